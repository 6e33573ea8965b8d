import type { Alert } from '../engagements/alert.ts';
import { count, filledText, optional, record, text } from '../text/shapes.ts';

/** That there was something to tell of an engagement on a day, and what was new then; nothing where all was. */
export type News = { readonly engagementId: string; readonly number: number; readonly change?: string };

/** The shape of stored news. */
export const NEWS = record<News>({ engagementId: filledText, number: count, change: optional(text) }, 'news');

/** The news that an alert tells. */
export function newsOf(engagementId: string, { number, change }: Alert): News {
  return { engagementId, number, ...(change !== undefined && { change }) };
}
