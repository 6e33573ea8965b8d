import type { BodyBounds } from './decode-body.ts';
import { FetchError, isNoHttp } from './fetch-error.ts';
import type { FetchedFeed, Validators } from './fetched-feed.ts';
import { readBody } from './read-body.ts';
import { readFreshness, readHeaderText, readRetryAfter } from './response-headers.ts';
import type { Response } from './send-request.ts';
import type { Phase } from './start-deadlines.ts';

/** A response that is no redirect, and what led to it. */
export type Answer = {
  readonly response: Response;
  readonly sent: Validators;
  readonly permanentUrl?: string;
};

export type Reading = {
  readonly bounds: BodyBounds;
  now(): Date;
  /** Hears that a phase of the fetch begins. */
  enter(phase: Phase): void;
};

const LONGEST_VALIDATOR = 1_024;
/** What may come between the bytes of a body, beside as much again: in chunks of a byte each, 10 MiB take seconds to read. */
const MOST_FRAMING_BYTES = 256 * 1024;

/**
 * Takes what a response says and holds. What is wrong with its framing alone is read once more, by a connection that mends it.
 *
 * @param sent The validators that this very request carried.
 * @param askAgain Sends the request again by such a connection.
 * @throws FetchError, BodyError, or Error of the connection.
 */
export async function takeAnswer(
  answer: Answer,
  reading: Reading,
  askAgain: (mendedFor: Error) => Promise<Response>,
): Promise<FetchedFeed> {
  try {
    return await readAnswer(answer, reading);
  } catch (error) {
    const { mendedFor } = answer.response;
    if (mendedFor) throw error instanceof FetchError ? error : mendedFor;
    if (!isNoHttp(error)) throw error;
    const response = await askAgain(error).catch(() => {
      throw error;
    });
    return takeAnswer({ ...answer, response }, reading, askAgain);
  }
}

async function readAnswer(
  { response, sent, permanentUrl }: Answer,
  { bounds, now, enter }: Reading,
): Promise<FetchedFeed> {
  const { message, mendedFor } = response;
  const { statusCode: status = 0, headers } = message;
  const freshSeconds = readFreshness(headers, now());
  const validators = pickSendable({ etag: headers.etag, lastModified: headers['last-modified'] });
  const told = {
    ...(freshSeconds !== undefined && { freshSeconds }),
    ...(permanentUrl !== undefined && { permanentUrl }),
  };
  if (status === 304 && Object.keys(sent).length > 0) {
    // Its body is empty, and after its end the connection can be kept. What comes instead changes nothing.
    await response.body.toArray().catch(() => {});
    return { kind: 'unchanged', validators: { ...sent, ...validators }, ...told };
  }
  if (status < 200 || status > 299) throw refuseStatus(message, now());
  const fetched = { contentType: headers['content-type'] ?? '', validators, ...told };
  if (status === 204 || status === 205) {
    message.destroy();
    return { kind: 'fetched', body: Buffer.alloc(0), ...fetched };
  }
  const body = await readBody(response, bounds, {
    contentEncoding: headers['content-encoding'] ?? '',
    mustEnd: mendedFor !== undefined,
    onProgress(size) {
      enter('idle');
      if (response.framingBytes() > size + MOST_FRAMING_BYTES) {
        throw new FetchError('malformed', 'the body comes in pieces that are too small');
      }
    },
  });
  return { kind: 'fetched', body, ...fetched };
}

/** Leaves out validators that no request can carry. */
export function pickSendable({ etag, lastModified }: Validators): Validators {
  return {
    ...(isSendable(etag) && { etag }),
    ...(isSendable(lastModified) && { lastModified }),
  };
}

function isSendable(value: string | undefined): value is string {
  return value !== undefined && value.length <= LONGEST_VALIDATOR && /^[\t -~\x80-\xff]+$/.test(value);
}

/** Says what a status that is no success means. */
function refuseStatus(
  { statusCode: status = 0, statusMessage = '', headers }: Response['message'],
  now: Date,
) {
  if (status === 304) return new FetchError('unreachable', 'HTTP status 304 to a request without validators');
  const rest = readRetryAfter(headers, now);
  const isBlocked = [401, 403, 429].includes(status) || (status === 503 && rest !== undefined);
  const fault = isBlocked ? 'blocked' : status === 410 ? 'gone' : 'unreachable';
  return new FetchError(fault, `HTTP status ${status} ${readHeaderText(statusMessage)}`, rest);
}
