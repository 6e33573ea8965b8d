import type { Scenario } from '../scenario.ts';
import { HOUR_MS, noGuid, publishedMs, rest, rfc822, sliding, titleOf, type Vary } from '../true-stories.ts';

/** Gives entries one link at even requests and another at odd ones, and no guid. */
const byTurns =
  (even: (story: number) => string, odd: (story: number) => string): Vary =>
  (entry, { request, story }) =>
    noGuid({ ...entry, link: (request % 2 ? odd : even)(story) });
const page = (story: number): string => `https://wire.test/world/a-${story}`;

/** Feeds whose links change between forms that mean one page. */
export const LINKS: readonly Scenario[] = [
  sliding(
    'a parameter for readers of feeds comes and goes, by many names in one feed, links alone',
    byTurns(page, (story) => {
      const names = [
        'xtor=RSS-3',
        'src=rss',
        'sref=home',
        'mod=rss_world',
        'feedType=RSS',
        'via=syndication',
      ];
      return `${page(story)}?${[...names, 'traffic_source=rss', 'partner=rss&emc=rss'][rest(story, 8)]}`;
    }),
  ),
  sliding(
    'a parameter xtor comes and goes, headlines edited and texts counted anew, links alone',
    (entry, { place, request, story }) =>
      noGuid({
        ...entry,
        title: place > 5 && story % 4 === 0 ? `${entry.title}, officials say` : entry.title,
        summary: `${entry.summary} ${request} comments.`,
        link: `${page(story)}${request % 2 ? '?xtor=RSS-3' : ''}`,
      }),
  ),
  sliding(
    'an m. host by turns, links alone',
    byTurns(page, (story) => `https://m.wire.test/world/a-${story}`),
  ),
  sliding(
    '/amp/ behind the path by turns, links alone',
    byTurns(page, (story) => `${page(story)}/amp/`),
  ),
  sliding(
    'the host of another edition by turns, by five hosts in one feed, links alone',
    byTurns(page, (story) => {
      const hosts = ['amp.wire.test', 'edition.wire.test', 'us.wire.test', 'thewire.example'];
      return `https://${[...hosts, 'wire-test.cdn.ampproject.org/c/s/wire.test'][rest(story, 5)]}/world/a-${story}`;
    }),
  ),
  sliding(
    'the path of another edition by turns, by five forms in one feed, links alone',
    byTurns(
      (story) => `https://wire.test/world/a-${story}/`,
      (story) => {
        const paths = [
          'world/a-#.html',
          'world/a-#/index.html',
          'World/A-#',
          'us/world/a-#',
          'world/a-#?outputType=amp',
        ];
        return `https://wire.test/${paths[rest(story, 5)]?.replace('#', `${story}`)}`;
      },
    ),
  ),
  sliding(
    'a short link by turns, links alone',
    byTurns(page, (story) => `https://wr.test/${((story + 90) * 7919).toString(36)}`),
  ),
  sliding(
    'a query and a path by turns, links alone',
    byTurns(
      (story) => `https://wire.test/?p=${story}`,
      (story) => `https://wire.test/2026/03/${story}/`,
    ),
  ),
  sliding('an AMP edition by turns, the guid is the link', (entry, { request, story }) => {
    const link = `${page(story)}${request % 2 ? '/amp' : ''}`;
    return { ...entry, link, guid: link, isPermaLink: true };
  }),
  sliding(
    'an m. host by turns, Korean titles, the guid is the link',
    (entry, { request, story }) => {
      const link = `https://${request % 2 ? 'm.' : ''}wire.test/view.php?ud=${20_260_000 + story}`;
      return { ...entry, link, guid: link };
    },
    { language: 'ko' },
  ),
  sliding(
    'an amp. host by turns, headlines edited and dated anew once, texts as they were, no guid',
    (entry, { place, request, story }) => {
      const isEdited = place > 5 && story % 4 === 0;
      return noGuid({
        ...entry,
        title: isEdited ? `${entry.title}, officials say` : entry.title,
        date: rfc822(publishedMs(story) + (isEdited ? 3 * HOUR_MS : 0)),
        link: `https://${request % 2 ? 'amp.' : ''}wire.test/world/a-${story}`,
      });
    },
  ),
  sliding('an edition by turns, guids as they were', (entry, { request, story }) => ({
    ...entry,
    link: `https://${['', 'm.', 'edition.', 'amp.'][request % 4]}wire.test/a-${story}`,
  })),
  sliding(
    'one story through two doors: links with and without a folder for its day, with the same title and guid',
    (entry, { request, story }) => ({
      ...entry,
      title: titleOf(story),
      link: request % 2 ? page(story) : `https://wire.test/2026/03/01/a-${story}`,
    }),
  ),
];
