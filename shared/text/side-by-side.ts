import pMap from 'p-map';

/**
 * Does something for each value, so many at once, and answers what came of each, in the order of the values. Rejects with
 * the first that fails; what has begun by then goes on, and nothing further is begun.
 */
export function mapSideBySide<Value, Result>(
  values: Iterable<Value> | AsyncIterable<Value>,
  atOnce: number,
  map: (value: Value) => Promise<Result>,
): Promise<Result[]> {
  return pMap(values, map, { concurrency: atOnce });
}
