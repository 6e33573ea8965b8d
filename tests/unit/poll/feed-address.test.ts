import { describe, expect, it } from 'vitest';
import { makeFeed } from '../../../shared/feeds/feed.ts';
import { addressOf } from '../../../shared/poll/feed-address.ts';
import { changeFeed, NOW } from '../../support/factories.ts';

describe('addressOf', () => {
  const url = 'https://steppe.test/rss';
  const feed = changeFeed(makeFeed(url, '2024-03-01T00:00:00.000Z'), { state: 'ok' });
  const moved = 'https://new.steppe.test/rss';
  const cases: Record<string, readonly [since: string | undefined, failures: number, address: string]> = {
    'is the feed’s own, where it has not moved': [undefined, 0, url],
    'is its own on the day on which it moved': ['2024-03-12T08:00:00.000Z', 0, url],
    'is its own until the move has held for a day': ['2024-03-11T08:00:00.001Z', 0, url],
    'is the new one when the move has held for a day': ['2024-03-11T08:00:00.000Z', 0, moved],
    'is still the new one when it has failed there once': ['2024-01-01T00:00:00.000Z', 1, moved],
    'is its own again when it has failed there twice': ['2024-01-01T00:00:00.000Z', 2, url],
  };
  for (const [title, [since, failures, address]] of Object.entries(cases)) {
    it(title, () => {
      const movedTo = since === undefined ? undefined : { url: moved, since };
      expect(addressOf(changeFeed(feed, { failures, ...(movedTo && { movedTo }) }), NOW)).toBe(address);
    });
  }
});
