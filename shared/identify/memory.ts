import { type Remembered, readSeenEntry, type SeenEntry } from './seen-entry.ts';

/** The stories that a feed is remembered to have told. */
export type Memory = {
  /** Those of the last document, in its order. */
  readonly window: readonly Remembered[];
  /** Those that have left it, the last first. */
  readonly left: readonly Remembered[];
};

/**
 * How many stories are remembered that the document shows no more: as many as the last document had, at least so many; so what a
 * server shows after a document cut short, from an edge that lags, or of its archive when it moves, is known. Together with
 * those shown they are never more than `MOST`: beyond, the row of a feed would outgrow what DynamoDB stores.
 */
const LEAST_LEFT = 200;
const MOST = 3_000;

/** Reads what the record of a feed remembers. A feed that was empty at its last reading has the window that it had before. */
export function readMemory({
  seen,
  entryCount,
}: {
  seen: readonly SeenEntry[];
  entryCount?: number;
}): Memory {
  const stories = seen.map(readSeenEntry);
  const shown = entryCount || stories.length;
  return { window: stories.slice(0, shown), left: stories.slice(shown) };
}

/**
 * Lists what is to be remembered: the stories that a document shows, in its order, then those that it shows no more, in the order in
 * which they left. Of these each line stays as it was written.
 *
 * @param shown The stories of the document with their ids.
 */
export function listSeen(
  shown: readonly { readonly storyId: string; readonly line: SeenEntry }[],
  before: { readonly seen: readonly SeenEntry[]; readonly entryCount?: number },
): SeenEntry[] {
  const ids = new Set(shown.map(({ storyId }) => storyId));
  const left = before.seen.filter((line) => !ids.has(line.slice(0, line.indexOf(' '))));
  const window = Math.min(before.entryCount || before.seen.length, before.seen.length);
  // A document that is cut short twice in turn must not make all be forgotten at once.
  const most = Math.max(LEAST_LEFT, window, Math.ceil(before.seen.length / 2));
  const room = Math.max(MOST - shown.length, 0);
  return [...shown.map(({ line }) => line), ...left.slice(0, Math.min(most, room))];
}
