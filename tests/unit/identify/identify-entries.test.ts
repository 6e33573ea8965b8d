import { describe, expect, it } from 'vitest';
import { type IdentifiedFeed, identifyEntries } from '../../../shared/identify/identify-entries.ts';
import { storyIdOf } from '../../../shared/identify/story-id.ts';
import type { Entry } from '../../../shared/read/parse-feed.ts';

const FEED = { feedId: 'steppe', url: 'https://steppe.test/feed' };
const NEWS = { feedId: 'news', url: 'https://news.google.com/rss/search?q=DPRK' };
const DAY = '2024-03-12';

/** An entry that has what the test gives it, and is of the day. */
const make = (exception: Partial<Entry> = {}): Entry => ({
  title: 'Pak meets Battsetseg',
  summary: '',
  publishedAt: `${DAY}T06:00:00.000Z`,
  ...exception,
});
/** The feed's next documents, read one after another. */
function read(feed: { feedId: string; url: string }, ...documents: readonly (readonly Entry[])[]) {
  let memory: Partial<IdentifiedFeed> = {};
  return documents.map((document) => {
    const reading = identifyEntries({ seen: [], ...feed, ...memory }, document);
    const { seen, kinds, identified } = reading;
    memory = { seen, kinds, entryCount: identified.length };
    return reading;
  });
}
const last = (feed: { feedId: string; url: string }, ...documents: readonly (readonly Entry[])[]) => {
  const readings = read(feed, ...documents);
  const reading = readings.at(-1);
  if (!reading) throw new Error('no document');
  return reading;
};
const changesOf = (...documents: readonly (readonly Entry[])[]) =>
  last(FEED, ...documents).identified.map(({ change }) => change);

describe('the id of a story', () => {
  const link = 'https://steppe.test/a/1';
  const cases: Record<string, readonly [Partial<Entry>, Partial<Entry>]> = {
    'its guid': [{ guid: 'g1', link }, { guid: 'g1' }],
    'its link, where it has no guid': [{ link }, { link }],
    'its canonical link': [{ link: 'http://www.steppe.test/a/1/?utm_source=rss#top' }, { link }],
    'its title and day, where it has neither': [{}, {}],
    'its title and day, where its link is the home page': [{ link: 'https://steppe.test/' }, {}],
    'its title, where it has no date either': [{ publishedAt: undefined }, { publishedAt: undefined }],
  };
  for (const [how, [entry, same]] of Object.entries(cases)) {
    it(`is made of ${how}`, () => {
      const [identified] = last(FEED, [make(entry)]).identified;
      expect(identified).toEqual({
        entry: make(entry),
        storyId: storyIdOf('steppe', make(same)),
        change: 'new',
      });
    });
  }

  it('is made of the link where two stories have one guid', () => {
    const entries = ['1', '2'].map((n) => make({ guid: 'g', title: `T ${n}`, link: `${link}${n}` }));
    expect(last(FEED, entries).identified.map(({ storyId }) => storyId)).toEqual(
      entries.map(({ guid: _guid, ...entry }) => storyIdOf('steppe', entry)),
    );
  });

  it('is made of the title where guid and link are those of every entry', () => {
    const entries = ['1', '2'].map((n) => make({ guid: 'g', title: `T ${n}`, link }));
    expect(last(FEED, entries).identified.map(({ storyId }) => storyId)).toEqual(
      entries.map(({ guid: _guid, link: _link, ...entry }) => storyIdOf('steppe', entry)),
    );
  });

  it('is made of all keys together where none tells the stories apart', () => {
    const one = make({ guid: 'g', link: `${link}/1` });
    const entries = [
      one,
      make({ guid: 'g', link: `${link}/2` }),
      make({ guid: 'h', link: `${link}/1`, summary: 'Otherwise.' }),
      make({ guid: 'h', link: `${link}/2`, summary: 'Otherwise again.' }),
    ];
    const [first, second] = read(FEED, entries, entries);
    expect(new Set(first?.identified.map(({ storyId }) => storyId)).size).toBe(4);
    expect(second?.identified.map(({ change }) => change)).toEqual(Array(4).fill('same'));
    expect(second?.seen).toEqual(first?.seen);
  });

  it('is taken by no two stories of a document, though a guid wanders', () => {
    const a = make({ guid: 'g1', link: `${link}a`, title: 'A' });
    const renamed = { ...a, guid: 'g2' };
    const intruder = make({ guid: 'g1', link: `${link}b`, title: 'B' });
    const [first, , third] = read(FEED, [a], [renamed], [renamed, intruder]);
    const ids = third?.identified.map(({ storyId }) => storyId) ?? [];
    expect(ids[0]).toBe(first?.identified[0]?.storyId);
    expect(new Set(ids).size).toBe(2);
  });
});

