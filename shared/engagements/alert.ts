import { count, exactly, instant, kindOf, optional, record, text, unknownFields } from '../text/shapes.ts';

/** Which mail about an engagement it is. */
type Mail = {
  /** Counts the mails: 1 is the first, later ones tell what changed; 0 before there is any. */
  readonly number: number;
  /** What is new since the last mail, in words; absent in the first. */
  readonly change?: string;
  /** What has been mailed and is no longer what the record says. */
  readonly told?: Told;
};
/** The headline of a mail, and when it was sent, where that is known. */
export type Told = { readonly headline: string; readonly sentAt?: string };
/** Nobody is told: the engagement was too old to be news, was withdrawn before its mail went out, or nobody asked for it while it was fresh. */
type NoAlert = Mail & { readonly state: 'none' };
/**
 * The mail is to be sent; if it is still so at `dueAt`, nobody is sending it, and a sweep takes care of it. Until `leaseUntil` the one before it
 * may be on its way, and must not come behind this one.
 */
export type PendingAlert = Mail & {
  readonly state: 'pending';
  readonly dueAt: string;
  readonly leaseUntil?: string;
  /** There was nobody who would have got it: it waits for somebody who asks for it, while it is fresh. */
  readonly isWaiting?: true;
};
/** The mail is being sent by somebody, whose claim holds until `leaseUntil`. */
export type ClaimedAlert = Mail & {
  readonly state: 'claimed';
  readonly leaseUntil: string;
  readonly dueAt: string;
  /** Who claimed it: a name that nobody else ever has, so that who gets no answer knows his own claim again. */
  readonly claimedBy?: string;
};
export type SentAlert = Mail & { readonly state: 'sent'; readonly sentAt: string };

/** The mail about an engagement: `none`, or `pending -> claimed -> sent`. */
export type Alert = NoAlert | PendingAlert | ClaimedAlert | SentAlert;

const TOLD = record<Told>({ headline: text, sentAt: optional(instant) }, 'what was told');
const MAIL = { number: count, change: optional(text), told: optional(TOLD) };
const NONE = record<NoAlert>({ state: exactly('none'), ...MAIL }, 'an alert');
const PENDING = record<PendingAlert>(
  {
    state: exactly('pending'),
    ...MAIL,
    dueAt: instant,
    leaseUntil: optional(instant),
    isWaiting: optional(exactly(true)),
  },
  'an alert',
);
const CLAIMED = record<ClaimedAlert>(
  { state: exactly('claimed'), ...MAIL, dueAt: instant, leaseUntil: instant, claimedBy: optional(text) },
  'an alert',
);
const SENT = record<SentAlert>({ state: exactly('sent'), ...MAIL, sentAt: instant }, 'an alert');
const KINDS = { none: NONE, pending: PENDING, claimed: CLAIMED, sent: SENT };

/** The shape of a stored alert. */
export const ALERT = kindOf<Alert>('state', Object.values(KINDS), 'none, pending, claimed or sent');

/** How long a pending alert may wait before a sweep takes care of it: two visibility timeouts, in ms. */
const SWEEP_AFTER_MS = 360_000;

/** How long an alert waits for somebody who would get it: a weekend, and some of the days beside it. */
export const FRESH_DAYS = 3;
const FRESH_MS = FRESH_DAYS * 86_400_000;

/** The alert of an engagement that was old news when it was first seen: none is sent until a fresh report joins. */
export const NO_ALERT: Alert = { state: 'none', number: 0 };
/** The alert of an engagement that counts as told, though nobody was: a further mail goes out only for a new fact. */
export const COUNTS_AS_TOLD: Alert = { state: 'none', number: 1 };

/** Gives the instant from which on a sweep takes care of what nobody has sent since another. */
function dueBehind(ms: number): string {
  return new Date(ms + SWEEP_AFTER_MS).toISOString();
}

/** Finds the fields of an alert that this version does not know; they are kept when its state changes. */
function keptOf(alert: Alert | undefined): Readonly<Record<string, unknown>> {
  return alert === undefined ? {} : unknownFields(KINDS[alert.state], alert);
}

/**
 * Makes the alert that is to be sent next.
 *
 * @param last The one before it; none before the first.
 * @param change What is new since, in words; nothing for the first.
 */
export function nextAlert(last: Alert | undefined, change: string | undefined, now: Date): PendingAlert {
  return {
    ...keptOf(last),
    state: 'pending',
    number: (last?.number ?? 0) + 1,
    ...(change !== undefined && { change }),
    dueAt: dueBehind(now.getTime()),
  };
}

/** Makes the alert of an engagement after a fresh report has joined it, which tells of these changes. */
export function alertAfter(alert: Alert, changes: readonly string[], now: Date): Alert {
  if (alert.state === 'none' && alert.number === 0) return nextAlert(alert, undefined, now);
  if (changes.length === 0) return alert;
  // A mail that is still pending tells the new facts too; one that is claimed or sent does not know them.
  if (alert.state !== 'pending') return nextAlert(alert, changes.join('; '), now);
  // Whoever keeps the news for the digests has yet to hear of these. A first mail tells all there is.
  const { isWaiting, ...waited } = alert;
  const pending = isWaiting ? { ...waited, dueAt: dueBehind(now.getTime()) } : waited;
  return alert.change === undefined ? pending : { ...pending, change: [alert.change, ...changes].join('; ') };
}

/** What is new where no report stands any more, and where one does again. */
const NONE_AFTER_ALL = 'no engagement after all';
const AGAIN = 'reported again';

