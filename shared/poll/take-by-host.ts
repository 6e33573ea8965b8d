/** Feeds of one host that are due for each further connection to it, and the most of these: a browser opens six. */
const FEEDS_A_LANE = 100;
const MOST_LANES = 8;

/** Says how many feeds of a host are polled side by side: one, but where hundreds of them are due some more, or they would never end. */
export function lanesOf(due: number): number {
  return Math.min(Math.ceil(due / FEEDS_A_LANE), MOST_LANES);
}

type Host<Value> = { readonly waiting: Value[]; readonly lanes: number; running: number };

/**
 * Does something for each value, so many at once, in their order; of one host no more at once than it has lanes. What has to wait
 * for its host goes before whatever comes later, so that the first in the list are the first to be done.
 *
 * @param take Must not reject.
 */
export async function takeByHost<Value>(
  values: readonly Value[],
  hostOf: (value: Value) => string,
  atOnce: number,
  take: (value: Value, host: string) => Promise<void>,
): Promise<void> {
  const hosts = new Map<string, Host<Value>>();
  for (const [name, ofHost] of Map.groupBy(values, hostOf)) {
    hosts.set(name, { waiting: [], lanes: lanesOf(ofHost.length), running: 0 });
  }
  const coming = values.values();

  /** Takes the next value whose host has a lane free; those that it passes over wait. */
  function next(): { readonly value: Value; readonly name: string; readonly host: Host<Value> } | undefined {
    for (const value of coming) {
      const name = hostOf(value);
      const host = hosts.get(name) as Host<Value>;
      if (host.running < host.lanes) return { value, name, host };
      host.waiting.push(value);
    }
    // What waits is done by those who do its host's others now.
    return undefined;
  }

  async function work(): Promise<void> {
    for (let found = next(); found; found = next()) {
      const { name, host } = found;
      host.running += 1;
      await take(found.value, name);
      for (let value = host.waiting.shift(); value !== undefined; value = host.waiting.shift()) {
        await take(value, name);
      }
      host.running -= 1;
    }
  }

  await Promise.all(Array.from({ length: atOnce }, work));
}
