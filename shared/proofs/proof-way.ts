import { PROOF_FIELDS, type QueuedProof } from '../stories/queue-message.ts';
import { instant, record } from '../text/shapes.ts';

/** Where a proof comes by on its way, in this order, each behind a hop: the entries queue, the classifier, the topic of proofs, their queue. */
export const STOPS = ['queued', 'taken', 'published', 'arrived'] as const;
export type Stop = (typeof STOPS)[number];

/** Proofs that their queue gives at once, at most. */
export const PROOFS_AT_ONCE = 10;

/** What is published of a proof beside its alert: when it was where. */
export type PublishedProof = Omit<QueuedProof, 'entry'> & {
  readonly takenAt: string;
  readonly publishedAt: string;
};

/** A proof that has gone its whole way. */
export type ArrivedProof = PublishedProof & { readonly arrivedAt: string };

/** The shape of what is published of a proof. */
export const PUBLISHED_PROOF = record<PublishedProof>(
  { ...PROOF_FIELDS, takenAt: instant, publishedAt: instant },
  'a proof',
);

/** How long a proof took, in all and to each of its stops from the one before, in seconds. */
export type ProofTimes = { readonly seconds: number } & Readonly<Record<`${Stop}Seconds`, number>>;

/** Measures a proof's way to the millisecond. The clocks of AWS differ by some: no hop takes less than no time. */
export function measureWay({
  madeAt,
  queuedAt,
  takenAt,
  publishedAt,
  arrivedAt,
}: Omit<ArrivedProof, 'proofId' | 'byHand'>): ProofTimes {
  return {
    seconds: secondsBetween(madeAt, arrivedAt),
    queuedSeconds: secondsBetween(madeAt, queuedAt),
    takenSeconds: secondsBetween(queuedAt, takenAt),
    publishedSeconds: secondsBetween(takenAt, publishedAt),
    arrivedSeconds: secondsBetween(publishedAt, arrivedAt),
  };
}

function secondsBetween(one: string, other: string): number {
  return Math.max(0, Date.parse(other) - Date.parse(one)) / 1000;
}
