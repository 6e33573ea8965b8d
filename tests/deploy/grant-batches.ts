import { CloudFormationClient, ListStackResourcesCommand } from '@aws-sdk/client-cloudformation';
import { IAMClient, PutRolePolicyCommand } from '@aws-sdk/client-iam';
import { clientConfig } from './deployment.ts';
import type { Emulator } from './emulator.ts';

/**
 * Lets the poller send batches. AWS checks a batch as `sqs:SendMessage`, which the poller has; the emulator checks it as
 * an action of its own, `sqs:SendMessageBatch`, which AWS does not know. Nothing else is added to what is deployed.
 */
export async function grantBatches(emulator: Emulator, stackName: string): Promise<void> {
  const config = clientConfig(emulator);
  const { StackResourceSummaries: resources = [] } = await new CloudFormationClient(config).send(
    new ListStackResourcesCommand({ StackName: stackName }),
  );
  const find = (logicalId: RegExp) =>
    resources.find(({ LogicalResourceId = '' }) => logicalId.test(LogicalResourceId))?.PhysicalResourceId ??
    '';
  const queueName = find(/^ClassifierEntries[0-9A-F]{8}$/)
    .split('/')
    .at(-1);
  const Statement = {
    Effect: 'Allow',
    Action: 'sqs:SendMessageBatch',
    Resource: `arn:aws:sqs:us-east-1:000000000000:${queueName}`,
  };
  await new IAMClient(config).send(
    new PutRolePolicyCommand({
      RoleName: find(/^PollerRole[0-9A-F]{8}$/),
      PolicyName: 'SendMessageBatch',
      PolicyDocument: JSON.stringify({ Version: '2012-10-17', Statement }),
    }),
  );
}
