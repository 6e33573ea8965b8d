import { count, filledText, ifReadable, instant, listOf, record } from '../text/shapes.ts';

/** A proof that has not arrived, and how many polls behind its own have looked for it in vain. */
export type WaitingProof = {
  readonly proofId: string;
  /** When the poll was due that sent it. */
  readonly sentAt: string;
  readonly polls: number;
};

/** What the poller knows of the proofs that it has sent. */
export type ProofsSent = {
  /** When the last one was sent; nothing before the first. */
  readonly sentAt?: string;
  readonly waiting: readonly WaitingProof[];
  readonly revision: number;
};

const WAITING = record<WaitingProof>({ proofId: filledText, sentAt: instant, polls: count }, 'a proof');
type Stored = {
  readonly sentAt?: string;
  readonly waiting?: readonly WaitingProof[];
  readonly revision: number;
};

/** The shape of what is stored of proofs; of what can't be read nothing is known. */
export const PROOFS_SENT = record<Stored>(
  { sentAt: ifReadable(instant), waiting: ifReadable(listOf(WAITING)), revision: count },
  'proofs that were sent',
);

/** From one proof to the next, in ms. */
const EVERY_MS = 3_600_000;
/** A proof is missing when so many polls have looked for it in vain. */
const POLLS = 2;
/** Longer than this nothing waits in the queue at the end, in ms. */
const KEPT_MS = 48 * 3_600_000;

/** Says whether a proof is due: an hour after the last one, whatever became of it. */
export function isProofDue({ sentAt }: Pick<ProofsSent, 'sentAt'>, scheduledAt: Date): boolean {
  // Where a clock was set back, the last one lies ahead.
  return sentAt === undefined || Math.abs(scheduledAt.getTime() - Date.parse(sentAt)) >= EVERY_MS;
}

/** What a poll has seen and done: which proofs have arrived, and the one that it has sent, if it has. */
export type ProofsSeen = {
  readonly arrived: readonly string[];
  readonly sent?: string;
  readonly scheduledAt: Date;
  /** From one poll to the next. */
  readonly pollSeconds: number;
};

/**
 * Notes what a poll has seen and done, and says which proofs are missing: those for which two polls have looked in vain, each an
 * interval after the one before.
 *
 * A missing one is looked for on, and told of at each poll, until a later one has arrived: then the way is free again, and what was
 * lost on it is no longer waited for.
 */
export function noteProofs(
  before: ProofsSent,
  { arrived, sent, scheduledAt, pollSeconds }: ProofsSeen,
): { readonly next: ProofsSent; readonly missing: readonly WaitingProof[] } {
  const time = scheduledAt.getTime();
  const ageOf = ({ sentAt }: WaitingProof) => time - Date.parse(sentAt);
  const looked = before.waiting.map((proof) =>
    // A poll that is started twice looks once.
    ageOf(proof) >= (proof.polls + 1) * pollSeconds * 1000 ? { ...proof, polls: proof.polls + 1 } : proof,
  );
  const here = looked.filter(({ proofId }) => arrived.includes(proofId)).map(({ sentAt }) => sentAt);
  const lastHere = here.toSorted().at(-1) ?? '';
  const away = looked.filter(({ proofId }) => !arrived.includes(proofId));
  const missing = away.filter(({ polls }) => polls >= POLLS);
  const kept = away.filter(
    (proof) => !(proof.polls >= POLLS && proof.sentAt < lastHere) && ageOf(proof) < KEPT_MS,
  );
  const sentAt = scheduledAt.toISOString();
  const isNew = sent !== undefined && !kept.some(({ proofId }) => proofId === sent);
  return {
    missing,
    next: {
      ...before,
      ...(sent !== undefined && { sentAt }),
      waiting: isNew ? [...kept, { proofId: sent, sentAt, polls: 0 }] : kept,
      revision: before.revision + 1,
    },
  };
}
