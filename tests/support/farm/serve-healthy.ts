import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { hash } from '../../../shared/text/hash.ts';

import { type ComposedFeed, composeFeed, type FeedFormat } from './compose-feed.ts';
import type { Listeners } from './listeners.ts';
import { makeEntries } from './make-entries.ts';

export type HealthyOptions = {
  /** Feeds to serve. */
  readonly count: number;
  /** Entries in each. */
  readonly entries: number;
  /** Milliseconds from a request to the first byte of its answer. */
  readonly latencyMs: number;
  /** Ports that the feeds share evenly; one each when absent. */
  readonly ports?: number;
  /** When the newest entries are from. */
  readonly now: Date;
};

export type HealthyFeed = {
  readonly name: string;
  readonly url: string;
  readonly titles: readonly string[];
  /** How the feed was asked for so far. */
  readonly asked: { whole: number; unchanged: number };
};

const FORMATS: readonly FeedFormat[] = ['rss', 'atom', 'rss', 'rdf', 'atom', 'json'];

/** Serves feeds as they should be: valid in one of four formats, with an ETag, and 304 to who knows it. */
export async function serveHealthy(listeners: Listeners, options: HealthyOptions): Promise<HealthyFeed[]> {
  const { count, latencyMs, ports = count } = options;
  const answers = new Map<string, (request: IncomingMessage, response: ServerResponse) => void>();
  const hosts: string[] = [];
  for (let at = 0; at < ports; at += 1) {
    const server = createServer(async (request, response) => {
      await wait(latencyMs);
      const answer = answers.get(`http://${request.headers.host}${request.url}`);
      if (answer) answer(request, response);
      else response.writeHead(404).end();
    });
    hosts.push(await listeners.add(server));
  }
  return Array.from({ length: count }, (_, at) => {
    const name = `healthy-${at}`;
    const entries = makeEntries(at, options.entries, new Date(options.now.getTime() - 5 * 60_000));
    const url = `http://${hosts[at % ports]}/${name}`;
    const asked = { whole: 0, unchanged: 0 };
    answers.set(url, answerWith(composeFeed(name, entries, FORMATS[at % FORMATS.length]), asked));
    return { name, url, titles: entries.map(({ title }) => title), asked };
  });
}

function answerWith({ body, contentType }: ComposedFeed, asked: HealthyFeed['asked']) {
  const etag = `"${hash(body).slice(0, 16)}"`;
  return (request: IncomingMessage, response: ServerResponse) => {
    const isKnown = request.headers['if-none-match'] === etag;
    asked[isKnown ? 'unchanged' : 'whole'] += 1;
    if (isKnown) response.writeHead(304, { etag }).end();
    else response.writeHead(200, { 'content-type': contentType, etag }).end(body);
  };
}
