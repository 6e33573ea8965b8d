import { createServer } from 'node:http';
import { hash } from '../../../shared/text/hash.ts';
import { composeFeed, type FeedFormat } from '../../support/farm/compose-feed.ts';
import type { Listeners } from '../../support/farm/listeners.ts';
import { makeEntries } from '../../support/farm/make-entries.ts';
import type { Text } from './sample-texts.ts';

/** A feed on this machine. */
export type ServedFeed = {
  readonly url: string;
  /** Puts a further entry on top, and the last one falls out; or edits the entry that has the name. */
  publish(text: Text, name: string, at: Date): void;
};

const FORMATS: readonly FeedFormat[] = ['rss', 'atom', 'rss', 'json'];
/** How many entries feeds hold. */
const LENGTHS = [20, 30, 50, 100];

/** Starts serving feeds that answer conditional requests, each with entries from before a moment, on so many ports. */
export async function serveFeeds(
  listeners: Listeners,
  { count, ports, now }: { readonly count: number; readonly ports: number; readonly now: Date },
): Promise<{ readonly hosts: readonly string[]; readonly feeds: readonly ServedFeed[] }> {
  const bodies = new Map<string, ReturnType<typeof composeFeed>>();
  const hosts: string[] = [];
  for (let at = 0; at < ports; at += 1) {
    const server = createServer((request, response) => {
      const { body = '', contentType = '' } = bodies.get(request.url ?? '') ?? {};
      const etag = `"${hash(body)}"`;
      if (request.headers['if-none-match'] === etag) return response.writeHead(304, { etag }).end();
      return response.writeHead(200, { 'content-type': contentType, etag }).end(body);
    });
    hosts.push(await listeners.add(server));
  }
  const feeds = Array.from({ length: count }, (_, at): ServedFeed => {
    const path = `/outlet-${at}/feeds/news.xml`;
    const length = LENGTHS[at % LENGTHS.length] ?? 0;
    let entries = makeEntries(at, length, now);
    const compose = () =>
      bodies.set(path, composeFeed(`Outlet ${at}`, entries, FORMATS[at % FORMATS.length]));
    compose();
    return {
      url: `http://${hosts[at % ports]}${path}`,
      publish(text, name, publishedAt) {
        const entryPath = `outlet-${at}/world/${hash(name)}.html`;
        const isKnown = entries.some((entry) => entry.path === entryPath);
        const entry = { ...text, path: entryPath, publishedAt };
        entries = isKnown
          ? entries.map((one) => (one.path === entryPath ? { ...one, ...text } : one))
          : [entry, ...entries].slice(0, length);
        compose();
      },
    };
  });
  return { hosts, feeds };
}
