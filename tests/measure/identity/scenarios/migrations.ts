import type { Listed, Scenario } from '../scenario.ts';
import {
  bare,
  iso,
  noGuid,
  polledMs,
  publishedMs,
  rfc822,
  scramble,
  sliding,
  slugOf,
  storyOf,
  type Vary,
  windowOf,
} from '../true-stories.ts';

/** The poll at which the feed moves to another content system. */
const MOVE = 12;
const moved =
  (after: Vary, before: Vary = (entry) => entry): Vary =>
  (entry, at) =>
    (at.poll < MOVE ? before : after)(entry, at);
const newGuid = (entry: Listed): Listed => ({ ...entry, guid: `b1946ac9-${scramble('cms', entry.story)}` });
const newLink = (entry: Listed): Listed => ({
  ...entry,
  link: `https://wire.test/node/${8000 + Number(entry.story)}`,
});
const newBoth = (entry: Listed): Listed => newGuid(newLink(entry));

/** The whole archive, which a new system lists once, and before and after it the window. */
const archive = (name: string, after: (entry: Listed) => Listed, polls = 1): Scenario => ({
  name,
  list: ({ poll }) => {
    const isWhole = poll >= MOVE && poll < MOVE + polls;
    const entries = windowOf(poll, isWhole ? 300 : undefined).map((story) => storyOf(story));
    return poll < MOVE ? entries : entries.map(after);
  },
});

/** Feeds that move from one content system to another. */
export const MIGRATIONS: readonly Scenario[] = [
  sliding('a move to new guids, links as they were', moved(newGuid)),
  sliding('a move to new links, guids as they were', moved(newLink)),
  sliding('a move to new guids and links, titles and dates as they were', moved(newBoth)),
  sliding('a move to new guids and links, Korean titles', moved(newBoth), { language: 'ko' }),
  sliding(
    'a move to another domain, the guid is the link',
    moved(
      (entry) => ({
        ...entry,
        guid: `https://wire-news.example/n/${entry.story}`,
        link: `https://wire-news.example/n/${entry.story}`,
      }),
      (entry) => ({ ...entry, guid: entry.link ?? '' }),
    ),
  ),
  sliding(
    'a move that dates every old entry to the move',
    moved((entry, { story }) => ({
      ...newBoth(entry),
      date: rfc822(Math.max(publishedMs(story), polledMs(MOVE) - 600_000)),
    })),
  ),
  sliding(
    'a move that loses the dates of the old entries',
    moved((entry, { story }) => {
      const { date: _date, ...undated } = newBoth(entry);
      return publishedMs(story) > polledMs(MOVE - 1) ? newBoth(entry) : undated;
    }),
  ),
  sliding(
    'a move that also sets headlines in other signs',
    moved((entry) => ({ ...newBoth(entry), title: `“${entry.title.replace(' ', '\u00a0')}”` })),
    {},
  ),
  sliding(
    'a move that puts the name of the site behind headlines',
    moved((entry) => ({ ...newBoth(entry), title: `${entry.title} | The Wire` })),
  ),
  sliding(
    'a move from RSS to Atom with tag: ids and new links',
    moved((entry, { story }) => ({
      ...newLink(entry),
      guid: `tag:wire.test,2026:/n/${story}`,
      date: iso(publishedMs(story)),
    })),
    { format: ({ poll }) => (poll < MOVE ? 'rss' : 'atom') },
  ),
  sliding('a move to RSS without guids and links', moved(bare)),
  sliding('a move that is undone after two polls', (entry, { poll }) =>
    poll === MOVE || poll === MOVE + 1 ? newBoth(entry) : entry,
  ),
  sliding('a move that takes five polls, by two servers', (entry, { poll, request }) =>
    poll < MOVE || (poll < MOVE + 5 && request % 2) ? entry : newBoth(entry),
  ),
  sliding('two moves, three polls apart', (entry, { poll }) => {
    if (poll < MOVE) return entry;
    return poll < MOVE + 3
      ? newBoth(entry)
      : { ...entry, guid: `ghost-${scramble('g', entry.story)}`, link: `https://wire.test/g/${entry.story}` };
  }),
  sliding('only what is new has guids and links of the new system', (entry, { story }) =>
    story > 29 + MOVE * 3 ? newBoth(entry) : entry,
  ),
  sliding(
    'a move that slugs the links, numbers kept, no guid',
    moved(
      (entry, { story }) => noGuid({ ...entry, link: `https://wire.test/${story}/${slugOf(story)}` }),
      (entry, { story }) => noGuid({ ...entry, link: `https://wire.test/news.php?id=${story}` }),
    ),
  ),
  sliding(
    'a move to links of text alone with a guid that is the link',
    moved(
      (entry, { story }) => ({
        ...entry,
        guid: `https://wire.test/${slugOf(story)}`,
        link: `https://wire.test/${slugOf(story)}`,
      }),
      (entry, { story }) => ({
        ...entry,
        guid: `https://wire.test/?p=${story}`,
        link: `https://wire.test/2026/03/${slugOf(story)}`,
      }),
    ),
  ),
  sliding(
    'a move that numbers stories anew: each has the guid of another now',
    moved((entry, { story }) => ({ ...newLink(entry), guid: `wire-${1000 + story - 7}` })),
    { isTrap: true },
  ),
  sliding(
    'a move that numbers stories anew in guid and link: each has both of another now',
    moved(
      (entry, { story }) => ({ ...entry, guid: `${story + 5}`, link: `https://wire.test/n/${story + 5}` }),
      (entry, { story }) => ({ ...entry, guid: `${story}`, link: `https://wire.test/n/${story}` }),
    ),
    { isTrap: true },
  ),
  archive('a move that lists the whole archive, new guids, old links', newGuid),
  archive('a move that lists the whole archive, new guids and links', newBoth),
  archive('a move that lists the whole archive, guids as they were, new links', newLink),
  archive('the whole archive once, all as it was', (entry) => entry, 2),
];
