import { oneLine, truncate } from '../../shared/text/plain-text.ts';
import { printNote } from '../terminal/output.ts';
import type { CliData } from './open-data.ts';

/**
 * Warns when nobody, or not everybody, has confirmed to be the operator of a deployed stack: until then AWS sends them
 * nothing, and says nothing of it. Whoever runs the pipeline on their machine has nothing to confirm.
 */
export async function warnOfOperator({ OPERATOR_TOPIC_ARN, mailDir }: CliData): Promise<void> {
  if (OPERATOR_TOPIC_ARN === undefined || mailDir !== undefined) return;
  const { listOperators } = await import('../../shared/aws/operator-topic.ts');
  try {
    const { confirmed, unconfirmed } = await listOperators(OPERATOR_TOPIC_ARN);
    if (unconfirmed.length > 0) {
      printNote(
        `${unconfirmed.join(', ')} is not told of alarms and feeds before the link is opened that AWS has mailed there`,
      );
    } else if (confirmed === 0) {
      printNote(
        'nobody is told of alarms and feeds: the stack has no operator, or none who has confirmed; see infra/README.md, "The operator"',
      );
    }
  } catch (error) {
    // What was asked for has been printed; that this is not known is no failure of it.
    printNote(`whether the operator has confirmed is not known: ${truncate(oneLine(String(error)), 300)}`);
  }
}
