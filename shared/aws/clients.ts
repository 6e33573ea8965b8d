import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** Bounds on one try of a call, in milliseconds; the SDK has none of its own. */
const requestHandler = { connectionTimeout: 2_000, requestTimeout: 6_000, throwOnRequestTimeout: true };

/** One client a service and process. Region, endpoint and credentials come from the environment. */
export const dynamodb = DynamoDBDocumentClient.from(new DynamoDBClient({ requestHandler, maxAttempts: 3 }), {
  marshallOptions: { removeUndefinedValues: true },
});
export const sqs = new SQSClient({ requestHandler, maxAttempts: 3 });
/** Never tries again by itself: a publish that was taken but not answered would go out twice. */
export const sns = new SNSClient({ requestHandler, maxAttempts: 1 });

/** What a service answers to what it will never take: too long, or of another shape than it wants. */
const REFUSALS = new Set([
  'ValidationException',
  'InvalidParameterException',
  'InvalidParameterValueException',
  'InvalidMessageContents',
]);

/** Whether a service will never take what it was given, however often it is tried. */
export function isRefused(error: unknown): boolean {
  return error instanceof Error && REFUSALS.has(error.name);
}
