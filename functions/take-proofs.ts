import {
  type AlertDependencies,
  alertEngagement,
  WANTED_AT_ONCE,
} from '../shared/alerts/alert-engagement.ts';
import type { AlertMail } from '../shared/alerts/compose-alert.ts';
import { publishProof } from '../shared/aws/alert-topic.ts';
import type { Model } from '../shared/classify/score/model.ts';
import { TIMINGS } from '../shared/deployment/timings.ts';
import type { Engagement } from '../shared/engagements/engagement.ts';
import type { TakeDependencies } from '../shared/engagements/take-entry.ts';
import { takeProof } from '../shared/proofs/take-proof.ts';
import type { QueuedProof } from '../shared/stories/queue-message.ts';
import { log } from './log.ts';

/** What of the classifier's a proof is taken with: its tables, kept apart from the news, its model and its mails. */
export type ProofTools = Pick<AlertDependencies, 'markSent' | 'makeClaimName'> & {
  readonly take: TakeDependencies;
  readonly model: Model;
  readonly topicArn: string;
  compose(engagement: Engagement): Promise<AlertMail>;
};

/**
 * Opens what takes proofs: each goes the way of an entry, and its alert that of any, but to a topic of its own, so that no subscriber can get
 * it whatever they asked for. Nobody is asked whether it is wanted, no mail of the news waits for it, and no digest tells of it.
 */
export function openProofTaker({ take, model, topicArn, compose, ...alert }: ProofTools) {
  const dependencies: Omit<AlertDependencies, 'publishAlert'> = {
    ...take,
    ...alert,
    ...WANTED_AT_ONCE,
    publishDigest: async () => {
      throw new Error('a proof is told of alone');
    },
  };
  return (proof: QueuedProof) =>
    takeProof(
      proof,
      {
        ...take,
        sendAlert: (engagementId, publishAlert) =>
          alertEngagement(engagementId, TIMINGS.alertLeaseSeconds, { ...dependencies, publishAlert }),
        publish: async (engagement, way) => publishProof(topicArn, await compose(engagement), way),
        report: log,
      },
      model,
    );
}
