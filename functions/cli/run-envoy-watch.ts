import { readFileSync } from 'node:fs';
import { addBackfill } from './backfill.ts';
import { addClassify } from './classify.ts';
import { addGroup, makeCli, runCli } from './command-line.ts';
import { addEngagements } from './engagements.ts';
import { addEvaluate } from './evaluate.ts';
import { addFeedLists } from './feed-lists.ts';
import { addFeeds } from './feeds.ts';
import { addPreview } from './preview.ts';
import { addProbe } from './probe.ts';
import { addProve } from './prove.ts';
import { addReplay } from './replay.ts';
import { addStories } from './stories.ts';
import { addSubscribers } from './subscribers.ts';

/** Runs one command of the command line, with the streams of this process; answers the exit status, as `runCli` does. */
export function runEnvoyWatch(argv: readonly string[]): Promise<number> {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const cli = makeCli(version);
  addClassify(cli);
  addEvaluate(cli);
  addReplay(cli);
  addPreview(cli);
  addEngagements(cli);
  addStories(cli);
  addProve(cli);
  const feeds = addGroup(
    cli,
    'feeds',
    'the feeds that are watched: list, add, remove, probe, import, export',
  );
  addFeeds(feeds);
  addProbe(feeds);
  addFeedLists(feeds);
  addBackfill(cli);
  addSubscribers(
    addGroup(cli, 'subscribers', 'who is mailed about which engagements: add, confirm, change, list, remove'),
  );
  return runCli(cli, argv);
}