/**
 * Makes the alert of an engagement of which no report stands any more: a correction, where a mail about it is out or may be; none is sent
 * where the first still waits.
 *
 * @param headline That of the engagement, under which it has been told.
 */
export function alertOfWithdrawal(alert: Alert, headline: string, now: Date): Alert {
  if (alert.state === 'none') return alert;
  if (alert.state === 'pending' && alert.number === 1) return { ...keptOf(alert), ...NO_ALERT };
  // Of one that waits behind another nobody knows when that was sent.
  if (alert.state === 'pending') return { ...alert, change: NONE_AFTER_ALL };
  const told = { ...alert.told, headline: alert.told?.headline ?? headline };
  return {
    ...alertBehind(alert, NONE_AFTER_ALL, now),
    told: alert.state === 'sent' ? { ...told, sentAt: alert.sentAt } : told,
  };
}

/** Makes an alert that contradicts the one before it, and waits until that can't come behind it. */
function alertBehind(last: ClaimedAlert | SentAlert, change: string, now: Date): PendingAlert {
  const next = nextAlert(last, change, now);
  return last.state === 'claimed' ? { ...next, leaseUntil: last.leaseUntil } : next;
}

/**
 * Makes the alert of an engagement of which a report stands again. Whoever has been told that there is none, or may have been, is told so;
 * a correction that still waits is not sent, and what it would have taken back holds.
 *
 * @param changes What the report changes of what was told.
 * @param isNews Whether the report is worth a mail where nobody has been told of the engagement.
 */
export function alertOfReturn(alert: Alert, changes: readonly string[], isNews: boolean, now: Date): Alert {
  if (alert.state === 'none') return isNews ? nextAlert(alert, undefined, now) : alert;
  if (alert.state !== 'pending') return alertBehind(alert, AGAIN, now);
  const { change: _correction, told, ...mail } = alert;
  if (changes.length > 0) return { ...mail, change: changes.join('; ') };
  // What has been told is not known for sure: a mail that names no change tells all.
  if (told?.sentAt === undefined) return mail;
  const { sentAt, ...stillTold } = told;
  return { ...keptOf(alert), state: 'sent', number: alert.number - 1, told: stillTold, sentAt };
}

/**
 * Makes the alert of an engagement whose headline was that of a report which no longer stands, while others do: nobody is told, and an
 * update that waits names no change, for that was the report's.
 */
export function alertOfOthers(alert: Alert, headline: string): Alert {
  if (alert.state === 'none') return alert;
  if (alert.state !== 'pending')
    return { ...alert, told: { ...alert.told, headline: alert.told?.headline ?? headline } };
  const { change: _itsChange, ...mail } = alert;
  return mail;
}

/**
 * Claims an alert for one sender; answers nothing when there is none to send or somebody holds it, or the one before it.
 *
 * @param claimedBy Names this claim, as no other is named.
 * @param leaseSeconds How long the claim holds; must be longer than the sender can live.
 */
export function claimAlert(
  alert: Alert,
  claimedBy: string,
  leaseSeconds: number,
  now: Date,
): ClaimedAlert | undefined {
  if (alert.state === 'none' || alert.state === 'sent') return undefined;
  if ((alert.leaseUntil ?? '') > now.toISOString()) return undefined;
  const leaseEnd = now.getTime() + leaseSeconds * 1000;
  const { isWaiting: _waiting, ...mail } = { isWaiting: undefined, ...alert };
  return {
    ...mail,
    state: 'claimed',
    claimedBy,
    leaseUntil: new Date(leaseEnd).toISOString(),
    dueAt: dueBehind(leaseEnd),
  };
}

/**
 * Makes an alert wait that nobody would get; once it is no longer fresh, nobody is told, and it counts as told.
 *
 * @param alert One that `claimAlert` would claim.
 */
export function holdAlert(alert: Alert, now: Date): Alert {
  if (alert.state !== 'pending' && alert.state !== 'claimed') return alert;
  const { number, change, told, dueAt } = alert;
  const mail = { number, ...(change !== undefined && { change }), ...(told && { told }) };
  // A further report without a new fact does not make it news again.
  if (now.getTime() - Date.parse(dueAt) > FRESH_MS) return { ...keptOf(alert), state: 'none', ...mail };
  if (alert.state === 'pending' && alert.isWaiting) return alert;
  return { ...keptOf(alert), state: 'pending', ...mail, dueAt, isWaiting: true };
}

/** Marks the alert `number` as sent; answers nothing when a newer one has taken its place. */
export function markAlertSent(alert: Alert, number: number, now: Date): SentAlert | undefined {
  if (alert.number !== number || alert.state === 'sent') return undefined;
  const { change, told } = alert;
  return {
    ...keptOf(alert),
    state: 'sent',
    number,
    ...(change !== undefined && { change }),
    ...(told !== undefined && { told }),
    sentAt: now.toISOString(),
  };
}

/** Gives the instant at which an alert came to be that nobody has claimed yet. */
export function madeAt({ dueAt }: PendingAlert): Date {
  return new Date(Date.parse(dueAt) - SWEEP_AFTER_MS);
}

/** Says from when on a sweep takes care of an alert, and whether it waits for a subscriber; nothing for one that is not to be sent. */
export function dueOf(alert: Alert): { readonly at: string; readonly isWaiting: boolean } | undefined {
  if (alert.state !== 'pending' && alert.state !== 'claimed') return undefined;
  return { at: alert.dueAt, isWaiting: alert.state === 'pending' && alert.isWaiting === true };
}
