import type { Listed, Scenario } from '../scenario.ts';
import {
  bare,
  dayOf,
  type Language,
  newestOf,
  noGuid,
  noLink,
  publishedMs,
  rest,
  scramble,
  storyOf,
  type Vary,
  WINDOW,
  windowOf,
} from '../true-stories.ts';

/** A feed so short that nothing of one poll stands in the next. */
const short = (name: string, size: number, vary: Vary, language?: Language): Scenario => ({
  name,
  isTrap: true,
  list: (at) =>
    windowOf(at.poll, size).map((story, place) => vary(storyOf(story, language), { ...at, story, place })),
});
const random: Vary = (entry, { request, story }) => ({
  ...entry,
  guid: scramble('guid', request, story),
  link: `https://wire.test/r/${scramble('link', request, story)}`,
});
const released = (entry: Listed): Listed => ({ ...entry, title: 'Press release' });
const midnight = (story: number): string => `${dayOf(publishedMs(story))}T00:00:00Z`;

/** Numbers that come twice, the second time when the first has just left. */
const numberOf = (story: number): number =>
  Math.floor(story / (2 * WINDOW)) * WINDOW + rest(story, WINDOW) + 100;

/** Different stories of which one takes the place of another between two polls. */
export const SHORT_LISTS: readonly Scenario[] = [
  short('three entries, all new at each poll', 3, (entry) => entry),
  short('three entries, all new at each poll, random guids and links', 3, random),
  short('three entries, all new at each poll, titles and dates alone, Chinese', 3, bare, 'zh'),
  short('one entry, a press release, guid and link its own', 1, released),
  short(
    'one entry, a press release, its link its own, Korean',
    1,
    (entry) => noGuid({ ...entry, title: '보도자료' }),
    'ko',
  ),
  short('one entry, a press release, a random guid and link', 1, (entry, at) => released(random(entry, at))),
  short('three press releases, all new at each poll, guids and links of their own', 3, released),
  short('three press releases, all new at each poll, no guid, no link', 3, (entry) => bare(released(entry))),
  short(
    'three press releases dated midnight, guids, links and texts of their own',
    3,
    (entry, { story }) => ({
      ...released(entry),
      date: midnight(story),
    }),
  ),
  short('one headline among three comes again at each poll, with a random guid and link', 3, (entry, at) =>
    random(at.place === 1 ? released(entry) : entry, at),
  ),
  short('three entries dated midnight, random guids, no link', 3, (entry, at) =>
    noLink({ ...random(entry, at), date: midnight(at.story) }),
  ),
  short('one entry dated midnight, guid and link its own', 1, (entry, { story }) => ({
    ...entry,
    date: midnight(story),
  })),
  short('three entries of one text, guids of their own', 3, (entry) => ({
    ...noLink(entry),
    summary: 'Read more on our site.',
  })),
  short('one entry of one text, its guid its own', 1, (entry) => ({
    ...noLink(entry),
    summary: 'Read more on our site.',
  })),
  short('one entry dated midnight, a random guid and link', 1, (entry, at) => ({
    ...random(entry, at),
    date: midnight(at.story),
  })),
  short('three entries under one link, titles of their own, no guid', 3, (entry) =>
    noGuid({ ...entry, link: 'https://wire.test/now' }),
  ),
  short('three entries whose guid is the place, links of their own', 3, (entry, { place }) => ({
    ...entry,
    guid: `${place + 1}`,
  })),
  {
    name: 'a press release is taken away, and another comes the same day, guids and links of their own',
    isTrap: true,
    list: (at) =>
      windowOf(at.poll)
        .filter((story) => rest(story, 3) !== 1 || newestOf(at.poll) - story < 3)
        .map((story) => (rest(story, 3) === 1 ? released(storyOf(story)) : storyOf(story))),
  },
  short('an m. host with the numbers of what has just left, no guid', WINDOW, (entry, { story }) =>
    noGuid({
      ...entry,
      link: `https://${rest(Math.floor(story / WINDOW), 2) ? 'm.' : ''}wire.test/n/${numberOf(story)}`,
    }),
  ),
  short('short links in the other case of what has just left, no guid', WINDOW, (entry, { story }) =>
    noGuid({
      ...entry,
      link: `https://wr.test/${rest(Math.floor(story / WINDOW), 2) ? 'k' : 'K'}${numberOf(story)}`,
    }),
  ),
];
