import type { FeedTable } from '../../shared/aws/feed-table.ts';
import { originOf, REGIONS, type Region } from '../../shared/feeds/default-feeds.ts';
import { FEED_ID, type Feed, type FeedState, makeFeed, maskFeed, outletOf } from '../../shared/feeds/feed.ts';
import { readFeedAddress } from '../../shared/feeds/feed-address.ts';
import { shownState } from '../../shared/poll/feed-state.ts';
import { zoneOf } from '../../shared/read/date/zone-offset.ts';
import { ArgumentError } from '../../shared/text/argument-error.ts';
import { formatInstant, span } from '../../shared/text/format-time.ts';
import { MASK } from '../../shared/text/mask-secrets.ts';
import { oneLine, truncate } from '../../shared/text/plain-text.ts';
import { inLanguage, sayUnread } from '../terminal/facts.ts';
import type { Cell } from '../terminal/format-table.ts';
import { print, printNote } from '../terminal/output.ts';
import { addCommand, type Cli } from './command-line.ts';
import { localHostOf } from './local-feed.ts';
import { type GlobalOptions, withData } from './open-data.ts';
import { openFeeds } from './open-tables.ts';
import { addListFormats, type ListOptions, type ListShape, printList, readFormat } from './print-list.ts';
import { warnOfOperator } from './warn-of-operator.ts';

/** Code units of a long text that a table shows; JSON and CSV have it whole. */
const LONGEST_NAME = 60;
const LONGEST_TEXT = 200;

/** A feed, and where the default list says that it is from. */
type ListedFeed = Feed & { readonly region?: Region; readonly country?: string };

const SHAPE: Omit<ListShape<ListedFeed>, 'toCells'> = {
  columns: ['State', 'Entries', 'Polls', 'Feed'],
  csvColumns: [
    ...[
      'feedId',
      'title',
      'url',
      'region',
      'country',
      'zone',
      'state',
      'stateSince',
      'reason',
      'failures',
      'entryCount',
    ],
    ...['newestEntryAt', 'changedAt', 'rhythmSeconds', 'language', 'everySeconds', 'movedTo', 'nextPollAt'],
    'addedAt',
  ],
  toCsv: ({
    validators: _validators,
    skipHours: _hours,
    skipDays: _days,
    readTo: _end,
    kinds: _kinds,
    movedTo,
    ...feed
  }) => ({
    ...feed,
    movedTo: movedTo?.url,
  }),
  none: 'no feed is watched; `feeds add` and `feeds import` add some',
};

/**
 * Makes the cells of a feed in a table. Where `nextPollAt` has passed they do not show it, for the record stays as it is
 * while the feed does not change.
 */
export function feedCells(feed: ListedFeed, now: Date): Cell[] {
  const { state, since } = shownState(feed, now);
  // Until its entries have told, what the list says.
  const language = feed.language ?? originOf(feed.url)?.language;
  const polls = feed.failures > 1 ? [`${feed.failures} polls in a row`] : [];
  const movedTo = feed.movedTo === undefined ? [] : [`moved to ${truncate(feed.movedTo.url, LONGEST_TEXT)}`];
  return [
    [state, `since ${formatInstant(since)}`, ...polls],
    String(feed.entryCount ?? '-'),
    [
      `newest ${feed.newestEntryAt === undefined ? '-' : formatInstant(feed.newestEntryAt)}`,
      `next ${formatNext(feed, now)}`,
    ],
    [
      truncate(outletOf(feed), LONGEST_NAME),
      truncate(feed.url, LONGEST_TEXT),
      feed.feedId,
      ...(feed.region === undefined ? [] : [[feed.region, feed.country ?? []].flat().join(', ')]),
      ...(language === undefined ? [] : [inLanguage(language)]),
      ...movedTo,
      ...(feed.reason === undefined ? [] : [truncate(feed.reason, LONGEST_TEXT)]),
    ],
  ];
}

function formatNext({ state, nextPollAt, everySeconds }: Feed, now: Date): string {
  if (state === 'retired') return 'never';
  if (nextPollAt > now.toISOString()) return formatInstant(nextPollAt);
  return everySeconds === undefined ? 'at the next poll' : `at most every ${span(everySeconds)}`;
}

/** Opens the table of feeds in the data that the options name, and lets go of the data afterwards. */
export function withFeeds<Result>(
  options: GlobalOptions,
  access: 'read' | 'create',
  use: (feeds: FeedTable) => Promise<Result>,
): Promise<Result> {
  return withData(options, access, async (data) => use(await openFeeds(data)));
}

/** Reads the address of a feed, as `readFeedAddress` does. @throws ArgumentError */
export function readFeedUrl(argument: string, text: string): string {
  const { url, refusal } = readFeedAddress(text);
  if (url !== undefined) return url;
  throw new ArgumentError(argument, `the address of a feed; ${refusal}`);
}

type AddOptions = { readonly title?: string; readonly zone?: string };

/** Checks the name of a time zone. @throws ArgumentError */
export function readZone(argument: string, zone: string): void {
  if (zoneOf(zone) === undefined)
    throw new ArgumentError(argument, 'a time zone like Asia/Seoul or +09:00', zone);
}

