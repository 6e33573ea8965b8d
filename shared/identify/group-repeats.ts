import { dayNumberOf, type EntryKeys } from './entry-keys.ts';
import type { PublisherEntry } from './publisher-entry.ts';
import { indexUnique } from './story-index.ts';

/** An entry with its keys and its place in the document. */
export type KeyedEntry = { readonly entry: PublisherEntry; readonly keys: EntryKeys; readonly place: number };

/** What tells one story within one document: an entry, its repeats and its versions. */
export type EntryGroup = {
  readonly members: readonly KeyedEntry[];
  /** The one that was published last; of several, the first in the document. */
  readonly newest: KeyedEntry;
};

/** How many days the entries of one title may lie apart: with a version's mark, and from one document of Google News to the next. */
export const SPAN_DAYS = { marked: 1, publisher: 5 } as const;
/** How many hours those of one document of Google News may lie apart: what is a day later is the next of a column. */
const SPAN_HOURS = 20;

/**
 * Groups the entries of a document that tell the same story: those whose guid, link and title agree; those whose link
 * and whole text agree, whatever their guids; and versions, whose titles agree but for their marks.
 *
 * @param byPublisher Whether the feed collects what others publish, by whose titles it is told.
 * @returns The groups in the order of their newest entries.
 */
export function groupRepeats(entries: readonly KeyedEntry[], byPublisher: boolean): EntryGroup[] {
  const { join, rootOf } = makeSets(entries.length);
  const firstOf = new Map<string, number>();
  const guids = indexUnique(
    entries.map(({ keys }) => keys.title),
    (_, at) => [entries[at]?.keys.guid ?? ''],
  );
  for (const { entry, keys, place } of entries) {
    const isShared = guids.get(keys.guid ?? '') === undefined;
    for (const key of repeatKeysOf(keys, entry.summary !== '', isShared)) {
      const first = firstOf.get(key);
      if (first === undefined) firstOf.set(key, place);
      else join(first, place);
    }
  }
  for (const alike of Map.groupBy(entries, ({ keys }) => keys.title).values()) {
    for (const cluster of byPublisher
      ? clusterBy(alike, hourOf, SPAN_HOURS)
      : clusterBy(alike, dayOf, SPAN_DAYS.marked)) {
      if (!byPublisher && !areVersions(cluster, rootOf)) continue;
      for (const [at, { place }] of cluster.entries())
        join(cluster[Math.max(at - 1, 0)]?.place ?? place, place);
    }
  }
  const groups = Map.groupBy(entries, ({ place }) => rootOf(place));
  return [...groups.values()].map(toGroup).sort((one, other) => one.newest.place - other.newest.place);
}

/**
 * Entries that share one of these repeat each other. A title needs a date beside it unless guid and link agree too, and the
 * guid is not one for several titles; of one day
 * are those alone that have one text, for a column may come out several times a day.
 */
function repeatKeysOf(keys: EntryKeys, hasSummary: boolean, isShared: boolean): string[] {
  const { guid, link, title, text, seconds } = keys;
  const day = dayNumberOf(keys);
  const isSure = guid !== undefined && link !== undefined && !isShared;
  return [
    ['title', guid, link, title, ...(isSure ? [] : [seconds])].join(' '),
    ...(hasSummary ? [['day', guid, link, title, text, day].join(' ')] : []),
    ...(link === undefined ? [] : [['text', link, text, day].join(' ')]),
  ];
}

/** Whether entries of one title and near days are versions of one story: one has a mark, at most one story has none. */
function areVersions(cluster: readonly KeyedEntry[], rootOf: (place: number) => number): boolean {
  const plain = cluster.filter(({ keys }) => !keys.isMarked);
  return plain.length < cluster.length && new Set(plain.map(({ place }) => rootOf(place))).size <= 1;
}

const dayOf = ({ keys }: KeyedEntry) => dayNumberOf(keys) ?? Number.NEGATIVE_INFINITY;
const hourOf = ({ keys }: KeyedEntry) => (keys.seconds ?? Number.NEGATIVE_INFINITY) / 3_600;

/** Parts entries of one title by their times; each part spans a few at most. What has no date is a part of its own. */
function clusterBy(
  entries: readonly KeyedEntry[],
  timeOf: (entry: KeyedEntry) => number,
  span: number,
): KeyedEntry[][] {
  if (entries.length === 1) return [];
  const clusters: KeyedEntry[][] = [];
  for (const entry of entries.toSorted((one, other) => compare(timeOf(one), timeOf(other)))) {
    const first = clusters.at(-1)?.[0];
    const isNear =
      first !== undefined && (timeOf(entry) === timeOf(first) || timeOf(entry) - timeOf(first) <= span);
    if (isNear) clusters.at(-1)?.push(entry);
    else clusters.push([entry]);
  }
  return clusters;
}

function compare(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

function toGroup(members: readonly KeyedEntry[]): EntryGroup {
  const secondsOf = ({ keys }: KeyedEntry) => keys.seconds ?? Number.NEGATIVE_INFINITY;
  const newest = members.reduce((best, one) => (secondsOf(one) > secondsOf(best) ? one : best));
  return { members, newest };
}

/** Numbers from 0 that can be joined to sets; each set is known by its root. */
function makeSets(size: number) {
  const parents = Array.from({ length: size }, (_, at) => at);
  const rootOf = (of: number): number => {
    let at = of;
    for (let parent = parents[at] ?? at; parent !== at; parent = parents[at] ?? at) {
      parents[at] = parents[parent] ?? parent;
      at = parent;
    }
    return at;
  };
  const join = (one: number, other: number) => {
    parents[rootOf(other)] = rootOf(one);
  };
  return { join, rootOf };
}
