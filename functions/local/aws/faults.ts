import type { ServerResponse } from 'node:http';
import { AwsError } from './aws-error.ts';

type Service = 'dynamodb' | 'sqs' | 'sns';

/** What befalls the next calls of an action. */
export type Fault = {
  readonly service: Service;
  /** As AWS names it, like `PutItem`. */
  readonly action: string;
  /** How many calls it befalls; a client's own tries count one by one. */
  readonly times: number;
  /** How many calls of the action go through before; none unless said so. */
  readonly after?: number;
  /** The call is refused, or it takes effect and the connection is reset in place of an answer. */
  readonly fault: 'throttle' | 'lost-answer';
  /** What a call is refused with, such as `ThrottlingException` or `KMSThrottling`, if not as the service usually does. */
  readonly code?: string;
};

export type Faults = ReturnType<typeof openFaults>;

const USUAL: Readonly<Record<Service, readonly [code: string, status: number]>> = {
  dynamodb: ['ProvisionedThroughputExceededException', 400],
  sqs: ['RequestThrottled', 403],
  sns: ['Throttled', 429],
};

/** Keeps the faults that a test has asked for; none befalls a call until it does. */
export function openFaults() {
  const waiting: Fault[] = [];
  return {
    /** Adds a fault; those of one action befall its calls in the order in which they were added. */
    add: ({ after = 0, ...fault }: Fault) =>
      void waiting.push(
        ...Array.from({ length: fault.times }, (_, at) => (at === 0 ? { ...fault, after } : fault)),
      ),

    /** Lets a call meet the fault that waits for it, if any does. @throws AwsError when it is refused. */
    meet(service: Service, action: string, response: ServerResponse): void {
      const at = waiting.findIndex((one) => one.service === service && one.action === action);
      const first = waiting[at];
      if (first?.after) {
        waiting[at] = { ...first, after: first.after - 1 };
        return;
      }
      const [met] = at < 0 ? [] : waiting.splice(at, 1);
      if (met?.fault === 'lost-answer') {
        response.end = () => {
          response.socket?.resetAndDestroy();
          return response;
        };
      }
      if (met?.fault !== 'throttle') return;
      const [code, status] = met.code === undefined ? USUAL[service] : [met.code, 400];
      throw new AwsError(code, 'Rate exceeded', status);
    },
  };
}
