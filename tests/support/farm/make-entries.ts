/** An entry that the farm serves: text without markup, `&` or control characters. */
export type FarmEntry = {
  readonly title: string;
  readonly path: string;
  readonly summary: string;
  readonly publishedAt: Date;
};

const PORTS = ['Nampho', 'Rason', 'Wonsan', 'Vladivostok', 'Dandong', 'Hunchun', 'Niigata', 'Sokcho'];
const GOODS = ['barley seed', 'tram wheels', 'dried squid', 'school desks', 'cement', 'apple saplings'];

/**
 * Makes the entries of a feed, newest first; no title stands in two feeds.
 *
 * @param feed The feed's number in the farm.
 * @param newestAt When the newest was published; each other `gapSeconds` before the one above it.
 */
export function makeEntries(
  feed: number,
  count: number,
  newestAt: Date,
  gapSeconds = 30 * 60,
): readonly FarmEntry[] {
  return Array.from({ length: count }, (_, at) => {
    const [port, goods] = [PORTS[(feed + at) % PORTS.length], GOODS[(feed + at) % GOODS.length]];
    return {
      title: `Ferry ${feed + 100} unloads ${at + 200} crates of ${goods} in ${port}`,
      path: `feed-${feed}/ferry-${at}`,
      summary: `The harbour office of ${port} counted ${at + 200} crates of ${goods} and found none wet.`,
      publishedAt: new Date(newestAt.getTime() - at * gapSeconds * 1000),
    };
  });
}
