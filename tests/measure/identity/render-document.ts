import type { Format, Listed } from './scenario.ts';

/**
 * Writes a document with the entries. Which true story each tells stands in it as its author, together with the request's
 * number, so that it is another at every request and no reader could know an entry by it.
 */
export function renderDocument(format: Format, entries: readonly Listed[], request: number): string {
  const marked = entries.map((entry) => ({ ...entry, author: `${entry.story}@${request}` }));
  return RENDER[format](marked);
}

/** Which true story an author stands for. */
export const storyOfAuthor = (author = ''): string => author.slice(0, author.lastIndexOf('@'));

type Marked = Listed & { readonly author: string };

const RENDER: Readonly<Record<Format, (entries: readonly Marked[]) => string>> = {
  rss: (entries) =>
    `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Wire</title><link>https://wire.test/</link>${entries.map(toItem).join('\n')}</channel></rss>`,
  atom: (entries) =>
    `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>The Wire</title><id>urn:wire</id>${entries.map(toAtomEntry).join('\n')}</feed>`,
  json: (entries) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Wire',
      items: entries.map(({ guid, link, title, summary, date, author }) => ({
        id: guid,
        url: link,
        title,
        content_text: summary,
        date_published: date,
        authors: [{ name: author }],
      })),
    }),
};

function toItem({ title, link, guid, isPermaLink = false, date, summary, source, author }: Marked): string {
  return [
    '<item>',
    element('title', title),
    element('link', link),
    guid === undefined ? '' : `<guid isPermaLink="${isPermaLink}">${escapeXml(guid)}</guid>`,
    element('pubDate', date),
    element('description', summary),
    source === undefined ? '' : `<source url="https://outlet.test">${escapeXml(source)}</source>`,
    element('dc:creator', author),
    '</item>',
  ].join('');
}

function toAtomEntry({ title, link, guid, date, summary, author }: Marked): string {
  return [
    '<entry>',
    element('title', title),
    element('id', guid),
    link === undefined ? '' : `<link rel="alternate" href="${escapeXml(link)}"/>`,
    element('published', date),
    element('summary', summary),
    `<author>${element('name', author)}</author>`,
    '</entry>',
  ].join('');
}

const element = (name: string, text?: string): string =>
  text === undefined ? '' : `<${name}>${escapeXml(text)}</${name}>`;

const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