describe('an entry of the next document', () => {
  const link = 'https://steppe.test/a/1';
  const before = make({ guid: 'https://steppe.test/?p=1', link, summary: 'He met her.' });
  const same: Record<string, readonly [Entry, Entry, 'same' | 'changed']> = {
    'all is as it was': [before, before, 'same'],
    'its guid is another for the same link': [before, { ...before, guid: 'other' }, 'same'],
    'its guid is https now': [
      { ...before, guid: 'http://www.Steppe.test/?p=1', link: undefined },
      { ...before, link: undefined, title: 'Otherwise' },
      'changed',
    ],
    'its link is another for the same guid': [before, { ...before, link: `${link}-new` }, 'same'],
    'its link has other tracking parameters': [
      { ...before, guid: undefined },
      { ...before, guid: undefined, link: 'http://www.steppe.test/a/1/?fbclid=x&from=rss' },
      'same',
    ],
    'its guid is lost': [before, { ...before, guid: undefined }, 'same'],
    'its title reads otherwise': [before, { ...before, title: 'Pak met Battsetseg' }, 'changed'],
    'its summary reads otherwise': [before, { ...before, summary: 'He met him.' }, 'changed'],
    'only white space is otherwise': [
      before,
      { ...before, title: ' Pak  meets\u00a0Battsetseg', summary: 'He met\nher.' },
      'same',
    ],
    'its date is another': [before, { ...before, publishedAt: '2024-03-20T06:00:00.000Z' }, 'same'],
    'it has neither guid nor link, and title and day are the same': [
      make(),
      make({ title: 'PAK meets “Battsetseg”', publishedAt: `${DAY}T23:00:00.000Z` }),
      'changed',
    ],
    'it has lost guid and link, and title and day are the same': [before, make(), 'changed'],
    'it has a guid only now, and title and day are the same': [make(), make({ guid: 'g' }), 'same'],
    'a further entry has taken its guid, and it has no other': [
      make({ guid: 'g' }),
      make({ guid: 'g' }),
      'same',
    ],
  };
  for (const [what, [one, other, change]] of Object.entries(same)) {
    it(`tells the story of before when ${what}`, () => {
      const more = what.startsWith('a further') ? [make({ guid: 'g', title: 'Rice' })] : [];
      const [first, second] = read(FEED, [one], [...more, other]);
      const found = second?.identified.at(-1);
      expect([found?.storyId, found?.change]).toEqual([first?.identified[0]?.storyId, change]);
      expect(second?.known).toBe(1);
    });
  }

  const later = (exception: Partial<Entry>) => make({ publishedAt: `${DAY}T07:00:00.000Z`, ...exception });
  const apart: Record<string, readonly [Entry, Entry]> = {
    'guid, link and hour are others, though the title is the same': [
      make({ title: 'Weekly briefing', guid: 'g1', link }),
      later({ title: 'Weekly briefing', guid: 'g2', link: `${link}-2` }),
    ],
    'guid and hour are others, and titles are all else there is': [
      make({ guid: 'g1' }),
      later({ guid: 'g2' }),
    ],
    'link and hour are others, and titles are all else there is': [
      make({ link }),
      later({ link: `${link}-2` }),
    ],
    'guid and hour are others, and both links are the home page': [
      make({ guid: 'g1', link: 'https://steppe.test/' }),
      later({ guid: 'g2', link: 'https://www.steppe.test/index.html' }),
    ],
    'it has neither guid nor link, and the day is the next': [
      make(),
      make({ publishedAt: '2024-03-13T06:00:00.000Z' }),
    ],
    'the parameter that is not tracking is another': [
      make({ link: `${link}?id=1&utm_id=1` }),
      later({ link: `${link}?id=2&utm_id=1` }),
    ],
    'the fragment of its guid is another': [make({ guid: `${link}#1` }), later({ guid: `${link}#2` })],
    'the case of its guid is another': [make({ guid: 'aZ' }), later({ guid: 'az' })],
  };
  for (const [what, [one, other]] of Object.entries(apart)) {
    it(`is a new story when ${what}`, () => {
      const [first, second] = read(FEED, [one], [other]);
      expect(second?.identified.map(({ change }) => change)).toEqual(['new']);
      expect(second?.identified[0]?.storyId).not.toBe(first?.identified[0]?.storyId);
    });
    it(`is a second story of one document when ${what}`, () => {
      expect(changesOf([one, other])).toEqual(['new', 'new']);
      expect(changesOf([one, other], [one, other])).toEqual(['same', 'same']);
    });
  }

  it('is told by its link where guids only number the places', () => {
    const at = (place: number, name: string) =>
      make({ guid: String(place), title: name, link: `${link}/${name}` });
    expect(changesOf([at(1, 'a'), at(2, 'b')], [at(1, 'c'), at(2, 'a'), at(3, 'b')])).toEqual([
      'new',
      'same',
      'same',
    ]);
  });

  it('is told by its guid where a link always leads to the latest', () => {
    const latest = (name: string) => make({ guid: name, title: name, link: 'https://steppe.test/latest' });
    const stored = (name: string) => ({ ...latest(name), link: `${link}/${name}` });
    expect(changesOf([latest('a')], [latest('b'), stored('a')])).toEqual(['new', 'same']);
  });
});

