import type { FetchFeed } from '../../shared/fetch/fetched-feed.ts';
import type { ReadOutcome } from '../../shared/read/parse-in-worker.ts';
import { type FetchedDocument, readFeed } from '../../shared/read/read-feed.ts';
import { hash } from '../../shared/text/hash.ts';
import type { Random } from '../measure/fuzz/make-random.ts';
import type { Faults } from './faults.ts';
import { feedAt, type Scenario } from './scenario.ts';
import type { Timeline } from './timeline.ts';

/** Serves the feeds of a scenario in memory, and reads them as the product does, but in this thread. */
export function serveFeeds(scenario: Scenario, timeline: Timeline, random: Random, faults: Faults) {
  const fetchFeed: FetchFeed = async (url, { etag: known }) => {
    await timeline.sleep(20 + random.below(400));
    if (faults.isFeedDown(timeline.now()))
      return { kind: 'failed', fault: 'unreachable', reason: 'connection refused' };
    const feed = scenario.feeds.findIndex((one) => one.url === url);
    const body = new TextEncoder().encode(feedAt(scenario, feed, timeline.now()));
    const etag = hash(body);
    const validators = { etag };
    if (etag === known) return { kind: 'unchanged', validators };
    return { kind: 'fetched', body, contentType: 'application/rss+xml', validators };
  };
  const readDocument = async (document: FetchedDocument): Promise<ReadOutcome> => ({
    kind: 'read',
    feed: await timeline.standStill(readFeed(document)),
  });
  return { fetchFeed, readDocument };
}
