import type { StoryLanguage } from '../text/name-language.ts';
import { makeFeed, type WatchedFeed } from './feed.ts';

/** The parts of the world by which the default feeds are grouped. */
export const REGIONS = [
  'world',
  'east-asia',
  'southeast-asia',
  'south-asia',
  'middle-east',
  'africa',
  'europe',
  'americas',
] as const;
export type Region = (typeof REGIONS)[number];

/** A feed of the list: the country (ISO 3166-1 alpha-3) of its outlet, empty for an organisation's. */
type DefaultFeed = readonly [
  country: string,
  title: string,
  url: string,
  language: Exclude<StoryLanguage, 'other'>,
  zone: string,
];

/**
 * The feeds that a new deployment watches. First those that tell of the DPRK's dealings abroad: wires, specialists and the
 * other side's press; then, for each country with which it has an embassy on either side, the foreign ministry or the news
 * agency where a feed of it is known, else a paper that reports what they say. The zone is that of dates which name none.
 *
 * All are in languages that are read: of what Laos, Libya or Palestine publish in their own, no alert could come.
 *
 * An address is no promise: those that came last were found in lists that others keep and check, and fetched by nobody here.
 * `feeds probe` tells how each does today, and a feed that fails is shown by `feeds list` with its reason.
 */
const DEFAULT_FEEDS: Readonly<Record<Region, readonly DefaultFeed[]>> = {
  world: [
    ['', 'UN News', 'https://news.un.org/feed/subscribe/en/news/all/rss.xml', 'en', 'UTC'],
    ['', 'UN press', 'https://press.un.org/en/rss.xml', 'en', 'America/New_York'],
    [
      '',
      'Google News: DPRK diplomacy',
      'https://news.google.com/rss/search?q=%22North+Korea%22+(visit+OR+talks+OR+envoy+OR+delegation+OR+embassy)+when:7d&hl=en-US&gl=US&ceid=US:en',
      'en',
      'UTC',
    ],
  ],
  'east-asia': [
    ['CHN', 'CGTN', 'https://www.cgtn.com/subscribe/rss/section/world.xml', 'en', 'Asia/Shanghai'],
    // Its dates name no zone.
    ['CHN', 'China News', 'https://www.chinanews.com.cn/rss/world.xml', 'zh', 'Asia/Shanghai'],
    ['CHN', 'ECNS', 'https://www.ecns.cn/rss/rss.xml', 'en', 'Asia/Shanghai'],
    ['CHN', 'South China Morning Post', 'https://www.scmp.com/rss/4/feed', 'en', 'Asia/Hong_Kong'],
    ['JPN', 'AsiaPress', 'https://www.asiapress.org/apn/feed/index.xml', 'ja', 'Asia/Tokyo'],
    ['JPN', 'Daily NK Japan', 'https://dailynk.jp/feed', 'ja', 'Asia/Tokyo'],
    ['JPN', 'NHK', 'https://www3.nhk.or.jp/rss/news/cat6.xml', 'ja', 'Asia/Tokyo'],
    ['KOR', 'Daily NK', 'https://www.dailynk.com/english/feed/', 'en', 'Asia/Seoul'],
    ['KOR', 'Daily NK (Korean)', 'https://www.dailynk.com/feed', 'ko', 'Asia/Seoul'],
    ['KOR', 'Korea Herald', 'https://www.koreaherald.com/rss/newsAll', 'en', 'Asia/Seoul'],
    ['KOR', 'Korea Times', 'https://feed.koreatimes.co.kr/k/allnews.xml', 'en', 'Asia/Seoul'],
    ['KOR', 'NK News', 'https://www.nknews.org/feed/', 'en', 'Asia/Seoul'],
    ['KOR', 'Yonhap', 'https://en.yna.co.kr/RSS/nk.xml', 'en', 'Asia/Seoul'],
    ['KOR', 'Yonhap (Japanese)', 'https://jp.yna.co.kr/RSS/nk.xml', 'ja', 'Asia/Seoul'],
    ['KOR', 'Yonhap (Korean)', 'https://www.yna.co.kr/rss/northkorea.xml', 'ko', 'Asia/Seoul'],
    ['MNG', 'Montsame', 'https://montsame.mn/en/rss', 'en', 'Asia/Ulaanbaatar'],
    ['MNG', 'Montsame (Mongolian)', 'https://montsame.mn/mn/rss', 'mn', 'Asia/Ulaanbaatar'],
    ['PRK', 'KCNA Watch', 'https://kcnawatch.org/feed/', 'en', 'Asia/Pyongyang'],
  ],
  'southeast-asia': [
    ['IDN', 'Antara', 'https://en.antaranews.com/rss/news.xml', 'en', 'Asia/Jakarta'],
    ['IDN', 'Antara (Indonesian)', 'https://www.antaranews.com/rss/terkini.xml', 'id', 'Asia/Jakarta'],
    ['KHM', 'AKP', 'https://www.akp.gov.kh/feed', 'en', 'Asia/Phnom_Penh'],
    ['KHM', 'Khmer Times', 'https://www.khmertimeskh.com/feed/', 'en', 'Asia/Phnom_Penh'],
    ['LAO', 'KPL', 'http://kpl.gov.la/En/rss.aspx', 'en', 'Asia/Vientiane'],
    ['LAO', 'Laotian Times', 'https://laotiantimes.com/feed/', 'en', 'Asia/Vientiane'],
    [
      'SGP',
      'CNA',
      'https://www.channelnewsasia.com/api/v1/rss-outbound-feed?_format=xml&category=6511',
      'en',
      'Asia/Singapore',
    ],
    [
      'SGP',
      'The Straits Times',
      'https://www.straitstimes.com/tags/north-korea/rss.xml',
      'en',
      'Asia/Singapore',
    ],
    ['THA', 'Bangkok Post', 'https://www.bangkokpost.com/rss/data/topstories.xml', 'en', 'Asia/Bangkok'],
    ['VNM', 'Nhan Dan', 'https://en.nhandan.vn/rss/home', 'en', 'Asia/Ho_Chi_Minh'],
    ['VNM', 'VnExpress International', 'https://e.vnexpress.net/rss/news.rss', 'en', 'Asia/Ho_Chi_Minh'],
    ['VNM', 'VnExpress (Vietnamese)', 'https://vnexpress.net/rss/tin-moi-nhat.rss', 'vi', 'Asia/Ho_Chi_Minh'],
  ],
  'south-asia': [
    [
      'IND',
      'Hindustan Times',
      'https://www.hindustantimes.com/feeds/rss/india-news/rssfeed.xml',
      'en',
      'Asia/Kolkata',
    ],
    [
      'IND',
      'Press Information Bureau',
      'https://pib.gov.in/RssMain.aspx?ModId=6&Lang=1&Regid=3',
      'en',
      'Asia/Kolkata',
    ],
    ['PAK', 'Associated Press of Pakistan', 'https://www.app.com.pk/feed/', 'en', 'Asia/Karachi'],
    ['PAK', 'Dawn', 'https://www.dawn.com/feeds/home', 'en', 'Asia/Karachi'],
    ['PAK', "Pakistan's foreign ministry", 'https://mofa.gov.pk/feed/', 'en', 'Asia/Karachi'],
  ],
  'middle-east': [
    ['EGY', 'Daily News Egypt', 'https://www.dailynewsegypt.com/feed/', 'en', 'Africa/Cairo'],
    ['IRN', 'IRNA', 'https://en.irna.ir/rss', 'en', 'Asia/Tehran'],
    ['IRN', 'Mehr News', 'https://en.mehrnews.com/rss', 'en', 'Asia/Tehran'],
    ['IRN', 'Tehran Times', 'https://www.tehrantimes.com/rss', 'en', 'Asia/Tehran'],
    ['KWT', 'Arab Times', 'https://www.arabtimesonline.com/rssFeed/47/', 'en', 'Asia/Kuwait'],
    ['PSE', 'Palestine Chronicle', 'https://www.palestinechronicle.com/feed', 'en', 'Asia/Gaza'],
    ['SYR', 'Enab Baladi', 'https://english.enabbaladi.net/feed/', 'en', 'Asia/Damascus'],
    ['SYR', 'SANA', 'https://sana.sy/en/?feed=rss2', 'en', 'Asia/Damascus'],
  ],
  africa: [
    ['DZA', 'TSA', 'https://www.tsa-algerie.com/feed/', 'fr', 'Africa/Algiers'],
    ['ETH', 'Fana', 'https://www.fanabc.com/english/feed/', 'en', 'Africa/Addis_Ababa'],
    [
      'GIN',
      'AllAfrica: Guinea',
      'https://allafrica.com/tools/headlines/rdf/guinea/headlines.rdf',
      'en',
      'UTC',
    ],
    [
      'GNQ',
      'AllAfrica: Equatorial Guinea',
      'https://allafrica.com/tools/headlines/rdf/equatorialguinea/headlines.rdf',
      'en',
      'UTC',
    ],
    ['LBY', 'Libya Herald', 'https://libyaherald.com/feed/', 'en', 'Africa/Tripoli'],
    ['NGA', 'News Agency of Nigeria', 'https://nannews.ng/feed/', 'en', 'Africa/Lagos'],
    ['NGA', 'Premium Times', 'https://www.premiumtimesng.com/feed', 'en', 'Africa/Lagos'],
    ['SEN', 'APS', 'https://aps.sn/feed/', 'fr', 'Africa/Dakar'],
    ['TZA', 'Daily News (Tanzania)', 'https://dailynews.co.tz/feed/', 'en', 'Africa/Dar_es_Salaam'],
    ['ZAF', 'Daily Maverick', 'https://www.dailymaverick.co.za/dmrss/', 'en', 'Africa/Johannesburg'],
    ['ZAF', 'SAnews', 'https://www.sanews.gov.za/rss.xml', 'en', 'Africa/Johannesburg'],
  ],
  europe: [
    ['AUT', 'Der Standard', 'https://www.derstandard.at/rss', 'de', 'Europe/Vienna'],
    ['BGR', 'BTA', 'https://www.bta.bg/en/rss/free', 'en', 'Europe/Sofia'],
    ['BLR', 'BelTA (Russian)', 'https://www.belta.by/rss', 'ru', 'Europe/Minsk'],
    ['CHE', 'NZZ', 'https://www.nzz.ch/recent.rss', 'de', 'Europe/Zurich'],
    ['CZE', 'Radio Prague International', 'https://english.radio.cz/rcz-rss/en', 'en', 'Europe/Prague'],
    ['DEU', 'Deutsche Welle', 'https://rss.dw.com/rdf/rss-en-all', 'en', 'Europe/Berlin'],
    ['DEU', 'Tagesschau', 'https://www.tagesschau.de/xml/rss2', 'de', 'Europe/Berlin'],
    ['GBR', 'The Guardian', 'https://www.theguardian.com/world/north-korea/rss', 'en', 'Europe/London'],
    [
      'GBR',
      'UK Foreign Office',
      'https://www.gov.uk/government/organisations/foreign-commonwealth-development-office.atom',
      'en',
      'Europe/London',
    ],
    ['ITA', 'ANSA', 'https://www.ansa.it/english/news/english_nr_rss.xml', 'en', 'Europe/Rome'],
    ['POL', 'Notes from Poland', 'https://notesfrompoland.com/feed/', 'en', 'Europe/Warsaw'],
    ['POL', 'Rzeczpospolita', 'https://www.rp.pl/rss_main', 'pl', 'Europe/Warsaw'],
    ['ROU', 'Romania Insider', 'https://www.romania-insider.com/feed', 'en', 'Europe/Bucharest'],
    ['RUS', 'TASS', 'https://tass.com/rss/v2.xml', 'en', 'Europe/Moscow'],
    ['RUS', 'TASS (Russian)', 'https://tass.ru/rss/v2.xml', 'ru', 'Europe/Moscow'],
    ['SWE', 'SVT', 'https://www.svt.se/nyheter/rss.xml', 'sv', 'Europe/Stockholm'],
  ],
  americas: [
    [
      'BRA',
      'Agência Brasil',
      'https://agenciabrasil.ebc.com.br/en/rss/ultimasnoticias/feed.xml',
      'en',
      'America/Sao_Paulo',
    ],
    ['CUB', 'Granma', 'http://www.granma.cu/feed', 'es', 'America/Havana'],
    ['CUB', 'Prensa Latina', 'https://www.prensa-latina.cu/feed/', 'es', 'America/Havana'],
    ['MEX', 'La Jornada', 'https://www.jornada.com.mx/rss/edicion.xml', 'es', 'America/Mexico_City'],
    ['NIC', 'Confidencial', 'https://confidencial.digital/feed/', 'es', 'America/Managua'],
    ['USA', '38 North', 'https://www.38north.org/feed/', 'en', 'America/New_York'],
    ['USA', 'Beyond Parallel', 'https://beyondparallel.csis.org/feed/', 'en', 'America/New_York'],
    ['USA', 'RFA (Korean)', 'https://www.rfa.org/korean/rss2.xml', 'ko', 'America/New_York'],
    ['USA', 'The Diplomat', 'https://thediplomat.com/tag/north-korea/feed/', 'en', 'America/New_York'],
    [
      'USA',
      'US State Department',
      'https://www.state.gov/rss-feed/press-releases/feed/',
      'en',
      'America/New_York',
    ],
    ['VEN', 'Efecto Cocuyo', 'https://efectococuyo.com/feed/', 'es', 'America/Caracas'],
  ],
};

/** Where a feed is from and what it speaks, as far as the default list says it. */
export type FeedOrigin = {
  readonly region: Region;
  readonly country?: string;
  readonly language: StoryLanguage;
};

const ORIGINS: ReadonlyMap<string, FeedOrigin> = new Map(
  REGIONS.flatMap((region) =>
    DEFAULT_FEEDS[region].map(([country, , url, language]) => [
      new URL(url).href,
      { region, ...(country !== '' && { country }), language },
    ]),
  ),
);

/** Says where a feed of the default list is from; nothing of one that somebody chose. */
export function originOf(url: string): FeedOrigin | undefined {
  return ORIGINS.get(url);
}

/** Makes the records of the default feeds, as nobody has polled them. */
export function listDefaultFeeds(now: Date): WatchedFeed[] {
  return REGIONS.flatMap((region) =>
    DEFAULT_FEEDS[region].map(([, title, url, , zone]) => makeFeed(url, now.toISOString(), title, zone)),
  );
}
