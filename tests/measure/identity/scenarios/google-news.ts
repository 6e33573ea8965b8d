import type { At, Listed, Scenario } from '../scenario.ts';
import {
  HOUR_MS,
  noGuid,
  publishedMs,
  rfc822,
  scramble,
  shuffle,
  sliding,
  storyOf,
  titleOf,
  type Vary,
  windowOf,
} from '../true-stories.ts';

const GOOGLE = 'https://news.google.com/rss/search?q=pyongyang&hl=en-US&gl=US&ceid=US:en';
const OUTLETS = ['Steppe Wire', 'Taiga Post', 'Harbour News', 'The Mountain Times', 'River Daily'];
const outletOf = (story: number): string =>
  OUTLETS[((story % OUTLETS.length) + OUTLETS.length) % OUTLETS.length] ?? '';
const articleOf = (...of: readonly (string | number)[]): Pick<Listed, 'guid' | 'link'> => {
  const id = `CBMi${scramble('article', ...of)}`;
  return { guid: id, link: `https://news.google.com/rss/articles/${id}?oc=5` };
};
/** An entry as Google News lists it. */
const collected = (entry: Listed, story: number): Listed => {
  const source = outletOf(story);
  return { ...entry, ...articleOf(story), title: `${entry.title} - ${source}`, source };
};
const google = (name: string, vary: Vary, rest: Partial<Scenario> = {}): Scenario =>
  sliding(name, (entry, at) => vary(collected(entry, at.story), at), { url: GOOGLE, ...rest });
const isEdited = ({ place, story }: At & { readonly place: number; readonly story: number }): boolean =>
  place > 5 && story % 4 === 0;
const titled = (entry: Listed, title: string): Listed => ({ ...entry, title: `${title} - ${entry.source}` });

/** Searches whose entries are others' and whose links nobody can read. */
export const GOOGLE_NEWS: readonly Scenario[] = [
  google('Google News as it is', (entry) => entry),
  google('Google News: guid and link issued anew at each request', (entry, { request, story }) => ({
    ...entry,
    ...articleOf(request, story),
  })),
  google('Google News: issued anew and dated anew by some hours', (entry, { request, story }) => ({
    ...entry,
    ...articleOf(request, story),
    date: rfc822(publishedMs(story) - (request % 3) * HOUR_MS),
  })),
  google('Google News: headlines edited once, guid and link as they were', (entry, at) =>
    isEdited(at) ? titled(entry, `${titleOf(at.story)}, officials say`) : entry,
  ),
  google(
    'Google News: headlines edited at every poll, guid and link as they were',
    (entry, { poll, story }) =>
      titled(entry, `${scramble('headline', poll, story)} ${titleOf(story).split(' ')[0]}`),
  ),
  google('Google News: two headlines by turns, guid and link as they were', (entry, { request, story }) =>
    titled(entry, request % 2 ? `What we know of ${titleOf(story)}` : titleOf(story)),
  ),
  google('Google News: the publisher written two ways by turns', (entry, { request, story }) => {
    const source =
      request % 2 ? `${outletOf(story).replaceAll(' ', '').toLowerCase()}.example` : outletOf(story);
    return { ...entry, title: `${titleOf(story)} - ${source}`, source };
  }),
  google('Google News: the publisher written two ways by turns, issued anew', (entry, { request, story }) => {
    const source = request % 2 ? `${outletOf(story)} Online` : outletOf(story);
    return { ...entry, ...articleOf(request, story), title: `${titleOf(story)} - ${source}`, source };
  }),
  google('Google News: titles cut by turns', (entry, { request, story }) =>
    titled(entry, request % 2 ? `${titleOf(story).slice(0, -4)}...` : titleOf(story)),
  ),
  google('Google News: no source beside the title', ({ source: _source, ...entry }, { request, story }) => ({
    ...entry,
    ...articleOf(request, story),
  })),
  google(
    'Google News by its www. host, issued anew',
    (entry, { request, story }) => ({ ...entry, ...articleOf(request, story) }),
    { url: 'https://www.news.google.com/rss/search?q=pyongyang' },
  ),
  google('Google News in Korean, issued anew', (entry, { request, story }) => ({
    ...titled(entry, titleOf(story, 'ko')),
    ...articleOf(request, story),
  })),
  google(
    'Google News: an edition of another country by turns, links with another query',
    (entry, { request, story }) => ({
      ...entry,
      link: `https://news.google.com/rss/articles/${articleOf(story).guid}?oc=5&hl=${request % 2 ? 'en-GB' : 'en-US'}`,
    }),
  ),
  {
    name: 'Google News: 25 of 60 shown by chance, issued anew',
    url: GOOGLE,
    list: (at) =>
      shuffle(
        windowOf(at.poll, 60).map((story) => ({
          ...collected(storyOf(story), story),
          ...articleOf(at.request, story),
        })),
        at.request,
      ).slice(0, 25),
  },
  {
    name: 'Google News: 25 of 60 shown by chance, guids as they were',
    url: GOOGLE,
    list: (at) =>
      shuffle(
        windowOf(at.poll, 60).map((story) => collected(storyOf(story), story)),
        at.request,
      ).slice(0, 25),
  },
  google(
    'Google News: one headline in two outlets, issued anew',
    (entry, { request, story }) => ({
      ...titled(entry, titleOf(Math.floor(story / 2))),
      ...articleOf(request, story),
    }),
    { isTrap: true },
  ),
  google(
    'Google News: a column of one title in one outlet every ten days',
    (entry, { story }) =>
      story % 45 === 0 ? titled({ ...entry, source: 'Taiga Post' }, 'Weekly review') : entry,
    { isTrap: true },
  ),
  google(
    'Google News: a daily column of one title in one outlet',
    (entry, { story }) =>
      story % 9 === 0 ? titled({ ...entry, source: 'Taiga Post' }, 'Daily briefing') : entry,
    { isTrap: true },
  ),
  google(
    'Google News: headlines edited once and issued anew',
    (entry, at) => ({
      ...(isEdited(at) ? titled(entry, `What ${scramble('words', at.story)} means`) : entry),
      ...articleOf(isEdited(at) ? 'anew' : 'first', at.story),
      summary: '',
      date: rfc822(publishedMs(at.story) + (isEdited(at) ? 5 * HOUR_MS : 0)),
    }),
    {
      unavoidable: {
        repeats: 22,
        why: 'another headline, guid, link and hour: nothing of the entry is as it was but its publisher',
      },
    },
  ),
  sliding(
    'Google Alerts: links with new signatures',
    (entry, { request, story }) => ({
      ...entry,
      guid: `tag:google.com,2013:googlealerts/feed:${story + 7_000_000}`,
      link: `https://www.google.com/url?rct=j&sa=t&url=${encodeURIComponent(entry.link ?? '')}&ct=ga&cd=${scramble(request, story)}&usg=AOv${scramble('usg', request, story)}`,
    }),
    { url: 'https://www.google.com/alerts/feeds/1/2', format: 'atom' },
  ),
  sliding(
    'a search that links by way of itself with new signatures, no guid',
    (entry, { request, story }) =>
      noGuid({
        ...entry,
        link: `https://search.example/url?q=${encodeURIComponent(entry.link ?? '')}&sig=${scramble('sig', request, story)}`,
      }),
    { url: 'https://search.example/rss?q=pyongyang' },
  ),
];
