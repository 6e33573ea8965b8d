/** What is metered; each is a sum over whatever was done. */
export const QUANTITIES = [
  'writeUnits',
  'readUnits',
  'tableBytes',
  'indexBytes',
  'queueRequests',
  'topicRequests',
  'mails',
  'pollerRuns',
  'pollerCpuMs',
  'classifierRuns',
  'classifierCpuMs',
  'classifierCalls',
  'pausedMs',
  'logBytes',
] as const;

export type Usage = Readonly<Record<(typeof QUANTITIES)[number], number>>;

/** Messages in a full batch: what is metered of a story has its share of one. */
export const BATCH = 10;
/** For each batch Lambda takes it from the queue, and deletes what is done. */
export const REQUESTS_A_BATCH = 2;

/** Makes a usage; what is not named is none. */
export function makeUsage(some: Partial<Usage> = {}): Usage {
  return fill((name) => some[name] ?? 0);
}

/** Adds usages up, each so many times. */
export function sumUsage(...terms: readonly (readonly [times: number, usage: Usage])[]): Usage {
  return fill((name) => terms.reduce((sum, [times, usage]) => sum + times * usage[name], 0));
}

function fill(amountOf: (name: keyof Usage) => number): Usage {
  return Object.fromEntries(QUANTITIES.map((name) => [name, amountOf(name)])) as Usage;
}
