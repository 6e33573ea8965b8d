import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { AwsError } from './aws-error.ts';
import type { Faults } from './faults.ts';
import type { makeSnsActions } from './sns.ts';
import type { makeSqsActions } from './sqs.ts';

export type Actions = {
  readonly sqs: ReturnType<typeof makeSqsActions>;
  readonly sns: ReturnType<typeof makeSnsActions>['actions'];
};

/** Lets a call meet a fault. */
type Meet = (service: 'sqs' | 'sns', action: string) => void;

type Reply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** What a reader is told who has opened a link in a mail. */
const LINKS: Readonly<Record<string, string>> = {
  ConfirmSubscription: 'Thank you. From now on you get the mails that were asked for.',
  Unsubscribe: 'Done. You get no more of these mails.',
};
const REFUSED = 'Not done: this subscription can only be ended by the operator.';
const EXPIRED = 'This link does not hold (any more).';

const XML = { 'content-type': 'text/xml' };

/**
 * Serves SQS (JSON 1.0) and SNS (query, XML) on one loopback port, with a plain answer for the links in mails.
 *
 * `instance` is told at `/running`, so that others can see that it is this very process that answers.
 */
export function serveActions(actions: Actions, faults: Faults, instance: string): Server {
  return createServer(async (request, response) => {
    const meet = (service: 'sqs' | 'sns', action: string) => faults.meet(service, action, response);
    const { status, headers, body } = await answer(request, actions, meet, instance);
    response.writeHead(status, headers).end(body);
  });
}

/** Starts listening on 127.0.0.1, on the port asked for or, if that is taken, on any free one. */
export async function listen(server: Server, port = 0): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject).listen(port, '127.0.0.1', resolve);
  try {
    await promise;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port === 0) throw error;
    return listen(server);
  }
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function answer(
  request: IncomingMessage,
  actions: Actions,
  meet: Meet,
  instance: string,
): Promise<Reply> {
  const { origin, host = '', 'x-amz-target': target, authorization } = request.headers;
  // A web page must not reach the emulators through the reader's browser, by a form or by DNS rebinding.
  if (origin || !/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host)) {
    return { status: 403, headers: {}, body: 'expected a request from this machine' };
  }
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/running') return { status: 200, headers: {}, body: instance };
  const body = await text(request);
  if (target) return answerSqs(actions.sqs, meet, String(target).replace(/^AmazonSQS\./, ''), body);
  if (request.method !== 'GET') {
    return answerSns(actions.sns, meet, new URLSearchParams(body), authorization !== undefined);
  }
  const { status } = await answerSns(actions.sns, () => {}, searchParams, false);
  const done = LINKS[searchParams.get('Action') ?? ''] ?? 'Done.';
  const said = status === 200 ? done : status === 403 ? REFUSED : EXPIRED;
  const headers = { 'content-type': 'text/plain' };
  return { status, headers, body: `${said}\n` };
}

async function answerSqs(actions: Actions['sqs'], meet: Meet, name: string, body: string): Promise<Reply> {
  const headers = { 'content-type': 'application/x-amz-json-1.0' };
  try {
    meet('sqs', name);
    const result = await actionOf(actions, name)(JSON.parse(body || '{}'));
    return { status: 200, headers, body: JSON.stringify(result) };
  } catch (error) {
    const { code, status, message } = toAwsError(error);
    return { status, headers, body: JSON.stringify({ __type: `com.amazonaws.sqs#${code}`, message }) };
  }
}

async function answerSns(
  actions: Actions['sns'],
  meet: Meet,
  parameters: URLSearchParams,
  isSigned: boolean,
): Promise<Reply> {
  const name = parameters.get('Action') ?? '';
  const metadata = { RequestId: randomUUID() };
  try {
    meet('sns', name);
    const result = await actionOf(actions, name)(parameters, isSigned);
    const answered = { [`${name}Response`]: { [`${name}Result`]: result, ResponseMetadata: metadata } };
    return { status: 200, headers: XML, body: toXml(answered) };
  } catch (error) {
    const { code, status, message } = toAwsError(error);
    const fault = { Type: status < 500 ? 'Sender' : 'Receiver', Code: code, Message: message };
    return { status, headers: XML, body: toXml({ ErrorResponse: { Error: fault, ...metadata } }) };
  }
}

function actionOf<Action>(actions: Readonly<Record<string, Action>>, name: string): Action {
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (action) return action;
  throw new AwsError('InvalidAction', `The action "${name}" is not emulated.`);
}

function toAwsError(error: unknown): AwsError {
  if (error instanceof AwsError) return error;
  return new AwsError('InternalFailure', error instanceof Error ? error.message : String(error), 500);
}

function toXml(value: unknown): string {
  if (Array.isArray(value)) return value.map((member) => toXml({ member })).join('');
  if (value instanceof Map)
    return [...value].map(([key, each]) => toXml({ entry: { key, value: each } })).join('');
  if (typeof value !== 'object' || value === null) {
    return String(value).replace(/[&<>"\r]/g, (character) => `&#${character.charCodeAt(0)};`);
  }
  return Object.entries(value)
    .map(([name, each]) => `<${name}>${toXml(each)}</${name}>`)
    .join('');
}
