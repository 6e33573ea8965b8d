import type { At, Listed, Scenario } from '../scenario.ts';
import {
  bare,
  dayOf,
  HOUR_MS,
  iso,
  listWindow,
  newestOf,
  noDate,
  noGuid,
  noLink,
  noSummary,
  publishedMs,
  rest,
  rfc822,
  scramble,
  sliding,
  slugOf,
  titleOf,
  trap,
  type Vary,
} from '../true-stories.ts';

/** Nine stories are published in a day. */
const A_DAY = 9;
/** Makes a column of one title of every so many stories. */
export const column =
  (
    title: string,
    every: number,
    keep: (entry: Listed, story: number, at: At) => Listed = (entry) => entry,
  ): Vary =>
  (entry, at) =>
    keep(rest(at.story, every) === 0 ? { ...entry, title } : entry, at.story, at);
const random = (entry: Listed, story: number, { request }: At): Listed => ({
  ...entry,
  guid: scramble('guid', request, story),
  link: `https://wire.test/r/${scramble('link', request, story)}`,
});
/** Puts the stories of one poll at one second. */
const secondOf = (story: number): number => publishedMs(story - rest(story - newestOf(0), 3));
const isColumn = (story: number): boolean => rest(story, A_DAY) === 0;

/** Different stories whose titles or dates look alike. */
export const LOOKALIKES: readonly Scenario[] = [
  trap('a daily column of one title, links of their own', column('Daily briefing', A_DAY, noGuid)),
  trap(
    'a daily column of one title, guids of their own and one link',
    column('Daily briefing', A_DAY, (entry, story) =>
      isColumn(story) ? { ...entry, link: 'https://wire.test/briefing' } : entry,
    ),
  ),
  trap(
    'a daily column of one title and one link, no guid',
    column('Daily briefing', A_DAY, (entry, story) =>
      noGuid(isColumn(story) ? { ...entry, link: 'https://wire.test/briefing' } : entry),
    ),
  ),
  trap('a daily column of one title, no guid, no link', column('Daily briefing', A_DAY, bare)),
  trap('a column of one title every hour or two, no guid, no link', column('News in brief', 2, bare)),
  trap(
    'a daily column of one title in Chinese, links of their own',
    column('外交部发言人主持例行记者会', A_DAY, noGuid),
    { language: 'zh' },
  ),
  trap('two photos of the day a day in Korean, guids and links of their own', column('오늘의 사진', 4), {
    language: 'ko',
  }),
  trap('a daily column with random guids and links', column('Daily briefing', A_DAY, random)),
  trap('two press releases a day with random guids and links', column('Press release', 4, random)),
  trap('press releases alone, with random guids and links', column('Press release', 1, random)),
  trap(
    'press releases alone, with random guids and no link',
    column('Press release', 1, (entry, story, at) => noLink(random(entry, story, at))),
  ),
  trap('two press releases a day, guids and links of their own', column('Press release', 4)),
  trap('press releases alone, guids and links of their own', column('Press release', 1)),
  trap('press releases alone, links of their own', column('Press release', 1, noGuid)),
  trap('press releases alone, guids of their own', column('Press release', 1, noLink)),
  trap(
    'press releases alone, no text, guids of their own',
    column('보도자료', 1, (entry) => noSummary(noLink(entry))),
    { language: 'ko' },
  ),
  trap(
    'press releases, three at one second, guids and links of their own',
    column('Press release', 1, (entry, story) => ({ ...entry, date: rfc822(secondOf(story)) })),
  ),
  trap(
    'press releases, three at one second, links of their own',
    column('Press release', 1, (entry, story) => noGuid({ ...entry, date: rfc822(secondOf(story)) })),
  ),
  trap(
    'press releases, three at one second, one text, links of their own',
    column('Press release', 1, (entry, story) =>
      noGuid({ ...entry, summary: 'For release at once.', date: rfc822(secondOf(story)) }),
    ),
  ),
  trap(
    'press releases, three at one second, guids of their own',
    column('新闻稿', 1, (entry, story) => noLink({ ...entry, date: rfc822(secondOf(story)) })),
    { language: 'zh' },
  ),
  trap(
    'press releases without dates, links of their own',
    column('Press release', 1, (entry) => noGuid(noDate(entry))),
  ),
  trap(
    'press releases, three at one second, random guids, no link, texts of their own',
    column('Press release', 1, (entry, story, at) =>
      noLink({ ...random(entry, story, at), date: rfc822(secondOf(story)) }),
    ),
  ),
  trap('all of a poll at one second, links of their own', (entry, { story }) =>
    noGuid({ ...entry, date: rfc822(secondOf(story)) }),
  ),
  trap('all of a poll at one second, random guids and links', (entry, at) => ({
    ...random(entry, at.story, at),
    date: rfc822(secondOf(at.story)),
  })),
  trap('all of a day dated midnight, random guids and links', (entry, at) => ({
    ...random(entry, at.story, at),
    date: `${dayOf(publishedMs(at.story))}T00:00:00Z`,
  })),
  trap('parts of a series, titles that differ in a number, links of their own', (entry, { story }) =>
    noGuid({ ...entry, title: `The long road, part ${story + 20}` }),
  ),
  trap('parts of a series, no guid, no link', (entry, { story }) =>
    bare({ ...entry, title: `The long road, part ${story + 20}` }),
  ),
  trap('parts of a series with random guids and links', (entry, at) => ({
    ...random(entry, at.story, at),
    title: `The long road, part ${at.story + 20}`,
  })),
  trap('results that differ in a name, random guids, no link', (entry, at) =>
    noLink({
      ...random(entry, at.story, at),
      title: `Results: ${titleOf(at.story).split(' ').at(-1)} ${rest(at.story, 17) + at.story}`,
    }),
  ),
  trap('titles that differ in a sign at their end, guids and links of their own', (entry, { story }) => ({
    ...entry,
    title: `Talks in ${rest(story, 2) ? 'Hanoi?' : 'Hanoi!'}`,
  })),
  {
    name: 'wire copy of one title in two outlets, hours apart, guids and links of their own',
    isTrap: true,
    list: (at) =>
      listWindow(at, (entry) => entry).map((entry) => {
        const pair = Math.floor(Number(entry.story) / 2);
        return {
          ...entry,
          title: titleOf(pair),
          link: `https://outlet${rest(Number(entry.story), 2)}.example/${slugOf(pair)}`,
          summary: titleOf(pair),
        };
      }),
  },
  trap('a new story takes the headline that an old one had before its edit', (entry, { place, story }) => {
    if (rest(story, 4) === 0 && place > 5) return { ...entry, title: `${entry.title}, talks ended` };
    return rest(story, 4) === 2 && place < 6 ? { ...entry, title: titleOf(story - 6) } : entry;
  }),
  trap('two stories exchange their headlines', (entry, { place, story }) =>
    place > 7 && place < 20 && rest(story, 10) < 2
      ? { ...entry, title: titleOf(rest(story, 10) === 0 ? story + 1 : story - 1) }
      : entry,
  ),
  trap('a move to new guids and links, columns of one title among the rest', (entry, { poll, story }) => {
    const now = isColumn(story) ? { ...entry, title: 'Daily briefing' } : entry;
    return poll < 12
      ? now
      : { ...now, guid: `n-${scramble('n', story)}`, link: `https://wire.test/node/${story + 900}` };
  }),
  trap('a move to new guids and links, press releases alone', (entry, { poll, story }) => {
    const now = { ...entry, title: 'Press release' };
    return poll < 12
      ? now
      : { ...now, guid: `n-${scramble('n', story)}`, link: `https://wire.test/node/${story + 900}` };
  }),
  trap(
    'briefings of one title, link and day that differ in hour and text, no guid',
    column('Daily briefing', 4, (entry, story) =>
      noGuid(
        rest(story, 4) === 0
          ? { ...entry, link: 'https://wire.test/briefing', date: iso(publishedMs(story)) }
          : entry,
      ),
    ),
  ),
  trap(
    'titles, links and days the same, no guid, no text, no hour',
    column('Daily briefing', 3, (entry, story) =>
      noGuid(
        noSummary(
          rest(story, 3) === 0
            ? { ...entry, link: 'https://wire.test/briefing', date: dayOf(publishedMs(story)) }
            : entry,
        ),
      ),
    ),
    {
      unavoidable: {
        lost: 26,
        why: 'two entries with the same title, link and day, and nothing else, are written alike to the letter',
      },
    },
  ),
  trap('a text for all, titles and links of their own', (entry) =>
    noGuid({ ...entry, summary: 'Read more on our site.' }),
  ),
  trap('no titles, one text in front of each, guids of their own', ({ summary = '', ...entry }) =>
    noLink({ ...entry, title: '', summary: `Our correspondent reports: ${summary}` }),
  ),
  trap(
    'a photo of the hour, one title, random guids, pictures behind stable links',
    column('Photo of the hour', 1, (entry, story, at) => ({
      ...entry,
      guid: scramble('guid', at.request, story),
      link: `https://wire.test/photo/${story + 500}`,
    })),
  ),
  trap('corrections of their own beside what they correct', (entry, { story }) =>
    rest(story, 4) === 3 ? { ...entry, title: `Correction to report on ${titleOf(story - 1)}` } : entry,
  ),
  sliding(
    'all entries of a day dated to one second, Korean, guids alone',
    (entry, { story }) =>
      noLink({ ...entry, date: rfc822(publishedMs(story - rest(story, A_DAY)) - HOUR_MS) }),
    { language: 'ko' },
  ),
];
