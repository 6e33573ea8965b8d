import type { Entry } from '../read/parse-feed.ts';
import { hash } from '../text/hash.ts';
import { canonicalLink } from './canonical-link.ts';
import { KINDS, type Kind, keysOf, strongKeysOf, titleKeyOf } from './entry-keys.ts';
import { findRemoved, type Gone } from './find-removed.ts';
import { findUsableKeys, listPresent } from './find-stories.ts';
import { renewLinkKeys } from './former-link.ts';
import { type EntryGroup, groupRepeats } from './group-repeats.ts';
import type { KnownKinds, Trust } from './key-trust.ts';
import { listSeen, type Memory, readMemory } from './memory.ts';
import { isGoogleNews, type PublisherEntry, toPublisherEntry } from './publisher-entry.ts';
import { recogniseStories } from './recognise-stories.ts';
import { type SeenEntry, turnText, writeSeenEntry } from './seen-entry.ts';
import { type Known, type Settled, settleStories } from './settle-stories.ts';
import { storyIdOf } from './story-id.ts';
import { weighKeys } from './weigh-keys.ts';

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
  /** To be remembered: a line for each of the identified, in their order, then for those that the document shows no more. */
  readonly seen: readonly SeenEntry[];
  /** What is known of the feed's keys now. */
  readonly kinds: KnownKinds;
  /** Entries left out because they repeat another of the document. */
  readonly repeated: number;
  /** How many of the identified were known before. */
  readonly known: number;
  /** Stories of the last document that are gone although older ones are still there. */
  readonly removedStoryIds: readonly string[];
  /** Whether it is a document from before the last one, which teaches nothing. */
  readonly isOlder: boolean;
};

/** What of a feed's record identification needs. */
export type IdentifiedFeed = {
  readonly feedId: string;
  readonly url: string;
  readonly seen: readonly SeenEntry[];
  /** How many of the seen are of the last document, the first; all, if left out. */
  readonly entryCount?: number | undefined;
  /** What documents before have shown of its keys. */
  readonly kinds?: KnownKinds | undefined;
};

/**
 * Says which story each entry of a document tells, and which of them are new or read otherwise than before.
 *
 * It is decided from the whole document and what is remembered of the feed, not entry by entry. An entry is known by its guid,
 * its canonical link, its title with the second or the day, its text; a key that stands at several entries, or stood at several stories,
 * tells nothing. How far guid and link are to be trusted the feed itself shows (`weighKeys`): ones that change from document to
 * document mean nothing where they differ, and ones that tell a place mean nothing where they are the same.
 *
 * Two keys must agree, the surest first: guid or link with the title; title and second; guid or link with a date, or words of the title, that
 * stayed; the title alone where nothing else is to be had. Where too little is known an entry is a new story: a repeat is milder than a
 * story that is never told, for what repeats a report joins its engagement. What each kind of change is taken for, and why, says
 * tests/measure/identity/README.md.
 *
 * A new story's id is made of its first key that can be used and is no other story's; what has one keeps it. Time and memory are linear in
 * the entries and what is remembered (`listSeen`).
 */
export function identifyEntries(feed: IdentifiedFeed, entries: readonly Entry[]): Identification {
  // Of what it collects, all but title and publisher changes without cause.
  const byPublisher = isGoogleNews(feed.url);
  const keyed = (byPublisher ? entries.map(toPublisherEntry) : entries).map((entry, place) => ({
    entry,
    keys: keysOf(entry, byPublisher),
    place,
  }));
  const groups = groupRepeats(keyed, byPublisher);
  const memory = renewLinkKeys(readMemory(feed), keyed);
  const whole = { groups, memory };
  const settled = settleStories(groups, memory);
  const trust = weighKeys(settled, whole, feed.kinds ?? { unsteady: [], places: [] });
  const usable = findUsableKeys(settled.groups, settled.memory);
  const makeIds = (group: EntryGroup, can: ReadonlySet<string>) =>
    idsOf(group, can, feed.feedId, byPublisher);
  const known = recogniseStories({ ...settled, whole, trust, usable, byPublisher, makeIds });
  const free = makeFreeKeys(settled.memory, usable, trust);
  const ids = giveIds(groups, known, memory, (group) => makeIds(group, free(group)));

  const told = groups.map((group) => {
    const { entry, keys } = group.newest;
    const before = known.get(group);
    const storyId = ids.get(group) ?? '';
    const texts = before && turnText(before, keys.text);
    const change = texts === undefined ? 'new' : texts.isSame ? 'same' : 'changed';
    return { identified: { entry, storyId, change } as const, line: writeSeenEntry(storyId, keys, texts) };
  });
  const { removed, isOlder } = findGone(whole, settled, known);
  // A search shows what it likes, and hides it again.
  const isTold = !byPublisher && trust.unsteady.size === 0;
  const identified = told.map((one) => one.identified);
  return {
    identified,
    seen: listSeen(
      told.map(({ line, identified: { storyId } }) => ({ storyId, line })),
      feed,
    ),
    kinds: {
      unsteady: [...trust.unsteady],
      places: [...trust.places],
      ...(trust.rewritten !== undefined && { rewritten: trust.rewritten }),
    },
    repeated: entries.length - groups.length,
    known: known.size,
    removedStoryIds: isTold ? removed : [],
    isOlder: isOlder && identified.every(({ change }) => change === 'same'),
  };
}

