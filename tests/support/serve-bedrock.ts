import type { Server } from 'node:http';
import {
  constants,
  createServer,
  type Http2ServerRequest,
  type Http2ServerResponse,
  type ServerHttp2Session,
} from 'node:http2';
import { text } from 'node:stream/consumers';
import { listen } from '../../functions/local/aws/wire.ts';

/** A question as it came over the wire, and the story in it. */
export type Asked = {
  readonly model: string;
  // biome-ignore lint/suspicious/noExplicitAny: the body of a request, looked into by tests.
  readonly body: any;
  readonly story: { readonly title: string; readonly text: string };
};

/** What Bedrock does with a question: answers, fails, answers nothing at all, or breaks off. */
export type Reaction =
  | { readonly body: object | string; readonly status?: number; readonly error?: string }
  | 'silent'
  | 'trickle'
  | 'hang up'
  | 'break off';

const LABEL = 'label_story';

/** An answer by the tool, as a model gives it. */
export function toolAnswer(input: unknown, name = LABEL): Reaction {
  return converse([{ toolUse: { toolUseId: 't-1', name, input } }], 'tool_use');
}

/** Whatever else a model may say. */
export function converse(content: readonly object[], stopReason: string): Reaction {
  const usage = { inputTokens: 1_000, outputTokens: 50, totalTokens: 1_050 };
  return {
    body: {
      output: { message: { role: 'assistant', content } },
      stopReason,
      usage,
      metrics: { latencyMs: 1 },
    },
  };
}

/** An error as the service names it. */
export function failWith(status: number, error: string): Reaction {
  return { status, error, body: { message: `${error} for a test` } };
}

/** Serves the Converse call of Amazon Bedrock on loopback, by HTTP/2 as its client speaks; what it answers is the test's, and it keeps what it was asked. */
export async function serveBedrock() {
  const asked: Asked[] = [];
  let react: (asked: Asked) => Reaction = () => failWith(500, 'InternalServerException');
  const server = createServer(async (request, response) => {
    const one = await readQuestion(request);
    asked.push(one);
    send(react(one), response);
  });
  const sessions = new Set<ServerHttp2Session>();
  server.on('session', (session) => sessions.add(session));
  return {
    // Only its type says that it is no server of HTTP/1.1.
    url: await listen(server as unknown as Server),
    asked,
    answerWith(next: Reaction | ((asked: Asked) => Reaction)): void {
      react = typeof next === 'function' ? next : () => next;
    },
    close(): void {
      for (const session of sessions) session.destroy();
      server.close();
    },
  };
}

export type FakeBedrock = Awaited<ReturnType<typeof serveBedrock>>;

async function readQuestion(request: Http2ServerRequest): Promise<Asked> {
  const [, model = ''] = /^\/model\/([^/]+)\/converse$/.exec(request.url ?? '') ?? [];
  const body = JSON.parse(await text(request));
  const [, story = '{}'] = /^<story>\n(.*)\n<\/story>$/s.exec(body.messages[0].content[0].text) ?? [];
  return { model: decodeURIComponent(model), body, story: JSON.parse(story) };
}

function send(reaction: Reaction, response: Http2ServerResponse): void {
  if (reaction === 'silent') return;
  if (reaction === 'hang up') return void response.stream.destroy();
  if (reaction === 'trickle' || reaction === 'break off') {
    response.writeHead(200, { 'content-type': 'application/json' });
    return void response.write('{"output":', () => {
      if (reaction === 'break off') response.stream.close(constants.NGHTTP2_INTERNAL_ERROR);
    });
  }
  const { body, status = 200, error } = reaction;
  response.writeHead(status, {
    'content-type': 'application/json',
    ...(error !== undefined && { 'x-amzn-errortype': error }),
  });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}
