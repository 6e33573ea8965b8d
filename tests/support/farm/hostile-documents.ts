import { composeFeed, composeItem, composeRss } from './compose-feed.ts';
import { type FarmEntry, makeEntries } from './make-entries.ts';

/** A document that is damaged or out to do damage, and the titles that its reader must find, if it reads it at all. */
export type HostileDocument = {
  readonly body: string | Uint8Array;
  readonly contentType: string;
  readonly titles: readonly string[];
};

const XML = 'application/rss+xml';
const YEAR_MS = 365 * 24 * 60 * 60_000;

/** Makes the documents of the farm, as of `now`. */
export function makeHostileDocuments(now: Date) {
  const of = (feed: number, count = 5) =>
    makeEntries(1_000 + feed, count, new Date(now.getTime() - 5 * 60_000));
  const rss = (
    entries: readonly FarmEntry[],
    change = (text: string): string | Uint8Array => text,
  ): HostileDocument => ({
    body: change(composeFeed('Harbour watch', entries).body),
    contentType: XML,
    titles: entries.map(({ title }) => title),
  });
  /** The second of two entries has something beside its title. */
  const withMore = (feed: number, more: string): HostileDocument => {
    const entries = of(feed, 2);
    return {
      body: composeRss(
        'Harbour watch',
        entries.map((entry, at) => composeItem(entry, at === 1 ? more : '')).join(''),
      ),
      contentType: XML,
      titles: entries.map(({ title }) => title),
    };
  };

  return {
    entityBomb: () => {
      const levels = Array.from(
        { length: 9 },
        (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`,
      ).join('');
      const { body, ...rest } = withMore(1, '<category>&a9;</category>');
      const doctype = `<!DOCTYPE rss [<!ENTITY a0 "crate">${levels}]>`;
      return { ...rest, body: String(body).replace('<rss', () => `${doctype}<rss`) };
    },

    /** Cut within the tag that would begin the title of a sixth entry. */
    truncated: () => {
      const entries = of(2, 6);
      const { body } = rss(entries);
      const text = String(body);
      return {
        body: text.slice(0, text.indexOf('<title>', text.lastIndexOf('<item>')) + 3),
        contentType: XML,
        titles: entries.slice(0, 5).map(({ title }) => title),
      };
    },

    nulBytes: () =>
      rss(of(3), (text) => text.replaceAll('<item>', '\0<item>\0').replaceAll('counted', 'coun\0ted')),

    invalidUtf8: () =>
      rss(of(4), (text) =>
        Buffer.concat(
          text.split('found none wet').flatMap((part) => [Buffer.from(part), Buffer.from([0xff, 0xc3])]),
        ),
      ),

    /** Says that it is in UTF-16, and is in UTF-8. */
    lyingProlog: () => {
      const entries = of(5).map((entry) => ({ ...entry, title: `${entry.title}, 남포항 소식` }));
      return rss(entries, (text) => text.replace('encoding="UTF-8"', 'encoding="UTF-16"'));
    },

    /** Three entries share a guid, three have none, two have neither guid nor link. */
    doubtfulGuids: () => {
      const entries = of(6, 8);
      const items = entries.map((entry, at) =>
        composeItem(entry)
          .replace(/<guid>.*<\/guid>/, at < 3 ? '<guid isPermaLink="false">1</guid>' : '')
          .replace(/<link>.*<\/link>/, (link) => (at < 6 ? link : '')),
      );
      return {
        body: composeRss('Harbour watch', items.join('\n')),
        contentType: XML,
        titles: entries.map(({ title }) => title),
      };
    },

    /** A year ahead. */
    future: () => rss(makeEntries(1_007, 5, new Date(now.getTime() + YEAR_MS))),

    /** One entry a day, until three years ago. */
    zombie: () => rss(makeEntries(1_008, 20, new Date(now.getTime() - 3 * YEAR_MS), 24 * 60 * 60)),

    /** A minute apart, the newest last; a reader keeps the newest 2,000. Of 9 MB. */
    hundredThousand: () => {
      const title = (at: number) => `Rail wagon ${String(at).padStart(6, '0')} weighed`;
      const items = Array.from({ length: 100_000 }, (_, at) => {
        const date = new Date(now.getTime() - (100_000 - at) * 60_000).toISOString();
        return `<item><title>${title(at)}</title><pubDate>${date.slice(0, 19)}Z</pubDate></item>`;
      });
      return {
        body: composeRss('Wagon scale', items.join('')),
        contentType: XML,
        titles: Array.from({ length: 2_000 }, (_, at) => title(98_000 + at)),
      };
    },

    deepNesting: () => withMore(9, `${'<b>'.repeat(200_000)}${'</b>'.repeat(200_000)}`),

    /** A pattern that looks for tags may need the square of its length. */
    snippetBomb: () =>
      withMore(
        10,
        `<content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/"><![CDATA[${'<'.repeat(
          100_000,
        )}]]></content:encoded>`,
      ),

    /** 9 MB of what is dear to read: references to characters, tags never closed, half-open comments, bare marks. */
    parseHog: () => {
      const part = `${'&#65;'.repeat(40)}${'<i><b x>'.repeat(10)}<!-${'&'.repeat(20)}]]>${'</p>'.repeat(10)}`;
      return withMore(
        11,
        `<content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/">${part.repeat(
          Math.floor(9_000_000 / part.length),
        )}</content:encoded>`,
      );
    },

    noEntries: () => rss([]),
    etagFlap: () => rss(of(12)),

    page: (words: string): HostileDocument => ({
      body: `<!doctype html><html lang="en"><head><title>${words}</title></head><body><form action="/in"><p>${words}</p>
<input name="user"><input name="word" type="password"><button>Enter</button></form></body></html>`,
      contentType: 'text/html; charset=utf-8',
      titles: [],
    }),
  };
}
