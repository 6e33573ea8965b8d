import type { Scenario } from '../scenario.ts';
import {
  bare,
  iso,
  listWindow,
  noDate,
  noGuid,
  noLink,
  noSummary,
  publishedMs,
  scramble,
  shuffle,
  sliding,
  storyOf,
} from '../true-stories.ts';

/** Feeds that change in ways that take no story's keys from it. */
export const STEADY: readonly Scenario[] = [
  sliding('a sliding window with guids and links', (entry) => entry),
  sliding('a sliding window in Atom', (entry, { story }) => ({ ...entry, date: iso(publishedMs(story)) }), {
    format: 'atom',
  }),
  sliding('a sliding window as JSON', (entry, { story }) => ({ ...entry, date: iso(publishedMs(story)) }), {
    format: 'json',
  }),
  sliding('guids alone', noLink),
  sliding('links alone', noGuid),
  sliding('titles and dates alone', bare),
  sliding('Korean titles and dates alone', bare, { language: 'ko' }),
  sliding('Chinese titles alone, no date', (entry) => noDate(bare(entry)), { language: 'zh' }),
  sliding('titles alone, no text and no date', (entry) => noSummary(noDate(bare(entry)))),
  {
    name: 'entries in another order at each request',
    list: (at) =>
      shuffle(
        listWindow(at, (entry) => entry),
        at.request,
      ),
  },
  {
    name: 'oldest entries first, no guid',
    list: (at) => listWindow(at, noGuid).toReversed(),
  },
  sliding('a text that counts its readers at each request', (entry, { request }) => ({
    ...entry,
    summary: `${entry.summary} Read ${request * 17} times.`,
  })),
  sliding('texts that come and go, links alone', (entry, { request }) =>
    noGuid(request % 2 ? noSummary(entry) : entry),
  ),
  sliding('isPermaLink comes and goes, the guid is the link', ({ link, ...entry }, { request }) => ({
    ...entry,
    ...(link !== undefined && { guid: link, link }),
    isPermaLink: request % 2 === 0,
  })),
  sliding('RSS and Atom by turns', (entry) => entry, {
    format: ({ request }) => (request % 2 ? 'atom' : 'rss'),
  }),
  {
    name: 'each third story twice in a document, with the same guid and link',
    list: (at) =>
      listWindow(at, (entry) => entry).flatMap((entry) =>
        Number(entry.story) % 3 ? [entry] : [entry, entry],
      ),
  },
  {
    name: 'each third story in two sections of a document, with two guids and one link',
    list: (at) =>
      listWindow(at, (entry) => entry).flatMap((entry) =>
        Number(entry.story) % 3 ? [entry] : [entry, { ...entry, guid: `${entry.guid}-sport` }],
      ),
  },
  {
    name: 'each third story twice in a document that has no guids, in two sections under one link',
    list: (at) =>
      listWindow(at, noGuid).flatMap((entry) => (Number(entry.story) % 3 ? [entry] : [entry, entry])),
  },
  {
    name: 'an old entry pinned to the top',
    list: (at) => [storyOf(0), ...listWindow(at, (entry) => entry).filter(({ story }) => story !== '0')],
  },
  {
    name: 'an old entry pinned to the top and dated anew at each request',
    list: (at) => [
      { ...storyOf(0), date: iso(publishedMs(29 + at.poll * 3)) },
      ...listWindow(at, (entry) => entry).filter(({ story }) => story !== '0'),
    ],
  },
  {
    name: 'a pinned entry without a guid that is pinned every third poll',
    list: (at) => [
      ...(at.poll % 3 === 0 ? [noGuid(storyOf(0))] : []),
      ...listWindow(at, noGuid).filter(({ story }) => story !== '0'),
    ],
  },
  sliding('http and https, www and a slash at the end by turns, links alone', (entry, { request, story }) =>
    noGuid({
      ...entry,
      link: `${['http://wire.test', 'https://www.wire.test'][request % 2]}/world/${story}${request % 3 ? '' : '/'}`,
    }),
  ),
  sliding('known tracking, new at each request, links alone', (entry, { request }) =>
    noGuid({ ...entry, link: `${entry.link}?utm_source=rss&utm_content=${scramble(request)}` }),
  ),
  sliding('parameters in another order at each request, links alone', (entry, { request, story }) =>
    noGuid({
      ...entry,
      link: `https://wire.test/read?${request % 2 ? `id=${story}&lang=en` : `lang=en&id=${story}`}`,
    }),
  ),
  sliding(
    'Korean addresses written in letters and in percent signs by turns',
    (entry, { request, story }) => {
      const name = `${entry.title.replace(', ', '-').replaceAll(' ', '-')}-${story}`;
      return noGuid({
        ...entry,
        link: `https://wire.test/${request % 2 ? name : encodeURIComponent(name).toLowerCase()}`,
      });
    },
    { language: 'ko' },
  ),
  sliding("a fragment for readers' comments that comes and goes, links alone", (entry, { request }) =>
    noGuid({ ...entry, link: `${entry.link}${request % 2 ? '#respond' : ''}` }),
  ),
  sliding('the guid in capitals at every other request, with the link as it was', (entry, { request }) => ({
    ...entry,
    guid: request % 2 ? (entry.guid?.toUpperCase() ?? '') : (entry.guid ?? ''),
  })),
];
