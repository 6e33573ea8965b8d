import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { subscribe } from '../../shared/aws/alert-topic.ts';
import { openEngagementTable } from '../../shared/aws/engagement-table.ts';
import { openFeedTable } from '../../shared/aws/feed-table.ts';
import { openStoryTable } from '../../shared/aws/story-table.ts';
import { makeFeed, outletOf } from '../../shared/feeds/feed.ts';
import { ArgumentError } from '../../shared/text/argument-error.ts';
import { formatSure } from '../../shared/text/format-sure.ts';
import { oneLine } from '../../shared/text/plain-text.ts';
import { formatTable } from '../terminal/format-table.ts';
import { noteUnreadable } from '../terminal/output.ts';
import type { Mail } from './aws/mail.ts';
import { readRunning } from './aws/start.ts';
import { OPERATOR, type Pipeline, startPipeline } from './pipeline.ts';
import { line, printEvents, printMail } from './print-events.ts';
import { type SampleFeed, serveSampleFeeds } from './serve-sample-feeds.ts';

/**
 * Shows a story's whole way on this machine: sample feeds are served, polled and classified by the code that runs on
 * AWS, and the mails become files. Needs no account, no network and no settings; `npm run demo`.
 */
const FOLDER = join('.envoy-watch', 'demo');
const DATA = join(FOLDER, 'data');
const READER = 'reader@example.org';
/** Which of two outlets that report one visit comes first must not be chance: its words are those of the mail. */
const LATER = 'Tuul Daily';
const now = new Date();
const mails: Mail[] = [];

try {
  if (process.argv.length > 2) throw new ArgumentError('npm run demo', 'no arguments', process.argv[2]);
  await show();
} catch (error) {
  console.error(`envoy-watch: ${oneLine(error instanceof Error ? error.message : String(error))}`);
  process.exitCode = error instanceof ArgumentError ? 2 : 1;
}

async function show(): Promise<void> {
  const running = await readRunning(DATA);
  if (running) throw new Error(`${FOLDER}: in use by process ${running.pid}; wait until that demo ends`);
  rmSync(FOLDER, { recursive: true, force: true });
  printEvents(true);
  const sampleFeeds = await serveSampleFeeds(now);
  try {
    const pipeline = await startPipeline({
      dataDir: DATA,
      mailDir: join(FOLDER, 'mails'),
      settings: { seedFeeds: false },
      allowedHosts: () => sampleFeeds.feeds.map(({ url }) => new URL(url).host),
      onMail: (mail, file) => {
        mails.push(mail);
        printMail(mail, file);
      },
      onError: (error) => {
        throw error;
      },
    });
    try {
      await subscribeReader(pipeline);
      await watch(pipeline, sampleFeeds.feeds);
      await summarise(pipeline);
    } finally {
      await pipeline.stop();
    }
  } finally {
    await sampleFeeds.stop();
  }
}

/** Subscribes a reader, who opens the link in the mail that asks whether they want to. */
async function subscribeReader({ outputs }: Pipeline): Promise<void> {
  console.log(heading(`A reader, ${READER}, subscribes to everything and confirms`));
  await subscribe(outputs.AlertTopicArn ?? '', READER, '{}');
  const [link = ''] = /http:\S+/.exec(mails.pop()?.text ?? '') ?? [];
  await fetch(link);
}

async function watch({ outputs, poll, drain }: Pipeline, feeds: readonly SampleFeed[]): Promise<void> {
  const table = openFeedTable(outputs.FeedTable ?? '', noteUnreadable);
  const add = ({ name, url }: SampleFeed) => table.addFeed(makeFeed(url, now.toISOString(), name));
  const later = feeds.filter(({ name }) => name === LATER);
  const first = feeds.filter(({ name }) => name !== LATER);
  for (const feed of first) await add(feed);
  console.log(heading(`The poller reads ${first.length} sample feeds and queues what is new`));
  await poll();
  console.log(heading('The classifier takes the queue, story by story'));
  await drain();
  console.log(
    heading(
      `${LATER} is added, which reports what another outlet has reported: it joins that, and nobody gets a mail`,
    ),
  );
  for (const feed of later) await add(feed);
  await poll();
  await drain();
}

async function summarise({ outputs }: Pipeline): Promise<void> {
  const range = { by: 'day', since: '0', until: '9' } as const;
  const engagements = await Array.fromAsync(
    openEngagementTable(outputs.EngagementTable ?? '', noteUnreadable).listEngagements(range),
  );
  const stories = await Array.fromAsync(
    openStoryTable(outputs.StoryTable ?? '', noteUnreadable).listStories(range, now),
  );
  const failing = (await openFeedTable(outputs.FeedTable ?? '', noteUnreadable).listFeeds()).filter(
    ({ state }) => state !== 'ok',
  );

  console.log(heading('The mails'));
  for (const { to, subject, text } of mails)
    console.log(`To: ${to}\nSubject: ${subject}\n\n${text}\n${'-'.repeat(80)}`);

  console.log(heading(`${engagements.length} engagements in ${stories.length} stories`));
  const header = ['Engagement', 'Category', 'With', 'Status', 'Sure', 'Reports', 'Mails', 'Headline'];
  const rows = engagements.map((one) => [
    one.engagementId,
    one.category,
    one.counterparts.join(' '),
    one.status,
    formatSure(one.probability),
    String(one.reportCount),
    one.alert.state === 'none' ? '0 (old news)' : String(one.alert.number),
    one.headline,
  ]);
  console.log(formatTable(header, rows));
  console.log(
    `\nFeeds with something wrong, each alone:\n${failing.map((feed) => line('', `${outletOf(feed)}: ${feed.state}, ${feed.reason}`)).join('\n')}`,
  );
  const countTo = (address: string) => mails.filter(({ to }) => to === address).length;
  console.log(`
${countTo(READER)} mails to ${READER}, one an engagement, and ${countTo(OPERATOR)} to ${OPERATOR}, about feeds.
They lie in ${join(FOLDER, 'mails')}; the links in them end with the demo.
Ask what it has stored: npx envoy-watch engagements --data ${DATA}`);
}

function heading(text: string): string {
  return `\n== ${text}`;
}
