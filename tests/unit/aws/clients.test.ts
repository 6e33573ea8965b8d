import { createServer } from 'node:http';
import { PublishCommand } from '@aws-sdk/client-sns';
import { GetQueueUrlCommand } from '@aws-sdk/client-sqs';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { listen } from '../../../functions/local/aws/wire.ts';
import {
  type CallThrottled,
  dynamodb,
  isPassing,
  reportThrottles,
  sns,
  sqs,
} from '../../../shared/aws/clients.ts';

/** An AWS that takes every request, and fails it, with this answer if there is one, or never answers. */
let isSilent = false;
let refusal: { readonly status: number; readonly body: string } | undefined;
let requests = 0;
const aws = createServer((request, response) => {
  requests += 1;
  request.resume();
  const { status, body } = refusal ?? { status: 500, body: '{}' };
  if (!isSilent) response.writeHead(status, { 'content-type': 'application/json' }).end(body);
});

beforeAll(async () => {
  vi.stubEnv('AWS_ENDPOINT_URL', await listen(aws));
  vi.stubEnv('AWS_REGION', 'us-east-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'local');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local');
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  aws.closeAllConnections();
  aws.close();
});
beforeEach(() => {
  requests = 0;
  // Nothing waits in earnest: neither between two tries nor for an answer.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: false });
});

const calls: readonly (readonly [service: string, tries: number, send: () => Promise<unknown>])[] = [
  [
    'SNS',
    1,
    () => sns.send(new PublishCommand({ TopicArn: 'arn:aws:sns:us-east-1:000000000000:t', Message: 'm' })),
  ],
  ['SQS', 3, () => sqs.send(new GetQueueUrlCommand({ QueueName: 'entries' }))],
  ['DynamoDB', 3, () => dynamodb.send(new GetCommand({ TableName: 'stories', Key: { storyId: '1' } }))],
];

/** How a call ends, while the time that it waits for is moved on by hand; milliseconds of it beside. */
async function endOf(send: () => Promise<unknown>): Promise<{ readonly name: string; readonly ms: number }> {
  let name: string | undefined;
  void send().then(
    () => (name = 'answered'),
    (error: Error) => (name = error.name),
  );
  let ms = 0;
  for (; name === undefined && ms < 120_000; ms += 50) {
    // What came over the loopback is heard first.
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(50);
  }
  return { name: name ?? 'still waiting', ms };
}

describe('isPassing', () => {
  const fail = (name: string, more: object = {}) => Object.assign(new Error(name), { name, ...more });
  const passing = [
    fail('ThrottlingException', { $fault: 'client' }),
    fail('ProvisionedThroughputExceededException', { $fault: 'client' }),
    fail('InternalServerError', { $fault: 'server' }),
    fail('TimeoutError'),
    fail('Error', { code: 'ECONNRESET' }),
  ];
  const lasting = [
    fail('ValidationException', { $fault: 'client' }),
    fail('AccessDeniedException', { $fault: 'client' }),
    fail('TypeError'),
    'ThrottlingException',
  ];
  it('tells what is worth another try from what is not', () => {
    expect([passing.map(isPassing), lasting.map(isPassing)]).toEqual([
      passing.map(() => true),
      lasting.map(() => false),
    ]);
  });
});

describe('a call to AWS', () => {
  for (const [service, tries, send] of calls) {
    it(`that fails is tried ${tries === 1 ? 'once' : `${tries} times`} at ${service}`, async () => {
      isSilent = false;
      const { name } = await endOf(send);
      expect([name === 'answered' || name === 'still waiting', requests]).toEqual([false, tries]);
    });

    it(`that ${service} never answers ends, each try after six seconds`, async () => {
      isSilent = true;
      const { name, ms } = await endOf(send);
      expect([name, requests]).toEqual(['TimeoutError', tries]);
      expect(ms).toBeGreaterThanOrEqual(tries * 6_000);
    });
  }

  const throttles = {
    SNS: ['ThrottledException', '<ErrorResponse><Error><Code>Throttled</Code></Error></ErrorResponse>'],
    SQS: ['RequestThrottled', '{"__type":"com.amazonaws.sqs#RequestThrottled"}'],
    DynamoDB: ['ThrottlingException', '{"__type":"com.amazon.coral.availability#ThrottlingException"}'],
  } as const;
  for (const [service, tries, send] of calls) {
    it(`that ${service} refuses for being one too many is told, each time`, async () => {
      const told: CallThrottled[] = [];
      reportThrottles((event) => told.push(event));
      const [cause, body] = throttles[service as keyof typeof throttles];
      isSilent = false;
      refusal = { status: 400, body };
      await endOf(send);
      refusal = { status: 400, body: body.replace(/Throttl\w+/, 'OtherFault') };
      await endOf(send);
      refusal = undefined;
      const call = { SNS: 'PublishCommand', SQS: 'GetQueueUrlCommand', DynamoDB: 'GetItemCommand' }[service];
      expect(told).toEqual(Array(tries).fill({ message: 'call throttled', call, cause }));
    });
  }

  it('waits two seconds for a connection', () => {
    const limits = [sns, sqs, dynamodb].map(({ config }) =>
      (config.requestHandler as unknown as NodeHttpHandler).httpHandlerConfigs(),
    );
    expect(limits.map(({ connectionTimeout }) => connectionTimeout)).toEqual([2_000, 2_000, 2_000]);
  });
});

/** What the clients send with; its package is not one of ours. */
type NodeHttpHandler = { httpHandlerConfigs(): { readonly connectionTimeout?: number } };
