import { describe, expect, it } from 'vitest';
import { type IdentifiedFeed, identifyEntries } from '../../../shared/identify/identify-entries.ts';
import { storyIdOf } from '../../../shared/identify/story-id.ts';
import type { Entry } from '../../../shared/read/parse-feed.ts';

const WORDS =
  'Envoy Minister Harvest Orchestra Flood Railway Football Embassy Fishery Museum Coal Satellite'.split(' ');
const PLACES = 'Mongolia Laos Vietnam Cuba Syria Uganda Angola Belarus Nicaragua Guinea Mali Nepal'.split(
  ' ',
);
const NOON = Date.parse('2024-03-12T12:00:00.000Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const iso = (ms: number) => new Date(ms).toISOString();

/** A story as an orderly feed lists it; an older one has a higher number. */
const story = (n: number, exception: Partial<Entry> = {}): Entry => ({
  title: `${WORDS[n % 12]} news of ${PLACES[(n * 5) % 12]}`,
  summary: `What was said of number ${n}.`,
  guid: `g${n}`,
  link: `https://steppe.test/${n}`,
  publishedAt: iso(NOON - n * 3 * HOUR - n * 7_000),
  ...exception,
});
const without = (entry: Entry, ...names: readonly (keyof Entry)[]): Entry =>
  Object.fromEntries(Object.entries(entry).filter(([name]) => !names.some((one) => one === name))) as Entry;
const stories = (from: number, to: number, vary: (entry: Entry, n: number) => Entry = (entry) => entry) =>
  Array.from({ length: to - from }, (_, at) => vary(story(from + at), from + at));

/** The feed's next documents, read one after another, with what is remembered in between. */
function read(...documents: readonly (readonly Entry[])[]) {
  let feed: IdentifiedFeed = { feedId: 'steppe', url: 'https://steppe.test/feed', seen: [] };
  return documents.map((document) => {
    const reading = identifyEntries(feed, document);
    const { seen, kinds, identified } = reading;
    feed = { ...feed, seen, kinds, entryCount: identified.length };
    return reading;
  });
}
/** What the last of these documents is found to tell, as many words as it has stories. */
const changesOf = (...documents: readonly (readonly Entry[])[]) =>
  read(...documents)
    .at(-1)
    ?.identified.map(({ change }) => change)
    .join(' ');
const anew = (round: number) => (entry: Entry, n: number) => ({
  ...entry,
  guid: `r${round}-${n}`,
  link: `https://steppe.test/go?t=${round}${n}`,
});
const daily = (entry: Entry, n: number) => ({ ...entry, publishedAt: iso(NOON - n * DAY) });
const undated = (entry: Entry) => without(entry, 'publishedAt');
const bare = (entry: Entry) => without(entry, 'guid', 'link');

describe('guids and links that change', () => {
  it('mean nothing where title and second are the same, for no story is put in as its like is taken out', () => {
    expect(changesOf([story(1)], [anew(1)(story(1), 1)])).toBe('same');
    expect(changesOf([bare(story(1))], [story(1)])).toBe('same');
    const short = story(1, { summary: '' });
    expect(changesOf([short], [anew(1)(short, 1)])).toBe('same');
    const abroad = (round: number) =>
      [1, 2, 3].map((n) => ({
        ...short,
        title: story(n).title,
        guid: `${round}`,
        publishedAt: `2024-03-0${n}T15:00:00.000Z`,
      }));
    const [one, ...others] = abroad(1).map((entry, n) => without({ ...entry, guid: `g${n}` }, 'link'));
    const again = one && { ...one, guid: 'other' };
    expect(
      changesOf(
        [one, ...others].flatMap((e) => e ?? []),
        [again, ...others].flatMap((e) => e ?? []),
      ),
    ).toBe('new same same');
  });

  it('mean a second story where the first is still there', () => {
    expect(changesOf([story(1)], [story(1), anew(1)(story(1), 1)])).toBe('same new');
    const retitled = story(1, { title: 'Otherwise' });
    expect(changesOf([story(1)], [retitled, anew(1)(story(1), 1)])).toBe('changed new');
  });

  it('mean a new story of one day where dates tell no hours, until several are seen to change or the text is the same', () => {
    const one = (round: number) =>
      anew(round)(daily(story(1, { summary: '', publishedAt: iso(0) }), 1), round);
    const midnight = (entry: Entry, n: number) => ({
      ...entry,
      publishedAt: `2024-03-0${n}T00:00:00.000Z`,
      summary: '',
    });
    const page = (round: number) => stories(1, 4, (entry, n) => anew(round)(midnight(entry, n), n));
    expect(changesOf([midnight(one(1), 1)], [midnight(one(2), 1)])).toBe('new');
    expect(changesOf(page(1), page(2))).toBe('same same same');
    const texts = (round: number) => [
      anew(round)({ ...midnight(story(1), 1), summary: 'He met her.' }, round),
    ];
    expect(changesOf(texts(1), texts(2))).toBe('same');
  });

  it('mean a new story of those without dates, until several of one text are seen to change', () => {
    const page = (round: number, to = 4) => stories(1, to, (entry, n) => anew(round)(undated(entry), n));
    expect(changesOf(page(1, 2), page(2, 2))).toBe('new');
    expect(changesOf(page(1), page(2))).toBe('same same same');
    const edited = page(2).map((entry, at) => (at === 1 ? { ...entry, summary: 'Otherwise.' } : entry));
    expect(changesOf(page(1), edited)).toBe('same changed same');
  });

  it('are remembered to change, so that a document cut to one entry is known too, and trusted again when they stay', () => {
    const page = (round: number, to = 4) => stories(1, to, (entry, n) => anew(round)(undated(entry), n));
    expect(changesOf(page(1), page(2), page(3, 2))).toBe('same');
    expect(changesOf(page(1), page(2), page(3, 2), page(4))).toBe('same same same');
    const kinds = read(page(1), page(2), page(2), page(2)).map((reading) => reading.kinds);
    expect(kinds.map(({ unsteady }) => unsteady)).toEqual([[], ['guid', 'link'], [], []]);
  });

  it('are trusted where most stay', () => {
    const page = (round: number) =>
      stories(1, 7, (entry, n) => undated(n > 4 ? anew(round)(entry, n) : entry));
    expect(changesOf(page(1), page(2))).toBe('same same same same new new');
  });

  it('are no ids of new stories, which would have others if the poll were repeated', () => {
    const [, second] = read(stories(1, 5, anew(1)), stories(0, 4, anew(2)));
    const [, again] = read(stories(1, 5, anew(1)), stories(0, 4, anew(3)));
    expect(second?.identified[0]).toMatchObject({ change: 'new' });
    expect(again?.identified[0]?.storyId).toBe(second?.identified[0]?.storyId);
  });

  it('leave entries that are alike to the letter apart, in their order', () => {
    const same = (round: number) => [1, 2, 3].map((n) => anew(round)({ ...story(1), summary: '' }, n));
    const page = (round: number) => [...stories(4, 8, anew(round)), ...same(round)];
    const [first, second] = read(page(1), page(2));
    expect(second?.identified.map(({ storyId }) => storyId)).toEqual(
      first?.identified.map(({ storyId }) => storyId),
    );
  });
});

describe('a feed that has moved', () => {
  const moved = (entry: Entry, n: number) => ({ ...anew(1)(entry, n), publishedAt: iso(NOON + HOUR) });
  it('is known by titles and texts, where nothing else of it has stayed', () => {
    expect(changesOf(stories(1, 6), stories(1, 6, moved))).toBe('same same same same same');
    expect(
      changesOf(
        stories(1, 6),
        stories(1, 6, (entry, n) => undated(anew(1)(entry, n))),
      ),
    ).toBe('same same same same same');
  });

  it('is not what a page of columns is, with the same titles and other texts each day', () => {
    const nextDay = (entry: Entry, n: number) => ({
      ...anew(1)(entry, n),
      publishedAt: iso(Date.parse(entry.publishedAt ?? '') + DAY),
      summary: `Otherwise ${n}.`,
    });
    expect(changesOf(stories(1, 6), stories(1, 6, nextDay))).toBe('new new new new new');
  });

  it('is not what two entries of one title are, of which the texts differ', () => {
    expect(changesOf(stories(1, 3), stories(1, 3, moved))).toBe('new new');
  });
});

describe('guids and links that tell a place', () => {
  it('give no story to another, and no id of one', () => {
    const at = (place: number, n: number) => story(n, { guid: `${place}` });
    const readings = read([at(1, 2), at(2, 3)], [at(1, 1), at(2, 2)], [at(1, 0), at(2, 1)]);
    expect(readings.map(({ identified }) => identified.map(({ change }) => change))).toEqual([
      ['new', 'new'],
      ['new', 'same'],
      ['new', 'same'],
    ]);
    const ids = readings.flatMap(({ identified }) =>
      identified.filter(({ change }) => change === 'new').map(({ storyId }) => storyId),
    );
    expect(new Set(ids).size).toBe(4);
  });

  it('mean nothing to a new story whose title reads like that of the one that stood there', () => {
    const at = (guid: string, n: number, title = story(n).title) =>
      undated(without(story(n, { guid, title }), 'link'));
    const before = [at('1', 3), at('2', 4), at('3', 5)];
    const alike = `${story(4).title}, officials say`;
    expect(changesOf(before, [at('1', 1), at('2', 2, alike), at('3', 3)])).toBe('new new same');
    expect(changesOf(before, [at('2', 2, alike), at('3', 3)])).toBe('new same');
    expect(changesOf([at('2', 4)], [at('2', 2, alike)])).toBe('changed');
  });

  it('make no id of a guid that another story has', () => {
    const [first] = read([story(1)]);
    const seen = (first?.seen ?? []).map((line) => `${'f'.repeat(32)}${line.slice(32)}`);
    const other = story(2, { guid: 'g1' });
    const { identified } = identifyEntries({ feedId: 'steppe', url: 'https://steppe.test/feed', seen }, [
      other,
    ]);
    expect(identified).toEqual([
      { entry: other, storyId: storyIdOf('steppe', without(other, 'guid')), change: 'new' },
    ]);
  });

  const slot = (place: number, n: number) =>
    story(n, { guid: `s${place}`, link: `https://steppe.test/s/${place}` });
  it('are known by what has nothing else in common with what stood there, where that is so of several', () => {
    const page = [slot(1, 5), slot(2, 6), slot(3, 7), slot(4, 8)];
    expect(changesOf(page, [slot(1, 3), slot(2, 4), slot(3, 7), slot(4, 8)])).toBe('new new same same');
    expect(changesOf(page, [slot(1, 4), ...page.slice(1)], [slot(1, 4), slot(2, 3), ...page.slice(2)])).toBe(
      'same new same same',
    );
  });

  it('are not what one page has that is written anew each time', () => {
    const live = (n: number) => slot(1, n);
    const others = stories(5, 9);
    expect(changesOf([live(4), ...others], [live(3), ...others])).toBe('changed same same same same');
    expect(changesOf([live(4), ...others], [live(3), ...others], [live(2), ...others])).toBe(
      'changed same same same same',
    );
  });

  it('mean a new story where a guid is all that is the same beside another link', () => {
    expect(changesOf([story(1)], [story(2, { guid: 'g1' })])).toBe('new');
    expect(changesOf([story(1)], [story(2, { link: 'https://steppe.test/1' })])).toBe('new');
  });
});

describe('a column under one title and link', () => {
  const edition = (days: number, summary: string, exception: Partial<Entry> = {}) =>
    without({ ...story(1, { summary, ...exception }), publishedAt: iso(NOON + days * DAY) }, 'guid');
  const cases: Readonly<Record<string, readonly [Entry, Entry, string]>> = {
    'is new with another text on another day': [edition(0, 'Rice.'), edition(1.3, 'Wool.'), 'new'],
    'is the same with the same text': [edition(0, 'Rice.'), edition(1, 'Rice.'), 'same'],
    'is a version within the day': [edition(0, 'Rice.'), edition(0.5, 'Wool.'), 'changed'],
    'is new without a text at the hour of the day before': [edition(0, ''), edition(1, ''), 'new'],
    'is the same without a text at another hour': [edition(0, ''), edition(1.5, ''), 'same'],
    'is a version where its guid is its own': [
      { ...edition(0, 'Rice.'), guid: 'g' },
      { ...edition(1, 'Wool.'), guid: 'g' },
      'changed',
    ],
    'is new where its guid is its link': [
      { ...edition(0, 'Rice.'), guid: 'https://steppe.test/1' },
      { ...edition(1, 'Wool.'), guid: 'https://steppe.test/1' },
      'new',
    ],
  };
  for (const [title, [one, other, change]] of Object.entries(cases)) {
    it(title, () => expect(changesOf([one], [other])).toBe(change));
  }

  it('is several stories where it comes several times a day, with texts of their own', () => {
    const hours = (...of: readonly number[]) =>
      of.map((hour) => bare(story(1, { summary: `At ${hour}.`, publishedAt: iso(NOON + hour * HOUR) })));
    expect(changesOf(hours(1, 0))).toBe('new new');
    expect(changesOf(hours(1, 0), hours(2, 1, 0))).toBe('new same same');
    const [one, two] = hours(1, 0).map((entry) => ({ ...entry, summary: 'At any hour.' }));
    expect(changesOf([one, two].flatMap((entry) => entry ?? []))).toBe('new');
  });

  it('is another story of the day where others of its title have been seen, and a version where none has', () => {
    const at = (hour: number) =>
      bare(story(1, { summary: `At ${hour}.`, publishedAt: iso(NOON + hour * HOUR) }));
    expect(changesOf([at(1)], [at(2)])).toBe('changed');
    expect(changesOf([at(1), at(-24)], [at(2)])).toBe('new');
    expect(changesOf([at(1)], [at(2), at(-24)])).toBe('new new');
  });

  it('is several stories where all have one guid and one link', () => {
    const all = { guid: 'g', link: 'https://steppe.test/all' };
    const page = [story(1, all), { ...story(2, all), title: story(3).title }, story(3, all)];
    expect(changesOf(page)).toBe('new new new');
    expect(changesOf(page, page)).toBe('same same same');
  });
});

describe('dates that move', () => {
  const later = (hours: number) => (entry: Entry) => ({
    ...bare(entry),
    publishedAt: iso(Date.parse(entry.publishedAt ?? '') + hours * HOUR),
  });
  it('all by as many hours are those of another zone', () => {
    const notes = (hours: number) =>
      stories(1, 5, (entry) => ({ ...later(hours)(entry), summary: hours > 0 ? 'Otherwise.' : '' }));
    expect(changesOf(notes(0), notes(9))).toBe('changed changed changed changed');
    expect(changesOf(notes(0), notes(24))).toBe('new new new new');
    const titles = (hours: number) => stories(1, 5, (entry) => ({ ...later(hours)(entry), summary: '' }));
    expect(changesOf(titles(0), titles(24))).toBe('new new new new');
  });

  it('by a day are those of the next edition, unless it is so of most and their texts are the same', () => {
    expect(changesOf([later(0)(story(1))], [later(24)(story(1))])).toBe('new');
    expect(changesOf([later(0)(story(1))], [later(26)(story(1))])).toBe('same');
    expect(changesOf(stories(1, 6, later(0)), stories(1, 6, later(24)))).toBe('same same same same same');
  });

  it('come, or go, without another story', () => {
    const one = bare(story(1, { summary: '' }));
    expect(changesOf([one], [undated(one)])).toBe('same');
    expect(changesOf([undated(one)], [one])).toBe('same');
  });
});

describe('headlines that are edited', () => {
  const edited = (n: number, exception: Partial<Entry> = {}) =>
    story(n, { title: `${story(n).title}, officials say`, ...exception });
  it('are known by the second and words that stay, though guid and link follow the headline', () => {
    expect(changesOf(stories(1, 4), [story(1), anew(1)(edited(2), 2), story(3)])).toBe('same changed same');
    const other = anew(1)(story(2, { title: 'Cabinet to meet again soon' }), 2);
    expect(changesOf(stories(1, 4), [story(1), other, story(3)])).toBe('same new same');
  });

  it('are known by guid or link and words that stay, where there is no date', () => {
    const one = undated(without(story(1), 'link'));
    const two = undated(without(edited(1), 'link'));
    expect(changesOf([one], [two])).toBe('changed');
    expect(changesOf([one], [{ ...two, title: 'Cabinet to meet again soon' }])).toBe('new');
    expect(changesOf([{ ...one, title: 'Report number 12' }], [{ ...two, title: 'Report number 13' }])).toBe(
      'new',
    );
  });

  it('are known by the text, where nothing is to be trusted and the date is another too', () => {
    const page = (round: number, two: Entry) =>
      [story(1), two, story(3)].map((entry, n) => anew(round)(entry, n));
    const dated = iso(NOON + HOUR);
    expect(changesOf(page(1, story(2)), page(2, edited(2, { publishedAt: dated })))).toBe(
      'same changed same',
    );
    expect(
      changesOf(page(1, story(2)), page(2, edited(2, { publishedAt: dated, summary: 'Otherwise.' }))),
    ).toBe('same new same');
  });

  it('are known by what stands beside them, where there is neither guid, link nor date', () => {
    const page = (two: Entry) => [story(1), two, story(3)].map((entry) => undated(bare(entry)));
    const rewritten = edited(2, { summary: 'Otherwise.' });
    expect(changesOf(page(story(2)), page(rewritten))).toBe('same changed same');
    expect(changesOf(page(story(2)), page({ ...rewritten, title: 'Cabinet to meet again soon' }))).toBe(
      'same new same',
    );
  });
});

describe('texts in turn', () => {
  const told = (...texts: readonly string[]) =>
    read(...texts.map((summary) => [story(1, { summary })])).map(({ identified }) => identified[0]?.change);
  it('are told until one has come back, and then only what is none of them', () => {
    expect(told('A', 'B', 'A', 'B', 'A')).toEqual(['new', 'changed', 'changed', 'same', 'same']);
    expect(told('A', 'B', 'C', 'A', 'B', 'C', 'A').slice(3)).toEqual(['changed', 'same', 'same', 'same']);
    expect(told('A', 'B', 'A', 'B', 'D', 'A')).toEqual([
      'new',
      'changed',
      'changed',
      'same',
      'changed',
      'changed',
    ]);
  });
});

describe('what has left the document', () => {
  it('is known when it comes back, by a link too whose guid has changed', () => {
    const random = (round: number) => (entry: Entry, n: number) => ({ ...entry, guid: `r${round}-${n}` });
    expect(changesOf(stories(1, 5), stories(0, 1), stories(0, 4))).toBe('same same same same');
    expect(changesOf(stories(1, 5, random(1)), stories(1, 2, random(2)), stories(1, 5, random(3)))).toBe(
      'same same same same',
    );
  });

  it('is remembered in lines that stay as they are, behind those of the document', () => {
    const [first, second] = read(stories(1, 5), stories(0, 2));
    expect(second?.seen.slice(1)).toEqual(first?.seen);
  });

  it('is forgotten beyond 200, or as many as the last document had, and 3,000 in all', () => {
    const lengths = (...documents: readonly (readonly Entry[])[]) =>
      read(...documents).map(({ seen }) => seen.length);
    const hundred = (from: number) =>
      Array.from({ length: 100 }, (_, n) =>
        story(1, { guid: `${from}-${n}`, link: `https://steppe.test/${from}/${n}` }),
      );
    expect(lengths(hundred(1), hundred(2), hundred(3), hundred(4))).toEqual([100, 200, 300, 300]);
    const many = (from: number) =>
      Array.from({ length: 2_000 }, (_, n) =>
        story(1, { guid: `${from}-${n}`, link: `https://steppe.test/${from}/${n}` }),
      );
    expect(lengths(many(1), hundred(2), hundred(3), hundred(4))).toEqual([2_000, 2_100, 1_150, 675]);
    expect(lengths(many(1), many(2))).toEqual([2_000, 3_000]);
  });

  it('shows an older document than the last, which has no news and lacks the newest', () => {
    const isOlder = (...documents: readonly (readonly Entry[])[]) => read(...documents).at(-1)?.isOlder;
    expect(isOlder(stories(1, 5), stories(3, 7), stories(1, 5))).toBe(false);
    expect(isOlder(stories(3, 7), stories(1, 5), stories(3, 7))).toBe(true);
    expect(isOlder(stories(1, 5), stories(2, 5))).toBe(true);
    expect(isOlder(stories(1, 5), stories(2, 6))).toBe(false);
    const changed = stories(2, 5, (entry, n) => (n === 3 ? { ...entry, summary: 'Otherwise.' } : entry));
    expect(isOlder(stories(1, 5), changed)).toBe(false);
  });

  it('is called removed by no document whose keys change each time', () => {
    const removed = (round: number) => stories(1, 6, anew(round)).filter((_, at) => at !== 2);
    expect(
      read(
        stories(1, 6),
        stories(1, 6).filter((_, at) => at !== 2),
      ).at(-1)?.removedStoryIds,
    ).toHaveLength(1);
    expect(read(stories(1, 6, anew(1)), removed(2)).at(-1)?.removedStoryIds).toEqual([]);
  });
});

describe('what an older version has remembered', () => {
  it('is known, and versions of it are told', () => {
    const [first] = read(stories(1, 4));
    const old = (first?.seen ?? []).map((line) => line.split(' ').slice(0, 6).join(' '));
    const feed = { feedId: 'steppe', url: 'https://steppe.test/feed', seen: old };
    const edited = story(2, { title: 'Otherwise', publishedAt: iso(NOON) });
    const { identified } = identifyEntries(feed, [story(1), edited, story(3)]);
    expect(identified.map(({ change, storyId }) => [change, storyId])).toEqual(
      ['same', 'changed', 'same'].map((change, at) => [change, first?.identified[at]?.storyId]),
    );
  });
});
