import type { At, Listed, Scenario } from '../scenario.ts';
import {
  bare,
  iso,
  listWindow,
  NEW_PER_POLL,
  newestOf,
  noDate,
  noGuid,
  publishedMs,
  scramble,
  shuffle,
  storyOf,
  type Vary,
  windowOf,
} from '../true-stories.ts';

const randomGuid: Vary = (entry, { request, story }) => ({
  ...entry,
  guid: scramble('guid', request, story),
});
const randomBoth: Vary = (entry, { request, story }) => ({
  ...entry,
  guid: scramble('guid', request, story),
  link: `https://wire.test/r/${scramble('link', request, story)}`,
});
const KEYS = {
  'guid and link': (entry) => entry,
  'links alone': noGuid,
  'titles and dates alone': bare,
  'a random guid, links as they were': randomGuid,
  'a random guid and link': randomBoth,
} satisfies Record<string, Vary>;

/** The same list for feeds of each of those keys. */
function each(
  name: string,
  keys: readonly (keyof typeof KEYS)[],
  list: (at: At, vary: Vary) => readonly Listed[],
  rest: Partial<Scenario> = {},
): Scenario[] {
  return keys.map((key) => ({ name: `${name}: ${key}`, list: (at: At) => list(at, KEYS[key]), ...rest }));
}
const SOME = [
  'links alone',
  'titles and dates alone',
  'a random guid, links as they were',
  'a random guid and link',
] as const;

/** Every seventh story is away for so many polls, from the third poll after it appeared on. */
const away =
  (polls: number, size?: number) =>
  (at: At, vary: Vary): Listed[] =>
    listWide(at, vary, size).filter(({ story }) => {
      const shown = at.poll - Math.max(0, Math.ceil((Number(story) - newestOf(0)) / NEW_PER_POLL));
      return Number(story) % 7 !== 0 || shown < 3 || shown >= 3 + polls;
    });
const listWide = (at: At, vary: Vary, size?: number): Listed[] =>
  windowOf(at.poll, size).map((story, place) => vary(storyOf(story), { ...at, story, place }));
const isBroken = ({ request }: At): boolean => request % 4 === 2;

/** Feeds whose documents show now more and now less of the same stories. */
export const WINDOWS: readonly Scenario[] = [
  ...each('cut to one entry every tenth poll', SOME, (at, vary) =>
    listWindow(at, vary).slice(0, at.poll % 10 === 9 ? 1 : undefined),
  ),
  ...each('a stale server by turns, six polls old', SOME, (at, vary) =>
    listWindow({ ...at, poll: at.request % 2 ? Math.max(at.poll - 6, 0) : at.poll }, vary),
  ),
  ...each(
    '25 of 60 shown by chance',
    ['guid and link', 'titles and dates alone', 'a random guid and link'],
    (at, vary) => shuffle(listWide(at, vary, 60), at.request).slice(0, 25),
  ),
  ...each('some entries away for two polls', SOME, away(2)),
  ...each(
    'some entries away for five polls',
    ['links alone', 'a random guid, links as they were', 'a random guid and link'],
    away(5),
  ),
  ...each(
    'two servers that show every other story each',
    ['links alone', 'a random guid and link'],
    (at, vary) => listWindow(at, vary).filter(({ story }) => (Number(story) + at.request) % 2 === 0),
  ),
  ...each('ten entries and thirty by turns', ['a random guid and link'], (at, vary) =>
    listWindow(at, vary).slice(0, at.request % 2 ? 10 : 30),
  ),
  ...each(
    'some entries away for ten polls, in a window of 60',
    ['links alone', 'a random guid, links as they were'],
    away(10, 60),
  ),
  ...each('a web page every fourth time', ['a random guid and link'], listWindow, {
    send: (document, at) =>
      isBroken(at)
        ? '<!DOCTYPE html><html><head><title>Sorry</title></head><body>Back soon</body></html>'
        : document,
  }),
  ...each('an empty feed every fourth time', ['links alone', 'a random guid and link'], (at, vary) =>
    isBroken(at) ? [] : listWindow(at, vary),
  ),
  ...each(
    'a document cut off in the middle every fourth time',
    ['titles and dates alone', 'a random guid and link'],
    listWindow,
    { send: (document, at) => (isBroken(at) ? document.slice(0, document.length / 2) : document) },
  ),
  ...each(
    'entries of another feed every tenth time, for a poll',
    ['guid and link', 'a random guid and link'],
    (at, vary) =>
      at.poll % 10 === 5
        ? Array.from({ length: 10 }, (_, place) => ({
            ...vary(storyOf(place - 400), { ...at, story: place - 400, place }),
            story: `other-${place}`,
          }))
        : listWindow(at, vary),
  ),
  {
    name: 'in turn with a document of undated entries under the same links',
    list: (at) => listWindow(at, (entry) => noGuid(at.request % 2 ? noDate(entry) : entry)),
  },
  {
    name: 'an old story put on top again, dated anew, every fifth poll, links alone',
    list: (at) => {
      const again = newestOf(at.poll) - 40;
      const old =
        at.poll % 5 === 4 && again >= 0
          ? [{ ...noGuid(storyOf(again)), date: iso(publishedMs(newestOf(at.poll)) + 1000) }]
          : [];
      return [...old, ...listWindow(at, noGuid)];
    },
  },
];
