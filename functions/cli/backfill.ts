import { setTimeout as wait } from 'node:timers/promises';
import type { BackfillDependencies, Backfilled, Done } from '../../shared/backfill/backfill-stories.ts';
import { deployedModel } from '../../shared/classify/score/model.ts';
import type { QueuedEntry } from '../../shared/stories/queue-message.ts';
import type { Story } from '../../shared/stories/story.ts';
import { ArgumentError } from '../../shared/text/argument-error.ts';
import { oneLine } from '../../shared/text/plain-text.ts';
import { noteUnreadable, print, printNote } from '../terminal/output.ts';
import { sayCount } from '../terminal/say-count.ts';
import { listFiles, readArchiveFiles } from './archive-files.ts';
import { addCommand, type Cli } from './command-line.ts';
import { readFeedUrl } from './feeds.ts';
import { type CliData, type GlobalOptions, withData } from './open-data.ts';
import { openEngagements, openFeeds, openStories } from './open-tables.ts';

type BackfillOptions = GlobalOptions & { readonly feed?: string; readonly dryRun?: boolean };

/** What is left out is named so often; the rest is counted. */
const MOST_NAMED = 100;

/** Adds `backfill`: stories of the past, without a mail. */
export function addBackfill(cli: Cli): void {
  addCommand(
    cli,
    'backfill',
    'store and group stories of the past, from feed files or JSON lines, without a mail now or later',
    'backfill archive/ --stack EnvoyWatch-prod',
  )
    .argument(
      '<PATH...>',
      'files and folders: .jsonl has stories as `replay` reads them, which may say feed, feedId, guid and link, or as `stories --json` prints them; every other file is a document of a feed, whose ID begins its name or its folder’s',
    )
    .option('--feed <url>', 'the feed of what does not say it')
    .option('--dry-run', 'say what would be stored, and change nothing')
    .action(async (paths: readonly string[], _options: unknown, command: Cli) => {
      const options = command.optsWithGlobals<BackfillOptions>();
      const feedUrl = options.feed === undefined ? undefined : readFeedUrl('--feed', options.feed);
      const files = await listFiles(paths);
      if (files.length === 0) throw new ArgumentError('PATH', 'at least one file', paths.join(' '));
      await withData(options, options.dryRun ? 'read' : 'create', (data) =>
        backfill(files, feedUrl, data, options.dryRun === true),
      );
    });
}

async function backfill(
  files: readonly string[],
  feedUrl: string | undefined,
  data: CliData,
  isDryRun: boolean,
): Promise<void> {
  const { THRESHOLD = 'model', RETENTION_DAYS } = data;
  if (RETENTION_DAYS === undefined)
    throw new Error('the stack does not say how long it keeps stories; deploy this version first');
  const model = deployedModel(THRESHOLD);
  const [{ backfillStories, storeStories }, deps] = await Promise.all([
    import('../../shared/backfill/backfill-stories.ts'),
    openDependencies(data, Number(RETENTION_DAYS)),
  ]);
  const leftOut = openLeftOut();
  const archive = await openArchive(files, feedUrl, data, leftOut.add);
  try {
    if (!isDryRun) return await sayDone(await backfillStories(archive.entries, deps, model), leftOut.count());
    const { stored, known, ungrouped } = await storeStories(archive.entries, withoutWriting(deps), model);
    const parts = [`${known} known before`, `${leftOut.count()} left out`];
    return await print(
      `${stories(stored)} would be stored, ${parts.join(', ')}; ${stories(ungrouped.length)} would be grouped; nothing was changed\n`,
    );
  } finally {
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
    await archive.close();
  }
}

async function openDependencies(data: CliData, retentionDays: number): Promise<BackfillDependencies> {
  const [table, engagements, { isPassing }, { takeFrom }] = await Promise.all([
    openStories(data),
    openEngagements(data),
    import('../../shared/aws/clients.ts'),
    import('../../shared/aws/take-from.ts'),
  ]);
  const taking = { retentionDays, onUnreadable: noteUnreadable, now: () => new Date() };
  return { ...takeFrom(table, engagements, taking), isPassing, wait, onProgress: showDone };
}

/** The same, but that what would be stored is only remembered until the end. */
function withoutWriting(deps: BackfillDependencies): BackfillDependencies {
  const saved = new Map<string, Story>();
  return {
    ...deps,
    loadStory: async (storyId) => saved.get(storyId) ?? deps.loadStory(storyId),
    saveStory: async (story) => {
      const known = saved.get(story.storyId);
      if (!known) saved.set(story.storyId, story);
      return known ?? story;
    },
  };
}

/** Opens the files of an archive, with the threads that documents are read in. */
async function openArchive(
  files: readonly string[],
  feedUrl: string | undefined,
  data: CliData,
  onLeftOut: (where: string, why: string, count?: number) => void,
): Promise<{ readonly entries: AsyncIterable<QueuedEntry>; close(): Promise<void> }> {
  const [{ openReaders }, feeds] = await Promise.all([
    import('../../shared/read/parse-in-worker.ts'),
    openFeeds(data),
  ]);
  const readers = openReaders({ threads: 1 });
  const entries = readArchiveFiles(files, {
    feedUrl,
    readDocument: readers.read,
    loadFeed: feeds.loadFeed,
    onLeftOut,
    now: () => new Date(),
  });
  return { entries, close: readers.close };
}

/** Names what is left out on standard error, and counts it. */
function openLeftOut() {
  let [count, named] = [0, 0];
  return {
    add(where: string, why: string, several = 1): void {
      count += several;
      named += 1;
      if (named <= MOST_NAMED) printNote(oneLine(`left out: ${where}: ${why}`));
      if (named === MOST_NAMED) printNote('what else is left out is only counted');
    },
    count: () => count,
  };
}

function sayDone({ stored, known, opened, joined }: Backfilled, leftOut: number): Promise<void> {
  const parts = [
    `${stories(stored)} stored`,
    `${known} known before`,
    `${sayCount(opened, 'engagement', 'engagements')} opened`,
    `${joined} joined one`,
    `${leftOut} left out`,
  ];
  return print(`${parts.join(', ')}\n`);
}

function stories(count: number): string {
  return sayCount(count, 'story', 'stories');
}

/** Shows how much is done, where standard error is a terminal. */
function showDone({ read, grouped, toGroup }: Done): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`\r${stories(read)} read, ${grouped} of ${toGroup} grouped`);
}
