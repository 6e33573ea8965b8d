import { PROOF_ARRIVED, PROOF_MISSING } from '../deployment/alarm-events.ts';
import type { QueuedProof } from '../stories/queue-message.ts';
import { type MakeDependencies, makeProof } from './make-proof.ts';
import { type ArrivedProof, measureWay, PROOFS_AT_ONCE, type ProofTimes } from './proof-way.ts';
import { isProofDue, noteProofs, type ProofsSeen, type ProofsSent } from './proofs-sent.ts';

/** What is told of the proofs that a poll sends and looks for. */
export type ProofEvent =
  | { readonly message: 'proof sent'; readonly proofId: string; readonly storyId: string }
  | ({ readonly message: typeof PROOF_ARRIVED; readonly proofId: string } & ProofTimes)
  | { readonly message: typeof PROOF_MISSING; readonly proofId: string; readonly sentAt: string };

/** What watching proofs needs done; the poller passes DynamoDB, SQS and threads, a test passes functions of its own. */
export type WatchDependencies = MakeDependencies & {
  loadProofsSent(): Promise<ProofsSent>;
  /** Saves the next revision of it; answers false when another writer was faster, and saves nothing. */
  saveProofsSent(sent: ProofsSent): Promise<boolean>;
  /** Takes what lies in the queue of proofs, which comes back unless it is deleted. */
  receiveProofs(): Promise<readonly ReceivedProof[]>;
  deleteProof(receipt: string): Promise<void>;
  queueProof(proof: QueuedProof): Promise<void>;
  report(event: ProofEvent): void;
};

export type ReceivedProof = ArrivedProof & { readonly receipt: string };

const MOST_TRIES = 10;
/** How often a poll asks for as many as the queue gives at once. */
const MOST_BATCHES = 20;
/** Whoever has asked for a proof by hand has given it up by then, in ms. */
const GIVEN_UP_MS = 600_000;

/**
 * Sends a proof on its way, once an hour, and tells of those that have arrived since and of those that are missing.
 *
 * Hand on, then remember, then delete: a crash may send a proof more, or tell of one twice; it makes none seem missing that has arrived.
 * Proofs that somebody has asked for are left to them.
 *
 * @param scheduledAt When the poll was due.
 * @param pollSeconds From one poll to the next.
 * @throws Error when something could not be read, queued or stored.
 */
export async function watchProofs(
  scheduledAt: Date,
  pollSeconds: number,
  deps: WatchDependencies,
): Promise<void> {
  const before = await deps.loadProofsSent();
  const isDue = isProofDue(before, scheduledAt);
  if (!isDue && before.waiting.length === 0) return;
  const received = await receiveAll(deps);
  const own = received.filter(({ byHand }) => !byHand);
  const seen = { arrived: own.map(({ proofId }) => proofId), scheduledAt, pollSeconds };
  tell(before, own, seen, deps);
  const sent = isDue ? await send(scheduledAt, deps) : undefined;
  await note(before, { ...seen, ...(sent !== undefined && { sent }) }, deps);
  // What could not be deleted comes back, and is deleted then.
  for (const proof of received)
    if (isDone(proof, deps.now())) await deps.deleteProof(proof.receipt).catch(() => {});
}

/** Takes whatever has arrived, batch by batch: behind proofs that somebody has given up there may be the one that is waited for. */
async function receiveAll({ receiveProofs }: WatchDependencies): Promise<readonly ReceivedProof[]> {
  const received: ReceivedProof[] = [];
  for (let batches = 0; batches < MOST_BATCHES; batches += 1) {
    const some = await receiveProofs();
    received.push(...some);
    if (some.length < PROOFS_AT_ONCE) break;
  }
  return received;
}

/** Tells which proofs are missing, and how long those took that were waited for. */
function tell(
  before: ProofsSent,
  arrived: readonly ReceivedProof[],
  seen: ProofsSeen,
  { report }: WatchDependencies,
): void {
  for (const { proofId, sentAt } of noteProofs(before, seen).missing) {
    report({ message: PROOF_MISSING, proofId, sentAt });
  }
  const waiting = new Set(before.waiting.map(({ proofId }) => proofId));
  for (const proof of arrived.filter(({ proofId }) => waiting.has(proofId))) {
    report({ message: PROOF_ARRIVED, proofId: proof.proofId, ...measureWay(proof) });
  }
}

/** Makes the proof of a poll, named by when that was due, so that a poll which is started twice sends it once, and queues it. */
async function send(scheduledAt: Date, deps: WatchDependencies): Promise<string> {
  const proof = await makeProof(scheduledAt.toISOString(), false, deps);
  await deps.queueProof(proof);
  const { proofId, entry } = proof;
  deps.report({ message: 'proof sent', proofId, storyId: entry.storyId });
  return proofId;
}

/** Notes what a poll has seen and done, on top of whatever others have noted. */
async function note(before: ProofsSent, seen: ProofsSeen, deps: WatchDependencies): Promise<void> {
  let known = before;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    if (await deps.saveProofsSent(noteProofs(known, seen).next)) return;
    known = await deps.loadProofsSent();
  }
  throw new Error(`proofs: ${MOST_TRIES} writers were faster`);
}

/** Whether a proof is of no further use: it is the poller's own, or whoever has asked for it has given it up. */
function isDone({ byHand, madeAt }: ReceivedProof, now: Date): boolean {
  return !byHand || now.getTime() - Date.parse(madeAt) > GIVEN_UP_MS;
}
