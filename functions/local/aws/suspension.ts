import type { Deliver } from './mail-folder.ts';

/** SNS sends a subscriber at most so many mails a second, and may suspend one for whom more are published. */
const MOST_MAILS = 10;
const WINDOW_MS = 1_000;

/**
 * Delivers no more mails to an address once it would have got more than ten within one second.
 *
 * That lasts as long as the emulators run. On AWS a suspended address gets nothing until somebody asks AWS for it.
 *
 * @param onSuspended Hears of it once.
 * @returns The addresses that are suspended, each with how many mails it was not sent; and the delivery.
 */
export function suspendTooFast(deliver: Deliver, now: () => number, onSuspended: (address: string) => void) {
  const suspended = new Map<string, number>();
  const latest = new Map<string, readonly number[]>();

  return {
    suspended: suspended as ReadonlyMap<string, number>,

    async deliver(mail: Parameters<Deliver>[0]): Promise<void> {
      const recent = (latest.get(mail.to) ?? []).filter((at) => at > now() - WINDOW_MS);
      latest.set(mail.to, [...recent, now()]);
      const dropped = suspended.get(mail.to);
      if (dropped === undefined && recent.length < MOST_MAILS) return deliver(mail);
      suspended.set(mail.to, (dropped ?? 0) + 1);
      if (dropped === undefined) onSuspended(mail.to);
    },
  };
}
