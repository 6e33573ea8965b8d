import type { At, Listed, Scenario } from '../scenario.ts';
import {
  bare,
  dayOf,
  HOUR_MS,
  listWindow,
  noDate,
  noGuid,
  noLink,
  noSummary,
  polledMs,
  publishedMs,
  rfc822,
  scramble,
  sliding,
  slugOf,
  titleOf,
  type Vary,
  zoned,
} from '../true-stories.ts';

type Here = At & { readonly story: number; readonly place: number };
/** Every fourth story is edited once, two polls after it appeared. */
const isEdited = ({ place, story }: Here): boolean => place > 5 && story % 4 === 0;
const edit = (entry: Listed): Listed => ({ ...entry, title: `${entry.title}, officials say` });
const edited =
  (keep: (entry: Listed) => Listed, how: (entry: Listed, here: Here) => Listed = edit): Vary =>
  (entry, here) =>
    keep(isEdited(here) ? how(entry, here) : entry);
const asIs = (entry: Listed): Listed => entry;
/** Another headline altogether, of the same story. */
const reworded = (story: number, round: number): string =>
  `${titleOf(story).split(' ')[0]} ${scramble('word', story, round)} ${scramble('more', round, story)}`;
/** Those of them that were shown before they were edited. */
const EDITED_SHOWN = 22;

