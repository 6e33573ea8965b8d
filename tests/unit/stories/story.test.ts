import { describe, expect, it } from 'vitest';
import { isUnread } from '../../../shared/classify/classification.ts';
import { MODEL, withThreshold } from '../../../shared/classify/score/model.ts';
import { hashText } from '../../../shared/identify/text-hash.ts';
import { makeStory } from '../../../shared/stories/make-story.ts';
import { quoteEvidence } from '../../../shared/stories/quote-evidence.ts';
import { dayOf, findEvidenceText, parseStory, reportsEngagement } from '../../../shared/stories/story.ts';
import { makeEntry, makeOther, makeVisit } from '../../support/factories.ts';

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

  it('goes by the language that the feed names where a headline is names alone', () => {
    const unread = [{}, { language: 'pt-BR' }].map((told) => {
      const entry = makeEntry({ title: 'Lavrov, Kim Jong Un', ...told });
      return isUnread(makeStory(entry, withThreshold(MODEL, 1)).classification);
    });
    expect(unread).toEqual([false, true]);
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

describe('reportsEngagement', () => {
  it('tells a story that reports an engagement from one that reports none', () => {
    expect([makeVisit(), makeOther()].map(reportsEngagement)).toEqual([true, false]);
  });
});

describe('dayOf', () => {
  it('gives the day in UTC', () => {
    expect(dayOf(makeVisit({}, { publishedAt: '2024-03-12T23:59:59.999Z' }))).toBe('2024-03-12');
  });
});

describe('parseStory', () => {
  const edited = {
    textHash: 'b2',
    first: { title: 'Pak in town', summary: '', textHash: 'a1' },
    edits: [
      { seenAt: '2024-03-12T09:00:00.000Z', title: 'Pak in Ulaanbaatar', textHash: 'b2' },
      { seenAt: '2024-03-14T09:00:00.000Z', title: 'Pak in Ulaanbaatar', textHash: 'b2', returned: true },
    ],
    editCount: 2,
    removedAt: '2024-03-13T09:00:00.000Z',
  };

  it('reads back a story with its versions as it was stored', () => {
    const story = { ...makeVisit(), ...edited };
    expect(parseStory(story)).toEqual(story);
  });

  it('reads back a story that reports no engagement', () => {
    expect(parseStory(makeOther())).toEqual(makeOther());
  });

  it('reads back that a story is in a language that is not read', () => {
    const { classification, ...story } = makeOther();
    const unread = { ...story, classification: { ...classification, unread: true } };
    expect(parseStory(unread)).toEqual(unread);
    expect(() => parseStory({ ...story, classification: { ...classification, unread: 'yes' } })).toThrow(
      'stored story steppe-1: classification.unread: ',
    );
  });

  it('keeps what a newer version has written, at every depth', () => {
    const story = makeVisit();
    const newer = {
      ...story,
      analystNote: 'seen',
      classification: { ...story.classification, secondReader: { model: 'x' } },
      first: { ...edited.first, lang: 'en' },
    };
    expect(parseStory(newer)).toEqual(newer);
  });

  it('leaves out evidence of a role that only a newer version knows', () => {
    const story = makeVisit();
    const { evidence } = story.classification;
    const span = { role: 'mood', text: 'meets', start: 0, end: 5 };
    const newer = { ...story, classification: { ...story.classification, evidence: [...evidence, span] } };
    expect(parseStory(newer)).toEqual(story);
  });

  it('reads a story that an older version stored', () => {
    expect(parseStory(makeVisit())).toEqual(makeVisit());
  });

  const wrong: Record<string, readonly [object, string]> = {
    'an edit without its instant': [{ edits: [{ title: '', textHash: 'a' }] }, 'edits.0.seenAt: is missing'],
    'edits that are no list': [{ edits: {} }, 'edits: expected a list'],
    'a first text that is none': [{ first: 'Pak' }, 'first: expected a text'],
    'a kind that it does not know': [
      { classification: { ...makeVisit().classification, category: 'TRADE' } },
      'classification.category: expected one of CONSULT, AGREE, SUPPORT, COOPERATE, AID, RUPTURE, RELEASE',
    ],
    'an engagement without a counterpart': [
      { classification: { ...makeVisit().classification, counterparts: [] } },
      'classification.counterparts: expected at least one',
    ],
    'a removal without its instant': [{ removedAt: true }, 'removedAt: expected text'],
  };
  for (const [what, [fields, fault]] of Object.entries(wrong)) {
    it(`refuses ${what}`, () => {
      expect(() => parseStory({ ...makeVisit(), ...fields })).toThrow(`stored story steppe-1: ${fault}`);
    });
  }
});
