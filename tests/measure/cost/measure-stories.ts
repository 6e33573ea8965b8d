import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { openEngagementTable } from '../../../shared/aws/engagement-table.ts';
import { hash } from '../../../shared/text/hash.ts';
import { failUnreadable } from '../../support/factories.ts';
import {
  COUNTRIES,
  editText,
  makeJoining,
  makeOpening,
  makeUnflaggedTexts,
  type Text,
} from './sample-texts.ts';
import type { Deployment } from './start-deployment.ts';
import { storeNeighbours } from './store-neighbours.ts';
import { BATCH, makeUsage, REQUESTS_A_BATCH, sumUsage, type Usage } from './usage.ts';

export type StoryCosts = {
  readonly otherStory: Usage;
  /** A story that opens an engagement, of which one subscriber is mailed; and each subscriber more. */
  readonly opening: Usage;
  readonly furtherSubscriber: Usage;
  readonly joining: Usage;
  readonly version: Usage;
  /** What a list of stories reads, in read units, for each that reports no engagement, and for each that does. */
  readonly listed: { readonly other: number; readonly reporting: number };
  /** Milliseconds. */
  readonly coldStartMs: number;
};

const OTHER_STORIES = 120;
const EDITED_STORIES = 30;
/** Engagements that are opened while there is one subscriber, and again while there are more. */
const OPENINGS = 10;
const FURTHER_SUBSCRIBERS = 10;

/** Meters what the classifier does with stories, and what it takes to list them. */
export async function measureStories(deployment: Deployment): Promise<StoryCosts> {
  const { advance, startHandlers } = deployment;
  const others = makeUnflaggedTexts(OTHER_STORIES);
  const [first, warm] = [others.slice(0, BATCH), others.slice(BATCH)];
  const startCpuMs = await startHandlers();
  const cold = await take(deployment, 'first', first);
  const otherStory = await take(deployment, 'other', warm);
  const listOfOthers = await measureList(deployment);
  const engagements = await measureEngagements(deployment);
  const listOfAll = await measureList(deployment);
  advance(3600);
  const version = await take(deployment, 'other', warm.slice(0, EDITED_STORIES).map(editText));
  await checkEngagements(deployment);
  return {
    ...{ otherStory, version, ...engagements },
    listed: {
      other: listOfOthers / others.length,
      reporting: Math.max(0, listOfAll - listOfOthers) / (3 * OPENINGS),
    },
    coldStartMs: startCpuMs + Math.max(0, cold.classifierCpuMs - otherStory.classifierCpuMs) * first.length,
  };
}

async function measureEngagements(
  deployment: Deployment,
): Promise<Pick<StoryCosts, 'opening' | 'furtherSubscriber' | 'joining'>> {
  const [few, many] = [COUNTRIES.slice(0, OPENINGS), COUNTRIES.slice(OPENINGS, 2 * OPENINGS)];
  await storeNeighbours(deployment, [...few, ...many]);
  const opening = await takeApart(deployment, 'opening', few.map(makeOpening));
  const joining = await takeApart(deployment, 'joining', few.map(makeJoining));
  for (let at = 0; at < FURTHER_SUBSCRIBERS; at += 1) {
    await deployment.addSubscriber(`reader-${at}@example.org`);
  }
  const toMany = await takeApart(deployment, 'opening for many', many.map(makeOpening));
  const furtherSubscriber = sumUsage([1 / FURTHER_SUBSCRIBERS, toMany], [-1 / FURTHER_SUBSCRIBERS, opening]);
  return { opening, furtherSubscriber, joining };
}

/** Has the classifier take stories in full batches, and answers what one of them took. The same kind again are their versions. */
async function take(deployment: Deployment, kind: string, texts: readonly Text[]): Promise<Usage> {
  for (const [at, text] of texts.entries()) queue(deployment, text, `${kind} ${at}`);
  return sumUsage([1 / texts.length, await deployment.meter(deployment.drain)]);
}

/** Has it take each alone, as engagements come: with it in its batch are others that it has nothing to do with, and share the batch. */
async function takeApart(deployment: Deployment, kind: string, texts: readonly Text[]): Promise<Usage> {
  let spent = makeUsage();
  for (const [at, text] of texts.entries()) {
    spent = sumUsage([1, spent], [1 / texts.length, await take(deployment, `${kind} ${at}`, [text])]);
  }
  return sumUsage(
    [1, spent],
    [1 / BATCH - 1, makeUsage({ classifierRuns: 1, queueRequests: REQUESTS_A_BATCH })],
  );
}

function queue({ queueMessage, now }: Deployment, { title, summary }: Text, name: string): void {
  const at = now().toISOString();
  const storyId = hash(name);
  const link = `https://news.example.org/world/asia/${storyId}.html`;
  const entry = {
    storyId,
    feedId: hash('feed').slice(0, 16),
    outlet: 'Steppe Courier',
    title,
    link,
    summary,
  };
  queueMessage({
    type: 'entry',
    entry: { ...entry, publishedAt: at, firstSeenAt: at, isFresh: true, author: 'A. Writer', language: 'en' },
  });
}

/** Sees that the sample did what it is for: each country has one engagement, with the reports that were meant for it. */
async function checkEngagements({ outputs, now }: Deployment): Promise<void> {
  const day = now().toISOString().slice(0, 10);
  const table = openEngagementTable(outputs.EngagementTable ?? '', failUnreadable);
  const listed = await Array.fromAsync(table.listEngagements({ by: 'day', since: day, until: day }));
  const reports = listed.map(({ reportCount }) => reportCount).sort();
  const expected = Array.from({ length: 2 * OPENINGS }, (_, at) => (at < OPENINGS ? 1 : 2));
  if (String(reports) === String(expected)) return;
  throw new Error(
    `the sample made engagements with ${reports.join(', ')} reports in place of ${expected.join(', ')}`,
  );
}

/** Lists the stories of a week as an analyst does who asks for no more, and answers the read units that it took. */
async function measureList({ folder, meter, now }: Deployment): Promise<number> {
  const until = now().toISOString();
  const since = new Date(now().getTime() - 7 * 86_400_000).toISOString();
  const args = ['functions/cli/main.ts', 'stories', '--data', folder, '--since', since, '--until', until];
  const { readUnits } = await meter(() => promisify(execFile)(process.execPath, args));
  return readUnits;
}
