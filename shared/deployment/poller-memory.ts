/** The memory that the poller may be given, in MiB; below it too few feeds would be polled side by side to end in time. */
export const POLLER_MEMORY = { least: 768, most: 10_240 } as const;

/** What a poll needs whatever it polls, in MiB: two threads of up to 180 each that read documents, the code and the lists. */
const FIXED = 544;
/** A document as it came and as it is read: 5 and 10. */
const A_FEED = 15;
/** Beyond as many the poll waits for its processor, and not for servers. */
const MOST_AT_ONCE = 128;

/** Says how many feeds a poller with so much memory, in MiB, polls side by side: each may hold a document of the largest size. */
export function feedsAtOnce(memoryMiB: number): number {
  return Math.min(Math.floor((memoryMiB - FIXED) / A_FEED), MOST_AT_ONCE);
}
