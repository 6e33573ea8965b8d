import type { Query } from '../../shared/ask/query.ts';
import type { Reach } from '../../shared/aws/load-list.ts';
import { printNote } from '../terminal/output.ts';
import { sayCount } from '../terminal/say-count.ts';
import { type ListFormat, type ListShape, printRecords } from './print-list.ts';

/** What is asked of a table. */
export type Asked<Item> = {
  readonly query: Query;
  /** Lists what the keys of the query find, last first. */
  readonly list: (reach: Reach) => AsyncIterable<Item>;
  readonly isAsked: (item: Item) => boolean;
  /** What a record is called, and what several are. */
  readonly names: readonly [one: string, several: string];
};

/** Prints what is asked for of what is stored, and says on standard error what was not looked at or is not shown. */
export async function printAsked<Item>(
  { query, list, isAsked, names: [one, several] }: Asked<Item>,
  format: ListFormat,
  shape: ListShape<Item>,
): Promise<void> {
  const { limit, most, all } = query;
  let looked = 0;
  let next: string | undefined;
  const listed = list({
    limit,
    most,
    onLooked: (count) => {
      looked += count;
    },
    onEnd: (key) => {
      next = key;
    },
  });
  const { count, isCut } = await printRecords(filterList(listed, isAsked), format, shape, limit);
  const isEnded = next !== undefined;
  if (all || isEnded) {
    const those = all ? ', those too that report no engagement' : '';
    const end = isEnded ? `, back to ${next}: --until ${next} goes on from there, --most looks at more` : '';
    printNote(`looked at ${sayCount(looked, one, several)} for the ${count} shown${those}${end}`);
  }
  const these = limit === 1 ? 'this one' : `these ${limit}`;
  if (isCut) printNote(`there are more than ${these}; --limit shows more, --since and --until others`);
  if (count === 0 && !isEnded && format === 'table') printNote(shape.none);
}

/** Leaves out of a list what is not wanted; reads no further than its caller does. */
async function* filterList<Item>(
  items: AsyncIterable<Item>,
  isWanted: (item: Item) => boolean,
): AsyncGenerator<Item> {
  for await (const item of items) if (isWanted(item)) yield item;
}
