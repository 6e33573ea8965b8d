import { describe, expect, it } from 'vitest';
import { countStates } from '../../../shared/feeds/count-states.ts';
import { FEED_STATES, type FeedState } from '../../../shared/feeds/feed.ts';

const feed = (feedId: string, state: FeedState) => ({ feedId, state });
const NONE = Object.fromEntries(FEED_STATES.map((state) => [state, 0]));

describe('countStates', () => {
  it('names every state, also where there is no feed', () => {
    expect(countStates([], [])).toEqual(NONE);
  });

  it('counts each feed once, by what its poll has made of it', () => {
    const feeds = [feed('a', 'ok'), feed('b', 'ok'), feed('c', 'zombie'), feed('d', 'new')];
    expect(countStates(feeds, [feed('b', 'unreachable'), feed('d', 'ok')])).toEqual({
      ...NONE,
      ok: 2,
      unreachable: 1,
      zombie: 1,
    });
  });
});
