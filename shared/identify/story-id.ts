import type { Entry } from '../read/parse-feed.ts';
import { hash } from '../text/hash.ts';

/** What an id of a story is. */
export const STORY_ID = /^[0-9a-f]{32}$/;

/**
 * Identifies a story by what it is: its feed, then the guid, else the link, else title and day. The same entry
 * seen twice is the same story, whatever else changed about it.
 *
 * @returns 32 hexadecimal digits.
 */
export function storyIdOf(feedId: string, { guid, link, title, publishedAt }: Entry): string {
  const identity = guid ?? link ?? `${title}\n${publishedAt?.slice(0, 10) ?? ''}`;
  const kind = guid !== undefined ? 'guid' : link !== undefined ? 'link' : 'title';
  return hash(feedId, kind, identity).slice(0, 32);
}