/** Adds `feeds list`, `feeds add` and `feeds remove` to `feeds`. */
export function addFeeds(feeds: Cli): void {
  addListFormats(
    addCommand(feeds, 'list', 'list the feeds that are watched, and how each is doing', 'feeds list --csv'),
  )
    .option('--region <regions>', `only those of the default list for: ${REGIONS.join(', ')}; one or several`)
    .option('--whole', 'print addresses with the keys and passwords in them, which are masked otherwise')
    .action(async (_options: unknown, command: Cli) => {
      const options = command.optsWithGlobals<ListOptions & GlobalOptions & ListedOptions>();
      const format = readFormat(options);
      const regions = options.region === undefined ? undefined : readRegions(options.region);
      const now = new Date();
      await withData(options, 'read', async (data) => {
        const table = await openFeeds(data);
        const listed = inOrder(await table.listFeeds())
          .map(withOrigin)
          .filter(
            ({ region }) => regions === undefined || (region !== undefined && regions.includes(region)),
          );
        await printList(options.whole ? listed : listed.map(maskFeed), format, {
          ...SHAPE,
          ...(regions !== undefined && { none: 'no feed of the default list is watched for these regions' }),
          toCells: (feed) => feedCells(feed, now),
        });
        const unread = listed.filter(({ language }) => language === 'other');
        if (unread.length > 0 && format === 'table') printNote(sayUnread(unread.length));
        await warnOfOperator(data);
      });
    });

  addCommand(
    feeds,
    'add',
    'watch a feed from the next poll on',
    'feeds add https://news.example/rss --title "Example News"',
  )
    .argument('<URL>', 'http or https; `feeds probe` tells what is in it')
    .option('--title <name>', "the outlet's name in alerts; else the feed says it")
    .option('--zone <zone>', 'the time zone of dates that name none, like Asia/Seoul or +09:00; else UTC')
    .action(async (url: string, { title, zone }: AddOptions, command: Cli) => {
      if (title !== undefined && oneLine(title) === '') throw new ArgumentError('--title', 'a name', title);
      if (zone !== undefined) readZone('--zone', zone);
      const feed = makeFeed(readFeedUrl('URL', url), new Date().toISOString(), title, zone);
      await withFeeds(command.optsWithGlobals(), 'create', async (table) => {
        const isNew = await table.addFeed(feed);
        const watched = isNew ? undefined : await table.loadFeed(feed.feedId);
        if (!isNew && isOther(feed, watched))
          throw new Error(`feed ${feed.url}: watched already, nothing changed; remove it, then add it anew`);
        await print(`${isNew ? 'added' : 'watched already, nothing changed'}: ${feed.feedId}  ${feed.url}\n`);
        if (watched?.language === 'other') printNote(sayUnread(1));
        const host = localHostOf(feed.url);
        if (host !== undefined)
          printNote(`what is on this machine is polled by \`npm start -- --allow ${host}\` alone`);
      });
    });

  addCommand(
    feeds,
    'remove',
    'watch a feed no longer; its stories stay',
    'feeds remove https://news.example/rss',
  )
    .argument('<URL|ID>', 'as `feeds list` shows it')
    .action(async (text: string, _options: unknown, command: Cli) => {
      if (text.includes(MASK)) throw new ArgumentError('URL|ID', 'the ID, for the address is masked', text);
      const feedId = readFeedId('URL|ID', text);
      await withFeeds(command.optsWithGlobals(), 'read', async (table) => {
        if (!(await table.removeFeed(feedId))) throw new Error(`feed ${text.trim()}: not watched`);
        await print(`removed: ${feedId}\n`);
      });
    });
}

type ListedOptions = { readonly region?: string; readonly whole?: boolean };

/** Reads the regions that feeds are asked of. @throws ArgumentError */
function readRegions(text: string): readonly Region[] {
  return text.split(',').map((name) => {
    const region = REGIONS.find((one) => one === name.trim().toLowerCase());
    if (region === undefined)
      throw new ArgumentError('--region', `one or several of ${REGIONS.join(', ')}`, name);
    return region;
  });
}

function withOrigin(feed: Feed): ListedFeed {
  const { region, country } = originOf(feed.url) ?? {};
  return { ...feed, ...(region !== undefined && { region }), ...(country !== undefined && { country }) };
}

/** Whether the feed was asked for with another title or zone than it is watched with. */
function isOther(asked: Feed, watched: Feed | undefined): boolean {
  return (['title', 'zone'] as const).some(
    (key) => asked[key] !== undefined && asked[key] !== watched?.[key],
  );
}

const WELL: readonly FeedState[] = ['ok', 'new'];

/** Sorts feeds: those with something wrong first, then by name. */
function inOrder(feeds: readonly Feed[]): Feed[] {
  const rank = (feed: Feed) => `${Number(WELL.includes(feed.state))} ${outletOf(feed)} ${feed.url}`;
  return feeds.toSorted((one, other) => rank(one).localeCompare(rank(other), 'en'));
}

function readFeedId(argument: string, text: string): string {
  const id = text.trim().toLowerCase();
  if (FEED_ID.test(id)) return id;
  return makeFeed(readFeedUrl(argument, text), '').feedId;
}
