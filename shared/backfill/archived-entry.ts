import { FEED_ID, makeFeed, outletOf } from '../feeds/feed.ts';
import { canonicalLink } from '../identify/canonical-link.ts';
import { STORY_ID, storyIdOf } from '../identify/story-id.ts';
import { LANGUAGE_TAG, MAX_NAME, MAX_SUMMARY, MAX_TITLE } from '../read/entry-bounds.ts';
import { toHttpUrl } from '../read/http-url.ts';
import { parseArchiveStory } from '../replay/archive-story.ts';
import type { QueuedEntry } from '../stories/queue-message.ts';
import { hash } from '../text/hash.ts';
import { cleanText, oneLine, truncate } from '../text/plain-text.ts';
import { address, checked, message, optional, parseJson, text, UnreadableRecord } from '../text/shapes.ts';

/** The feed of stories that name none. */
const ARCHIVE = 'archive';

/** Where a story of an archive came from, as far as its line says it; and what `stories --json` prints under a name of its own. */
type Origin = {
  /** The address of its feed. */
  readonly feed?: string;
  readonly feedId?: string;
  readonly guid?: string;
  readonly link?: string;
  readonly storyId?: string;
  readonly summary?: string;
  readonly language?: string;
};

const ORIGIN = message<Origin>(
  {
    feed: optional(checked(address, (url) => /^https?:/i.test(url), 'the http or https address of a feed')),
    feedId: optional(checked(text, (id) => id === ARCHIVE || FEED_ID.test(id), '12 hexadecimal digits')),
    guid: optional(text),
    link: optional(text),
    storyId: optional(text),
    summary: optional(text),
    language: optional(text),
  },
  'a story',
);

/**
 * Reads an entry from a line of an archive, as `replay` takes it, and may say beside that where the story came from: `feed` or
 * `feedId`, `guid`, `link`. A line that `stories --json` has printed will do, too.
 *
 * An id of 32 hexadecimal digits is the story's own. Else it is identified as its feed would have it, where a feed is known: by guid,
 * link, or title and day. Where none is, ids may stand in another archive, too, so it is identified by all that makes it.
 *
 * @param feedUrl The feed of lines that name none.
 * @throws UnreadableRecord naming the field that is wrong: a date that lies ahead, too.
 */
export function parseArchivedEntry(line: string, now: Date, feedUrl?: string): QueuedEntry {
  const { feed: url = feedUrl, feedId: named, ...origin } = parseJson('story', ORIGIN, line);
  const archived = parseArchiveStory(origin.storyId === undefined ? line : inWordsOfArchive(line, origin));
  const title = truncate(oneLine(archived.title), MAX_TITLE);
  if (title === '') throw new UnreadableRecord('story: title: expected text that is not empty');
  const firstSeenAt = now.toISOString();
  if (archived.at.slice(0, 10) > firstSeenAt.slice(0, 10))
    throw new UnreadableRecord('story: at: lies ahead');
  // A day stands for its noon, which may be still to come.
  const publishedAt = archived.at < firstSeenAt ? archived.at : firstSeenAt;
  const feed = url === undefined ? undefined : makeFeed(url, publishedAt);
  const feedId = feed?.feedId ?? named;
  const outlet = truncate(oneLine(archived.outlet), MAX_NAME) || (feed ? outletOf(feed) : ARCHIVE);
  const guid = cleanText(origin.guid ?? '');
  const link =
    origin.link === undefined ? undefined : toHttpUrl(origin.link, feed?.url ?? 'https://archive.invalid/');
  const page = link === undefined ? undefined : canonicalLink(link);
  const asEntry = {
    title,
    summary: '',
    publishedAt,
    ...(guid !== '' && { guid }),
    ...(page && { link: page }),
  };
  const made =
    feedId === undefined
      ? hash(ARCHIVE, archived.id, outlet, title, publishedAt).slice(0, 32)
      : storyIdOf(feedId, asEntry);
  const { lang = '' } = archived;
  return {
    storyId: STORY_ID.test(archived.id) ? archived.id : made,
    feedId: feedId ?? ARCHIVE,
    outlet,
    title,
    ...(link !== undefined && { link }),
    summary: truncate(cleanText(archived.text), MAX_SUMMARY),
    publishedAt,
    firstSeenAt,
    isFresh: false,
    ...(LANGUAGE_TAG.test(lang) && { language: lang }),
  };
}

function inWordsOfArchive(line: string, { storyId, summary, language }: Origin): string {
  return JSON.stringify({ ...JSON.parse(line), id: storyId, text: summary, lang: language });
}
