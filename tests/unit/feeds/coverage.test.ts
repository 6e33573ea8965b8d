import { describe, expect, it } from 'vitest';
import { COVERAGE, type Coverage, coverageOf, isAllWell } from '../../../shared/feeds/coverage.ts';
import { FEED_STATES, type FeedState, makeFeed } from '../../../shared/feeds/feed.ts';
import { parseShape } from '../../../shared/text/shapes.ts';
import { changeFeed } from '../../support/factories.ts';

/** A feed in a state since a day of March. */
function feed(state: FeedState, day: number, title?: string) {
  const made = makeFeed(`https://n${day}.test/${state}`, '2024-03-01T00:00:00.000Z');
  const stateSince = `2024-03-${String(day).padStart(2, '0')}T00:00:00.000Z`;
  return changeFeed(made, { state, stateSince, reason: 'it is so', ...(title !== undefined && { title }) });
}

describe('coverageOf', () => {
  it('counts the feeds, and names those that something is wrong with, the longest in trouble first', () => {
    const feeds = [feed('slow', 9), feed('ok', 1), feed('retired', 7, 'Steppe Wire'), feed('new', 2)];
    expect(coverageOf(feeds)).toEqual({
      feeds: 4,
      troubled: 2,
      watchedSince: '2024-03-01T00:00:00.000Z',
      named: [
        { outlet: 'Steppe Wire', state: 'retired', since: '2024-03-07T00:00:00.000Z' },
        { outlet: 'n9.test', state: 'slow', since: '2024-03-09T00:00:00.000Z' },
      ],
    });
  });

  it('takes every state for trouble but that of a feed that is well or was never polled', () => {
    const troubled = FEED_STATES.filter((state) => coverageOf([feed(state, 1)]).troubled === 1);
    expect(troubled).toEqual(FEED_STATES.filter((state) => state !== 'ok' && state !== 'new'));
  });

  it('names twenty of many, and counts all', () => {
    const feeds = Array.from({ length: 31 }, (_, at) => feed('slow', 31 - at));
    const { feeds: all, troubled, named } = coverageOf(feeds);
    expect([all, troubled, named.length, named[0]?.outlet, named[19]?.outlet]).toEqual([
      ...[31, 31, 20],
      ...['n1.test', 'n20.test'],
    ]);
  });

  it('names an outlet on one line, cut, whatever its feed calls itself', () => {
    const title = `Taiga\r\n- Post\u202e\u0007 ${'x'.repeat(300_000)}`;
    const [named] = coverageOf([feed('slow', 1, title)]).named;
    expect(named?.outlet).toMatch(/^Taiga - Post x{66}…$/);
  });

  it('passes through the queue as it is', () => {
    const coverage = coverageOf([...FEED_STATES].map((state, at) => feed(state, at + 1)));
    expect(parseShape('coverage', COVERAGE, JSON.parse(JSON.stringify(coverage)))).toEqual(coverage);
  });
});

describe('isAllWell', () => {
  const well: Coverage = { feeds: 2, troubled: 0, named: [] };
  const cases: readonly (readonly [what: string, coverage: Coverage, stories: number, isWell: boolean])[] = [
    ['holds where stories came and no feed is in trouble', well, 1, true],
    ['does not hold where no story came', well, 0, false],
    ['does not hold where a feed is in trouble', { ...well, troubled: 1 }, 900, false],
    ['holds where they were watched before', { ...well, watchedSince: '2024-03-12T06:00:00.000Z' }, 1, true],
    [
      'does not hold where none was watched before',
      { ...well, watchedSince: '2024-03-13T05:55:15.000Z' },
      9,
      false,
    ],
    ['does not hold where no feed is watched', { ...well, feeds: 0 }, 900, false],
  ];
  for (const [what, coverage, stories, isWell] of cases) {
    it(what, () => {
      expect(isAllWell(coverage, stories, '2024-03-12T06:00:00.000Z')).toBe(isWell);
    });
  }
});