function findGone({ groups, memory }: Pick<Settled, 'groups' | 'memory'>, near: Settled, known: Known): Gone {
  const added = groups.filter((group) => !known.has(group)).map(({ newest }) => newest.keys);
  const present = new Set([
    ...[...known.values()].map(({ storyId }) => storyId),
    ...listPresent(near.groups, near.memory),
  ]);
  const isAhead = groups[0] !== undefined && !known.has(groups[0]);
  return findRemoved(memory, { present, added, isAhead });
}

/** Gives the ids that a group can have, the first first. */
type MakeIds = (group: EntryGroup) => readonly string[];

/** Gives each group its story id: the remembered one, else a new one that no other story of the document or of memory has. */
function giveIds(
  groups: readonly EntryGroup[],
  known: Known,
  { window, left }: Memory,
  makeIds: MakeIds,
): ReadonlyMap<EntryGroup, string> {
  const ids = new Map([...known].map(([group, { storyId }]) => [group, storyId]));
  const taken = new Set([...window, ...left].map(({ storyId }) => storyId));
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

/**
 * Makes what finds of a new story's keys those that an id may be made of: that of another story would give it an id that this one
 * may have had, and one that changes each time would give it another id if the poll had to be repeated.
 */
function makeFreeKeys(
  { window, left }: Memory,
  usable: ReadonlySet<string>,
  { unsteady, places }: Trust,
): (group: EntryGroup) => ReadonlySet<string> {
  const held = new Set([...window, ...left].flatMap((story) => strongKeysOf(story)));
  const isFree = (key: string, kind: Kind) => !held.has(key) && !unsteady.has(kind) && !places.has(kind);
  return ({ newest: { keys } }) => {
    const strong = strongKeysOf(keys);
    const free = KINDS.map((kind, at) => ({ kind, key: strong[at] ?? '' }))
      .filter(({ kind, key }) => isFree(key, kind))
      .map(({ key }) => key);
    return new Set([...free, titleKeyOf(keys)].filter((key) => usable.has(key)));
  };
}

/** The ids that a group's newest entry can have, the first first: by each usable key alone, and by all together. */
function idsOf(
  { newest: { entry, keys } }: EntryGroup,
  usable: ReadonlySet<string>,
  feedId: string,
  byPublisher: boolean,
): string[] {
  const { guid, link, publishedAt, outlet = '' } = entry;
  const [guidKey = '', linkKey = ''] = byPublisher ? [] : strongKeysOf(keys);
  const title = byPublisher ? `${outlet}\n${entry.title}` : entry.title;
  const byTitle: Entry = { title, summary: '', ...(publishedAt !== undefined && { publishedAt }) };
  const page = link === undefined ? undefined : canonicalLink(link);
  const isTitleUsable = byPublisher || usable.has(titleKeyOf(keys));
  return [
    ...(usable.has(guidKey) && guid !== undefined ? [storyIdOf(feedId, { ...byTitle, guid })] : []),
    ...(usable.has(linkKey) && page !== undefined ? [storyIdOf(feedId, { ...byTitle, link: page })] : []),
    ...(isTitleUsable ? [storyIdOf(feedId, byTitle)] : []),
    hash(feedId, 'all', guid ?? '', page ?? '', title, publishedAt?.slice(0, 10) ?? '').slice(0, 32),
  ];
}
