import { describe, expect, it } from 'vitest';
import { impliedIn, markedExtents, markMentions } from '../../../functions/train/mark-mentions.ts';
import { readStory } from '../../../shared/classify/read/read-story.ts';
import type { GoldStory } from '../../../shared/measure/gold-story.ts';

const VISIT: GoldStory = {
  ...{ id: 'w0-0001', stratum: 'open', lang: 'en', date: '2024-03-12', outlet: 'wire' },
  title: 'Karimov receives North Korean envoy in Hanoi',
  text: 'The Uzbek leader and Ri Yong Chol spoke of cotton, Jan Berg said.',
  ...{ engagement: 'yes', category: 'CONSULT', counterparts: ['UZB'], status: 'done', direction: 'outbound' },
  place: 'Hanoi',
  people: [
    { country: 'UZB', name: 'Islam Karimov', written: 'Karimov', office: 'leader' },
    { country: 'PRK', name: 'Ri Yong Chol', written: 'Ri Yong Chol', office: 'envoy' },
  ],
};

const read = ({ title, text, outlet }: GoldStory) => readStory({ title, summary: text, outlet });

/** Each name of a story as it is marked, with the roles that are known of it. */
const marked = (story: GoldStory) => {
  const marks = markMentions(story, read(story));
  return markedExtents(marks).map(({ field, start, end }, at) => {
    const written = (field === 'title' ? story.title : story.text).slice(start, end);
    const known = Object.entries(marks.mentions[at] ?? {}).filter(([, is]) => is !== null);
    return [written, ...known.map(([role, is]) => (is ? role : `no ${role}`))].join(', ');
  });
};

describe('markMentions', () => {
  it('says of each name what it is in an engagement', () => {
    expect(marked(VISIT)).toEqual([
      'Karimov, person',
      'North Korean, no place, goes',
      'Hanoi, no counterpart, place',
      'The, no person',
      'Uzbek, counterpart, no goes',
      'Ri Yong Chol, person, goes',
      'Jan Berg, no person',
    ]);
  });

  it('says only what is labelled', () => {
    const { place: _, people: __, direction: ___, ...bare } = VISIT;
    expect(marked(bare)).toEqual([
      'Karimov',
      'North Korean',
      'Hanoi, no counterpart',
      'The',
      'Uzbek, counterpart',
      'Ri Yong Chol',
      'Jan Berg',
    ]);
  });
});

describe('impliedIn', () => {
  const implied = (title: string, counterparts: readonly string[], engagement: 'yes' | 'no' = 'yes') => {
    const story: GoldStory = { ...VISIT, title, text: '', counterparts, engagement };
    return impliedIn(story, read(story));
  };

  it('says whom an engagement is with that does not name them', () => {
    expect(implied('Delegation from the North crosses at Panmunjom', ['KOR'])).toBe('KOR');
    expect(implied('政府、北朝鮮に米を送る', ['JPN'])).toBe('home');
    expect(implied('Envoys of North Korea and Cuba meet', ['CUB'])).toBe('nobody');
  });

  it('says nothing of somebody else, nor of what is none', () => {
    expect(implied('Orchestra plays in Pyongyang', ['PER'])).toBeNull();
    expect(implied('Delegation from the North crosses', ['KOR'], 'no')).toBeNull();
  });
});
