import {
  BedrockRuntimeClient,
  ConverseCommand,
  type ConverseCommandInput,
  type ConverseCommandOutput,
} from '@aws-sdk/client-bedrock-runtime';
import type { Question, Reply } from '../classify/second-reader.ts';
import { oneLine, truncate } from '../text/plain-text.ts';

/**
 * Never tries again by itself: what was not answered in time would not be the second time either, and is paid for twice. Each call has a
 * connection of its own, for one that a function left open when it was frozen is dead when it goes on.
 */
const bedrock = new BedrockRuntimeClient({
  maxAttempts: 1,
  requestHandler: { disableConcurrentStreams: true },
});

/** Far above any answer in the schema; a longer one is cut, and paid for no further. */
const MOST_TOKENS = 400;

/**
 * Asks a model of Amazon Bedrock once, forced to answer by the one tool of the question; whatever goes wrong is a reply as well.
 *
 * @param deadlineMs Milliseconds within which the whole answer must be there.
 */
export async function askModel(modelId: string, question: Question, deadlineMs: number): Promise<Reply> {
  const late = new Error(`no answer in ${deadlineMs} ms`);
  const deadline = Promise.withResolvers<never>();
  const abort = new AbortController();
  // The SDK's own bounds are each on a silence; a body may trickle for ever.
  const timer = setTimeout(() => {
    abort.abort();
    deadline.reject(late);
  }, deadlineMs);
  try {
    const call = bedrock.send(new ConverseCommand(toInput(modelId, question)), { abortSignal: abort.signal });
    // One that loses the race may still reject.
    call.catch(() => {});
    return readReply(await Promise.race([call, deadline.promise]), question.tool.name);
  } catch (error) {
    return {
      kind: 'failed',
      reason: error === late ? 'time-out' : nameFault(error),
      cause: truncate(oneLine(String(error)), 300),
    };
  } finally {
    clearTimeout(timer);
  }
}

function toInput(modelId: string, { system, user, tool }: Question): ConverseCommandInput {
  return {
    modelId,
    system: [{ text: system }],
    messages: [{ role: 'user', content: [{ text: user }] }],
    inferenceConfig: { maxTokens: MOST_TOKENS, temperature: 0 },
    toolConfig: {
      tools: [
        { toolSpec: { name: tool.name, description: tool.description, inputSchema: { json: tool.schema } } },
      ],
      toolChoice: { tool: { name: tool.name } },
    },
  };
}

function readReply({ output, stopReason, usage }: ConverseCommandOutput, tool: string): Reply {
  const content = output?.message?.content ?? [];
  const used = { inputTokens: usage?.inputTokens ?? 0, outputTokens: usage?.outputTokens ?? 0 };
  const fail = (reason: Extract<Reply, { readonly kind: 'failed' }>['reason']): Reply => ({
    ...{ kind: 'failed', reason, cause: `the model stopped: ${stopReason ?? 'it is not said why'}` },
    usage: used,
  });
  if (stopReason === 'max_tokens' || stopReason === 'model_context_window_exceeded')
    return fail('cut answer');
  if (stopReason === 'guardrail_intervened' || stopReason === 'content_filtered') return fail('refusal');
  const calls = content.flatMap(({ toolUse }) => toolUse ?? []);
  if (calls.length === 0) return fail(content.some(({ text }) => text?.trim()) ? 'refusal' : 'empty answer');
  const [call] = calls;
  if (calls.length > 1 || call?.name !== tool) return fail('wrong schema');
  return { kind: 'answer', input: call.input, usage: used };
}

/** Names what went wrong, as the log does; whatever is not known is an error of the server. */
function nameFault(error: unknown): Extract<Reply, { readonly kind: 'failed' }>['reason'] {
  const { name, $metadata } = error as {
    readonly name?: string;
    readonly $metadata?: { readonly httpStatusCode?: number };
  };
  const status = $metadata?.httpStatusCode;
  if (name === 'ModelTimeoutException') return 'time-out';
  if (name === 'ModelNotReadyException') return 'server error';
  if (name === 'ThrottlingException' || name === 'ServiceQuotaExceededException' || status === 429)
    return 'throttled';
  if (status === 401 || status === 403 || name === 'CredentialsProviderError') return 'no permission';
  if (name === 'ValidationException' || name === 'ResourceNotFoundException') return 'wrong model';
  if (name === 'SyntaxError') return 'cut answer';
  return 'server error';
}
