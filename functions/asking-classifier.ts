import { setTimeout as wait } from 'node:timers/promises';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { askModel } from '../shared/aws/bedrock.ts';
import { openStoryTable } from '../shared/aws/story-table.ts';
import { readEnv } from '../shared/deployment/env.ts';
import { openSecondReader, type SecondReader } from '../shared/stories/read-again.ts';
import { classify as classifyAlone, type TimedContext } from './classifier.ts';
import { log, logUnreadable } from './log.ts';

const env = readEnv('secondReader', process.env);
const { STORY_TABLE } = readEnv('classifier', process.env);
const { loadStory, takeCall } = openStoryTable(STORY_TABLE, logUnreadable);
const reader: SecondReader = {
  model: env.SECOND_READER_MODEL,
  from: Number(env.SECOND_READER_FROM),
  to: Number(env.SECOND_READER_TO),
  callsADay: Number(env.SECOND_READER_CALLS_A_DAY),
  wordsACall: Number(env.SECOND_READER_WORDS_A_CALL),
};
const DEADLINE_MS = 5_000;

/** Takes a batch of the entries queue as the classifier does, and has a second reader read what is doubtful. */
export function handler(event: SQSEvent, context: TimedContext): Promise<SQSBatchResponse> {
  return classify(event, context, wait);
}

/** Takes a batch as `handler` does, and waits after each mail as the caller says. @param deadlineMs for one answer */
export function classify(
  event: SQSEvent,
  context: TimedContext,
  pause: (ms: number) => Promise<unknown>,
  deadlineMs = DEADLINE_MS,
): Promise<SQSBatchResponse> {
  const readAgain = openSecondReader(reader, {
    loadStory,
    takeCall,
    ask: (question) => askModel(reader.model, question, deadlineMs),
    report: log,
    now: () => new Date(),
    remainingMs: () => context.getRemainingTimeInMillis(),
  });
  return classifyAlone(event, context, pause, readAgain);
}
