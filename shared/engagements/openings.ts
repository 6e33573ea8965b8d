import { count, filledText, instant, listOf, record } from '../text/shapes.ts';

/** The engagements that were opened with one counterpart in the last minutes, in their order, which an index may not show yet. */
export type Openings = { readonly openings: readonly Opening[]; readonly revision: number };
export type Opening = { readonly engagementId: string; readonly openedAt: string };

const OPENING = record<Opening>({ engagementId: filledText, openedAt: instant }, 'an opening');

/** The shape of stored openings. */
export const OPENINGS = record<Openings>({ openings: listOf(OPENING), revision: count }, 'openings');

/** What was opened is kept for so long: an index lags by moments, hardly ever by minutes. */
const KEPT_MS = 10 * 60_000;
const MOST_KEPT = 200;

/** Puts an engagement behind the others, and leaves out those that an index shows by now. */
export function addOpening({ openings, revision }: Openings, engagementId: string, now: Date): Openings {
  const since = now.getTime() - KEPT_MS;
  const kept = openings.filter(({ openedAt }) => Date.parse(openedAt) > since);
  const added = [...kept, { engagementId, openedAt: now.toISOString() }];
  return { openings: added.slice(-MOST_KEPT), revision: revision + 1 };
}
