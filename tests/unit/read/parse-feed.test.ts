import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Entry, parseFeed } from '../../../shared/read/parse-feed.ts';
import { FeedError } from '../../../shared/read/raw-feed.ts';

const FEED_URL = 'https://steppe.test/feeds/world.xml';

const parse = (text: string) => parseFeed(text, FEED_URL);
const rss = (...items: readonly string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Steppe Wire</title>${items
    .map((item) => `<item>${item}</item>`)
    .join('')}</channel></rss>`;
const atom = (entry: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>Steppe Wire</title><entry>${entry}</entry></feed>`;
const json = (item: unknown) =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Steppe Wire', items: [item] });

/** The one entry of a feed that has one. */
async function parseOne(text: string): Promise<Entry> {
  const { entries } = await parse(text);
  expect(entries).toHaveLength(1);
  return entries[0] as Entry;
}

const TALKS = {
  guid: 'https://steppe.test/1',
  title: 'Envoys meet in Ulaanbaatar',
  link: 'https://steppe.test/1',
  summary: 'They discussed rail freight.',
  publishedAt: '2024-03-11T21:30:00.000Z',
};

const WIRE = {
  format: 'RSS 2.0',
  title: 'Steppe Wire',
  entries: [],
  older: [],
  leftOut: 0,
  repairs: 0,
  asks: {},
};

describe('parseFeed, where elements are not closed', () => {
  it('ends an address at white space or a tag', async () => {
    const text = rss('<title>A</title><link>https://steppe.test/1\n more<category>news</category>');
    expect(await parseOne(text)).toEqual({ title: 'A', link: 'https://steppe.test/1', summary: '' });
  });

  it('ends a text that is closed nowhere at the next element of the entry', async () => {
    const text = rss('<title>A</title><description>Text<link>https://steppe.test/1</link>');
    expect(await parseOne(text)).toEqual({ title: 'A', link: 'https://steppe.test/1', summary: 'Text' });
  });

  it('keeps such an element within a text that is closed', async () => {
    const text = rss('<title>A</title><description>See <link>https://steppe.test/1</link></description>');
    expect(await parseOne(text)).toEqual({ title: 'A', summary: 'See\nhttps://steppe.test/1' });
  });
});

describe('parseFeed, in the choice of a link', () => {
  const links: Record<string, { readonly item: string; readonly link: string | undefined }> = {
    'takes no picture': { item: '<enclosure url="https://steppe.test/p.jpg"/>', link: undefined },
    'takes a film': {
      item: '<enclosure url="https://steppe.test/v.mp4"/>',
      link: 'https://steppe.test/v.mp4',
    },
    'takes the page before a redirector': {
      item: `<link>http://feedproxy.google.com/~r/a/~3/b/</link><guid>https://steppe.test/1</guid>`,
      link: 'https://steppe.test/1',
    },
    'takes the link of RSS before one of Atom': {
      item: '<atom:link type="text/html" href="https://steppe.test/2"/><link>https://steppe.test/1</link>',
      link: 'https://steppe.test/1',
    },
  };
  for (const [title, { item, link }] of Object.entries(links)) {
    it(title, async () => {
      expect((await parseOne(rss(`<title>A</title>${item}`))).link).toBe(link);
    });
  }
});

describe('parseFeed, in each format', () => {
  const documents: Record<string, { readonly text: string; readonly entry: Entry }> = {
    'RSS 2.0': {
      text: rss(
        `<title>Envoys meet in Ulaanbaatar</title><link>https://steppe.test/1</link>
        <guid isPermaLink="false">steppe-1</guid><pubDate>Tue, 12 Mar 2024 06:30:00 +0900</pubDate>
        <description>They discussed rail freight.</description>`,
      ),
      entry: { ...TALKS, guid: 'steppe-1' },
    },
    'RSS 1.0': {
      text: `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
        xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel rdf:about="https://steppe.test/"><title>Steppe Wire</title></channel>
        <item rdf:about="https://steppe.test/1"><title>Envoys meet in Ulaanbaatar</title>
        <link>https://steppe.test/1</link><description>They discussed rail freight.</description>
        <dc:date>2024-03-12T06:30:00+09:00</dc:date></item></rdf:RDF>`,
      entry: TALKS,
    },
    'RSS 0.91': {
      text: `<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN"
        "http://my.netscape.com/publish/formats/rss-0.91.dtd">
        <rss version="0.91"><channel><title>Steppe Wire</title><item><title>Envoys meet in Ulaanbaatar</title>
        <link>https://steppe.test/1</link><description>They discussed rail freight.</description></item>
        </channel></rss>`,
      entry: {
        title: TALKS.title,
        link: TALKS.link,
        summary: TALKS.summary,
      },
    },
    'RSS without a version': {
      text: `<rss><channel><title>Steppe Wire</title><item><guid>https://steppe.test/1</guid>
        <title>Envoys meet in Ulaanbaatar</title><pubDate>2024-03-12T06:30:00+09:00</pubDate>
        <description>They discussed rail freight.</description></item></channel></rss>`,
      entry: TALKS,
    },
    'Atom 1.0': {
      text: atom(
        `<id>https://steppe.test/1</id><title type="html">Envoys meet in &lt;i&gt;Ulaanbaatar&lt;/i&gt;</title>
        <link rel="self" href="https://steppe.test/1.atom"/><link rel="enclosure" href="https://steppe.test/1.mp3"/>
        <link href="https://steppe.test/1"/><published>2024-03-12T06:30:00+09:00</published>
        <updated>2024-03-13T06:30:00+09:00</updated>
        <content type="xhtml"><div><p>They discussed rail freight.</p></div></content>`,
      ),
      entry: TALKS,
    },
    'JSON Feed 1.1': {
      text: json({
        id: 'https://steppe.test/1',
        url: 'https://steppe.test/1',
        title: 'Envoys meet in Ulaanbaatar',
        content_html: '<p>They discussed <b>rail freight</b>.</p>',
        date_published: '2024-03-12T06:30:00+09:00',
      }),
      entry: TALKS,
    },
  };
  for (const [format, { text, entry }] of Object.entries(documents)) {
    it(`reads ${format}`, async () => {
      const called = format === 'RSS without a version' ? 'RSS 2.0' : format;
      expect(await parse(text)).toEqual({ ...WIRE, format: called, entries: [entry] });
    });
  }

  it('reads a feed behind a byte order mark and white space', async () => {
    expect((await parse(`\ufeff\n ${rss('<title>Talks</title>')}`)).entries).toHaveLength(1);
  });

  it('reads a feed that holds no entries', async () => {
    expect(await parse(rss())).toEqual(WIRE);
  });

  it('keeps the order of the document', async () => {
    const { entries } = await parse(rss('<title>b</title>', '<title>a</title>', '<title>c</title>'));
    expect(entries.map(({ title }) => title)).toEqual(['b', 'a', 'c']);
  });
});

describe('parseFeed, given what is no feed', () => {
  const documents: Record<string, readonly [text: string, message: string | RegExp]> = {
    'an empty document': ['', 'the document is empty'],
    'a document of white space': [' \n\ufeff', 'the document is empty'],
    'a web page': [
      '\n<!DOCTYPE html><html><title>Sign in</title></html>',
      'the document is a web page, not a feed',
    ],
    'a web page without doctype': [
      '<HTML lang="en"><body></body></HTML>',
      'the document is a web page, not a feed',
    ],
    'another kind of XML': [
      '<opml version="2.0"><body/></opml>',
      'the document is no feed: its first element is opml',
    ],
    'plain text': ['Service unavailable', 'the document is text, not a feed'],
    'JSON that is no JSON Feed': ['{"message":"not found"}', 'the document is JSON, but no JSON Feed'],
    'a JSON Feed without items': [
      '{"version":"https://jsonfeed.org/version/1.1","items":{}}',
      'the document is JSON, but no JSON Feed',
    ],
    'JSON that breaks off': ['{"version":"https://jsonfeed.org/ver', 'the document is damaged JSON'],
  };
  for (const [kind, [text, message]] of Object.entries(documents)) {
    it(`names ${kind}`, async () => {
      const error: unknown = await parse(text).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(FeedError);
      expect((error as FeedError).message).toMatch(
        typeof message === 'string' ? new RegExp(`^${message}$`) : message,
      );
    });
  }
});

describe('parseFeed, given a damaged document', () => {
  const documents: Record<string, readonly [text: string, titles: readonly string[], repairs: number]> = {
    'that breaks off in an entry': ['<rss version="2.0"><channel><item><title>Talks</title>', ['Talks'], 1],
    'that breaks off in a tag': ['<rss version="2.0"><channel><item><title>Talks</ti', ['Talks'], 1],
    'without a channel': ['<rss version="2.0"><item><title>Talks</title></item></rss>', ['Talks'], 0],
    'with a bare & and a bare <': [rss('<title>Rail & road: 5 < 6</title>'), ['Rail & road: 5 < 6'], 2],
    'whose entry is not closed': [
      '<rss><channel><item><title>One</title><item><title>Two</title></item></channel></rss>',
      ['One', 'Two'],
      1,
    ],
    'with a < in front of a letter and an apostrophe behind it': [
      rss("<title>Trade <than it's been</title>"),
      ["Trade <than it's been"],
      1,
    ],
    'whose title is not closed': [rss('<title>Talks<link>https://steppe.test/1</link>'), ['Talks'], 1],
    'with text in front of it and behind': [`PHP warning\n${rss('<title>Talks</title>')}--`, ['Talks'], 0],
    'with entities that multiply': [
      '<!DOCTYPE rss [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>',
      ['&a;&a;'],
      1,
    ],
    'with an entity of its own': [
      '<!DOCTYPE rss [<!ENTITY dprk "North Korea">]><rss><channel><item><title>&dprk; talks</title></item></channel></rss>',
      ['North Korea talks'],
      0,
    ],
  };
  for (const [kind, [text, titles, repairs]] of Object.entries(documents)) {
    it(`saves the entries of one ${kind}`, async () => {
      const feed = await parse(text);
      expect([feed.entries.map(({ title }) => title), feed.repairs]).toEqual([titles, repairs]);
    });
  }
});

describe('parseFeed, given a well-formed document', () => {
  const documents: Record<string, readonly [text: string, title: string]> = {
    'with signs and scripts in CDATA': [
      rss('<title>T</title><description><![CDATA[1 < 2 <script>if (a<b && c<d) {}</script>]]></description>'),
      'T',
    ],
    'with signs in a comment': [`<!-- a < b <c --><!-- & -->${rss('<title>T<!-- <x < y --></title>')}`, 'T'],
    'with signs in a processing instruction': [`<?php a < b ?>${rss('<title>T</title>')}`, 'T'],
    'with numbers for ampersands beside named entities': [rss('<title>&#38; &nbsp;&#x26;</title>'), '& &'],
    'with numbers that begin with zeros': [rss('<title>&#000000000065;&#x000000042;</title>'), 'AB'],
    'with a document in it whose elements have the names of feeds': [
      atom(
        '<title>T</title><content type="application/xml"><doc xmlns="u"><feed><content/></feed></doc></content>',
      ),
      'T',
    ],
    'with entities of its own in attributes': [
      `<!DOCTYPE rss [<!ENTITY base "https://steppe.test">]>${rss('<title>T</title><link href="&base;/1"/>')}`,
      'T',
    ],
  };
  for (const [kind, [text, title]] of Object.entries(documents)) {
    it(`repairs nothing in one ${kind}`, async () => {
      const { entries, repairs } = await parse(text);
      expect([entries.map((entry) => entry.title), repairs]).toEqual([[title], 0]);
    });
  }

  it('puts entities of its own into the addresses of links', async () => {
    const text = `<!DOCTYPE rss [<!ENTITY a "https://steppe.test">]>${rss('<title>T</title><link href="&a;/1"/>')}`;
    expect(await parseOne(text)).toEqual({ title: 'T', link: 'https://steppe.test/1', summary: '' });
  });
});

describe('parseFeed, reading titles and summaries', () => {
  const titles: Record<string, readonly [markup: string, title: string]> = {
    'decodes XML entities': ['Rice &amp; rails &#8212; a pact', 'Rice & rails — a pact'],
    'decodes HTML entities that are escaped': [
      'Kim&amp;#8217;s envoy &amp;mdash; H&amp;ocirc;',
      'Kim’s envoy — Hô',
    ],
    'decodes HTML entities that XML does not know': ['Talks&nbsp;&mdash; caf&eacute;', 'Talks — café'],
    'takes markup out of CDATA': ['<![CDATA[<b>Kim</b> &amp; guests <br/>meet]]>', 'Kim & guests meet'],
    'puts a title of several lines on one': ['\n Kim meets\r\n\t guests\n', 'Kim meets guests'],
    'takes out what no reader sees': ['K\u200bim \u202emeets\u0007 guests', 'Kim meets guests'],
    'cuts a title to 500 code units': ['x'.repeat(600), `${'x'.repeat(499)}…`],
  };
  for (const [behaviour, [markup, title]] of Object.entries(titles)) {
    it(behaviour, async () => {
      expect((await parseOne(rss(`<title>${markup}</title>`))).title).toBe(title);
    });
  }

  it('makes a title of the summary where none is given', async () => {
    const { title, summary } = await parseOne(rss('<description>Envoys met.\nThey left.</description>'));
    expect({ title, summary }).toEqual({
      title: 'Envoys met. They left.',
      summary: 'Envoys met.\nThey left.',
    });
  });

  it('parts the paragraphs of a summary', async () => {
    const { summary } = await parseOne(
      rss('<description>&lt;p&gt;A&lt;/p&gt;&lt;p&gt;B&lt;/p&gt;</description>'),
    );
    expect(summary).toBe('A\nB');
  });

  it('takes the full content where the description is empty', async () => {
    const { summary } = await parseOne(
      rss(
        '<title>Talks</title><description> </description><content:encoded><![CDATA[<p>Full</p>]]></content:encoded>',
      ),
    );
    expect(summary).toBe('Full');
  });

  it('takes the summary of an Atom entry before its content', async () => {
    const { summary } = await parseOne(
      atom('<title>T</title><content>Long</content><summary>Short</summary>'),
    );
    expect(summary).toBe('Short');
  });

  const video = (rest: string) =>
    `<title>T</title><media:group xmlns:media="http://search.yahoo.com/mrss/"><media:title>M</media:title>
    <media:description>Below a picture</media:description></media:group>${rest}`;

  it('takes what is said of a video where an entry has no other text', async () => {
    expect(await parseOne(atom(video('')))).toEqual({ title: 'T', summary: 'Below a picture' });
    expect(await parseOne(rss(video('<description>Text</description>')))).toEqual({
      title: 'T',
      summary: 'Text',
    });
    expect(await parseOne(atom(video('<content>Text</content>')))).toEqual({ title: 'T', summary: 'Text' });
  });

  it('cuts a summary to 4,000 code units', async () => {
    const { summary } = await parseOne(
      rss(`<title>T</title><description>${'x'.repeat(5_000)}</description>`),
    );
    expect(summary).toBe(`${'x'.repeat(3_999)}…`);
  });

  it("takes the entry's own title where media have titles too", async () => {
    const { title } = await parseOne(rss('<media:title>Photo</media:title><title>Talks</title>'));
    expect(title).toBe('Talks');
  });
});

describe('parseFeed, reading links and ids', () => {
  const links: Record<string, readonly [item: string, link: string | undefined]> = {
    'keeps an absolute link': ['<link>http://taiga.test/a?b=1#c</link>', 'http://taiga.test/a?b=1#c'],
    'makes a relative link absolute': ['<link>../news/1</link>', 'https://steppe.test/news/1'],
    'makes a link without scheme absolute': ['<link>//taiga.test/a</link>', 'https://taiga.test/a'],
    'takes white space off a link': ['<link>\n https://taiga.test/a \n</link>', 'https://taiga.test/a'],
    'drops a javascript: link': ['<link>javascript:alert(1)</link>', undefined],
    'drops a javascript: link that hides its scheme': ['<link> jAva&#10;script:alert(1)</link>', undefined],
    'drops data: and file: links': [
      '<link>data:text/html,x</link><link>file:///etc/passwd</link>',
      undefined,
    ],
    'drops what is no URL': ['<link>http://[</link>', undefined],
    'drops a link of more than 2,000 characters': [`<link>/${'x'.repeat(2_000)}</link>`, undefined],
    'has no link where the element is empty': ['<link/>', undefined],
    'takes a guid that is a URL where no link is good': [
      '<link>javascript:alert(1)</link><guid>https://taiga.test/a</guid>',
      'https://taiga.test/a',
    ],
    'takes no guid for a link that is none': ['<guid>steppe-1</guid>', undefined],
  };
  for (const [behaviour, [item, link]] of Object.entries(links)) {
    it(behaviour, async () => {
      expect((await parseOne(rss(`<title>Talks</title>${item}`))).link).toBe(link);
    });
  }

  it("takes a JSON Feed's external link where the other is none", async () => {
    const { link } = await parseOne(
      json({ title: 'T', url: 'javascript:alert(1)', external_url: 'https://taiga.test/a' }),
    );
    expect(link).toBe('https://taiga.test/a');
  });

  it('takes a related link of Atom where there is no alternate', async () => {
    const { link } = await parseOne(
      atom('<title>T</title><link rel="self" href="/self"/><link rel="related" href="/related"/>'),
    );
    expect(link).toBe('https://steppe.test/related');
  });

  it('has no guid where the element is empty', async () => {
    expect(await parseOne(rss('<title>Talks</title><guid isPermaLink="false"> </guid>'))).not.toHaveProperty(
      'guid',
    );
  });

  it('takes a number for the id of a JSON Feed item', async () => {
    expect((await parseOne(json({ id: 7, title: 'T' }))).guid).toBe('7');
  });
});

describe('parseFeed, reading dates on a machine in Seoul', () => {
  beforeAll(() => {
    vi.stubEnv('TZ', 'Asia/Seoul');
    expect(new Date(0).getHours()).toBe(9);
  });
  afterAll(() => {
    vi.unstubAllEnvs();
  });

  const dates: Record<string, string | undefined> = {
    'Tue, 12 Mar 2024 06:30:00 GMT': '2024-03-12T06:30:00.000Z',
    'Tue, 12 Mar 2024 06:30:00 +0900': '2024-03-11T21:30:00.000Z',
    'Tue, 12 Mar 2024 06:30:00 EST': '2024-03-12T11:30:00.000Z',
    'Tue, 12 Mar 2024 06:30:00 Z': '2024-03-12T06:30:00.000Z',
    'Tue, 12 Mar 2024 06:30:00': '2024-03-12T06:30:00.000Z',
    '12 Mar 2024 6:30 PM': '2024-03-12T18:30:00.000Z',
    '12 Mar 2024 6:30 PM GMT': '2024-03-12T18:30:00.000Z',
    '2024-03-12T06:30:00Z': '2024-03-12T06:30:00.000Z',
    '2024-03-12T06:30:00.123456+09:00': '2024-03-11T21:30:00.123Z',
    '2024-03-12T06:30:00+0900': '2024-03-11T21:30:00.000Z',
    '2024-03-12T06:30:00': '2024-03-12T06:30:00.000Z',
    '2024-03-12 06:30:00': '2024-03-12T06:30:00.000Z',
    '2024-03-12 06:30:00 +0900': '2024-03-11T21:30:00.000Z',
    '2024-03-12': '2024-03-12T00:00:00.000Z',
    '12-Mar-2024': '2024-03-12T00:00:00.000Z',
    'March 12, 2024': '2024-03-12T00:00:00.000Z',
    yesterday: undefined,
    '1710225000': '2024-03-12T06:30:00.000Z',
    '0000-00-00 00:00:00': undefined,
    '2024-02-31T25:00:00Z': undefined,
    '+010000-01-01T00:00:00Z': undefined,
    '': undefined,
  };
  for (const [date, publishedAt] of Object.entries(dates)) {
    it(`reads "${date}" as ${publishedAt ?? 'no date'}`, async () => {
      const entry = await parseOne(rss(`<title>Talks</title><pubDate>${date}</pubDate>`));
      expect(entry.publishedAt).toBe(publishedAt);
    });
  }

  it('takes the next date where the first cannot be read', async () => {
    const entry = await parseOne(
      atom('<title>T</title><published>soon</published><updated>2024-03-12T06:30:00Z</updated>'),
    );
    expect(entry.publishedAt).toBe('2024-03-12T06:30:00.000Z');
  });

  it('keeps an entry that is undated', async () => {
    expect(await parseOne(rss('<title>Talks</title>'))).toEqual({ title: 'Talks', summary: '' });
  });
});

describe('parseFeed, given a hostile or careless feed', () => {
  it('keeps the first 2,000 entries, counts those behind them and says where they begin', async () => {
    const items = Array.from({ length: 2_001 }, (_, index) => `<title>Talks ${index}</title>`);
    const { entries, older, newestEnd, leftOut } = await parse(rss(...items));
    expect([entries.length, entries.at(-1)?.title, older, leftOut]).toEqual([2_000, 'Talks 1999', [], 0]);
    expect(newestEnd).toEqual({ date: '9', entries: 2_000, waiting: 1 });
  });

  for (const format of ['RSS', 'JSON Feed'] as const) {
    it(`reads of a long ${format} the newest entries and those behind where it had been read to`, async () => {
      const dateOf = (at: number) => new Date(Date.UTC(2024, 2, 12) - at * 60_000).toISOString();
      const listed = Array.from({ length: 4_100 }, (_, at) => ({ title: `Talks ${at}`, date: dateOf(at) }));
      const text =
        format === 'RSS'
          ? rss(...listed.map(({ title, date }) => `<title>${title}</title><pubDate>${date}</pubDate>`))
          : JSON.stringify({
              version: 'https://jsonfeed.org/version/1.1',
              items: listed.map(({ title, date }) => ({ title, date_published: date })),
            });
      const first = await parse(text);
      expect(first.newestEnd).toEqual({ date: dateOf(1_999), entries: 1, waiting: 2_100 });
      const { entries, older, olderEnd } = await parseFeed(text, FEED_URL, undefined, first.newestEnd);
      expect([...entries, ...older].map(({ title }) => title)).toEqual(
        listed.slice(0, 4_000).map(({ title }) => title),
      );
      expect(olderEnd).toEqual({ date: dateOf(3_999), entries: 1, waiting: 100 });
    });
  }

  it('leaves older entries unread for which there is no room beside the newest', async () => {
    const items = Array.from({ length: 4_000 }, (_, at) => `<title>${at} ${'x'.repeat(2_200)}</title>`);
    const { newestEnd } = await parse(rss(...items));
    const { entries, older, olderEnd } = await parseFeed(rss(...items), FEED_URL, undefined, newestEnd);
    expect([entries.length, older, olderEnd]).toEqual([2_000, [], undefined]);
  });

  const unreadable: Record<string, string> = {
    'RSS items that hold nothing': rss('<title>Talks</title>', '<title> </title><guid/>', ''),
    'Atom entries that hold nothing': atom('<title>Talks</title></entry><entry/><entry><id> </id>'),
    'a JSON Feed item that is no object': JSON.stringify({
      version: 'https://jsonfeed.org/version/1',
      items: [{ title: 'Talks' }, null, 'x'],
    }),
  };
  for (const [kind, text] of Object.entries(unreadable)) {
    it(`leaves out and counts ${kind}`, async () => {
      const { entries, leftOut } = await parse(text);
      expect({ entries, leftOut }).toEqual({ entries: [{ title: 'Talks', summary: '' }], leftOut: 2 });
    });
  }

  it('takes elements and attributes named __proto__ and constructor for what they are', async () => {
    const entry = await parseOne(
      rss(
        '<__proto__><isFresh>true</isFresh></__proto__><constructor>x</constructor><title __proto__="y">Talks</title>',
      ),
    );
    expect(entry).toEqual({ title: 'Talks', summary: '' });
    expect({}).not.toHaveProperty('isFresh');
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('takes a JSON member named __proto__ for what it is', async () => {
    const text = json({ title: 'Talks' }).replace('"items"', '"__proto__":{"isFresh":true},"items"');
    expect(await parseOne(text)).toEqual({ title: 'Talks', summary: '' });
    expect({}).not.toHaveProperty('isFresh');
  });

  it('refuses JSON whose version is an object that pretends to be text', async () => {
    await expect(parse('{"version":{"toString":1,"valueOf":1},"items":[]}')).rejects.toThrow(FeedError);
  });

  it('reads JSON whose texts hold brackets and quotes', async () => {
    const title = '["{'.repeat(1_000);
    expect(await parseOne(json({ title: '\\"', content_text: title }))).toEqual({
      title: '\\"',
      summary: title,
    });
  });

  it('cuts an id of more than 2,000 code units, but no character in two', async () => {
    const { guid } = await parseOne(rss(`<title>T</title><guid>${'x'.repeat(1_999)}😀</guid>`));
    expect(guid).toBe(`${'x'.repeat(1_999)}\ufffd`);
  });

  const floods = ['description', 'content:encoded', 'content', 'summary', 'title'];
  for (const element of floods) {
    it(`gets through 200,000 "<" in an RSS ${element}`, async () => {
      const { guid } = await parseOne(
        rss(`<guid>steppe-1</guid><${element}><![CDATA[${'<'.repeat(200_000)}]]></${element}>`),
      );
      expect(guid).toBe('steppe-1');
    });
  }

  it('gets through 200,000 "<" in an Atom summary and in a JSON Feed', async () => {
    const flood = '<'.repeat(200_000);
    expect(await parseOne(atom(`<title>T</title><summary><![CDATA[${flood}]]></summary>`))).toMatchObject({
      title: 'T',
    });
    expect(await parseOne(json({ title: 'T', content_html: flood }))).toMatchObject({ title: 'T' });
  });

  it('refuses 200,000 "<" that are the document', async () => {
    await expect(parse('<'.repeat(200_000))).rejects.toThrow(FeedError);
  });

  it('refuses elements nested deeper than 64, before any memory is spent on them', async () => {
    const nest = (depth: number) => `<x>${'<b>'.repeat(depth)}${'</b>'.repeat(depth)}</x>`;
    // They stand in an item, a channel and the root, and in an element of their own.
    expect(await parseOne(rss(`<title>Talks</title>${nest(60)}`))).toMatchObject({ title: 'Talks' });
    const reason = new FeedError('malformed', 'the document nests more than 64 elements');
    await expect(parse(rss(`<title>Talks</title>${nest(61)}`))).rejects.toThrow(reason);
    await expect(parse(`<rss>${'<a>'.repeat(1_000_000)}`)).rejects.toThrow(reason);
  });

  it('refuses values of JSON nested deeper than 64', async () => {
    const nest = (depth: number) =>
      `{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","title":"Talks","x":${'['.repeat(depth)}${']'.repeat(depth)}}]}`;
    expect(await parseOne(nest(60))).toMatchObject({ title: 'Talks' });
    const reason = new FeedError('malformed', 'the document nests more than 64 values');
    await expect(parse(nest(62))).rejects.toThrow(reason);
  });

  it('refuses a title nested 20,000 deep instead of falling over', async () => {
    const title = `<title>${'<b>'.repeat(20_000)}${'</b>'.repeat(20_000)}</title>`;
    await expect(parse(rss(title))).rejects.toThrow(FeedError);
  });
});
