import type { WatchedFeed } from '../feeds/feed.ts';
import { mapSideBySide } from '../text/side-by-side.ts';
import { composeFeedMail, type OperatorMail } from './compose-feed-mail.ts';
import { isToTell } from './feed-state.ts';

/** What telling the operator needs done. */
export type TellDependencies = {
  loadFeed(feedId: string): Promise<WatchedFeed | undefined>;
  saveFeed(feed: WatchedFeed): Promise<void>;
  /** Resolves when the mail is on its way. */
  tellOperator(mail: OperatorMail): Promise<void>;
  now(): Date;
};

/** Feeds read or marked side by side: of a thousand that have changed at once, none must wait for the time to run out. */
const AT_ONCE = 16;

/**
 * Tells the operator in one mail which feeds have changed their state, each change once, and which are still in a trouble that has not been
 * told this week; answers how many feeds it told of.
 *
 * What was told is remembered after the mail is out: a crash in between tells it again at the next poll, and loses nothing.
 *
 * @param feedIds Feeds that may have changed, or may be to tell again.
 */
export async function tellFeedChanges(
  feedIds: Iterable<string>,
  { loadFeed, saveFeed, tellOperator, now }: TellDependencies,
): Promise<number> {
  const loaded = await mapSideBySide(new Set(feedIds), AT_ONCE, loadFeed);
  const changed = loaded.filter((feed) => feed !== undefined).filter((feed) => isToTell(feed, now()));
  if (changed.length === 0) return 0;
  await tellOperator(composeFeedMail(changed));
  const toldAt = now().toISOString();
  await mapSideBySide(changed, AT_ONCE, ({ toldState: _before, toldAt: _at, ...feed }) =>
    saveFeed(feed.state === 'ok' ? feed : { ...feed, toldState: feed.state, toldAt }),
  );
  return changed.length;
}
