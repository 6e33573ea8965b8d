/** Bytes that a document may have. */
export const MOST_BYTES = 10 * 1024 * 1024;

const rss = (contents: string) => `<rss version="2.0"><channel>${contents}</channel></rss>`;
const item = (contents: string) => rss(`<item><title>Talks</title>${contents}</item>`);

/** Elements in one another, each with 200 prefixes of its own. */
function nestPrefixes(depth: number): string {
  const prefixes = (level: number) => Array.from({ length: 200 }, (_, at) => `xmlns:p${level}-${at}="u"`);
  return Array.from({ length: depth }, (_, level) => `<x ${prefixes(level).join(' ')}>`).join('');
}

/**
 * Makes documents that are meant to exhaust who reads them, of about so many bytes, and says what becomes of those of
 * `MOST_BYTES`: how many entries are read, or why none is.
 */
export function makeExhaustingDocuments(
  most = MOST_BYTES,
): Readonly<Record<string, readonly [text: string, outcome: number | string]>> {
  const fill = (unit: string, length = most) => unit.repeat(Math.floor(length / unit.length));
  const times = (count: number) => Math.round((count * most) / MOST_BYTES);
  return {
    'of signs that begin no tag': [fill('<'), 'the document is text, not a feed'],
    'of signs that begin no tag, in an entry': [item(fill('<a ')), 1],
    'of such signs in CDATA': [item(`<description><![CDATA[${fill('<')}]]></description>`), 1],
    'of end tags that swallow tags': [item(`<description>${fill('</a<b')}</description>`), 1],
    'of ampersands in an address': [item(`<link href="${fill('&')}"/>`), 1],
    'of ampersands': [item(`<description>${fill('&')}</description>`), 1],
    'of entities that nobody declared': [item(`<description>${fill('&a;')}</description>`), 1],
    'of an entity of its own': [
      `<!DOCTYPE rss [<!ENTITY a "${fill('x', 256)}">]>${item(`<description>${fill('&a;')}</description>`)}`,
      1,
    ],
    'of prefixes within 10,000 others': [
      rss(`${nestPrefixes(50)}${fill('<item xmlns:a=""/>', most * 0.9)}`),
      0,
    ],
    'of links in one entry': [rss(`<item>${fill('<link href="/1"/>')}</item>`), 1],
    'of links relative to a long address': [
      `<rss xml:base="https://feeds.example/${fill('a/', 1_900)}"><item>${fill('<link href="1"/>')}</item></rss>`,
      1,
    ],
    'of bases in one another': [
      `<rss xml:base="https://feeds.example/${fill('a/', 1_900)}">${fill('<item xml:base="b"/>')}</rss>`,
      0,
    ],
    'of empty titles in one entry': [rss(`<item><guid>1</guid>${fill('<title/>')}</item>`), 1],
    'of empty dates in one entry': [rss(`<item><guid>1</guid>${fill('<created/>')}</item>`), 1],
    'of dates that are none': [
      rss(
        `<item><guid>1</guid>${fill('<pubDate>12 abc at 15:30 def</pubDate>', 1_500)}</item>`.repeat(
          times(2_000),
        ),
      ),
      2_000,
    ],
    'of hours to skip': [rss(`<skipHours>${fill('<hour>1</hour>')}</skipHours>`), 0],
    'of ampersands in titles': [
      rss(`<item><title>${fill('&', 5_000)}</title></item>`.repeat(times(2_000))),
      'the titles and names in the document are too long',
    ],
    'of quotes in a few titles of Atom': [
      `<feed>${`<entry><title>${fill('"', 200_000)}</title></entry>`.repeat(times(50))}</feed>`,
      'the titles and names in the document are too long',
    ],
    'of quotes in titles of the feed': [
      `<feed>${`<title>${fill('"', 200_000)}</title>`.repeat(times(50))}<entry><title>T</title></entry></feed>`,
      1,
    ],
    'of escaped signs in titles': [
      rss(`<item><title>${fill('&amp;', 5_000)}</title></item>`.repeat(times(2_000))),
      'the titles and names in the document are too long',
    ],
    'of arrays in arrays': [fill('['), 'the document nests more than 64 values'],
    'of objects in a JSON Feed': [
      `{"version":"https://jsonfeed.org/version/1.1","items":[${fill('{},')}{}]}`,
      'the document has more than 500000 values',
    ],
  };
}