describe('versions', () => {
  const marks = [
    '(LEAD) X',
    '(2nd LD) X',
    '(3rd LEAD) X',
    '(LEAD) (ATTN: ADDS photo, details) X',
    'X (ATTN: RECASTS headline; UPDATES throughout)',
    '(URGENT) X',
    '(종합) X',
    'X(종합)',
    'X(종합2보)',
    'X (2보)',
    '[속보] X',
    '[2보]X',
    '(상보) X',
    '（続報）X',
    '【速報】X',
    '快讯：X',
    'UPDATE 2-X',
    'UPDATE: X',
    'Breaking: X',
    'X (Updated)',
    'X [UPDATE 2]',
    'X (recasts)',
    'X (corrects name in para 2)',
  ].map((title) => title.replace('X', 'Pak meets Battsetseg'));
  for (const title of marks) {
    it(`are told by "${title}"`, () => {
      const plain = make({ guid: 'g1', link: 'https://steppe.test/1' });
      const version = make({ guid: 'g2', link: 'https://steppe.test/2', title, summary: 'More.' });
      expect(changesOf([plain], [version])).toEqual(['changed']);
      expect(changesOf([version], [plain])).toEqual(['changed']);
      expect(changesOf([plain], [{ ...version, summary: '' }])).toEqual(['same']);
      expect(last(FEED, [version, plain])).toMatchObject({ identified: [{ change: 'new' }], repeated: 1 });
    });
  }

  const plain = [
    'Lead smelter opens in Nampo',
    'Update on flood relief',
    '(Pyongyang) Pak meets Battsetseg',
    'Pak meets Battsetseg (photo)',
    'UPDATE',
    '(LEAD)',
    'Breaking ice: a look back',
    'Urgent-care clinic opens',
  ];
  for (const title of plain) {
    it(`are not told by "${title}"`, () => {
      const one = make({ guid: 'g1', title });
      const next = { ...one, guid: 'g2', publishedAt: `${DAY}T07:00:00.000Z` };
      expect(changesOf([one], [next])).toEqual(['new']);
    });
  }

  const marked = make({ guid: 'g2', title: '(LEAD) Pak meets Battsetseg' });
  it('are of the same day or the day before', () => {
    const on = (day: string) => ({ ...marked, publishedAt: `${day}T01:00:00.000Z` });
    const plainOne = make({ guid: 'g1' });
    expect(changesOf([plainOne], [on('2024-03-13')])).toEqual(['same']);
    expect(changesOf([plainOne], [on('2024-03-14')])).toEqual(['new']);
    expect(changesOf([plainOne, on('2024-03-14')])).toEqual(['new', 'new']);
  });

  it('leave two stories of one title apart, for they may be of either', () => {
    const generic = [make({ guid: 'g1' }), make({ guid: 'g3' })];
    expect(changesOf([marked, ...generic])).toEqual(['new', 'new', 'new']);
    expect(changesOf(generic, [marked])).toEqual(['new']);
  });

  it('of one document are one story, read as the one published last', () => {
    const later = { ...marked, publishedAt: `${DAY}T09:00:00.000Z`, summary: 'More.' };
    const { identified, repeated } = last(FEED, [make({ guid: 'g1' })], [make({ guid: 'g1' }), later]);
    expect({ identified, repeated }).toEqual({
      identified: [{ entry: later, storyId: storyIdOf('steppe', make({ guid: 'g1' })), change: 'changed' }],
      repeated: 1,
    });
  });
});

