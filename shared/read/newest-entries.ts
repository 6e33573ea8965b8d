/** Entries of one document that are read. */
const MAX_ENTRIES = 2_000;

/** The newest entries of a document, in its order. */
export type Newest<Entry> = { readonly entries: readonly Entry[]; readonly leftOut: number };

/**
 * Collects the entries of a document one by one and keeps the 2,000 newest; those without a date count as old as the one before
 * them. At no time does it hold more than twice as many.
 *
 * @param dateOf The date of an entry, in ISO 8601 UTC; only asked for where there are too many.
 */
export function openNewest<Entry>(dateOf: (entry: Entry) => string | undefined) {
  let kept: { readonly entry: Entry; readonly at: number; date?: string }[] = [];
  let count = 0;
  // Sorts behind every date: what stands first is new.
  let last = '9';

  function prune(): void {
    for (const one of kept) {
      one.date ??= dateOf(one.entry) ?? last;
      last = one.date;
    }
    kept.sort((one, other) => compare(other.date, one.date) || one.at - other.at);
    kept = kept.slice(0, MAX_ENTRIES).sort((one, other) => one.at - other.at);
  }

  return {
    add(entry: Entry): void {
      kept.push({ entry, at: count });
      count += 1;
      if (kept.length >= 2 * MAX_ENTRIES) prune();
    },

    end(): Newest<Entry> {
      if (kept.length > MAX_ENTRIES) prune();
      return { entries: kept.map(({ entry }) => entry), leftOut: count - kept.length };
    },
  };
}

function compare(one = '', other = ''): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
