import type { ListKey } from '../ask/query.ts';
import { mergeLists } from './merge-lists.ts';
import { type IndexRange, loadMainRows, MOST_KEYS, queryIndex, type Row } from './rows.ts';

/** How far somebody who asks for a list lets it be read, and how he learns how far it was. */
export type Reach = {
  /** Records that are to be shown; one more says whether there are more. */
  readonly limit: number;
  /** Records that are looked at, at most, but for those that stand at one place of the order with the last: whoever goes on from there must come on. */
  readonly most: number;
  /** Hears of each page how many records of it are looked at, those too that the list leaves out. */
  readonly onLooked: (count: number) => void;
  /** Hears, when `most` ends the list, of the first record that is not looked at: what the list is ordered by, an instant or a day. */
  readonly onEnd: (next: string) => void;
};

const WITHOUT_BOUNDS: Reach = {
  limit: Number.POSITIVE_INFINITY,
  most: Number.POSITIVE_INFINITY,
  onLooked: () => {},
  onEnd: () => {},
};

/** What a list is listed by: a key, or several of which one is enough. */
export type ListedBy<Key = ListKey> = Key | readonly Key[];

/**
 * Reads the main rows that one of several ranges lists, each once, last first, as far as the caller and his reach go.
 *
 * Records are loaded a page at a time, and not consistently: an index may not show what was stored a moment ago either, and so they
 * cost half.
 *
 * @param ranges Of one table, ordered by one attribute.
 */
export async function* loadList(
  ranges: readonly IndexRange[],
  idAttribute: string,
  { limit, most, onLooked, onEnd }: Reach = WITHOUT_BOUNDS,
): AsyncGenerator<Row> {
  const [first] = ranges;
  if (first === undefined) return;
  const { table, sort } = first;
  let looked = 0;
  let ids: string[] = [];
  const load = () => {
    const page = ids;
    ids = [];
    looked += page.length;
    onLooked(page.length);
    return loadMainRows(table, idAttribute, page, { isConsistent: false });
  };
  const keys = mergeLists(
    ranges.map((range) => queryIndex({ ...range, isDescending: true })),
    (row) => String(row[sort[0]]),
    (row) => String(row[idAttribute]),
  );
  let last: string | undefined;
  for await (const row of keys) {
    const key = String(row[sort[0]]);
    if (looked + ids.length >= most && key !== last) {
      yield* await load();
      onEnd(key);
      return;
    }
    last = key;
    ids.push(String(row[idAttribute]));
    if (ids.length === pageSize(looked, limit)) yield* await load();
  }
  yield* await load();
}

/** Records of a page that comes after those of which too many were left out to show as many as are wanted. */
const LEAST_MORE = 10;

/** Sizes a page by what is still wanted, so that hardly more is read than is shown; behind that pages grow. */
function pageSize(looked: number, limit: number): number {
  const wanted = limit + 1 - looked;
  return Math.min(MOST_KEYS, wanted > 0 ? wanted : Math.max(LEAST_MORE, -wanted));
}
