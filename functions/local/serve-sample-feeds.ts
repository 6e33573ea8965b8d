import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { hash } from '../../shared/text/hash.ts';

import { listen } from './aws/wire.ts';

/** A sample feed's address, and its outlet's name as an operator would add it. */
export type SampleFeed = { readonly name: string; readonly url: string };

export type SampleFeeds = { readonly feeds: readonly SampleFeed[]; stop(): Promise<void> };

type Sample = {
  readonly name: string;
  /** In `sample-feeds/`, and the path under which it is served. */
  readonly file: string;
  readonly contentType: string;
  readonly status: number;
};

/** Invented outlets, one for each way in which feeds differ. */
const SAMPLES: readonly Sample[] = [
  sample('Taedong Monitor', 'taedong-monitor.xml', 'application/rss+xml; charset=utf-8'),
  sample('Mekong Tribune', 'mekong-tribune.rdf', 'application/rdf+xml'),
  sample('Nordic Dispatch', 'nordic-dispatch.atom', 'application/atom+xml; charset=utf-8'),
  sample('Harbour Brief', 'harbour-brief.json', 'application/feed+json'),
  // In EUC-KR, which only its XML declaration says.
  sample('Han River Post', 'han-river-post.xml', 'text/xml'),
  // In windows-1251, which only this header says.
  sample('Amur Wire', 'amur-wire.xml', 'application/rss+xml; charset=windows-1251'),
  // Ends in the middle of an entry.
  sample('Border Gazette', 'border-gazette.xml', 'application/rss+xml'),
  sample('Yalu Observer', 'yalu-observer.txt', 'text/plain', 500),
  // A web page where the feed used to be.
  sample('Pacific Courant', 'pacific-courant.html', 'text/html; charset=utf-8'),
  sample('Steppe Courier', 'steppe-courier.xml', 'application/rss+xml'),
  sample('Tuul Daily', 'tuul-daily.xml', 'text/xml; charset=utf-8'),
  sample('Globe Roundup', 'globe-roundup.xml', 'application/xml'),
];

function sample(name: string, file: string, contentType: string, status = 200): Sample {
  return { name, file, contentType, status };
}

/** How a placeholder writes an instant: `{{rfc822 -3h}}` is the one three hours before now. */
const FORMATS: Readonly<Record<string, (instant: Date) => string>> = {
  rfc822: (instant) => instant.toUTCString(),
  iso: (instant) => instant.toISOString(),
  weekday: (instant) => instant.toLocaleDateString('en-US', { weekday: 'long', timeZone: 'UTC' }),
  date: (instant) => instant.toLocaleDateString('en-US', { month: 'long', day: 'numeric', timeZone: 'UTC' }),
};

/**
 * Serves the sample feeds on a free port of 127.0.0.1, dated relative to `now`, so that they are always news.
 *
 * Conditional requests are answered; one feed always fails with status 500, two are no feeds one can read.
 *
 * @example
 * const { feeds, stop } = await serveSampleFeeds(new Date());
 * feeds[0]; // { name: 'Taedong Monitor', url: 'http://127.0.0.1:49152/taedong-monitor.xml' }
 */
export async function serveSampleFeeds(now: Date): Promise<SampleFeeds> {
  const replies = new Map(SAMPLES.map((each) => [`/${each.file}`, makeReply(each, now)]));
  const server = createServer((request, response) => {
    const reply = replies.get(request.url ?? '');
    if (!reply) return response.writeHead(404).end();
    const { status, headers, body } = reply;
    if (status === 200 && request.headers['if-none-match'] === headers.etag) {
      return response.writeHead(304, { etag: headers.etag }).end();
    }
    return response.writeHead(status, headers).end(body);
  });
  const origin = await listen(server);
  return {
    feeds: SAMPLES.map(({ name, file }) => ({ name, url: `${origin}/${file}` })),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function makeReply({ file, contentType, status }: Sample, now: Date) {
  const body = setDates(readFileSync(join(import.meta.dirname, 'sample-feeds', file)), now);
  return { status, body, headers: { 'content-type': contentType, etag: `"${hash(body)}"` } };
}

/** Writes dates in place of the placeholders; as Latin-1, a byte a character, so that others stay as they are. */
function setDates(bytes: Buffer, now: Date): Buffer {
  const text = bytes.toString('latin1').replaceAll(/\{\{(\w+) -(\d+)h\}\}/g, (placeholder, format, hours) => {
    const write = FORMATS[format];
    if (!write)
      throw new Error(`a sample feed has ${placeholder}; known are ${Object.keys(FORMATS).join(', ')}`);
    return write(new Date(now.getTime() - Number(hours) * 3_600_000));
  });
  return Buffer.from(text, 'latin1');
}
