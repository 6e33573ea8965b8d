import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { listen } from '../../functions/local/aws/wire.ts';

/** A feed on 127.0.0.1 whose entries can be added to, as an outlet does. */
export type FeedServer = {
  readonly url: string;
  /** Puts a further entry into the feed, published now. */
  publish(entry: FeedEntry): void;
  close(): Promise<void>;
};

/** Text without markup or `&`. */
export type FeedEntry = { readonly path: string; readonly title: string; readonly summary: string };

/** Starts serving an RSS feed that has no entry yet. It answers conditional requests. */
export async function serveFeed(title: string): Promise<FeedServer> {
  const items: string[] = [];
  const server = createServer((request, response) => {
    const body = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>${title}</title><link>https://news.example/</link>
<description>Served by a test</description>${items.join('')}</channel></rss>`;
    const etag = `"${createHash('sha256').update(body).digest('hex')}"`;
    if (request.headers['if-none-match'] === etag) return response.writeHead(304, { etag }).end();
    return response.writeHead(200, { 'content-type': 'application/rss+xml', etag }).end(body);
  });
  const url = `${await listen(server)}/feed.xml`;
  return {
    url,
    publish: ({ path, title, summary }) => {
      items.unshift(`<item><title>${title}</title><link>https://news.example/${path}</link>
<description>${summary}</description><pubDate>${new Date().toUTCString()}</pubDate></item>`);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
