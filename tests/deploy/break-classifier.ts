import {
  CloudFormationClient,
  GetTemplateCommand,
  UpdateStackCommand,
  waitUntilStackUpdateComplete,
} from '@aws-sdk/client-cloudformation';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { clientConfig } from './deployment.ts';
import type { Emulator } from './emulator.ts';

/** Deploys a classifier whose model says no to everything: no story is as sure as the threshold wants it. */
export async function breakClassifier(emulator: Emulator, StackName: string): Promise<void> {
  const client = new CloudFormationClient(clientConfig(emulator));
  const { TemplateBody = '' } = await client.send(new GetTemplateCommand({ StackName }));
  const whole = JSON.stringify(JSON.parse(TemplateBody));
  const broken = whole.replace('"THRESHOLD":"model"', '"THRESHOLD":"1"');
  if (broken === whole) throw new Error('the template has no threshold to break');
  await client.send(
    new UpdateStackCommand({
      StackName,
      TemplateBody: broken,
      Capabilities: ['CAPABILITY_IAM', 'CAPABILITY_NAMED_IAM', 'CAPABILITY_AUTO_EXPAND'],
      Parameters: [{ ParameterKey: 'BootstrapVersion', UsePreviousValue: true }],
    }),
  );
  await waitUntilStackUpdateComplete({ client, maxWaitTime: 120, minDelay: 1, maxDelay: 2 }, { StackName });
}

/** Lets the next poll send a proof, though it is not an hour since the last one. */
export async function forgetProofs(emulator: Emulator, feedTable: string): Promise<void> {
  const documents = DynamoDBDocumentClient.from(new DynamoDBClient(clientConfig(emulator)));
  await documents.send(new DeleteCommand({ TableName: feedTable, Key: { feedId: 'proofs' } }));
}
