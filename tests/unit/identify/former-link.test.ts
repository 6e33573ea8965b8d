import { describe, expect, it } from 'vitest';
import { identifyEntries } from '../../../shared/identify/identify-entries.ts';
import { readSeenEntry } from '../../../shared/identify/seen-entry.ts';
import type { Entry } from '../../../shared/read/parse-feed.ts';

/** What was remembered of these entries before sessions, small screens and redirectors were known. */
const REMEMBERED = [
  '5797dc7de47d086a8281419e977c1562 - NQ4s5Ps04G4 dpLDrTVAu4A P9CpLixY9QJ sa7ms0',
  '4030f29108f5a91e2c5c84fb2545f100 - mwGsRzmTrXU P8TM_nRYcOL Xh1zqBGnV_h sa7pk0',
  '1c1f51daafa83b89b3345195795b552c qgi7-Iq2NhL QiocQ4ytA0s i1udsME9skJ 7ERDDBSbtWW sa7sc0',
  'd0fb832ac9650b89142b3443a474c133 - TzkDO6lMqSN BO-vCA9aPnT kuKSkboiCoU sa7v40',
  '3e821a09bab49f830ff773651c1b29b2 - rzKjx3-1_RR IisL1R_O9-Z WWa-t2t5csY sa7xw0',
];
const ENTRIES = [
  ['One', 'https://m.steppe.test/a/1/amp/'],
  ['Two', 'https://steppe.test/a/2;jsessionid=0F?src=rss'],
  ['Three', 'https://steppe.test/a/3', 'drawn-1'],
  ['Four', 'https://www.bing.com/news/apiclick.aspx?tid=1&url=https%3a%2f%2fsteppe.test%2fa%2f4'],
  ['Five', 'https://steppe.test/a/5?pk=5&from=rss'],
].map(([title = '', link = '', guid], at) => ({
  title,
  summary: '',
  publishedAt: `2024-03-12T0${at + 1}:00:00.000Z`,
  link,
  ...(guid !== undefined && { guid }),
}));
const FEED = { feedId: 'steppe', url: 'https://steppe.test/feed' };
const identify = (seen: readonly string[], entries: readonly Entry[] = ENTRIES) =>
  identifyEntries({ ...FEED, seen }, entries);

describe('a record that an earlier version wrote', () => {
  it('knows its stories by the form that their links had then, and is written with the one of today', () => {
    const reading = identify(REMEMBERED);
    expect(reading.identified.map(({ storyId, change }) => [storyId, change])).toEqual(
      REMEMBERED.map((seen) => [readSeenEntry(seen).storyId, 'same']),
    );
    expect(reading.removedStoryIds).toEqual([]);
    const links = reading.seen.map((seen) => readSeenEntry(seen).link);
    expect(links).toEqual(identify([]).seen.map((seen) => readSeenEntry(seen).link));
    expect(links).not.toEqual(REMEMBERED.map((seen) => readSeenEntry(seen).link));
  });

  it('knows them also where a headline was edited or a date moved meanwhile', () => {
    const edited = ENTRIES.map((entry, at) => ({
      ...entry,
      title: `${entry.title} at ${at}`,
      publishedAt: undefined,
    }));
    expect(identify(REMEMBERED, edited).identified.map(({ change }) => change)).toEqual(
      Array(5).fill('changed'),
    );
  });

  it('gives its ids to no other story', () => {
    const others = ENTRIES.map((entry, at) => ({
      ...entry,
      title: `Other ${at}`,
      guid: `other-${at}`,
      link: entry.link.replace('/a/', '/b/').replace('%2fa%2f', '%2fb%2f'),
    }));
    expect(identify(REMEMBERED, others).identified.map(({ change }) => change)).toEqual(Array(5).fill('new'));
  });
});