describe('Google News', () => {
  const make1 = (exception: Partial<Entry> = {}) =>
    make({
      title: 'Pak meets Battsetseg - Tuul Daily',
      guid: 'CBMi1',
      link: 'https://news.google.com/rss/articles/CBMi1?oc=5',
      source: 'Tuul Daily',
      ...exception,
    });
  const reissued = { guid: 'CBMi2', link: 'https://news.google.com/rss/articles/CBMi2?oc=5' };
  const cases: Record<string, readonly [Entry, Entry, 'same' | 'changed' | 'new']> = {
    'its guid and link are new': [make1(), make1(reissued), 'same'],
    'its summary lists other outlets': [make1(), make1({ summary: 'Others' }), 'same'],
    'no publisher is named beside the title': [
      make1({ source: undefined }),
      make1({ ...reissued, source: undefined }),
      'same',
    ],
    'the publisher is named only now': [make1({ source: undefined }), make1(reissued), 'same'],
    'its date is hours later': [
      make1(),
      make1({ ...reissued, publishedAt: '2024-03-12T17:00:00.000Z' }),
      'same',
    ],
    'the title comes again a week later': [
      make1(),
      make1({ ...reissued, publishedAt: '2024-03-19T06:00:00.000Z' }),
      'new',
    ],
    'another publisher has the title': [
      make1(),
      make1({
        ...reissued,
        title: 'Pak meets Battsetseg - Altai Wire',
        source: 'Altai Wire',
        publishedAt: '2024-03-12T07:00:00.000Z',
      }),
      'new',
    ],
    'title, guid and link are others': [make1(), make1({ ...reissued, title: 'Rice - Tuul Daily' }), 'new'],
  };
  for (const [what, [one, other, change]] of Object.entries(cases)) {
    it(`has ${change === 'new' ? 'a new' : 'the same'} story when ${what}`, () => {
      expect(last(NEWS, [one], [other]).identified.map((found) => found.change)).toEqual([change]);
      expect(last(NEWS, [one, other]).identified).toHaveLength(change === 'new' ? 2 : 1);
    });
  }

  it('has the same story when its headline or its publisher is written otherwise, and guid and link are the same', () => {
    const edited = [
      make1({ title: 'Rice - Tuul Daily' }),
      make1({ title: 'Pak meets Battsetseg - tuul.test', source: 'tuul.test' }),
    ];
    for (const one of edited) expect(last(NEWS, [make1()], [one]).known).toBe(1);
  });

  it('has the same story when its date is days later, but the next of a column when it comes at the hour of before', () => {
    const at = (publishedAt: string) => make1({ ...reissued, publishedAt });
    const changes = ['2024-03-16T11:00:00.000Z', '2024-03-16T06:10:00.000Z'].map(
      (date) => last(NEWS, [make1()], [at(date)]).identified[0]?.change,
    );
    expect(changes).toEqual(['same', 'new']);
    expect(last(NEWS, [at('2024-03-13T06:00:00.000Z'), make1()]).identified).toHaveLength(2);
  });

  it('removes nothing, for it hides and shows what it likes', () => {
    const two = make1({ title: 'Rice - Tuul Daily' });
    const three = make1({ title: 'Wool - Tuul Daily' });
    expect(last(NEWS, [make1(), two, three], [make1(), three]).removedStoryIds).toEqual([]);
  });
});

describe('what is removed', () => {
  const at = (hour: number, guid = `g${hour}`) =>
    make({ guid, title: guid, publishedAt: `${DAY}T0${hour}:00:00.000Z` });
  const undated = (guid: string) => make({ guid, title: guid, publishedAt: undefined });
  const idOf = (guid: string) => storyIdOf('steppe', make({ guid }));
  const cases: Record<string, readonly [Entry[], Entry[], string[]]> = {
    'is gone from between others': [[at(5), at(4), at(3)], [at(5), at(3)], ['g4']],
    'was the newest, when a newer one has come': [[at(5), at(4), at(3)], [at(6), at(4), at(3)], ['g5']],
    'is not the newest of a document that may be older': [[at(5), at(4), at(3)], [at(4), at(3)], []],
    'is gone while others come': [[at(5), at(4), at(3)], [at(7), at(6), at(5), at(3)], ['g4']],
    'has no date': [['a', 'b', 'c'].map(undated), ['a', 'c'].map(undated), ['b']],
    'was of a feed that has its oldest first': [[at(3), at(4), at(5)], [at(3), at(5)], ['g4']],
    'is not what fell off the end': [[at(5), at(4), at(3)], [at(7), at(6), at(5)], []],
    'is not what fell off where the oldest is first': [[at(3), at(4), at(5)], [at(4), at(5), at(6)], []],
    'is not what fell off behind a pinned old one': [[at(1), at(5), at(4)], [at(1), at(6), at(5)], []],
    'is not what has become a version of another': [
      [at(5), at(4), at(3)],
      [at(5), { ...at(4), title: '(LEAD) g5' }, at(3)],
      [],
    ],
    'is not all, where nothing is left': [[at(5), at(4)], [], []],
    'is not all, where all is new': [[at(5), at(4)], [at(8), at(7)], []],
  };
  for (const [what, [before, after, expected]] of Object.entries(cases)) {
    it(what, () => {
      expect(last(FEED, before, after).removedStoryIds).toEqual(expected.map(idOf));
    });
  }
});

