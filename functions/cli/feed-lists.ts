import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import type { FeedTable } from '../../shared/aws/feed-table.ts';
import { makeFeed, type WatchedFeed } from '../../shared/feeds/feed.ts';
import { decodeFeed } from '../../shared/read/decode-feed.ts';
import { ArgumentError, quoteArgument } from '../../shared/text/argument-error.ts';
import { print, printNote } from '../terminal/output.ts';
import { addCommand, type Cli } from './command-line.ts';
import { withFeeds } from './feeds.ts';
import { readInput } from './read-input.ts';

/** Adds `feeds import` and `feeds export` to `feeds`. */
export function addFeedLists(feeds: Cli): void {
  addCommand(
    feeds,
    'import',
    'watch the feeds of an OPML file, as feed readers export it',
    'feeds import feeds.opml',
  )
    .argument('<FILE>', 'the file; - for standard input')
    .action(async (file: string, _options: unknown, command: Cli) => {
      const { parseFeedList } = await import('../../shared/feeds/feed-list.ts');
      const list = parseFeedList(decodeFeed(await readInput(file)));
      if (list.kind === 'refused') throw refuse(file, list.reasons);
      const now = new Date().toISOString();
      await withFeeds(command.optsWithGlobals(), 'create', async (table) => {
        const added = await addAll(
          table,
          list.feeds.map(({ url, title }) => makeFeed(url, now, title)),
        );
        const known = list.feeds.length - added;
        for (const reason of list.leftOut) printNote(`left out: ${reason}`);
        const counts = [`${added} added`, `${known} watched already`, `${list.repeats} repeated in the file`];
        await print(`${[...counts, `${list.leftOut.length} left out`].join(', ')}\n`);
      });
    });

  addCommand(feeds, 'export', 'write the feeds that are watched as OPML 2.0', 'feeds export feeds.opml')
    .argument('[FILE]', 'the file, which is overwritten; standard output without it')
    .action(async (file: string | undefined, _options: unknown, command: Cli) => {
      await withFeeds(command.optsWithGlobals(), 'read', async (table) => {
        const listed = await table.listFeeds();
        if (listed.length === 0) throw new Error('no feed is watched, so there is nothing to export');
        const ordered = listed.toSorted((one, other) => (one.url < other.url ? -1 : 1));
        const { composeFeedList } = await import('../../shared/feeds/feed-list.ts');
        const opml = composeFeedList(ordered, new Date());
        if (file === undefined || file === '-') return print(opml);
        await replaceFile(file, opml);
        return print(`${listed.length} ${listed.length === 1 ? 'feed' : 'feeds'} written to ${file}\n`);
      });
    });
}

/** Adds feeds, and answers how many were not there. @throws Error that tells how far it came */
async function addAll(table: FeedTable, feeds: readonly WatchedFeed[]): Promise<number> {
  let added = 0;
  try {
    for (const feed of feeds) added += Number(await table.addFeed(feed));
  } catch (error) {
    const { name, message } = error as Error;
    const cause = name === 'Error' ? message : `${name}: ${message}`;
    throw new Error(`${added} of ${feeds.length} added, then ${cause}`, { cause: error });
  }
  return added;
}

/** Reasons of a refusal that are shown; whoever mends the file sees the next ones when they try again. */
const MOST_REASONS = 5;

function refuse(file: string, reasons: readonly string[]): ArgumentError {
  const more = reasons.length > MOST_REASONS ? `; and ${reasons.length - MOST_REASONS} more` : '';
  const told = `${reasons.slice(0, MOST_REASONS).join('; ')}${more}; nothing was added`;
  // What is no list is refused as such, a list for its feeds.
  const expected = told.startsWith('expected ') ? told.slice(9) : `a feed that can be watched: ${told}`;
  return new ArgumentError(`FILE ${quoteArgument(file)}`, expected);
}

/** Writes a file whole or not at all. @throws ArgumentError when it can't be written */
async function replaceFile(file: string, text: string): Promise<void> {
  const whole = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(whole, text, { flag: 'wx' });
    await rename(whole, file);
  } catch (error) {
    await rm(whole, { force: true });
    throw new ArgumentError(
      'FILE',
      `a file that can be written (${(error as NodeJS.ErrnoException).code})`,
      file,
    );
  }
}
