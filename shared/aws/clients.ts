import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/**
 * Bounds on one call, in milliseconds; the SDK has none of its own. Three tries of it end within the 30 seconds that
 * the classifier has.
 */
const BOUNDS = {
  maxAttempts: 3,
  requestHandler: { connectionTimeout: 2_000, requestTimeout: 6_000, throwOnRequestTimeout: true },
};

/** One client a service and process. Region, endpoint and credentials come from the environment. */
export const dynamodb = DynamoDBDocumentClient.from(new DynamoDBClient(BOUNDS), {
  marshallOptions: { removeUndefinedValues: true },
});
export const sns = new SNSClient(BOUNDS);
export const sqs = new SQSClient(BOUNDS);