describe('the memory of a feed', () => {
  it('begins with one line an entry, in the order of the document', () => {
    const entries = [make({ guid: 'g1', link: 'https://steppe.test/1' }), make({ title: '(LEAD) Rice' })];
    const key = '[\\w-]{11}';
    const id = '[0-9a-f]{32}';
    const sketch = '[\\w-]{9}';
    const { seen } = last(FEED, entries);
    expect(seen).toEqual([
      expect.stringMatching(
        new RegExp(`^${id} ${key} ${key} ${key} ${key} ${seconds(entries[0])} - ${sketch}$`),
      ),
      expect.stringMatching(new RegExp(`^${id} - - ${key} ${key} ${seconds(entries[1])} v ${sketch}$`)),
    ]);
  });
  const seconds = (entry?: Entry) => (Date.parse(entry?.publishedAt ?? '') / 1000).toString(36);

  it('is the same when the same document is read again', () => {
    const document = [make({ guid: 'g1' }), make(), make({ link: 'https://steppe.test/2' })];
    const [first, second] = read(FEED, document, document);
    expect(second?.seen).toEqual(first?.seen);
    expect(second?.identified.map(({ change }) => change)).toEqual(['same', 'same', 'same']);
  });
});

describe('hostile documents', () => {
  it('of 2,000 equal entries are one story', () => {
    const { identified, repeated } = last(FEED, Array(2_000).fill(make({ guid: 'g', link: FEED.url })));
    expect([identified.length, repeated]).toEqual([1, 1_999]);
  });

  it('of 2,000 entries with one guid and one link are 2,000 stories, and stay them', () => {
    const entries = Array.from({ length: 2_000 }, (_, n) =>
      make({ guid: 'g', link: FEED.url, title: `T ${n}` }),
    );
    const [first, second] = read(FEED, entries, entries);
    expect(new Set(first?.identified.map(({ storyId }) => storyId)).size).toBe(2_000);
    expect(second?.known).toBe(2_000);
  });

  it('may use the names of properties, lone surrogates, nothing but marks, and huge guids', () => {
    const entries = ['__proto__', 'constructor', '\ud800', '(LEAD)', ' ', 'x'.repeat(2_000)].map((text) =>
      make({ guid: text, title: text, link: undefined }),
    );
    const [first, second] = read(FEED, entries, entries);
    expect(new Set(first?.identified.map(({ storyId }) => storyId)).size).toBe(6);
    expect(second?.identified.map(({ change }) => change)).toEqual(Array(6).fill('same'));
  });
});

describe('documents of every make', () => {
  /** Numbers below `limit` that are the same in each run. */
  function makeDice(seed: number) {
    let state = seed;
    return (limit: number) => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return (state >>> 8) % limit;
    };
  }

  for (const feed of [FEED, NEWS]) {
    it(`give no id twice, and tell nothing new when they are read again: ${new URL(feed.url).host}`, () => {
      const roll = makeDice(7);
      const marks = ['', '', '(LEAD) ', '[속보] '];
      const makeAny = (pool: number): Entry => ({
        title: `${marks[roll(4)]}T${roll(pool)}`,
        summary: `S${roll(2)}`,
        ...(roll(3) > 0 && { guid: `g${roll(pool)}` }),
        ...(roll(3) > 0 && { link: `https://steppe.test/${roll(8) > 0 ? roll(pool) : ''}` }),
        ...(roll(4) > 0 && { publishedAt: `2024-03-1${roll(4)}T0${roll(9)}:00:00.000Z` }),
      });
      for (let run = 0; run < 3_000; run += 1) {
        const pool = 1 + roll(5);
        const [one, two] = [0, 1].map(() => Array.from({ length: 1 + roll(6) }, () => makeAny(pool)));
        const [, second, third] = read(feed, one ?? [], two ?? [], two ?? []);
        const ids = second?.identified.map(({ storyId }) => storyId) ?? [];
        expect(new Set(ids).size).toBe(ids.length);
        expect(third?.seen).toEqual(second?.seen);
        expect(third?.identified.filter(({ change }) => change !== 'same')).toEqual([]);
        expect(third?.removedStoryIds).toEqual([]);
      }
    });
  }
});
