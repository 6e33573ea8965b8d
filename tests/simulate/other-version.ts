import type { Random } from '../measure/fuzz/make-random.ts';
import type { Row } from './expressions.ts';
import type { Tables } from './tables.ts';

/** What a newer version has written of its own, by which it is known again. */
export const NOTE = 'seen by the desk';
export type Rewritten = { readonly table: 'stories' | 'engagements' | 'feeds'; readonly key: string };

/**
 * Rewrites a row as other versions of the product would that are deployed for a moment: with fields that this version does not know, a feed in a
 * state that it does not know, and a story without what an older one did not write. Answers which row it was.
 */
export function rewriteByOther(tables: Tables, random: Random, isPolling: boolean): Rewritten | undefined {
  const table = random.pick(['stories', 'engagements', 'feeds'] as const);
  // No two versions of the poller run at once, and what one poll has loaded it writes back.
  if (table === 'feeds' && isPolling) return undefined;
  const rows = tables
    .rows(table)
    .filter(
      ({ counterpart, mergedInto, feed }) =>
        feed !== undefined || (counterpart === '*' && mergedInto === undefined),
    );
  const row = rows.length === 0 ? undefined : random.pick(rows);
  if (row === undefined) return undefined;
  tables.rewrite(table, REWRITES[table](row));
  return { table, key: String(row.storyId ?? row.engagementId ?? row.feedId) };
}

const REWRITES: Readonly<Record<Rewritten['table'], (row: Row) => Row>> = {
  // Before this version none had a hash of its text.
  stories: ({ textHash: _later, ...row }) => ({ ...row, note: NOTE }),
  engagements: (row) => ({
    ...row,
    note: NOTE,
    revision: Number(row.revision) + 1,
    alert: { ...(row.alert as Row), channel: NOTE },
    reports: (row.reports as readonly Row[]).map((report) => ({ ...report, weight: 2 })),
  }),
  feeds: (row) => ({
    ...row,
    note: NOTE,
    feed: { ...(row.feed as Row), state: 'paywalled', reason: 'asks for money', price: { usd: 9 } },
  }),
};
