import { decodeFeed } from './decode-feed.ts';
import { htmlToText, oneLine, truncate } from './plain-text.ts';

/** What the classifier reads. */
export type ReadDocument = { readonly title: string; readonly summary: string };

/** As long as a feed's titles may be, and as far as the classifier reads. */
const LONGEST_TITLE = 500;
const LONGEST_SUMMARY = 20_000;

/**
 * Reads a document of text or HTML as the story it tells: of HTML its `<title>`, else its first `<h1>`, else as of text
 * its first line is the title, and the rest the summary. Answers empty texts for what holds no text.
 */
export function readDocument(body: Uint8Array): ReadDocument {
  const start = new TextDecoder('latin1').decode(body.subarray(0, 2_000));
  const isHtml = /<(?:!doctype html|html|head|meta|body|title|h1|article|p|div)\b/i.test(start);
  const text = decodeFeed(body, isHtml ? (/<meta\b[^>]*/i.exec(charsetMeta(start))?.[0] ?? '') : '');
  const element = isHtml ? (findElement(text, 'title') ?? findElement(text, 'h1')) : undefined;
  const lines = htmlToText(
    element ? `${text.slice(0, element.start)}\n${text.slice(element.end)}` : text,
  ).split('\n');
  const title = oneLine(htmlToText(element?.content ?? lines.shift() ?? ''));
  const rest = lines.filter((line) => line !== '' && line !== title).join('\n');
  return { title: truncate(title, LONGEST_TITLE), summary: truncate(rest, LONGEST_SUMMARY) };
}

/** The part of an HTML document from the `<meta>` on that names its charset. */
function charsetMeta(start: string): string {
  return start.slice(Math.max(0, start.search(/<meta\b[^>]{0,200}charset/i)));
}

/** Finds the first element of a name that holds text; in one pass, for the document may be hostile. */
function findElement(html: string, name: string) {
  const opening = new RegExp(`<${name}(?:\\s[^>]{0,500})?>`, 'i').exec(html);
  if (!opening) return undefined;
  const from = opening.index + opening[0].length;
  const length = html.slice(from, from + 10_000).search(new RegExp(`</${name}\\s*>`, 'i'));
  if (length < 0 || htmlToText(html.slice(from, from + length)) === '') return undefined;
  return { start: opening.index, end: from + length, content: html.slice(from, from + length) };
}
