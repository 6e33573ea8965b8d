import { describe, expect, it } from 'vitest';
import {
  type ArchiveStory,
  hasLabels,
  parseArchiveStory,
  parseEventLabel,
  toStory,
} from '../../../shared/replay/archive-story.ts';

const TITLE = 'North Korean vice foreign minister Pak Myong Ho holds talks in Ulaanbaatar';
const LABELS = {
  engagement: 'yes',
  category: 'CONSULT',
  counterparts: ['MNG'],
  status: 'done',
  direction: 'outbound',
} as const;

/** A story without labels; a test adds what it is about. */
const make = (exception: Partial<ArchiveStory> = {}): ArchiveStory => ({
  ...{ id: 'visit', outlet: 'Steppe Wire', title: TITLE, text: '', at: '2024-03-12T06:30:00.000Z' },
  ...exception,
});
const read = (fields: object, known?: string) =>
  parseArchiveStory(JSON.stringify({ id: 'visit', title: TITLE, ...fields }), known);

describe('parseArchiveStory', () => {
  it('reads what an archive says of a story, and nothing else', () => {
    const line = { ...make({ ...LABELS, lang: 'en', event: 'visit-1', tells: ['held'] }), stream: 'x' };
    expect(read(line)).toEqual(make({ ...LABELS, lang: 'en', event: 'visit-1', tells: ['held'] }));
  });

  it('takes a story without outlet, text or labels for one that has none', () => {
    const none = { category: null, counterparts: [], status: null, direction: null };
    expect(read({ date: '2024-03-12', ...none })).toEqual(
      make({ outlet: '', at: '2024-03-12T12:00:00.000Z' }),
    );
  });

  const times: readonly (readonly [string, object, string | undefined, string])[] = [
    ['a day at noon', { date: '2024-03-12' }, undefined, '2024-03-12T12:00:00.000Z'],
    [
      'an instant of another zone',
      { at: '2024-03-12T14:30:00+08:00' },
      undefined,
      '2024-03-12T06:30:00.000Z',
    ],
    [
      '`at` before `publishedAt`',
      { publishedAt: '2024-03-13', at: '2024-03-12' },
      undefined,
      '2024-03-12T12:00:00.000Z',
    ],
    [
      '`publishedAt` before `date`',
      { date: '2024-03-13', publishedAt: '2024-03-12' },
      undefined,
      '2024-03-12T12:00:00.000Z',
    ],
    ['what is known from elsewhere first', { at: '2024-03-13' }, '2024-03-12', '2024-03-12T12:00:00.000Z'],
  ];
  for (const [what, fields, known, at] of times) {
    it(`takes for its time ${what}`, () => expect(read(fields, known).at).toBe(at));
  }

  const wrong: readonly (readonly [string, string])[] = [
    ['story', 'story: expected JSON'],
    ['"talks"', 'story: expected a story'],
    ['{"title":"Talks"}', 'story: id: is missing'],
    ['{"id":"1","title":""}', 'story: title: expected text that is not empty'],
    ['{"id":"1","title":"Talks","tells":"held"}', 'story: tells: expected a list'],
    ['{"id":"1","title":"Talks","engagement":"maybe"}', 'story: engagement: expected yes, no or borderline'],
    ...['', ',"date":"yesterday"', ',"at":"0024-03-12"', ',"at":"2024-13-01"'].map(
      (time) =>
        [
          `{"id":"1","title":"Talks"${time}}`,
          'story: at: expected a day or an instant like 2024-03-12T06:30:00Z',
        ] as const,
    ),
  ];
  for (const [line, message] of wrong) {
    it(`refuses ${line}`, () => expect(() => parseArchiveStory(line)).toThrow(message));
  }
});

describe('parseEventLabel', () => {
  it('reads the event, what is told of it, and when, and nothing else', () => {
    const label = { id: 'visit', event: 'visit-1', tells: ['held'], at: '2024-03-12T14:30:00+08:00' };
    expect(parseEventLabel(JSON.stringify({ ...label, title: TITLE }))).toEqual({
      ...label,
      at: '2024-03-12T06:30:00.000Z',
    });
    expect(parseEventLabel('{"id":"visit","event":"visit-1"}')).toEqual({
      ...{ id: 'visit', event: 'visit-1', tells: [] },
    });
  });

  it('refuses a label without an event', () => {
    expect(() => parseEventLabel('{"id":"visit"}')).toThrow('event label: event: is missing');
  });
});

describe('hasLabels', () => {
  const { status: _status, ...lacking } = LABELS;
  const cases: readonly (readonly [string, Partial<ArchiveStory>, boolean])[] = [
    ['an engagement with all its parts', LABELS, true],
    ['an engagement without its status', lacking, false],
    ['no engagement', { engagement: 'no' }, true],
    ['what careful readers differ on', { engagement: 'borderline' }, true],
    ['nothing', {}, false],
  ];
  for (const [what, labels, answer] of cases) {
    it(`says ${answer ? 'yes' : 'no'} of a story labelled ${what}`, () => {
      expect(hasLabels(make(labels))).toBe(answer);
    });
  }
});

describe('toStory', () => {
  const own = toStory(make());

  it('makes a fresh story that was seen when it was published', () => {
    const at = '2024-03-12T06:30:00.000Z';
    const { classification, textHash, ...rest } = toStory(make({ lang: 'en', text: 'On Tuesday.' }));
    expect(rest).toEqual({
      ...{ storyId: 'visit', feedId: 'archive', outlet: 'Steppe Wire', title: TITLE, summary: 'On Tuesday.' },
      ...{ language: 'en', publishedAt: at, firstSeenAt: at, isFresh: true },
    });
    expect(textHash).not.toBe(own.textHash);
    expect(classification).toMatchObject({ isEngagement: true, counterparts: ['MNG'], status: 'done' });
  });

  it('lets labels say what it is, and the classifier who, where, when and how sure', () => {
    const labels = { ...LABELS, category: 'AID', counterparts: ['RUS', 'MNG'], status: 'planned' } as const;
    const { engagement: _engagement, ...parts } = labels;
    expect(toStory(make(labels), true)).toEqual({
      ...own,
      classification: { ...own.classification, ...parts },
    });
  });

  for (const labels of [{ engagement: 'no' }, { ...LABELS, engagement: 'borderline' }] as const) {
    it(`takes a story labelled ${labels.engagement} for no engagement, whatever the classifier says`, () => {
      const { version, probability, evidence } = own.classification;
      expect(toStory(make(labels), true).classification).toEqual({
        ...{ version, isEngagement: false, probability, category: null, counterparts: [], status: null },
        ...{ direction: null, actors: [], place: null, date: null, evidence },
      });
    });
  }

  it('looks at no label unless it is asked to', () => {
    expect(toStory(make({ engagement: 'no' }))).toEqual(own);
  });
});
