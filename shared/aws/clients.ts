import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { CALL_THROTTLED } from '../deployment/alarm-events.ts';

/** Bounds on one try of a call, in milliseconds; the SDK has none of its own. */
const requestHandler = { connectionTimeout: 2_000, requestTimeout: 6_000, throwOnRequestTimeout: true };

/** One client a service and process. Region, endpoint and credentials come from the environment. */
export const dynamodb = DynamoDBDocumentClient.from(new DynamoDBClient({ requestHandler, maxAttempts: 3 }), {
  marshallOptions: { removeUndefinedValues: true },
});
export const sqs = new SQSClient({ requestHandler, maxAttempts: 3 });
/** Never tries again by itself: a publish that was taken but not answered would go out twice. */
export const sns = new SNSClient({ requestHandler, maxAttempts: 1 });

/** How services refuse a call because there are too many; with another word for each of them. */
const THROTTLES = new Set([
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'RequestThrottled',
  'Throttled',
  'ThrottledException',
  'ThrottlingException',
  'TooManyRequestsException',
  'KMSThrottlingException',
]);

/** Whether a call failed for something that passes by itself: too much at once, a service out of order, no answer in time. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { $fault, code } = error as Error & { readonly $fault?: string; readonly code?: string };
  return (
    THROTTLES.has(error.name) || error.name === 'TimeoutError' || $fault === 'server' || code === 'ECONNRESET'
  );
}

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

/** What is told of a call that was refused for being one too many, though a later try of it may have been taken. */
export type CallThrottled = {
  readonly message: typeof CALL_THROTTLED;
  /** As the SDK names it, like `QueryCommand`. */
  readonly call: string;
  readonly cause: string;
};

type Call = (args: unknown) => Promise<unknown>;
/** What the clients have in common; each has types of its own for what passes here untouched. */
type Client = {
  readonly middlewareStack: {
    addRelativeTo(
      middleware: (next: Call, context: { readonly commandName?: string }) => Call,
      options: { name: string; relation: 'after'; toMiddleware: string; override: boolean },
    ): void;
  };
};

/** Has each throttled try of a call told, of which nothing else hears while a later one is taken. Whoever asked for it last hears it. */
export function reportThrottles(report: (event: CallThrottled) => void): void {
  for (const { middlewareStack } of [dynamodb, sqs, sns] as unknown as readonly Client[]) {
    middlewareStack.addRelativeTo(
      (next, { commandName = '' }) =>
        (args) =>
          next(args).catch((error: unknown) => {
            const cause = error instanceof Error ? error.name : '';
            if (THROTTLES.has(cause)) report({ message: CALL_THROTTLED, call: commandName, cause });
            throw error;
          }),
      { name: 'reportThrottles', relation: 'after', toMiddleware: 'retryMiddleware', override: true },
    );
  }
}
