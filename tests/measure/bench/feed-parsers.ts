import { parseFeed } from 'feedsmith';
import Parser from 'rss-parser';
import type { FetchedDocument } from '../../../shared/read/read-feed.ts';
import { type Reading, readOurs } from '../../support/stated-values.ts';

type DocumentReader = (document: FetchedDocument) => Promise<Reading>;

/** The parsers that are compared. The two others take a document to be UTF-8 and fail without saying of which kind. */
export const PARSERS = {
  ours: readOurs,
  'rss-parser': orFail(readWithRssParser),
  feedsmith: orFail(readWithFeedsmith),
} satisfies Record<string, DocumentReader>;

export type ParserName = keyof typeof PARSERS;
export const PARSER_NAMES = Object.keys(PARSERS) as ParserName[];

function orFail(read: DocumentReader): DocumentReader {
  return (document) => read(document).catch(() => ({ fails: 'any' }));
}

function decodeAsUtf8({ body }: FetchedDocument): string {
  return Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8');
}

async function readWithRssParser(document: FetchedDocument): Promise<Reading> {
  // A new one each time: after a damaged document a used one lets the next damaged one pass.
  const { items } = await new Parser().parseString(decodeAsUtf8(document));
  const entries = (items as Record<string, unknown>[]).map((item) => ({
    title: textOf(item.title),
    link: textOf(item.link),
    date: textOf(item.isoDate) ?? textOf(item.pubDate),
    id: textOf(item.guid) ?? textOf(item.id),
  }));
  return { count: entries.length, entries };
}

/** The text of what xml2js makes of an element: with attributes it is an object. */
function textOf(value: unknown): string | undefined {
  const text = typeof value === 'object' && value !== null ? (value as { _?: unknown })._ : value;
  return typeof text === 'string' ? text : undefined;
}

async function readWithFeedsmith(document: FetchedDocument): Promise<Reading> {
  const entries = listWithFeedsmith(decodeAsUtf8(document));
  return { count: entries.length, entries };
}

function listWithFeedsmith(text: string): NonNullable<Reading['entries']> {
  const parsed = parseFeed(text);
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map(({ title, link, guid, pubDate, atom, dc, dcterms }) => ({
        title: title ?? dc?.titles?.[0],
        link: link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
        date: pubDate ?? atom?.published ?? dc?.dates?.[0] ?? dcterms?.created?.[0],
        id: guid?.value,
      }));
    case 'atom':
      return (parsed.feed.entries ?? []).map(({ title, links, id, published, updated }) => ({
        title: title?.value,
        link: links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href,
        date: published ?? updated,
        id,
      }));
    case 'rdf':
      return (parsed.feed.items ?? []).map(({ title, link, rdf, atom, dc, dcterms }) => ({
        title: title ?? dc?.titles?.[0],
        link,
        date: dc?.dates?.[0] ?? atom?.published ?? dcterms?.created?.[0],
        id: rdf?.about,
      }));
    case 'json':
      return (parsed.feed.items ?? []).map(({ title, url, id, date_published, date_modified }) => ({
        title,
        link: url,
        date: date_published ?? date_modified,
        id,
      }));
  }
}
