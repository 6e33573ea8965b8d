import { describe, expect, it } from 'vitest';
import { FEED_STATES, type Feed, makeFeed } from '../../../shared/feeds/feed.ts';
import { composeFeedMail } from '../../../shared/poll/compose-feed-mail.ts';
import { changeFeed, type FeedFields } from '../../support/factories.ts';

const make = (name: string, exception: FeedFields = {}): Feed =>
  changeFeed(makeFeed(`https://${name.toLowerCase()}.test/rss`, '2024-03-01T00:00:00.000Z', name), {
    stateSince: '2024-03-12T08:00:00.000Z',
    ...exception,
  });
const STEPPE = make('Steppe', { state: 'zombie', reason: 'the newest entry is 8 years old' });
const TAIGA = make('Taiga', { state: 'ok', toldState: 'unreachable' });
const TUNDRA = make('Tundra', {
  state: 'unreachable',
  failures: 2,
  reason: 'no such host: tundra.test',
  stateSince: '2024-03-12T07:45:13.000Z',
});

describe('composeFeedMail', () => {
  it('tells of one feed', () => {
    expect(composeFeedMail([STEPPE])).toEqual({
      subject: '[Envoy Watch] Feed: 1 zombie',
      body: `A feed has changed. A change is told once, and trouble that lasts once a week.

Steppe: zombie since 2024-03-12 08:00 UTC
  https://steppe.test/rss
  the newest entry is 8 years old
  Look whether the outlet has given this feed up, or has a new address for it.

How every feed is doing: envoy-watch feeds list. What each state means: infra/README.md, "Feeds".`,
    });
  });

  it('tells of several feeds by their states, and of those that are well again last', () => {
    const altai = make('Altai', { state: 'unreachable', failures: 3, toldState: 'slow', reason: 'refused' });
    expect(composeFeedMail([TAIGA, STEPPE, TUNDRA, altai])).toEqual({
      subject: '[Envoy Watch] Feeds: 2 unreachable, 1 zombie, 1 ok',
      body: `4 feeds have changed. A change is told once, and trouble that lasts once a week.

Altai: unreachable since 2024-03-12 08:00 UTC, 3 polls in a row, before: slow
  https://altai.test/rss
  refused
  It is asked ever more rarely until it answers. Look whether its address is still right.

Tundra: unreachable since 2024-03-12 07:45 UTC, 2 polls in a row
  https://tundra.test/rss
  no such host: tundra.test
  It is asked ever more rarely until it answers. Look whether its address is still right.

Steppe: zombie since 2024-03-12 08:00 UTC
  https://steppe.test/rss
  the newest entry is 8 years old
  Look whether the outlet has given this feed up, or has a new address for it.

Taiga: ok since 2024-03-12 08:00 UTC, before: unreachable
  https://taiga.test/rss
  Nothing to do.

How every feed is doing: envoy-watch feeds list. What each state means: infra/README.md, "Feeds".`,
    });
  });

  it('says of those that are still in trouble that this was told before', () => {
    const still = { ...STEPPE, toldState: 'zombie' } as const;
    const others = { ...make('Altai', { state: 'html' }), toldState: 'html' } as const;
    const firstOf = (feeds: readonly Feed[]) => composeFeedMail(feeds).body.split('\n')[0];
    const told = 'A change is told once, and trouble that lasts once a week.';
    expect(firstOf([still])).toBe(`A feed is still in trouble. ${told}`);
    expect(firstOf([still, others])).toBe(`2 feeds are still in trouble. ${told}`);
    expect(firstOf([still, TUNDRA])).toBe(`A feed has changed, and a feed is still in trouble. ${told}`);
    expect(firstOf([still, others, TUNDRA, TAIGA])).toBe(
      `2 feeds have changed, and 2 feeds are still in trouble. ${told}`,
    );
    expect(composeFeedMail([still]).body).toContain(
      '\n\nSteppe: zombie since 2024-03-12 08:00 UTC, as told before\n',
    );
  });

  it('calls a feed without title by its host', () => {
    const feed = { ...STEPPE, title: undefined };
    expect(composeFeedMail([feed]).body).toContain('\nsteppe.test: zombie since');
  });

  it('shows of a key in an address or a reason that it is there, and nothing of it', () => {
    const url = `https://steppe.test/${'x'.repeat(270)}/9f86d081884c7d659a2feaa0c55ad015/rss`;
    const reason = 'the redirects go round in a circle, by way of https://steppe.test/?api_key=abc';
    const { body } = composeFeedMail([make('Steppe', { url, state: 'unreachable', failures: 2, reason })]);
    expect(body).toContain(
      `\n  https://steppe.test/${'x'.repeat(270)}/***/rss\n  the redirects go round in a circle, by way of https://steppe.test/?api_key=***\n`,
    );
  });

  it('says of every state what to do', () => {
    for (const state of FEED_STATES.filter((one) => one !== 'new')) {
      const [, told = ''] = composeFeedMail([make('Steppe', { state })]).body.split('\n\n');
      expect(told.split('\n')).toEqual([
        `Steppe: ${state} since 2024-03-12 08:00 UTC`,
        '  https://steppe.test/rss',
        expect.stringMatching(/^ {2}[A-Z].*\.$/),
      ]);
    }
  });

  it('says that a feed gets its time zone by being removed and added again', () => {
    const [, told = ''] = composeFeedMail([make('Steppe', { state: 'clock-skewed' })]).body.split('\n\n');
    expect(told).toContain('remove it and add it again with the right one (feeds add --zone).');
  });

  const asciiLine = /^[\x20-\x7e]{1,99}$/;

  it('writes a subject of at most 99 ASCII characters when feeds are in every state', () => {
    const feeds = FEED_STATES.flatMap((state) =>
      Array.from({ length: 150 }, (_, n) => make(`F${n}`, { state })),
    );
    const { subject } = composeFeedMail(feeds);
    expect(subject).toBe(
      '[Envoy Watch] Feeds: 150 behind, 150 blocked, 150 clock-skewed, 150 empty, 150 gap, 150 html, 150.',
    );
    expect(subject).toMatch(asciiLine);
  });

  const titles: Record<string, string> = {
    'in Korean': '노동당 선전선동부 '.repeat(30),
    'of emoji': '📰'.repeat(200),
    'of lone surrogates': '\ud83d'.repeat(200),
    'of line breaks': 'Wire\r\nBcc: all@steppe.test\r\n\r\n'.repeat(6),
    'of control characters': '\u0000\u001b[31m\u202eWire\u0007'.repeat(20),
    'without end': 'x'.repeat(100_000),
  };
  for (const [kind, title] of Object.entries(titles)) {
    it(`tells of 150 feeds in one mail within SNS’s bounds, whatever is in the titles: ${kind}`, () => {
      const feeds = Array.from({ length: 150 }, (_, n) =>
        make(`F${n}`, {
          title,
          url: `https://f${n}.test/${'%ED%8F%89'.repeat(200)}`,
          state: 'blocked',
          failures: 2,
          reason: '평'.repeat(300),
        }),
      );
      const { subject, body } = composeFeedMail(feeds);
      expect(subject).toMatch(asciiLine);
      expect(new TextEncoder().encode(JSON.stringify({ subject, body })).length).toBeLessThan(256 * 1024);
      expect(body.split('\n\n')).toHaveLength(1 + 100 + 1 + 1);
      expect(body).toContain('\n\nAnd 50 more.\n\n');
      expect(body).not.toMatch(/^Bcc/m);
      expect(body).not.toMatch(/[^\n\P{C}]/u);
    });
  }
});
