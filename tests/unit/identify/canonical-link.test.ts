import { describe, expect, it } from 'vitest';
import { canonicalGuid, canonicalLink } from '../../../shared/identify/canonical-link.ts';

describe('canonicalLink', () => {
  const links: Record<string, string | undefined> = {
    'http://www.tuul.test/a/1/': 'https://tuul.test/a/1',
    'https://TUUL.test/a/1': 'https://tuul.test/a/1',
    'https://tuul.test:443/a/1#comments': 'https://tuul.test/a/1',
    'https://tuul.test/A/1': 'https://tuul.test/A/1',
    'https://tuul.test/a?utm_source=rss&utm_medium=feed&id=4': 'https://tuul.test/a?id=4',
    'https://tuul.test/a?fbclid=x&gclid=x&yclid=x&mc_cid=x&cmpid=x&ref_src=x': 'https://tuul.test/a',
    'https://tuul.test/a?from=rss': 'https://tuul.test/a',
    'https://tuul.test/a?from=12&ref=home': 'https://tuul.test/a?from=12&ref=home',
    'https://tuul.test/a?b=2&a=1': 'https://tuul.test/a?a=1&b=2',
    'https://tuul.test/?p=17': 'https://tuul.test/?p=17',
    'https://tuul.test/북': 'https://tuul.test/%EB%B6%81',
    'https://tuul.test/%eb%b6%81': 'https://tuul.test/%EB%B6%81',
    'https://tuul.test/': undefined,
    'http://www.tuul.test/?utm_source=rss': undefined,
    'https://tuul.test/index.php': undefined,
    'ftp://tuul.test/a': undefined,
    'mailto:pak@tuul.test': undefined,
    '/a/1': undefined,
    '': undefined,
  };
  for (const [link, canonical] of Object.entries(links)) {
    it(`makes ${canonical ?? 'nothing'} of ${link || 'nothing'}`, () => {
      expect(canonicalLink(link)).toBe(canonical);
    });
  }

  it('leaves a link alone that is longer than any address of a story', () => {
    const link = `http://www.tuul.test/a?${'utm_x=1&'.repeat(200)}`;
    expect(canonicalLink(link)).toBe(link);
  });

  const page = 'https://tuul.test/a/17';
  const encoded = encodeURIComponent('http://www.tuul.test/a/17/?utm_source=x');
  const ways: Readonly<Record<string, readonly string[]>> = {
    'for a small screen': [
      ...['m', 'mobile', 'wap', 'touch', 'www2', 'amp', 'www.m'].map(
        (label) => `https://${label}.tuul.test/a/17`,
      ),
      ...['m=1', 'mobile=1', 'view=mobile', 'nomobile=1'].map((parameter) => `${page}?${parameter}`),
    ],
    'as AMP': [
      ...[
        'https://tuul.test/amp/a/17',
        `${page}/amp`,
        `${page}/amp/`,
        'https://tuul.test/a/amp/17',
        `${page}.amp`,
      ],
      ...['amp', 'amp=1', 'outputType=amp', 'format=AMP', 'mode=amp&amp_js_v=0.1&usqp=mq331A'].map(
        (parameter) => `${page}?${parameter}`,
      ),
      'https://www.google.com/amp/s/amp.tuul.test/a/17',
      'https://www.google.co.kr/amp/tuul.test/a/17',
      'https://tuul-test.cdn.ampproject.org/c/s/tuul.test/a/17?amp_js_v=1',
      'https://tuul-test.cdn.ampproject.org/v/tuul.test/a/17/amp/',
      'https://www.bing.com/amp/s/tuul.test/a/17',
    ],
    'for print': [
      `${page}/print`,
      `${page}/print/`,
      `${page}?print=1`,
      `${page}?outputType=print`,
      `${page}?tmpl=component&print=1`,
    ],
    'with an index page': ['html', 'htm', 'php', 'shtml', 'aspx', 'jsp'].flatMap((ending) => [
      `${page}/index.${ending}`,
      `${page}/Default.${ending}`,
    ]),
    'through the script of its site': ['https://tuul.test/index.php/a/17'],
    'with slashes': ['https://tuul.test//a///17//', `${page}/?`, `${page}/#`],
    'with a session': [
      ...[
        'PHPSESSID=4f',
        'jsessionid=AB12.node1',
        'ASPSESSIONIDQABC=X',
        'ASP.NET_SessionId=x',
        'CFID=1&CFTOKEN=2',
        'osCsid=9',
      ].map((parameter) => `${page}?${parameter}`),
      ...['sid', 's', 'session_id', 'sess', 'token'].map(
        (name) => `${page}?${name}=9f86d081884c7d659a2feaa0c55ad015`,
      ),
      `${page};jsessionid=9F86D081.node2`,
      'https://tuul.test/a;sid=9f86d081/17',
      'https://tuul.test/(S(rxstkq55bg3yr4))/a/17',
      'https://tuul.test/(A(x1)S(rx-2))/a/17',
    ],
    counted: [
      'utm_id=1&utm-source=x&UTM_medium=x&utm_x_y=1',
      'gclid=1&gad_source=1&msclkid=1&irclickid=1&ysclid=1&click_id=1&_gl=1*1&_ga=2.1&srsltid=A',
      'mc_cid=1&mc_eid=1&_hsenc=1&_hsmi=1&__hstc=1&hsa_cam=1&vero_id=1&oly_enc_id=1&mkt_tok=1&elqTrackId=1&ml_subscriber=1',
      'pk_campaign=1&mtm_source=1&piwik_kwd=1&matomo_x=1&at_custom1=1&xtor=RSS-3&wt_zmc=1&WT.mc_id=1&itm_source=1&ns_campaign=1',
      'igsh=1&li_fat_id=1&epik=1&rdt_cid=1&spm=a.b&scm=1&ved=2ah&_openstat=1&fb_action_ids=1&mibextid=1&vd_source=1',
      'amp;utm_source=x&amp;utm_medium=y',
    ].map((query) => `${page}?${query}`),
    'with where the reader came from': [
      'src=rss',
      'partner=rssworld&emc=rss',
      'feedType=RSS&feedName=world',
      'via=rss',
      'mod=rss_world',
      'rss=2',
      'rss',
      'cid=rss',
      'traffic_source=rss',
      'source=RSS20',
      'ref=feedly',
      'from=newsletter',
      'origin=atom-feed',
      'fuente=rss',
      'campaign=nk_rss',
      'channel=dlvr.it',
    ].map((query) => `${page}?${query}`),
    'with what is drawn for no cache': [
      `${page}?rnd=0.8273411`,
      `${page}?_=1710223456789`,
      `${page}?nocache=12345`,
    ],
    'behind a redirector': [
      `https://www.bing.com/news/apiclick.aspx?ref=FexRss&aid=&tid=a1&url=${encoded}&c=12&mkt=en-us`,
      `http://www.bing.com/news/apiclick.aspx?ref=FexRss&aid=&tid=b2&url=${encoded}&c=98&mkt=en-us`,
      `https://www.google.com/url?rct=j&sa=t&url=${page}&ct=ga&cd=CAE&usg=AOv`,
      `https://www.google.com/url?q=${encoded}`,
      `https://l.facebook.com/l.php?u=${encoded}&h=AT0`,
      `https://l.instagram.test/?u=${encoded}&e=AT0`,
      `https://out.agora.test/t3_1?url=${encoded}&token=AQ`,
      `https://find.test/l/?uddg=${encoded}&rut=1f`,
      `https://vk.test/away.php?to=${encoded}`,
      `https://news.test/?u=${encoded}`,
      `https://safe.test/?url=${encoded}&data=05%7C01&reserved=0`,
      `https://news.test/go?u=${page}&id=3`,
      `https://hide.test/?${page}`,
      `https://rd.wire.test/rss/world/*http://tuul.test/a/17`,
      `https://find.test/_ylt=Aw/RU=https%3a%2f%2ftuul.test%2fa%2f17/RK=2/RS=x`,
      `https://news.test/redirect/${page}`,
      `https://www.google.com/url?q=${encodeURIComponent(`https://www.bing.com/news/apiclick.aspx?url=${encoded}`)}`,
    ],
  };
  for (const [how, links] of Object.entries(ways)) {
    it(`knows a page ${how}`, () => {
      expect(
        links.filter((link) => canonicalLink(link) !== page).map((link) => [link, canonicalLink(link)]),
      ).toEqual([]);
    });
  }

  it('knows a page by its words, whatever their case', () => {
    for (const path of ['News/Kim-Visits-Moscow', 'NEWS/KIM-VISITS-MOSCOW', 'news/kim-visits-moscow'])
      expect(canonicalLink(`https://tuul.test/${path}`)).toBe('https://tuul.test/news/kim-visits-moscow');
    expect(canonicalLink('https://tuul.test/News/Story.ASPX?id=17')).toBe(
      'https://tuul.test/news/story.aspx?id=17',
    );
  });

  const hex = ['9f86d081884c7d659a2feaa0c55ad015', '60303ae22b998861bce3b28f33eec1be'];
  const twins: Readonly<Record<string, readonly string[]>> = {
    'the number of a story': [
      'id=1',
      'id=2',
      'p=1',
      'page=2',
      'article_id=1',
      'pk=1',
      'attachment_id=1',
      'at=1',
      'tid=1',
      'cid=1',
      'mod=1',
      'src=1',
      'rss=17',
    ].map((query) => `https://tuul.test/view?${query}`),
    'a number that goes by the name of a session': [
      ...['sid=77', 'sid=78', 's=1', 'session_id=45', 'token=12', 'hash=17'].map(
        (query) => `https://tuul.test/view?${query}`,
      ),
      'https://tuul.test/modules.php?name=News&file=article&sid=123',
      'https://tuul.test/modules.php?name=News&file=article&sid=124',
    ],
    'a number under a name that clicks are counted by': [
      ...[
        'articlid=5',
        'articlid=6',
        'at_id=5',
        'wt_no=5',
        'oly_id=5',
        'ns_id=5',
        'mbid=5',
        'emc=5',
        'cmp=5',
      ],
      ...['scm=5', 'smid=12', 'smid=13', 'story=facebook', 'story=twitter', 'company=facebook', 'news=rss'],
      ...['ts=20240312', 'ts=20240313', 'hash=9f86d081884c7d659a2feaa0c55ad015'],
    ].map((query) => `https://tuul.test/view?${query}`),
    'the day of a page': ['20240312', '20240313'].map((day) => `https://tuul.test/rates-17?ts=${day}`),
    'an id that looks like a session where nothing else names the story': hex.flatMap((value) => [
      `https://tuul.test/view?sid=${value}`,
      `https://tuul.test/story-view.php?lang=en-US&page=2&s=${value}`,
      `https://tuul.test/a/17?id=${value}`,
    ]),
    'an identifier whose case tells': [
      'watch?v=dQw4w9WgXcQ',
      'watch?v=dqw4w9wgxcq',
      'p/Abcd',
      'p/abcd',
      'd/aB3/view',
      'd/Ab3/view',
      'Abc-Def',
      'abc-def',
      'A/1',
      'a/1',
    ].map((path) => `https://tuul.test/${path}`),
    'a section that a view is named after': ['tag/amp', 'tag', 'tag/print', 'print', 'amp'].map(
      (path) => `https://tuul.test/${path}`,
    ),
    'a page that names another': [
      ...[
        'read?id=17&url=https://a.test/x',
        'read?id=18&url=https://a.test/x',
        '?p=17&u=https://a.test/x',
        'tracker?u=https://a.test/x&id=5',
        'tracker?u=https://a.test/x&id=6',
        'a/17?return=https://a.test/x',
        'a/18?url=https://a.test/x',
      ].map((path) => `https://tuul.test/${path}`),
      'https://a.test/x',
      'https://web.archive.test/web/20240312/https://a.test/x',
    ],
    'a host whose own name is a view': [
      'https://amp.test/a',
      'https://m.test/a',
      'https://m.co.kr/a',
      'https://mobile.co.kr/a',
    ],
    'what is chosen by a word': [
      'topic=rss',
      'q=rss',
      'q=atom',
      'format=rss',
      'type=video',
      'view=list',
      'm=2',
      'm=17',
      'print=17',
      'amp=all',
      'type=mobile',
      'type=print',
    ].map((query) => `https://tuul.test/list?${query}`),
    'a page of its own behind an index': [
      'a/index2.html',
      'a/index.html',
      'a/indexes',
      'index.php?id=1',
      'index.php?id=2',
    ].map((path) => `https://tuul.test/${path}`),
  };
  for (const [what, links] of Object.entries(twins)) {
    it(`keeps apart by ${what}`, () => {
      expect(new Set(links.map(canonicalLink)).size).toBe(links.length);
    });
  }

  it('looks no deeper than three redirectors, and keeps one that leads home', () => {
    const wrap = (link: string) => `https://news.test/go?u=${encodeURIComponent(link)}`;
    expect(canonicalLink(wrap(wrap(wrap(page))))).toBe(page);
    expect(canonicalLink(wrap(wrap(wrap(wrap(page)))))).toBe(
      `https://news.test/go?u=${encodeURIComponent(page)}`,
    );
    expect(canonicalLink(wrap('https://tuul.test/'))).toMatch(/^https:\/\/news\.test\/go\?u=/);
    expect(canonicalLink('https://news.test/go?u=javascript:alert(1)')).toMatch(
      /^https:\/\/news\.test\/go\?u=/,
    );
  });

  it('takes no time, however hostile', { timeout: 2_000 }, () => {
    const hostile = [
      'a-',
      'A',
      '%2f',
      'http:',
      'amp/',
      ';sid=',
      '(S(',
      'utm_',
      'a.',
      '&amp;',
      'https%3a%2f%2f',
    ].flatMap((piece) => [
      `https://tuul.test/${piece.repeat(50_000)}`,
      `https://tuul.test/go?u=${piece.repeat(50_000)}`,
      `https://tuul.test/${piece.repeat(Math.floor(550 / piece.length))}`,
      `https://cdn.ampproject.org/c/s/${piece.repeat(Math.floor(550 / piece.length))}`,
    ]);
    expect(
      hostile
        .map((link) => typeof canonicalLink(link))
        .every((kind) => kind === 'string' || kind === 'undefined'),
    ).toBe(true);
  });
});

describe('canonicalGuid', () => {
  const guids: Record<string, string> = {
    'http://www.Tuul.test/?p=1': 'https://tuul.test/?p=1',
    'https://tuul.test/?p=1': 'https://tuul.test/?p=1',
    'https://tuul.test/a#2?utm_source=x': 'https://tuul.test/a#2?utm_source=x',
    'tag:tuul.test,2024:1': 'tag:tuul.test,2024:1',
    'http://': 'http://',
    Ab1: 'Ab1',
  };
  for (const [guid, canonical] of Object.entries(guids)) {
    it(`makes ${canonical} of ${guid}`, () => {
      expect(canonicalGuid(guid)).toBe(canonical);
    });
  }
});
