import { describe, expect, it } from 'vitest';
import type { FetchedFeed, Validators } from '../../../shared/fetch/fetched-feed.ts';
import { NOW } from '../../support/factories.ts';
import { failed, fakes, fetched, polledOnce, pollInTurn, TODAY, unchanged, YESTERDAY } from './poll-fakes.ts';

const inHours = (hours: number) => new Date(NOW.getTime() + hours * 60 * 60_000).toISOString();

/** What a server may answer that has nothing new. */
const answers: Record<string, (validators: Validators) => FetchedFeed> = {
  'says that nothing changed': (validators) => unchanged({ validators }),
  'sends the same bytes': (validators) => fetched([TODAY, YESTERDAY], { validators }),
  'only says anew when its document was made': (validators) =>
    fetched(
      [TODAY, YESTERDAY],
      { validators },
      '<lastBuildDate>Tue, 12 Mar 2024 08:00:00 GMT</lastBuildDate>',
    ),
  'lists its entries in another order': (validators) => fetched([YESTERDAY, TODAY], { validators }),
};

/** Polls a feed that is known by `"1"` every quarter of an hour; answers what was asked with, and how often it was written. */
async function pollQuarterly(polls: number, answer: (poll: number) => FetchedFeed) {
  const feed = await polledOnce(TODAY, YESTERDAY);
  const asked: Validators[] = [];
  const { stored, log, poll } = fakes([feed]);
  for (let time = 0; time < polls; time += 1) {
    await poll({
      now: () => new Date(inHours(time / 4)),
      fetchFeed: async (_url, validators) => {
        asked.push(validators);
        return answer(time);
      },
    });
  }
  return { asked, writes: log.length, feed: stored.get(feed.feedId) };
}

describe('new validators of a feed that has nothing new', () => {
  for (const [what, answer] of Object.entries(answers)) {
    it(`are written at once, and alone, where its server ${what}`, async () => {
      const feed = await polledOnce(TODAY, YESTERDAY);
      const validators = { etag: 'W/"2"', lastModified: 'Tue, 12 Mar 2024 08:00:00 GMT' };
      const { last } = await pollInTurn(feed, [answer(validators), inHours(1)]);
      expect(last).toMatchObject({
        outcome: { outcome: 'unchanged' },
        feed: { ...feed, validators, validatorsAt: inHours(1) },
        log: ['save'],
      });
    });

    it(`are asked with from then on, after one write, where its server ${what}`, async () => {
      const { asked, writes } = await pollQuarterly(6, () => answer({ etag: '"2"' }));
      const [first, ...others] = asked;
      expect([first, new Set(others.map(({ etag }) => etag)), writes]).toEqual([
        { etag: '"1"' },
        new Set(['"2"']),
        1,
      ]);
    });

    it(`are written once a day where its server has others at each answer, and ${what}`, async () => {
      const { writes, feed } = await pollQuarterly(3 * 96, (time) => answer({ etag: `"${time}"` }));
      expect([writes, feed?.validators]).toEqual([3, { etag: '"192"' }]);
    });

    it(`are no others where there are none: those that are known stay, where its server ${what}`, async () => {
      const { writes, feed } = await pollQuarterly(3, () => answer({}));
      expect([writes, feed?.validators]).toEqual([0, { etag: '"1"' }]);
    });
  }

  const others: Record<string, readonly [from: Validators, to: Validators]> = {
    'become weak': [{ etag: '"1"' }, { etag: 'W/"1"' }],
    'lose one of two': [{ etag: '"1"', lastModified: 'Tue' }, { lastModified: 'Tue' }],
    'have one that moves': [
      { etag: '"1"', lastModified: 'Tue' },
      { etag: '"1"', lastModified: 'Wed' },
    ],
    'come though there never were any': [{}, { etag: '"1"' }],
    'are of another kind': [{ etag: '"1"' }, { lastModified: 'Tue' }],
  };
  for (const [how, [from, to]] of Object.entries(others)) {
    it(`are written where they ${how}`, async () => {
      const feed = { ...(await polledOnce(TODAY)), validators: from };
      const { last } = await pollInTurn(feed, [fetched([TODAY], { validators: to })]);
      expect([last.feed.validators, last.log]).toEqual([to, ['save']]);
    });
  }

  it('are written with whatever else is, and that is not counted', async () => {
    const known = await polledOnce(TODAY, YESTERDAY);
    const { polls } = await pollInTurn(
      known,
      [failed('slow', 'no answer'), inHours(1)],
      [unchanged({ validators: { etag: '"2"' } }), inHours(2)],
      [unchanged({ validators: { etag: '"3"' } }), inHours(3)],
      [fetched([['new', inHours(4)], TODAY, YESTERDAY], { validators: { etag: '"4"' } }), inHours(4)],
    );
    expect(polls.map(({ feed: { validators, validatorsAt } }) => [validators.etag, validatorsAt])).toEqual([
      ['"1"', undefined],
      ['"2"', undefined],
      ['"3"', inHours(3)],
      ['"4"', inHours(3)],
    ]);
  });

  it('are not written of a feed that has been removed meanwhile', async () => {
    const { log, poll } = fakes([await polledOnce(TODAY)], {
      fetchFeed: async () => unchanged({ validators: { etag: '"2"' } }),
      loadFeed: async () => undefined,
    });
    expect((await poll()).map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['skipped', 'removed meanwhile'],
    ]);
    expect(log).toEqual([]);
  });
});