/** Feeds that change the headlines, dates and texts of stories that stay the same. */
export const EDITS: readonly Scenario[] = [
  sliding('headlines edited once, guid and link', edited(asIs)),
  sliding('headlines edited once, links alone', edited(noGuid)),
  sliding('headlines that change at every poll, guid and link', (entry, { poll, story }) => ({
    ...entry,
    title: reworded(story, poll),
  })),
  sliding('two headlines by turns, guid and link', (entry, { request, story }) => ({
    ...entry,
    title: request % 2 ? reworded(story, 1) : entry.title,
  })),
  sliding(
    'headline and slug edited once, guids as they were',
    edited(asIs, (entry, { story }) => ({
      ...edit(entry),
      link: `https://wire.test/world/${slugOf(story)}-officials-say-${story}`,
    })),
  ),
  sliding(
    'headline and slug edited once, the number in the link as it was, no guid',
    edited(noGuid, (entry, { story }) => ({
      ...edit(entry),
      link: `https://wire.test/world/${slugOf(story)}-officials-say-${1000 + story}`,
    })),
  ),
  sliding(
    'headlines edited and dated anew, guid and link',
    edited(asIs, (entry, { story }) => ({ ...edit(entry), date: rfc822(publishedMs(story) + 3 * HOUR_MS) })),
  ),
  sliding('headlines edited once, no guid, no link, text and second as they were', edited(bare)),
  sliding(
    'headline and text rewritten once, no guid, no link, dated by the day',
    (entry, here) => {
      const now = isEdited(here)
        ? { ...entry, title: reworded(here.story, 1), summary: scramble('text', here.story) }
        : entry;
      return bare({ ...now, date: dayOf(publishedMs(here.story)) });
    },
    {
      unavoidable: {
        repeats: EDITED_SHOWN,
        why: 'nothing of a rewritten entry is as it was but its day, which it shares with others',
      },
    },
  ),
  sliding('headlines cut by one of two servers, no guid, no link', (entry, { request }) =>
    bare({ ...entry, title: request % 2 ? `${entry.title.slice(0, -5)}…` : entry.title }),
  ),
  sliding('headlines with the site behind them by turns, no guid, no link', (entry, { request }) =>
    bare({ ...entry, title: request % 2 ? `${entry.title} - The Wire` : entry.title }),
  ),
  sliding('headlines in capitals by turns, no guid, no link', (entry, { request }) =>
    bare({ ...entry, title: request % 2 ? entry.title.toUpperCase() : entry.title }),
  ),
  sliding('headlines whose ampersand is escaped twice by turns, no guid, no link', (entry, { request }) =>
    bare({ ...entry, title: `${entry.title} ${request % 2 ? '&amp;' : '&'} more` }),
  ),
  sliding(
    'marks of a version in front, guid and link as they were',
    edited(asIs, (entry) => ({ ...entry, title: `UPDATE 1-${entry.title}` })),
  ),
  sliding(
    'each version an entry that replaces the last, with a mark, its own guid and link',
    (entry, here) =>
      isEdited(here)
        ? {
            ...entry,
            title: `(2nd LD) ${entry.title}`,
            guid: `wire-${1000 + here.story}-ld`,
            link: `${entry.link}-ld`,
          }
        : entry,
  ),
  {
    name: 'each version an entry beside the last, with a mark, its own guid and link, Korean',
    list: (at) =>
      listWindow(at, asIs, 'ko').flatMap((entry) => {
        const isSecond = Number(entry.story) % 4 === 0 && at.poll * 3 + 29 - Number(entry.story) > 5;
        return isSecond
          ? [
              {
                ...entry,
                title: `${entry.title}(종합)`,
                guid: `${entry.guid}-2`,
                link: `${entry.link}-2`,
                date: rfc822(publishedMs(Number(entry.story)) + HOUR_MS),
              },
              entry,
            ]
          : [entry];
      }),
  },
  sliding(
    'each version an entry of its own with other words, guid, link, date and text',
    (entry, here) =>
      isEdited(here)
        ? {
            ...entry,
            title: reworded(here.story, 1),
            guid: `n-${here.story}`,
            link: `https://wire.test/n/${here.story}`,
            date: rfc822(publishedMs(here.story) + 2 * HOUR_MS),
            summary: scramble('text', here.story),
          }
        : entry,
    {
      unavoidable: {
        repeats: EDITED_SHOWN,
        why: 'a version with other words, guid, link, date and text is what a new story looks like',
      },
    },
  ),
  {
    name: 'a live page on top with a new headline, date and text at each poll, one guid and link',
    list: (at) => [
      {
        story: 'live',
        title: `Live: ${reworded(at.poll, 9)}`,
        guid: 'live-1',
        link: 'https://wire.test/live/1',
        date: rfc822(polledMs(at.poll) - 60_000),
        summary: scramble('live', at.poll),
      },
      ...listWindow(at, asIs),
    ],
  },
  {
    name: 'a live page without a guid, its link as it was',
    list: (at) => [
      {
        story: 'live',
        title: `Live: ${reworded(at.poll, 9)}`,
        link: 'https://wire.test/live/1',
        date: rfc822(polledMs(at.poll) - 60_000),
      },
      ...listWindow(at, noGuid),
    ],
  },
  sliding('dated anew at every request, guid and link', (entry, { poll, request, place }) => ({
    ...entry,
    date: rfc822(polledMs(poll) - place * 7000 - (request % 5) * 60_000),
  })),
  sliding('every entry dated now, links alone', (entry, { poll, place }) =>
    noGuid({ ...entry, date: rfc822(polledMs(poll) - place * 1000) }),
  ),
  sliding('every entry dated now, titles alone', (entry, { poll, place }) =>
    bare({ ...entry, date: rfc822(polledMs(poll) - place * 1000) }),
  ),
  sliding('dates nine hours off by turns, titles alone', (entry, { request, story }) =>
    bare({ ...entry, date: rfc822(publishedMs(story) + (request % 2 ? 9 * HOUR_MS : 0)) }),
  ),
  sliding('the same instant in two zones by turns, titles alone', (entry, { request, story }) =>
    bare({ ...entry, date: zoned(publishedMs(story), request % 2 ? 9 : -5) }),
  ),
  sliding('the hour dropped from dates after a day, titles alone', (entry, { place, story }) =>
    bare({ ...entry, date: place > 12 ? dayOf(publishedMs(story)) : rfc822(publishedMs(story)) }),
  ),
  sliding('dates that come with the second poll, titles alone', (entry, { place }) =>
    bare(place < 3 ? noDate(entry) : entry),
  ),
  sliding('dates that are gone after a day, titles alone', (entry, { place }) =>
    bare(place > 12 ? noDate(entry) : entry),
  ),
  sliding('dates by turns there and not, links alone', (entry, { request }) =>
    noGuid(request % 2 ? noDate(entry) : entry),
  ),
  sliding(
    'dated to the edit, title and text as they were, no guid, no link',
    edited(bare, (entry, { story }) => ({ ...entry, date: rfc822(publishedMs(story) + 26 * HOUR_MS) })),
  ),
  sliding('a guid with a suffix that counts edits, no link', (entry, { place, story }) =>
    noLink({
      ...entry,
      guid: `wire-${story}-v${Math.min(place >> 2, 3)}`,
      summary: `${entry.summary} Edit ${Math.min(place >> 2, 3)}.`,
    }),
  ),
  sliding('a guid that is the time of the edit, no link', (entry, { place, story }) =>
    noLink({ ...entry, guid: `${publishedMs(story) + (place >> 3) * 60_000}` }),
  ),
  sliding('a guid that is made of the text, the link as it was, texts edited', (entry, { place, story }) => ({
    ...entry,
    summary: `${entry.summary} ${place >> 3}`,
    guid: scramble('md5', story, place >> 3),
  })),
  sliding('a guid that is made of the text, no link, texts edited', (entry, { place, story }) =>
    noLink({ ...entry, summary: `${entry.summary} ${place >> 3}`, guid: scramble('md5', story, place >> 3) }),
  ),
  sliding(
    'a guid made of the headline, headlines edited once, no link, second and text as they were',
    (entry, here) => {
      const now = isEdited(here) ? edit(entry) : entry;
      return noLink({ ...now, guid: scramble(now.title) });
    },
  ),
  sliding(
    'a link that is made of the headline, headlines edited once, text and second as they were',
    (entry, here) => {
      const now = isEdited(here) ? edit(entry) : entry;
      return noGuid({ ...now, link: `https://wire.test/${now.title.toLowerCase().replace(/\W+/g, '-')}` });
    },
  ),
  sliding('texts alone that are cut after a day, titles and dates as they were', (entry, { place }) =>
    bare(place > 12 ? noSummary(entry) : entry),
  ),
];
