import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { clientConfig, type Deployment } from './deployment.ts';
import type { Emulator } from './emulator.ts';

/** Sets the threshold of a stack's classifier to another than it was. */
const SET_THRESHOLD = `
name=$(aws cloudformation describe-stacks --stack-name STACK --output text \\
  --query "Stacks[0].Outputs[?OutputKey=='ClassifierFunction'].OutputValue")
before=$(aws lambda get-function-configuration --function-name "$name" --query Environment --output json)
after=$(printf %s "$before" | sed 's/"THRESHOLD": "[^"]*"/"THRESHOLD": "VALUE"/')
test "$after" != "$before"
aws lambda update-function-configuration --function-name "$name" --environment "$after"
`;

/** Has the deployed classifier say no to everything: no story is as sure as this threshold wants it. */
export function breakClassifier({ shell }: Pick<Deployment, 'shell'>, stack: string): Promise<string> {
  return shell(SET_THRESHOLD.replace('STACK', stack).replace('VALUE', '1'));
}

/** Has a classifier that was broken go by its model again. */
export function mendClassifier({ shell }: Pick<Deployment, 'shell'>, stack: string): Promise<string> {
  return shell(SET_THRESHOLD.replace('STACK', stack).replace('VALUE', 'model'));
}

/** Lets the next poll send a proof, though it is not an hour since the last one. */
export async function forgetProofs(emulator: Emulator, feedTable: string): Promise<void> {
  const documents = DynamoDBDocumentClient.from(new DynamoDBClient(clientConfig(emulator)));
  await documents.send(new DeleteCommand({ TableName: feedTable, Key: { feedId: 'proofs' } }));
}
