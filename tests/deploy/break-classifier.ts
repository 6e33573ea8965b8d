import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { clientConfig, type Deployment } from './deployment.ts';
import type { Emulator } from './emulator.ts';

/** No story is as sure as this threshold wants it: as if its model said no to everything. */
const BREAK = `
name=$(aws cloudformation describe-stacks --stack-name STACK --output text \\
  --query "Stacks[0].Outputs[?OutputKey=='ClassifierFunction'].OutputValue")
before=$(aws lambda get-function-configuration --function-name "$name" --query Environment --output json)
broken=$(printf %s "$before" | sed 's/"THRESHOLD": "model"/"THRESHOLD": "1"/')
test "$broken" != "$before"
aws lambda update-function-configuration --function-name "$name" --environment "$broken"
`;

/** Has the deployed classifier say no to everything. */
export function breakClassifier({ shell }: Pick<Deployment, 'shell'>, stack: string): Promise<string> {
  return shell(BREAK.replace('STACK', stack));
}

/** Lets the next poll send a proof, though it is not an hour since the last one. */
export async function forgetProofs(emulator: Emulator, feedTable: string): Promise<void> {
  const documents = DynamoDBDocumentClient.from(new DynamoDBClient(clientConfig(emulator)));
  await documents.send(new DeleteCommand({ TableName: feedTable, Key: { feedId: 'proofs' } }));
}
