import { describe, expect, it } from 'vitest';
import { hashText } from '../../../shared/identify/text-hash.ts';
import { findEvidenceText, makeStory, quoteEvidence } from '../../../shared/stories/story.ts';
import { makeEntry } from '../../support/factories.ts';

describe('makeStory', () => {
  it('keeps the entry and adds its hash and what the classifier makes of it', () => {
    const entry = makeEntry();
    const { classification, textHash, ...rest } = makeStory(entry);
    const { isEngagement, category, counterparts, status } = classification;
    expect(rest).toEqual(entry);
    expect(textHash).toBe(hashText(entry));
    expect({ isEngagement, category, counterparts, status }).toEqual({
      isEngagement: true,
      category: 'CONSULT',
      counterparts: ['MNG'],
      status: 'done',
    });
  });

  it('makes no engagement of news from a market', () => {
    const { classification } = makeStory(makeEntry({ title: 'Rice prices climb in the markets of Hyesan' }));
    expect(classification.isEngagement).toBe(false);
  });

  it('makes the same bytes of the same entry', () => {
    expect(JSON.stringify(makeStory(makeEntry()))).toBe(JSON.stringify(makeStory(makeEntry())));
  });

  it('gives evidence whose offsets point at its words', () => {
    const story = makeStory(makeEntry({ title: 'Envoys in Hanoi', summary: makeEntry().title }));
    const text = `${story.title}\n${story.summary}`;
    const { evidence } = story.classification;
    expect(evidence).not.toEqual([]);
    expect(evidence.map(({ start, end }) => text.slice(start, end))).toEqual(evidence.map((e) => e.text));
  });
});

describe('findEvidenceText', () => {
  const first = { title: 'Pak met Bat', summary: 'In town.', textHash: 'a' };
  const story = { ...makeStory(makeEntry({ title: 'Bat was met', summary: '' })), first };
  const span = (text: string, start: number) => ({
    ...{ role: 'contact' as const, text, start, end: start + text.length },
  });
  it('finds the newest text where its words are there', () => {
    expect(findEvidenceText(story, [span('met', 8)])).toMatchObject({ title: 'Bat was met' });
  });
  it('finds the text first seen where they are only there', () => {
    expect(findEvidenceText(story, [span('met', 4), span('town', 15)])).toEqual(first);
  });
  it('finds nothing where they are in neither, or one in each', () => {
    expect(findEvidenceText(story, [span('meets', 4)])).toBeUndefined();
    expect(findEvidenceText(story, [span('met', 4), span('met', 8)])).toBeUndefined();
  });
});

describe('quoteEvidence', () => {
  const long = (letter: string) => Array(20).fill(letter.repeat(4)).join(' ');
  const quotes: Record<string, readonly [title: string, summary: string, words: string[], quotes: string[]]> =
    {
      'brackets the words': ['Pak meets Battsetseg', '', ['meets'], ['Pak [meets] Battsetseg']],
      'brackets words at the start': ['Pak meets', '', ['Pak'], ['[Pak] meets']],
      'brackets words at the end': ['Pak meets', '', ['meets'], ['Pak [meets]']],
      'quotes near words together, in the order of the text': [
        'Pak meets Battsetseg in Ulaanbaatar',
        '',
        ['Battsetseg', 'Pak'],
        ['[Pak] meets [Battsetseg] in Ulaanbaatar'],
      ],
      'quotes title and summary apart': [
        'Pak in town',
        'He met Bat',
        ['Pak', 'met'],
        ['[Pak] in town', 'He [met] Bat'],
      ],
      'cuts at a space and marks the cuts': [
        `${long('a')} met ${long('b')}`,
        '',
        ['met'],
        [`…${'aaaa '.repeat(7)}[met] ${'bbbb '.repeat(6)}bbbb…`],
      ],
      'quotes words far from each other apart': [
        `Pak ${long('a')} met`,
        '',
        ['Pak', 'met'],
        ['[Pak] aaaa aaaa aaaa aaaa aaaa aaaa aaaa…', `…${'aaaa '.repeat(8)}[met]`.replace('…aaaa ', '…')],
      ],
      'quotes nothing without evidence': ['Pak', '', [], []],
    };
  for (const [title, [headline, summary, words, quoted]] of Object.entries(quotes)) {
    it(title, () => {
      const text = summary === '' ? headline : `${headline}\n${summary}`;
      const spans = words.map((word) => ({
        start: text.indexOf(word),
        end: text.indexOf(word) + word.length,
      }));
      expect(quoteEvidence({ title: headline, summary }, spans)).toEqual(quoted);
    });
  }
});
