/**
 * Merges lists that are each ordered by a key, last first, into one in the same order; reads no further than its caller
 * does. An item that several lists hold, by its id, comes once.
 */
export async function* mergeLists<Item>(
  lists: readonly AsyncGenerator<Item>[],
  keyOf: (item: Item) => string,
  idOf: (item: Item) => string,
): AsyncGenerator<Item> {
  const known = new Set<string>();
  const heads = await Promise.all(lists.map((list) => list.next()));
  for (;;) {
    let next = -1;
    let item: Item | undefined;
    for (const [at, head] of heads.entries()) {
      if (head.done || (item !== undefined && keyOf(head.value) <= keyOf(item))) continue;
      [next, item] = [at, head.value];
    }
    const list = lists[next];
    if (list === undefined || item === undefined) return;
    if (!known.has(idOf(item))) yield item;
    known.add(idOf(item));
    heads[next] = await list.next();
  }
}
