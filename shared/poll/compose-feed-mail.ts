import { type Feed, type FeedState, maskFeed, outletOf } from '../feeds/feed.ts';
import { formatInstant } from '../text/format-time.ts';
import { oneLine, truncate } from '../text/plain-text.ts';

/** A mail to the operator: plain text, its subject in ASCII and at most 99 characters, as SNS wants it. */
export type OperatorMail = { readonly subject: string; readonly body: string };

/** Feeds told of in one mail at full length; SNS takes 256 kB. */
const MOST_FEEDS = 100;

/** What an operator can do about each state. */
const ADVICE: Readonly<Record<Exclude<FeedState, 'new'>, string>> = {
  ok: 'Nothing to do.',
  empty: 'If it stays so, look whether the outlet has a new address for its feed.',
  html: 'Look whether the outlet has a new address for its feed, or now wants a log-in.',
  zombie: 'Look whether the outlet has given this feed up, or has a new address for it.',
  gap: 'Entries may have been missed. If it happens again, poll more often or look for a feed of narrower scope.',
  behind:
    'Nothing to do: the next polls take the rest, the newest first. Whether they are done is told, too.',
  blocked: 'The server refuses us; it is asked ever more rarely. Ask the outlet, or look for another source.',
  unreachable: 'It is asked ever more rarely until it answers. Look whether its address is still right.',
  malformed:
    'What it sends cannot be read; it is asked ever more rarely. Tell the outlet, or look for another address.',
  slow: 'It is asked ever more rarely until it answers in time.',
  'clock-skewed':
    'Those entries are dated by the time they were first seen. If its dates name no time zone, remove it and add it again with the right one (feeds add --zone).',
  retired: 'The server says that it is gone for good; it is polled no more. Remove it, or add its successor.',
};

/**
 * Composes the mail that tells the operator how feeds have changed: one mail for all feeds of a poll.
 *
 * @param feeds At least one. What was told of each before is its `toldState`.
 */
export function composeFeedMail(feeds: readonly Feed[]): OperatorMail {
  const sorted = feeds.toSorted((one, other) => rank(one).localeCompare(rank(other), 'en'));
  const counts = Map.groupBy(sorted, ({ state }) => state);
  const summary = [...counts].map(([state, of]) => `${of.length} ${state}`).join(', ');
  const what = feeds.length === 1 ? 'Feed' : 'Feeds';
  const shown = sorted.slice(0, MOST_FEEDS);
  const rest = sorted.length - shown.length;
  return {
    subject: truncate(`[Envoy Watch] ${what}: ${summary}`, 99).replace(/[^\x20-\x7e]/g, '.'),
    body: [
      sayWhy(feeds),
      ...shown.map(describe),
      ...(rest > 0 ? [`And ${rest} more.`] : []),
      'How every feed is doing: envoy-watch feeds list. What each state means: infra/README.md, "Feeds".',
    ].join('\n\n'),
  };
}

/** Says how many feeds have changed, and how many are as they were told before. */
function sayWhy(feeds: readonly Feed[]): string {
  const still = feeds.filter(({ state, toldState }) => state === toldState).length;
  const changed = feeds.length - still;
  const told = 'A change is told once, and trouble that lasts once a week.';
  if (still === 0) return `${changed === 1 ? 'A feed has' : `${changed} feeds have`} changed. ${told}`;
  const lasting = `${still === 1 ? 'a feed is' : `${still} feeds are`} still in trouble`;
  if (changed === 0) return `${lasting.replace(/^a/, 'A')}. ${told}`;
  return `${changed === 1 ? 'A feed has' : `${changed} feeds have`} changed, and ${lasting}. ${told}`;
}

/** Those that are well come last. */
function rank(feed: Feed): string {
  return `${feed.state === 'ok' ? 1 : 0} ${feed.state} ${outletOf(feed)} ${feed.url}`;
}

function describe(feed: Feed): string {
  const { url, state, stateSince, toldState, reason, failures } = maskFeed(feed);
  const since = `since ${formatInstant(stateSince)} UTC`;
  const before =
    toldState === undefined ? '' : toldState === state ? ', as told before' : `, before: ${toldState}`;
  const polls = failures > 1 ? `, ${failures} polls in a row` : '';
  return [
    `${truncate(oneLine(outletOf(feed)), 80)}: ${state} ${since}${polls}${before}`,
    `  ${truncate(url, 300)}`,
    ...(reason === undefined ? [] : [`  ${reason}`]),
    ...(state === 'new' ? [] : [`  ${ADVICE[state]}`]),
  ].join('\n');
}
