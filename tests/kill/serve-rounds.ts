import { createServer } from 'node:http';
import { listen } from '../../functions/local/aws/wire.ts';
import { classifyStory } from '../../shared/classify/classify-story.ts';
import { COUNTRIES, nameCounterpart } from '../../shared/classify/words/country-name.ts';
import { hash } from '../../shared/text/hash.ts';

export type ServedEntry = {
  readonly feedUrl: string;
  readonly guid: string;
  readonly title: string;
  readonly publishedAt: Date;
};

export type Rounds = {
  readonly feedUrls: readonly string[];
  /** Adds a round of new entries to both feeds. */
  next(): void;
  /** Every entry served so far. */
  served(): readonly ServedEntry[];
  /** The counterparts of the visits served so far; each is visited once. */
  visited(): readonly string[];
  stop(): Promise<void>;
};

const VISITS_A_ROUND = 3;
const UNRELATED_A_ROUND = 20;

/**
 * Serves two feeds on 127.0.0.1 that report the same visits, each in its own words; one has much else besides.
 * Visited are countries with which the classifier takes both reports for an engagement.
 */
export async function serveRounds(): Promise<Rounds> {
  const countries = COUNTRIES.filter((code) =>
    VISIT_TITLES.every((title) => isVisit(title(nameCounterpart(code)), code)),
  );
  const entries: ServedEntry[] = [];
  const visited: string[] = [];
  let origin = '';
  let round = 0;
  const server = createServer((request, response) => {
    const body = toRss(entries.filter(({ feedUrl }) => feedUrl === `${origin}${request.url}`));
    const etag = `"${hash(body)}"`;
    if (request.headers['if-none-match'] === etag) return response.writeHead(304).end();
    return response.writeHead(200, { 'content-type': 'application/rss+xml', etag }).end(body);
  });
  origin = await listen(server);
  const feedUrls = [`${origin}/first.xml`, `${origin}/second.xml`];

  return {
    feedUrls,
    next() {
      round += 1;
      const publishedAt = new Date();
      for (const code of countries.splice(0, VISITS_A_ROUND)) {
        visited.push(code);
        for (const [at, feedUrl] of feedUrls.entries()) {
          const title = VISIT_TITLES[at]?.(nameCounterpart(code)) ?? '';
          entries.push({ feedUrl, guid: `visit-${code}`, title, publishedAt });
        }
      }
      for (let at = 0; at < UNRELATED_A_ROUND; at += 1) {
        const guid = `other-${round}-${at}`;
        const title = `Wool price list ${round}, page ${at}`;
        entries.push({ feedUrl: feedUrls[0] ?? '', guid, title, publishedAt });
      }
    },
    served: () => entries,
    visited: () => visited,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const VISIT_TITLES: readonly ((country: string) => string)[] = [
  (country) => `North Korean vice foreign minister Pak Myong Ho holds talks with officials of ${country}`,
  (country) => `Pak Myong Ho of North Korea meets foreign minister of ${country}`,
];

function isVisit(title: string, code: string): boolean {
  const { isEngagement, counterparts } = classifyStory({ title, summary: '' });
  return isEngagement && counterparts.join() === code;
}

function toRss(entries: readonly ServedEntry[]): string {
  const items = entries.map(({ guid, title, publishedAt }) => {
    const date = publishedAt.toUTCString();
    return `<item><title>${title.replace('&', 'and')}</title><guid>${guid}</guid><pubDate>${date}</pubDate></item>`;
  });
  return `<rss version="2.0"><channel><title>Herald</title>${items.join('')}</channel></rss>`;
}
