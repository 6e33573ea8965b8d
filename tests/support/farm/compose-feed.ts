import type { FarmEntry } from './make-entries.ts';

export type FeedFormat = 'rss' | 'atom' | 'rdf' | 'json';
export type ComposedFeed = { readonly body: string; readonly contentType: string };

const SITE = 'https://harbour.example';

/** Writes a valid feed document of a title and entries. */
export function composeFeed(
  title: string,
  entries: readonly FarmEntry[],
  format: FeedFormat = 'rss',
): ComposedFeed {
  return COMPOSERS[format](title, entries);
}

/** Writes an RSS 2.0 document around items that are written already. */
export function composeRss(title: string, items: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>${title}</title><link>${SITE}/</link><description>Served by a test</description>
${items}
</channel></rss>`;
}

/** Writes an RSS item; `more` stands at its end. */
export function composeItem({ title, path, summary, publishedAt }: FarmEntry, more = ''): string {
  return `<item><title>${title}</title><link>${SITE}/${path}</link><guid>${SITE}/${path}</guid>
<pubDate>${publishedAt.toUTCString()}</pubDate><description>${summary}</description>${more}</item>`;
}

const COMPOSERS: Readonly<
  Record<FeedFormat, (title: string, entries: readonly FarmEntry[]) => ComposedFeed>
> = {
  rss: (title, entries) => ({
    body: composeRss(title, entries.map((entry) => composeItem(entry)).join('\n')),
    contentType: 'application/rss+xml; charset=utf-8',
  }),

  atom: (title, entries) => ({
    body: `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>${title}</title><id>${SITE}/</id><link href="${SITE}/"/>
<updated>${entries[0]?.publishedAt.toISOString() ?? '2026-01-01T00:00:00Z'}</updated>
${entries.map(composeAtomEntry).join('\n')}
</feed>`,
    contentType: 'application/atom+xml',
  }),

  rdf: (title, entries) => ({
    body: `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="${SITE}/"><title>${title}</title><link>${SITE}/</link>
<description>Served by a test</description></channel>
${entries.map(composeRdfItem).join('\n')}
</rdf:RDF>`,
    contentType: 'application/rdf+xml',
  }),

  json: (title, entries) => ({
    body: JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title,
      items: entries.map((entry) => ({
        id: entry.path,
        url: `${SITE}/${entry.path}`,
        title: entry.title,
        content_text: entry.summary,
        date_published: entry.publishedAt.toISOString(),
      })),
    }),
    contentType: 'application/feed+json',
  }),
};

function composeAtomEntry({ title, path, summary, publishedAt }: FarmEntry): string {
  return `<entry><title>${title}</title><id>${SITE}/${path}</id><link href="${SITE}/${path}"/>
<updated>${publishedAt.toISOString()}</updated><summary>${summary}</summary></entry>`;
}

function composeRdfItem({ title, path, summary, publishedAt }: FarmEntry): string {
  return `<item rdf:about="${SITE}/${path}"><title>${title}</title><link>${SITE}/${path}</link>
<dc:date>${publishedAt.toISOString()}</dc:date><description>${summary}</description></item>`;
}
