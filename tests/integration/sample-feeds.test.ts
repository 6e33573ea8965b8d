import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SampleFeeds, serveSampleFeeds } from '../../functions/local/serve-sample-feeds.ts';
import type { Classification } from '../../shared/classify/classification.ts';
import { classifyStory } from '../../shared/classify/classify-story.ts';
import { openFetcher } from '../../shared/fetch/fetch-feed.ts';
import { decodeFeed } from '../../shared/read/decode-feed.ts';
import { type Entry, parseFeed } from '../../shared/read/parse-feed.ts';
import { FeedError } from '../../shared/read/raw-feed.ts';

const NOW = new Date('2024-03-13T09:00:00Z');
const DAY_MS = 86_400_000;

/** What the sample feeds report: title, category, counterparts, status, direction. */
const ENGAGEMENTS = {
  'Taedong Monitor': [
    [
      "Party's foreign affairs chief meets Vietnamese officials in Hanoi",
      'CONSULT',
      ['VNM'],
      'done',
      'outbound',
    ],
    ['Kim Jong Un sends condolence letter to Lao president', 'SUPPORT', ['LAO'], 'done', 'outbound'],
    ["Indonesia's foreign minister meets Choe Son Hui in Pyongyang", 'CONSULT', ['IDN'], 'done', 'inbound'],
  ],
  'Mekong Tribune': [
    ['Lukashenko to visit North Korea next month, Minsk says', 'AGREE', ['BLR'], 'planned', 'inbound'],
  ],
  'Nordic Dispatch': [
    ['North Korea closes its embassy in Uganda after half a century', 'RUPTURE', ['UGA'], 'done', 'outbound'],
    ['China, North Korea restart freight trains across the Yalu', 'COOPERATE', ['CHN'], 'done', 'mutual'],
    ['Sweden reopens its embassy in Pyongyang', 'SUPPORT', ['SWE'], 'done', 'inbound'],
  ],
  'Harbour Brief': [
    ['India ships tuberculosis medicine to North Korea', 'AID', ['IND'], 'done', 'inbound'],
    ['North Korea frees Canadian pastor after two years', 'RELEASE', ['CAN'], 'done', 'outbound'],
  ],
  'Han River Post': [['김정은, 쿠바 주석에게 축전 보내', 'SUPPORT', ['CUB'], 'done', 'outbound']],
  'Amur Wire': [
    [
      'Глава Минприроды России прибыл в Пхеньян на заседание межправкомиссии',
      'CONSULT',
      ['RUS'],
      'done',
      'inbound',
    ],
  ],
  'Steppe Courier': [
    ['Foreign Minister Battsetseg receives DPRK vice minister', 'CONSULT', ['MNG'], 'done', 'outbound'],
  ],
  'Tuul Daily': [
    ['N. Korean vice FM visits Mongolia for talks: state media', 'CONSULT', ['MNG'], 'done', 'outbound'],
  ],
  'Globe Roundup': [],
  // It breaks off in its first entry.
  'Border Gazette': [
    ['North Korean trade delegation visits Changchun', 'CONSULT', ['CHN'], 'done', 'outbound'],
  ],
};

/** What is taken for an engagement and is none: South Korea's own diplomacy. */
const MISTAKEN = {
  'Mekong Tribune': ['South Korean prime minister arrives in Vientiane for talks on dams'],
};

/** The feeds that cannot be read, and what the operator is told of them. */
const FAILURES = {
  'Yalu Observer': 'HTTP status 500 Internal Server Error',
  'Pacific Courant': 'the document is a web page, not a feed',
};

type Story = Entry & { readonly feed: string; readonly classification: Classification };

let samples: SampleFeeds;
let fetcher: ReturnType<typeof openFetcher>;
let stories: readonly Story[];
let entryCounts: Readonly<Record<string, number>>;
let failures: Readonly<Record<string, string>>;

beforeAll(async () => {
  samples = await serveSampleFeeds(NOW);
  const allowedHosts = samples.feeds.map(({ url }) => new URL(url).host);
  fetcher = openFetcher({ allowedHosts, now: () => NOW });
  const readings = await Promise.all(
    samples.feeds.map(async ({ name, url }) => ({ name, read: await readFeed(url) })),
  );
  entryCounts = Object.fromEntries(
    readings.flatMap(({ name, read }) => (typeof read === 'string' ? [] : [[name, read.length]])),
  );
  failures = Object.fromEntries(
    readings.flatMap(({ name, read }) => (typeof read === 'string' ? [[name, read]] : [])),
  );
  stories = readings.flatMap(({ name, read }) =>
    typeof read === 'string'
      ? []
      : read.map((entry) => ({ ...entry, feed: name, classification: classifyStory(entry) })),
  );
});

afterAll(async () => {
  fetcher.close();
  await samples.stop();
});

