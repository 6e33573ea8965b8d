import type { Alert } from '../../shared/engagements/alert.ts';
import { hash } from '../../shared/text/hash.ts';
import type { Call } from './calls.ts';
import type { Row } from './expressions.ts';
import { ALERTS } from './setting.ts';
import type { Run } from './timeline.ts';
import type { Published } from './topic.ts';

/** One alert or digest in one mail. */
type Sending = {
  /** The alert: its engagement and number; or the digest. */
  readonly key: string;
  readonly mail: Published;
  readonly run: Run;
  /** Whether it may come again though nobody died: it was taken and not answered, and was the first that the topic failed its run with. */
  readonly isExcused: boolean;
  isMarked: boolean;
};
export type Accounts = ReturnType<typeof openAccounts>;

/** Keeps who claimed, published and marked what, by what is written and published, so that it is known which mail may have come twice. */
export function openAccounts() {
  const sendings: Sending[] = [];
  const claims = new Map<string, { readonly run: Run; readonly key: string }>();
  const expiries = new Map<string, number>();

  function keysOf({ topic, body, digest }: Published, run: Run): string[] {
    const own = [...claims.values()].filter((claim) => claim.run === run).map(({ key }) => key);
    if (topic !== ALERTS) return [];
    if (digest !== undefined)
      return own.filter((key) => key.startsWith('digest ') && key.includes(hash(digest)));
    const [, engagementId, number] = /engagement ID (\S+),\s+mail (\d+)/.exec(body) ?? [];
    // A mail of several names none of them: it has all that its run has claimed.
    return number === undefined
      ? own.filter((key) => !key.startsWith('digest '))
      : [`${engagementId} ${number}`];
  }

  return {
    sendings: sendings as readonly Sending[],

    /** How often a mail may have come: once, and again for each time that nobody could know whether it had. */
    mayCome: (key: string): number =>
      1 + (expiries.get(key) ?? 0) + sendings.filter((one) => one.key === key && isInDoubt(one)).length,

    /** Notes what is written on an alert. */
    wrote(before: Row | undefined, after: Row | undefined, run: Run | undefined): void {
      const [was, is] = [before?.alert, after?.alert] as readonly (Alert | undefined)[];
      if (is === undefined || after === undefined || run === undefined) return;
      const key = keyOf(after, is);
      if (is.state === 'claimed' && is.claimedBy !== claimOf(was)) {
        const held = claims.get(claimOf(was) ?? '');
        if (held?.run.state === 'running' && held.key === key)
          expiries.set(key, (expiries.get(key) ?? 0) + 1);
        claims.set(is.claimedBy ?? '', { run, key });
      }
      if (is.state !== 'sent' || was?.state === 'sent') return;
      for (const one of sendings) if (one.key === key && one.run === run) one.isMarked = true;
      for (const [name, claim] of claims) if (claim.key === key && claim.run === run) claims.delete(name);
    },

    published(mail: Published, { run, isLost }: Call): void {
      if (run === undefined) return;
      const isExcused = isLost && (run.failedPublishes === 0 || mail.digest !== undefined);
      for (const key of keysOf(mail, run)) sendings.push({ key, mail, run, isExcused, isMarked: false });
    },
  };

  function isInDoubt({ isMarked, isExcused, run }: Sending): boolean {
    if (isMarked) return false;
    const couldNotMark = run.state === 'dead' || run.failedCalls.some((action) => action !== 'Publish');
    return isExcused || (run.failedPublishes === 0 && couldNotMark);
  }
}

function keyOf({ engagementId, counterpart }: Row, { number }: Alert): string {
  return counterpart === '*' ? `${engagementId} ${number}` : `${engagementId} ${counterpart}`;
}

function claimOf(alert: Alert | undefined): string | undefined {
  return alert?.state === 'claimed' ? alert.claimedBy : undefined;
}
