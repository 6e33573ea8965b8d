import { type Message, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { PROOFS_AT_ONCE, PUBLISHED_PROOF } from '../proofs/proof-way.ts';
import type { ReceivedProof } from '../proofs/watch-proofs.ts';
import { parseJson, message as shapeOf, text, UnreadableRecord } from '../text/shapes.ts';
import { sqs } from './clients.ts';
import { deleteMessage } from './entry-queue.ts';
import type { OnUnreadable } from './rows.ts';

/** The attribute of an alert in which its proof says when it was where. */
export const PROOF_ATTRIBUTE = 'proof';
/** What SNS makes of an alert that it puts into a queue. */
type Envelope = { readonly MessageAttributes: { readonly proof: { readonly Value: string } } };
const ENVELOPE = shapeOf<Envelope>(
  {
    MessageAttributes: shapeOf<Envelope['MessageAttributes']>(
      { [PROOF_ATTRIBUTE]: shapeOf<{ readonly Value: string }>({ Value: text }, 'an attribute') },
      'attributes, one of them of a proof',
    ),
  },
  'an alert',
);

/**
 * Takes proofs that have arrived, at most ten. They come back some seconds later unless they are deleted; what is none is deleted.
 *
 * @param onUnreadable Hears of what is none.
 * @param waitSeconds How long to wait for the first, at most 5; as long as the queue says, unless given.
 */
export async function receiveProofs(
  queueUrl: string,
  onUnreadable: OnUnreadable,
  waitSeconds?: number,
): Promise<ReceivedProof[]> {
  const { Messages = [] } = await sqs.send(
    new ReceiveMessageCommand({
      QueueUrl: queueUrl,
      MaxNumberOfMessages: PROOFS_AT_ONCE,
      WaitTimeSeconds: waitSeconds,
      MessageSystemAttributeNames: ['SentTimestamp'],
    }),
  );
  const proofs: ReceivedProof[] = [];
  for (const message of Messages) {
    try {
      proofs.push(toProof(message));
    } catch (error) {
      if (!(error instanceof UnreadableRecord)) throw error;
      onUnreadable(error);
      await deleteMessage(queueUrl, message.ReceiptHandle ?? '');
    }
  }
  return proofs;
}

/** Reads what SNS has put around a proof, and SQS beside it. */
function toProof({ Body = '', ReceiptHandle: receipt = '', Attributes }: Message): ReceivedProof {
  const { MessageAttributes } = parseJson('proof', ENVELOPE, Body);
  const proof = parseJson('proof', PUBLISHED_PROOF, MessageAttributes.proof.Value);
  return { ...proof, arrivedAt: new Date(Number(Attributes?.SentTimestamp)).toISOString(), receipt };
}
