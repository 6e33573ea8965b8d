import type { Entry } from '../read/parse-feed.ts';
import { hash } from '../text/hash.ts';
import { canonicalLink } from './canonical-link.ts';
import { keysOf, strongKeysOf, titleKeyOf } from './entry-keys.ts';
import { findRemoved } from './find-removed.ts';
import { renewLinkKeys } from './former-link.ts';
import { type EntryGroup, groupRepeats } from './group-repeats.ts';
import { isGoogleNews, type PublisherEntry, toPublisherEntry } from './publisher-entry.ts';
import {
  findUsableKeys,
  type Known,
  listPresent,
  makeClaims,
  recogniseByKeys,
  recogniseByTitle,
} from './recognise-stories.ts';
import { type Remembered, readSeenEntry, type SeenEntry, writeSeenEntry } from './seen-entry.ts';
import { storyIdOf } from './story-id.ts';

export type IdentifiedEntry = {
  readonly entry: PublisherEntry;
  /** 32 hexadecimal digits. */
  readonly storyId: string;
  /** `changed` is a known story whose title or summary reads otherwise. */
  readonly change: 'new' | 'changed' | 'same';
};

/** Which stories a document tells. */
export type Identification = {
  /** Without repeats, in the document's order. */
  readonly identified: readonly IdentifiedEntry[];
  /** To be remembered, for exactly the entries of this document. */
  readonly seen: readonly SeenEntry[];
  /** Entries left out because they repeat another of the document. */
  readonly repeated: number;
  /** How many of the identified were known before. */
  readonly known: number;
  /** Stories of the last document that are gone although older ones are still there. */
  readonly removedStoryIds: readonly string[];
};

/** What of a feed's record identification needs. */
export type IdentifiedFeed = {
  readonly feedId: string;
  readonly url: string;
  readonly seen: readonly SeenEntry[];
};

/**
 * Says which story each entry of a document tells, and which of them are new or read otherwise than before.
 *
 * A story is known by several keys: guid, canonical link, title and day. A key that stands at different entries of
 * the document, or stood at several stories of the last one, tells nothing and is passed over. An entry is the
 * remembered story with which guid or link and title agree, else guid, else link. A title alone decides only where there
 * is no other key, between versions of which one has a mark, and in Google News. What is not remembered gets an id made
 * of its first key that can be used, of all together if none can.
 */
export function identifyEntries(feed: IdentifiedFeed, entries: readonly Entry[]): Identification {
  // Of what it collects, all but title and publisher changes without cause.
  const byTitle = isGoogleNews(feed.url);
  const keyed = (byTitle ? entries.map(toPublisherEntry) : entries).map((entry, place) => ({
    entry,
    keys: keysOf(entry, byTitle),
    place,
  }));
  const groups = groupRepeats(keyed, byTitle);
  const remembered = renewLinkKeys(
    feed.seen.map((seen) => readSeenEntry(seen)),
    entries.map(({ link }) => link),
  );
  const usable = findUsableKeys(groups, remembered);
  const makeIds = (group: EntryGroup) => idsOf(group, usable, feed.feedId, byTitle);
  const known = recogniseStories(groups, remembered, usable, makeIds, byTitle);
  const ids = giveIds(groups, known, makeIds);

  const identified = groups.map((group): IdentifiedEntry => {
    const { entry, keys } = group.newest;
    const before = known.get(group);
    const isSame = before !== undefined && (before.text === undefined || before.text === keys.text);
    const change = before === undefined ? 'new' : isSame ? 'same' : 'changed';
    return { entry, storyId: ids.get(group) ?? '', change };
  });
  return {
    identified,
    seen: groups.map((group) => writeSeenEntry(ids.get(group) ?? '', group.newest.keys)),
    repeated: entries.length - groups.length,
    known: known.size,
    // A search shows what it likes, and hides it again.
    removedStoryIds: byTitle
      ? []
      : findRemoved(remembered, new Set([...ids.values(), ...listPresent(groups, remembered)])),
  };
}

/** Gives the ids that a group can have, the first first. */
type MakeIds = (group: EntryGroup) => readonly string[];

/** Finds for each group the remembered story that it tells, the surest first; no story is given to two groups. */
function recogniseStories(
  groups: readonly EntryGroup[],
  remembered: readonly Remembered[],
  usable: ReadonlySet<string>,
  makeIds: MakeIds,
  byTitle: boolean,
): Known {
  const known = makeClaims(groups);
  recogniseByKeys(known, remembered, usable);
  recogniseByTitle(known, remembered, usable, byTitle);
  const byId = new Map(remembered.map((story) => [story.storyId, story]));
  known.claim((group) => makeIds(group).map((id) => byId.get(id)));
  return known.stories;
}

/** Gives each group its story id: the remembered one, else a new one that no other of the document has. */
function giveIds(
  groups: readonly EntryGroup[],
  known: Known,
  makeIds: MakeIds,
): ReadonlyMap<EntryGroup, string> {
  const ids = new Map([...known].map(([group, { storyId }]) => [group, storyId]));
  const taken = new Set(ids.values());
  for (const group of groups) {
    if (ids.has(group)) continue;
    const choice = makeIds(group);
    let id = choice.find((one) => !taken.has(one)) ?? hash(...choice).slice(0, 32);
    // A story whose keys have all changed may have any id.
    while (taken.has(id)) id = hash(id).slice(0, 32);
    ids.set(group, id);
    taken.add(id);
  }
  return ids;
}

/** The ids that a group's newest entry can have, the first first: by each usable key alone, and by all together. */
function idsOf(
  { newest: { entry, keys } }: EntryGroup,
  usable: ReadonlySet<string>,
  feedId: string,
  byTitleAlone: boolean,
): string[] {
  const { guid, link, publishedAt, outlet = '' } = entry;
  const [guidKey = '', linkKey = ''] = strongKeysOf(keys);
  const title = byTitleAlone ? `${outlet}\n${entry.title}` : entry.title;
  const byTitle: Entry = { title, summary: '', ...(publishedAt !== undefined && { publishedAt }) };
  const page = link === undefined ? undefined : canonicalLink(link);
  const isTitleUsable = byTitleAlone || usable.has(titleKeyOf(keys));
  return [
    ...(usable.has(guidKey) && guid !== undefined ? [storyIdOf(feedId, { ...byTitle, guid })] : []),
    ...(usable.has(linkKey) && page !== undefined ? [storyIdOf(feedId, { ...byTitle, link: page })] : []),
    ...(isTitleUsable ? [storyIdOf(feedId, byTitle)] : []),
    hash(feedId, 'all', guid ?? '', page ?? '', title, publishedAt?.slice(0, 10) ?? '').slice(0, 32),
  ];
}
