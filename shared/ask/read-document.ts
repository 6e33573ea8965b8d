import { decodeFeed } from '../read/decode-feed.ts';
import { htmlToText, readMarkup } from '../text/html-to-text.ts';
import { oneLine, truncate } from '../text/plain-text.ts';

/** The text of a document as the classifier reads it. */
export type DocumentText = {
  readonly title: string;
  readonly summary: string;
  /** Whether the document holds more text than was read. */
  readonly isCut: boolean;
};

/** As long as a feed's titles may be, and as far as the classifier reads. */
const LONGEST_TITLE = 500;
const LONGEST_SUMMARY = 20_000;

/**
 * Reads a document of text or HTML as the story it tells: of HTML its `<title>`, else its first `<h1>`, else as of text
 * its first line is the title, and the rest the summary. Answers empty texts for what holds no text. All markup is
 * read, for a page may hold much of it before its text; the caller bounds the body.
 */
export function readDocument(body: Uint8Array): DocumentText {
  const start = new TextDecoder('latin1').decode(body.subarray(0, 2_000));
  const isHtml = /<(?:!doctype html|html|head|meta|body|title|h1|article|p|div)\b/i.test(start);
  const text = decodeFeed(body, isHtml ? (/<meta\b[^>]*/i.exec(charsetMeta(start))?.[0] ?? '') : '');
  const element = isHtml ? (findElement(text, 'title') ?? findElement(text, 'h1')) : undefined;
  const rest = element ? `${text.slice(0, element.start)}\n${text.slice(element.end)}` : text;
  const markup = readMarkup(rest, rest.length);
  const lines = markup.text.split('\n');
  const title = oneLine(htmlToText(element?.content ?? lines.shift() ?? ''));
  const summary = lines.filter((line) => line !== '' && line !== title).join('\n');
  return {
    title: truncate(title, LONGEST_TITLE),
    summary: truncate(summary, LONGEST_SUMMARY),
    isCut: markup.isCut || title.length > LONGEST_TITLE || summary.length > LONGEST_SUMMARY,
  };
}

/** How files begin that need not hold a NUL: gzip, zip, PNG, JPEG. */
const BINARY_STARTS = ['\x1f\x8b', 'PK\x03\x04', '\x89PNG', '\xff\xd8\xff'];

/** Names what a document is that holds no text, as far as its bytes tell; answers nothing for text. */
export function nameBinary(body: Uint8Array): string | undefined {
  const start = Buffer.from(body.subarray(0, 8)).toString('latin1');
  if (start.startsWith('%PDF-')) return 'a PDF';
  const isBinary = BINARY_STARTS.some((one) => start.startsWith(one)) || (body.includes(0) && !isUtf16(body));
  return isBinary ? 'binary data' : undefined;
}

/** Tells UTF-16 by its byte order mark, else by the NULs of Latin letters: many, all first or all second of two bytes. */
function isUtf16(body: Uint8Array): boolean {
  if (['255 254', '254 255'].includes(body.subarray(0, 2).join(' '))) return true;
  const nuls = [0, 0];
  body.forEach((byte, at) => {
    if (byte === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
  });
  return nuls.includes(0) && Math.max(...nuls) > body.length / 4;
}

/** Finds the part of an HTML document that begins with the `<meta>` which names its charset. */
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