/** The feed's entries, or the reason that there are none. */
async function readFeed(url: string): Promise<readonly Entry[] | string> {
  const fetched = await fetcher.fetchFeed(url, {});
  if (fetched.kind !== 'fetched') return fetched.kind === 'failed' ? fetched.reason : fetched.kind;
  try {
    return (await parseFeed(decodeFeed(fetched.body, fetched.contentType), url)).entries;
  } catch (error) {
    if (error instanceof FeedError) return error.message;
    throw error;
  }
}

const isOlderThan = (days: number, { publishedAt = '' }: Entry) =>
  NOW.getTime() - Date.parse(publishedAt) > days * DAY_MS;

describe('the sample feeds', () => {
  it('report these engagements and no others, but for one mistake', () => {
    const mistaken = new Set(Object.values(MISTAKEN).flat());
    const taken = stories.filter(({ classification }) => classification.isEngagement);
    const wrong = Object.entries(MISTAKEN).map(([name, titles]) => [
      name,
      titles.filter((title) => taken.some((story) => story.feed === name && story.title === title)),
    ]);
    expect(Object.fromEntries(wrong)).toEqual(MISTAKEN);

    const reported = Object.keys(entryCounts).map((name) => [
      name,
      taken
        .filter(({ feed, title }) => feed === name && !mistaken.has(title))
        .map(({ title, classification: { category, counterparts, status, direction } }) => [
          title,
          category,
          counterparts,
          status,
          direction,
        ]),
    ]);
    expect(Object.fromEntries(reported)).toEqual(ENGAGEMENTS);
  });

  it('are read to the last entry', () => {
    expect(entryCounts).toEqual({
      'Taedong Monitor': 6,
      'Mekong Tribune': 5,
      'Nordic Dispatch': 5,
      'Harbour Brief': 5,
      'Han River Post': 5,
      'Amur Wire': 5,
      'Steppe Courier': 4,
      'Tuul Daily': 4,
      'Globe Roundup': 30,
      'Border Gazette': 1,
    });
  });

  it('fail, where they do, for these reasons', () => {
    expect(failures).toEqual(FAILURES);
  });

  it('report the talks in Ulaanbaatar twice, in two wordings', () => {
    const reports = stories.filter(({ classification }) =>
      classification.counterparts.some((code) => code === 'MNG'),
    );
    const visit = { category: 'CONSULT', counterparts: ['MNG'], status: 'done', direction: 'outbound' };
    const actor = { country: 'PRK', name: 'Pak Myong Ho', office: 'vice foreign minister' };
    expect(
      reports.map(
        ({ feed, classification: { category, counterparts, status, direction, place, actors } }) => ({
          ...{ feed, category, counterparts, status, direction, place },
          pak: actors.filter(({ name }) => name === actor.name),
        }),
      ),
    ).toEqual([
      { feed: 'Steppe Courier', ...visit, place: 'Ulaanbaatar', pak: [actor] },
      { feed: 'Tuul Daily', ...visit, place: 'Ulaanbaatar', pak: [actor] },
    ]);
  });

  it('hold one engagement that is too old to be alerted, and are fresh but for that', () => {
    const old = stories.filter((story) => isOlderThan(2, story));
    expect(old.map(({ title, publishedAt }) => ({ title, publishedAt }))).toEqual([
      {
        title: "Indonesia's foreign minister meets Choe Son Hui in Pyongyang",
        publishedAt: '2024-03-09T07:00:00.000Z',
      },
    ]);
    expect(stories.filter(({ publishedAt }) => publishedAt === undefined)).toEqual([]);
  });

  it('keep no placeholder in what is read', () => {
    expect(stories.filter(({ title, summary }) => `${title}${summary}`.includes('{{'))).toEqual([]);
  });

  it('are served in the encodings that they are samples of', async () => {
    const decode = async (name: string, label: string) => {
      const url = samples.feeds.find((feed) => feed.name === name)?.url ?? '';
      const response = await fetch(url);
      const text = new TextDecoder(label, { fatal: true }).decode(await response.arrayBuffer());
      return { contentType: response.headers.get('content-type'), title: /<title>(.*?)</.exec(text)?.[1] };
    };
    expect(await decode('Han River Post', 'euc-kr')).toEqual({
      contentType: 'text/xml',
      title: '한강포스트',
    });
    expect(await decode('Amur Wire', 'windows-1251')).toEqual({
      contentType: 'application/rss+xml; charset=windows-1251',
      title: 'Амурский телеграф',
    });
  });

  it('answer a conditional request with 304, and an unknown path with 404', async () => {
    const url = samples.feeds[0]?.url ?? '';
    const first = await fetcher.fetchFeed(url, {});
    const validators = first.kind === 'fetched' ? first.validators : {};
    expect(await fetcher.fetchFeed(url, validators)).toEqual({ kind: 'unchanged', validators });
    expect(await fetcher.fetchFeed(url, { etag: '"another"' })).toEqual(first);
    expect(await fetcher.fetchFeed(`${url}x`, {})).toEqual({
      kind: 'failed',
      fault: 'unreachable',
      reason: 'HTTP status 404 Not Found',
    });
  });
});
