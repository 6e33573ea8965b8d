import type { Template } from '../../../functions/local/aws/resources.ts';
import { ALL, composeFilterPolicy } from '../../../shared/alerts/filter-policy.ts';
import { openMailRows } from '../../../shared/aws/mail-rows.ts';
import { failUnreadable } from '../../support/factories.ts';
import { openListeners } from '../../support/farm/listeners.ts';
import { FEEDS, measurePolls, type PollCosts } from './measure-polls.ts';
import { measureStories, type StoryCosts } from './measure-stories.ts';
import { serveFeeds } from './serve-feeds.ts';
import { type Deployment, startDeployment } from './start-deployment.ts';

/** What each thing that happens takes, as it was metered on a sample of it. */
export type UnitCosts = Omit<PollCosts & StoryCosts, 'coldStartMs' | 'hoursLogged'> & {
  /** How much more of a processor a cold start takes than what follows it. */
  readonly coldStartMs: { readonly poller: number; readonly classifier: number };
  /** In how many hours of the quiet day each message is logged; of those that only stories cause, in all. */
  readonly hoursLogged: Readonly<Record<string, number>>;
};

/** Feeds share so many hosts: with several shards each must have some. */
const PORTS = 40;
export const START = new Date('2026-03-12T00:00:00.000Z');

/** Meters what each thing takes that happens on a day, by the real handlers on the emulators. Takes the most of a minute. */
export async function measureUnits(template: Template, minutes: number): Promise<UnitCosts> {
  const listeners = openListeners();
  try {
    const served = await serveFeeds(listeners, { count: FEEDS, ports: PORTS, now: START });
    const deployment = await startDeployment(template, START, () => served.hosts);
    try {
      await prepare(deployment);
      const polls = await measurePolls(deployment, served.feeds, minutes);
      const stories = await measureStories(deployment);
      const caused = Object.keys(deployment.takeLogged()).map((message) => [message, 24]);
      return {
        ...polls,
        ...stories,
        coldStartMs: { poller: polls.coldStartMs, classifier: stories.coldStartMs },
        hoursLogged: { ...Object.fromEntries(caused), ...polls.hoursLogged },
      };
    } finally {
      await deployment.stop();
    }
  } finally {
    await listeners.close();
  }
}

/** As if this had run for long: somebody is mailed at once, somebody once a day, and the digests are done but for those of the day that is ending. */
export async function prepare({ addSubscriber, outputs }: Deployment): Promise<void> {
  await addSubscriber('reader@example.org');
  await addSubscriber('daily@example.org', composeFilterPolicy({ ...ALL, every: 'day' }));
  await openMailRows(outputs.EngagementTable ?? '', failUnreadable).saveDigestsDone('2026-03-10');
}
