import { FRESH_DAYS } from '../engagements/alert.ts';
import { type Engagement, isWithdrawn } from '../engagements/engagement.ts';
import { formatInstant } from '../text/format-time.ts';

/**
 * Says how far the mail about an engagement is, or why nobody gets any.
 *
 * @example sayAlert(engagement) // mail 2 (signed) sent at 2024-03-12 08:00 UTC
 */
export function sayAlert(engagement: Engagement): string {
  const { alert } = engagement;
  const { number, change } = alert;
  const mail = `mail ${number}${change === undefined ? '' : ` (${change})`}`;
  switch (alert.state) {
    case 'none':
      // One that had a number counts as told: it lapsed, or was brought in by a backfill.
      if (number > 0)
        return `${mail} was not sent: nobody asked for it within ${FRESH_DAYS} days, or it is a story of the past`;
      return isWithdrawn(engagement) ? 'none was sent' : 'none, for it was old when it was seen';
    case 'sent':
      return `${mail} sent at ${formatInstant(alert.sentAt)} UTC`;
    case 'claimed':
      return `${mail} is being sent; tried again at ${formatInstant(alert.dueAt)} UTC`;
    case 'pending':
      return alert.isWaiting
        ? `${mail} waits up to ${FRESH_DAYS} days for somebody to ask for it`
        : `${mail} is to be sent; tried again at ${formatInstant(alert.dueAt)} UTC`;
  }
}
