import { makeFeed, type WatchedFeed } from './feed.ts';

/**
 * The feeds that a new deployment watches: name, address and, where its dates name none, time zone. Chosen for what they tell of the DPRK's dealings abroad:
 * wires and specialists first, then the other side's press. An address is no promise; `feeds probe` tells how each does
 * today, and a feed that fails is shown by `feeds list` with its reason.
 */
const DEFAULT_FEEDS: readonly (readonly [title: string, url: string, zone?: string])[] = [
  ['Yonhap', 'https://en.yna.co.kr/RSS/nk.xml'],
  ['Yonhap (Korean)', 'https://www.yna.co.kr/rss/northkorea.xml'],
  ['Yonhap (Japanese)', 'https://jp.yna.co.kr/RSS/nk.xml'],
  ['NK News', 'https://www.nknews.org/feed/'],
  ['Daily NK', 'https://www.dailynk.com/english/feed/'],
  ['Daily NK (Korean)', 'https://www.dailynk.com/feed'],
  ['Daily NK Japan', 'https://dailynk.jp/feed'],
  ['KCNA Watch', 'https://kcnawatch.org/feed/'],
  ['38 North', 'https://www.38north.org/feed/'],
  ['Beyond Parallel', 'https://beyondparallel.csis.org/feed/'],
  ['RFA (Korean)', 'https://www.rfa.org/korean/rss2.xml'],
  ['AsiaPress', 'https://www.asiapress.org/apn/feed/index.xml'],
  ['TASS', 'https://tass.com/rss/v2.xml'],
  ['TASS (Russian)', 'https://tass.ru/rss/v2.xml'],
  // Its dates name no zone.
  ['China News', 'https://www.chinanews.com.cn/rss/world.xml', 'Asia/Shanghai'],
  ['CGTN', 'https://www.cgtn.com/subscribe/rss/section/world.xml'],
  ['ECNS', 'https://www.ecns.cn/rss/rss.xml'],
  ['Montsame', 'https://montsame.mn/en/rss'],
  ['UN press', 'https://press.un.org/en/rss.xml'],
  ['UN News', 'https://news.un.org/feed/subscribe/en/news/all/rss.xml'],
  ['US State Department', 'https://www.state.gov/rss-feed/press-releases/feed/'],
  ['The Guardian', 'https://www.theguardian.com/world/north-korea/rss'],
  ['The Diplomat', 'https://thediplomat.com/tag/north-korea/feed/'],
  ['The Straits Times', 'https://www.straitstimes.com/tags/north-korea/rss.xml'],
  ['NHK', 'https://www3.nhk.or.jp/rss/news/cat6.xml'],
  ['Korea Herald', 'https://www.koreaherald.com/rss/newsAll'],
  ['Korea Times', 'https://feed.koreatimes.co.kr/k/allnews.xml'],
  [
    'Google News: DPRK diplomacy',
    'https://news.google.com/rss/search?q=%22North+Korea%22+(visit+OR+talks+OR+envoy+OR+delegation+OR+embassy)+when:7d&hl=en-US&gl=US&ceid=US:en',
  ],
];

/** Makes the records of the default feeds, as nobody has polled them. */
export function listDefaultFeeds(now: Date): WatchedFeed[] {
  return DEFAULT_FEEDS.map(([title, url, zone]) => makeFeed(url, now.toISOString(), title, zone));
}
