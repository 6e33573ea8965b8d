import { describe, expect, it } from 'vitest';
import { composeFeedList, parseFeedList } from '../../../shared/feeds/feed-list.ts';
import { NOW } from '../../support/factories.ts';

const opml = (body: string) =>
  `<?xml version="1.0"?>\n<opml version="2.0"><head/><body>${body}</body></opml>\n`;

describe('a list of feeds', () => {
  it('comes back from OPML as it went in, titles included', () => {
    const feeds = [
      { url: 'https://steppe.test/rss?a=1&b=2', title: 'Steppe "Wire" & <Sons> \'s' },
      { url: 'https://xn--939at69e.test/feed', title: '한강신문 &amp; co' },
      { url: 'http://127.0.0.1:8080/', title: '=1+1, ]]> --' },
    ];
    expect(parseFeedList(composeFeedList(feeds, NOW))).toEqual({
      kind: 'feeds',
      feeds,
      repeats: 0,
      leftOut: [],
    });
  });

  it('is written with the host in place of a title that is not known', () => {
    expect(
      composeFeedList([{ url: 'https://www.steppe.test/rss' }], NOW),
    ).toBe(`<?xml version="1.0" encoding="utf-8"?>
<opml version="2.0">
  <head>
    <title>Feeds of Envoy Watch</title>
    <dateCreated>Tue, 12 Mar 2024 08:00:00 GMT</dateCreated>
  </head>
  <body>
    <outline text="steppe.test" type="rss" xmlUrl="https://www.steppe.test/rss" title="steppe.test"/>
  </body>
</opml>
`);
  });

  it('is read from folders, each address once, without what is no feed', () => {
    const list = opml(`
      <outline text="Asia"><outline text="A" title="Long A" xmlUrl="https://a.test"/>
        <outline text="deeper"><OUTLINE XMLURL=" https://b.test/x " text="B&#233;"/></outline></outline>
      <outline text="again" xmlUrl="https://A.test/"/><outline type="link" text="a link" url="https://c.test/"/>`);
    expect(parseFeedList(list)).toEqual({
      kind: 'feeds',
      feeds: [
        { url: 'https://a.test/', title: 'Long A' },
        { url: 'https://b.test/x', title: 'Bé' },
      ],
      repeats: 1,
      leftOut: [],
    });
  });

  it('is read when its DOCTYPE only names what it is', () => {
    expect(parseFeedList(`<!DOCTYPE opml>${opml('<outline xmlUrl="https://a.test/"/>')}`)).toEqual({
      kind: 'feeds',
      feeds: [{ url: 'https://a.test/' }],
      repeats: 0,
      leftOut: [],
    });
  });

  const feed = '<outline text="a" xmlUrl="https://a.test/"/>';
  const refused: Readonly<Record<string, readonly [string, ...string[]]>> = {
    nothing: ['', 'expected OPML, got nothing'],
    'a web page': ['<html><body>hi</body></html>', 'expected OPML, got "<html><body>hi</body></html>"'],
    'a document cut between two feeds': [
      `<opml version="2.0"><body>${feed}`,
      'expected OPML, got a document that is cut off before </opml>',
    ],
    'a damaged document': [
      opml('<outline text="a xmlUrl='),
      'expected OPML, got a document that is not well-formed: <body> is opened or closed out of turn',
    ],
    'a document with an outline that is not closed': [
      opml(`<outline text="a" xmlUrl="https://a.test/">${feed}`),
      'expected OPML, got a document that is not well-formed: <outline> is opened or closed out of turn',
    ],
    'a document that closes what it did not open': [
      opml(`${feed}</b\u001b[31m>`),
      'expected OPML, got a document that is not well-formed: <body> is opened or closed out of turn',
    ],
    'outlines that stand in no body': [
      `<opml version="2.0"><head>${feed}</head><body/></opml>`,
      'expected OPML with at least one feed, got a damaged document or an empty list',
    ],
    'an empty list': [
      opml(''),
      'expected OPML with at least one feed, got a damaged document or an empty list',
    ],
    'folders alone': [opml('<outline text="a"/>'), 'expected at least one outline with an xmlUrl, got none'],
    'addresses that are all refused': [
      opml('<outline text="Exec" xmlUrl="exec:x"/><outline text="b" xmlUrl=""/><outline xmlUrl=" "/>'),
      'feed 1, "exec:x": the scheme exec: is not allowed; expected http or https',
      'feed 2, "b": its xmlUrl is empty',
      'feed 3: its xmlUrl is empty',
    ],
    'more feeds than anybody has': [opml(feed.repeat(2_001)), 'expected at most 2000 feeds, got 2001'],
    'folders a thousand deep': [
      opml(`${'<outline>'.repeat(1_000)}${'</outline>'.repeat(1_000)}`),
      'expected OPML with at least one feed, got a damaged document or an empty list',
    ],
    'a file that an entity would include': [
      `<!DOCTYPE opml [<!ENTITY x SYSTEM "file:///etc/passwd">]>${opml('<outline text="&x;" xmlUrl="https://a.test"/>')}`,
      'expected OPML, got a document whose DOCTYPE declares things',
    ],
  };
  it('is read but for what is no feed that can be watched, which is named', () => {
    const list = opml(`${feed}
      <outline text="Passwords" xmlUrl="file:///etc/passwd"/><outline xmlUrl="javascript:x"/>
      <outline xmlUrl="http://u:s3cr3t@b.test"/><outline xmlUrl="x"/><outline text="Nothing" xmlUrl=""/>
      <outline text="b xmlUrl="https://b.test/"/><outline xmlUrl="feed://c.test/rss"/><outline xmlUrl="A.TEST"/>`);
    expect(parseFeedList(list)).toEqual({
      kind: 'feeds',
      feeds: [{ url: 'https://a.test/', title: 'a' }, { url: 'http://c.test/rss' }],
      repeats: 1,
      leftOut: [
        'feed 2, "file:///etc/passwd": the scheme file: is not allowed; expected http or https',
        'feed 3, "javascript:x": the scheme javascript: is not allowed; expected http or https',
        'feed 4, "http://***@b.test": a URL with a user name or password is not allowed',
        'feed 5, "x": "x" is not a URL; expected http://... or https://...',
        'feed 6, "Nothing": its xmlUrl is empty',
        'feed 7, "b xmlUrl=": a quote is missing in its outline',
      ],
    });
  });

  it('says how many feeds are lost behind a quote that is missing', () => {
    const list = opml(
      `${feed}<outline text="b xmlUrl="https://b.test/" /><outline text='c"><outline text="d" xmlUrl="https://d.test/"/>'/>${feed}`,
    );
    const read = parseFeedList(list);
    expect(read.kind === 'feeds' && read.leftOut).toEqual([
      'feed 2, "b xmlUrl=": a quote is missing in its outline',
      '1 more, lost in an outline in which a quote is missing',
    ]);
  });

  it('reads attributes without a value, and folders seventy deep', () => {
    const list = opml(
      `<outline isOpen text="folder">${feed}</outline>${'<outline text="f">'.repeat(70)}<outline xmlUrl="https://deep.test/"/>${'</outline>'.repeat(70)}`,
    );
    const read = parseFeedList(list);
    expect(read.kind === 'feeds' && read.feeds.map(({ url }) => url)).toEqual([
      'https://a.test/',
      'https://deep.test/',
    ]);
  });

  for (const [what, [text, ...reasons]] of Object.entries(refused)) {
    it(`is refused when it is ${what}`, () => {
      expect(parseFeedList(text)).toEqual({ kind: 'refused', reasons });
    });
  }

  it('takes no time, however hostile', { timeout: 2_000 }, () => {
    const bomb = '<!DOCTYPE o [<!ENTITY a "xxxxxxxxxx"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    const hostile = [
      `${bomb}${opml('<outline text="&b;" xmlUrl="https://a.test"/>')}`,
      `${'<'.repeat(300_000)}</opml>`,
      opml('<outline '.repeat(100_000)),
      `${'<!DOCTYPE '.repeat(300_000)}</opml>`,
    ];
    expect(hostile.map((text) => parseFeedList(text).kind)).toEqual([
      'refused',
      'refused',
      'refused',
      'refused',
    ]);
  });
});
