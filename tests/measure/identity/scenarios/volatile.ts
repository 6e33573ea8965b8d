import type { At, Scenario } from '../scenario.ts';
import {
  bare,
  dayOf,
  iso,
  listWindow,
  noDate,
  noGuid,
  noLink,
  polledMs,
  publishedMs,
  rest,
  rfc822,
  scramble,
  shuffle,
  sliding,
  type Vary,
} from '../true-stories.ts';

/** A token that is another for each entry at each request. */
const token = ({ request, story }: At & { readonly story: number }): string =>
  scramble('token', request, story);
/** Gives entries such a link, made of token and number, and no guid. */
const linked =
  (make: (token: string, story: number) => string): Vary =>
  (entry, at) =>
    noGuid({ ...entry, link: make(token(at), at.story) });

/** Feeds whose guids and links change at every request. */
export const VOLATILE: readonly Scenario[] = [
  sliding('a random guid, no link', (entry, at) => noLink({ ...entry, guid: token(at) })),
  sliding('a random guid, no link, Korean titles', (entry, at) => noLink({ ...entry, guid: token(at) }), {
    language: 'ko',
  }),
  sliding('a random guid, the home page as link', (entry, at) => ({
    ...entry,
    guid: token(at),
    link: 'https://wire.test/',
  })),
  sliding('a random guid, one link for all', (entry, at) => ({
    ...entry,
    guid: token(at),
    link: 'https://wire.test/news/latest',
  })),
  sliding('a random guid beside a link that stays', (entry, at) => ({ ...entry, guid: token(at) })),
  sliding('a random guid beside a link that stays, with headlines edited once', (entry, at) => ({
    ...entry,
    guid: token(at),
    title: at.place > 3 ? `${entry.title}, reports say` : entry.title,
  })),
  sliding(
    'a time in the link',
    linked((made, story) => `https://wire.test/view?no=${story}&t=${made}`),
  ),
  sliding(
    ';jsessionid in the path',
    linked((made, story) => `https://wire.test/v/${story};jsessionid=${made}?a=1`),
  ),
  sliding(
    'a session of ASP.NET in the path',
    linked((made, story) => `https://wire.test/(S(${made}))/news/${story}.aspx`),
  ),
  sliding(
    'links signed for an hour, as a store of files gives them',
    linked(
      (made, story) =>
        `https://cdn.wire.test/n/${story}.html?X-Amz-Date=${made.slice(0, 8)}&X-Amz-Expires=3600&X-Amz-Signature=${made}`,
    ),
  ),
  sliding(
    'an opaque redirection, new at each request',
    linked((made) => `https://go.wire.test/c/${made}`),
  ),
  sliding(
    'a redirection with a name nobody knows, Chinese titles',
    linked((made) => `https://wire.test/go?tid=${made}`),
    { language: 'zh' },
  ),
  sliding('a token in the fragment of a link that is the guid too', (entry, at) => {
    const link = `${entry.link}#${token(at)}`;
    return { ...entry, link, guid: link };
  }),
  sliding('the guid is the link with its token', (entry, at) => {
    const link = `https://wire.test/view?no=${at.story}&k=${token(at)}`;
    return { ...entry, link, guid: link, isPermaLink: true };
  }),
  sliding(
    'random guids of Atom, urn:uuid, with random links',
    (entry, at) => ({
      ...entry,
      guid: `urn:uuid:${token(at)}`,
      link: `https://wire.test/r/${token(at)}`,
      date: iso(publishedMs(at.story)),
    }),
    { format: 'atom' },
  ),
  sliding(
    'Bing News: apiclick with a new tid',
    (entry, at) =>
      noGuid({
        ...entry,
        link: `http://www.bing.com/news/apiclick.aspx?ref=FexRss&aid=&tid=${token(at)}&url=${encodeURIComponent(entry.link ?? '')}&c=${at.request}7&mkt=en-us`,
      }),
    { url: 'https://www.bing.com/news/search?q=pyongyang&format=rss' },
  ),
  sliding(
    'a parameter that is new at each request, by many names in one feed',
    linked((made, story) => {
      const names = ['spm', 'emc', '_ga', 'ved', 'sh', 'rnd', 'output', 'PHPSESSID', 'sid'];
      return `https://wire.test/a/${story}?${names[rest(story, names.length)]}=${made}`;
    }),
  ),
  sliding(
    'a parameter and its value that are both new at each request',
    linked((made, story) => `https://wire.test/a/${story}?q${made.slice(0, 6)}=${made.slice(6)}`),
  ),
  sliding('every second entry with a token, the others without', (entry, at) =>
    at.story % 2 ? noGuid({ ...entry, link: `${entry.link}?v=${token(at)}` }) : entry,
  ),
  sliding('steady for ten polls, then a random guid and link', (entry, at) =>
    at.poll < 10 ? entry : { ...entry, guid: token(at), link: `https://wire.test/r/${token(at)}` },
  ),
  sliding('a random guid and link for fifteen polls, then steady', (entry, at) =>
    at.poll >= 15 ? entry : { ...entry, guid: token(at), link: `https://wire.test/r/${token(at)}` },
  ),
  sliding('a token that changes every fifth poll', (entry, { story, poll }) =>
    noGuid({ ...entry, link: `https://wire.test/view?no=${story}&build=${scramble(Math.floor(poll / 5))}` }),
  ),
  sliding('four servers behind one address, each with guids and links of its own', (entry, at) => ({
    ...entry,
    guid: `${scramble('server', at.request % 4)}:${at.story}`,
    link: `https://web0${at.request % 4}.wire.test/n/${scramble(at.request % 4, at.story)}`,
  })),
  sliding('a random guid and link, no date', (entry, at) =>
    noDate({ ...entry, guid: token(at), link: `https://wire.test/r/${token(at)}` }),
  ),
  sliding('a random guid and link, dated by the day', (entry, at) => ({
    ...entry,
    guid: token(at),
    link: `https://wire.test/r/${token(at)}`,
    date: dayOf(publishedMs(at.story)),
  })),
  sliding('a random guid and link, each entry dated now', (entry, at) => ({
    ...entry,
    guid: token(at),
    link: `https://wire.test/r/${token(at)}`,
    date: rfc822(polledMs(at.poll) - at.place * 1000),
  })),
  {
    name: 'a random guid and link, entries in another order at each request',
    list: (at) =>
      shuffle(
        listWindow(at, (entry, here) => ({
          ...entry,
          guid: token(here),
          link: `https://wire.test/r/${token(here)}`,
        })),
        at.request,
      ),
  },
  sliding('a token in a link whose slug follows the headline, edited once', (entry, at) => {
    const title = at.place > 5 && at.story % 4 === 0 ? `${entry.title} (with pictures)` : entry.title;
    const slug = title.toLowerCase().replace(/[^a-z]+/g, '-');
    return noGuid({ ...entry, title, link: `https://wire.test/${at.story}/${slug}?k=${token(at)}` });
  }),
  sliding('a random guid, no link, headlines edited once, date and text as they were', (entry, at) =>
    noLink({
      ...entry,
      guid: token(at),
      title: at.place > 5 && at.story % 4 === 0 ? `${entry.title}, reports say` : entry.title,
    }),
  ),
  sliding(
    'a random guid, no link, no date, headline and text rewritten once',
    (entry, at) => {
      const isRewritten = at.place > 5 && at.story % 4 === 0;
      const rewritten = {
        ...entry,
        title: `Rewritten: ${scramble('w', at.story)}`,
        summary: scramble('t', at.story),
      };
      return noDate(noLink({ ...(isRewritten ? rewritten : entry), guid: token(at) }));
    },
    {
      unavoidable: {
        repeats: 22,
        why: 'nothing of a rewritten entry is as it was: no guid, link, date, title or text',
      },
    },
  ),
  sliding('titles and dates alone, with the place in front of the title', (entry, at) =>
    bare({ ...entry, title: `${at.place + 1}. ${entry.title}` }),
  ),
];
