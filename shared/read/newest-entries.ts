/** Entries of one document that are read at a time, as its newest and as those that wait behind them. */
export const MOST_ENTRIES = 2_000;

/** How far a document has been read, its newest entries first and those of one date as they stand. */
export type ReadTo = {
  /** The date of the last entry read; those before the first date of all have this one: */
  readonly date: string;
  /** How many entries of that date have been read. */
  readonly entries: number;
};
/** Sorts behind every date: what stands first is new. */
const BEFORE_ALL_DATES = '9';

/** Where reading has come to, and how many entries wait behind that. */
export type ReadEnd = ReadTo & { readonly waiting: number };

/** What is read of a document at a time. */
export type Newest<Entry> = {
  /** The newest, in the document's order. */
  readonly entries: readonly Entry[];
  /** Of others the newest behind where it had been read to, in its order; none where that is not said. */
  readonly older: readonly Entry[];
  /** Where the newest end; absent where there are no others. */
  readonly newestEnd?: ReadEnd;
  /** Where the older ones end; absent where it is not said how far the document had been read. */
  readonly olderEnd?: ReadEnd;
};

/**
 * Collects the entries of a document one by one and keeps the 2,000 newest, and as many behind where it had been read to; those without
 * a date count as old as the one before them. Of either it holds at no time more than twice as many.
 *
 * @param dateOf The date of an entry, in ISO 8601 UTC.
 * @param readTo How far the document has been read; nothing where all that is not among the newest may stay unread.
 */
export function openNewest<Entry>(dateOf: (entry: Entry) => string | undefined, readTo?: ReadTo) {
  const newest = openWindow<Entry>();
  const older = readTo && openWindow<Entry>(readTo);
  let date = BEFORE_ALL_DATES;
  let at = 0;

  return {
    add(entry: Entry): void {
      date = dateOf(entry) ?? date;
      newest.add({ entry, at, date });
      older?.add({ entry, at, date });
      at += 1;
    },

    end(): Newest<Entry> {
      const { dated, end } = newest.end();
      const behind = older?.end();
      const isNewest = new Set(dated.map((one) => one.at));
      return {
        entries: dated.map(({ entry }) => entry),
        older: (behind?.dated ?? []).filter((one) => !isNewest.has(one.at)).map(({ entry }) => entry),
        ...(end && end.waiting > 0 && { newestEnd: end }),
        ...(behind?.end && { olderEnd: behind.end }),
      };
    },
  };
}

type Dated<Entry> = { readonly entry: Entry; readonly at: number; readonly date: string };

/** Keeps the newest 2,000 of the entries that stand behind a place, or of all. */
function openWindow<Entry>(from?: ReadTo) {
  let kept: Dated<Entry>[] = [];
  let count = 0;
  let ofSameDate = 0;

  function isBehind({ date }: Dated<Entry>): boolean {
    if (from === undefined || date < from.date) return true;
    if (date > from.date) return false;
    ofSameDate += 1;
    return ofSameDate > from.entries;
  }

  function prune(): void {
    kept.sort((one, other) => compare(other.date, one.date) || one.at - other.at);
    kept = kept.slice(0, MOST_ENTRIES).sort((one, other) => one.at - other.at);
  }

  /** Where what is kept ends; where nothing is, that is where it began. */
  function readTo(): ReadTo | undefined {
    const [first] = kept;
    if (first === undefined) return from;
    const date = kept.reduce((oldest, one) => (one.date < oldest ? one.date : oldest), first.date);
    const before = from?.date === date ? from.entries : 0;
    return { date, entries: before + kept.filter((one) => one.date === date).length };
  }

  return {
    add(one: Dated<Entry>): void {
      if (!isBehind(one)) return;
      kept.push(one);
      count += 1;
      if (kept.length >= 2 * MOST_ENTRIES) prune();
    },

    end() {
      if (kept.length > MOST_ENTRIES) prune();
      const to = readTo();
      return { dated: kept, end: to && { date: to.date, entries: to.entries, waiting: count - kept.length } };
    },
  };
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
