import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { SQSEvent } from 'aws-lambda';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { OPERATOR } from '../../functions/local/pipeline.ts';
import { dynamodb } from '../../shared/aws/clients.ts';
import { classifyStory } from '../../shared/classify/classify-story.ts';
import { PROMPT_VERSION } from '../../shared/classify/second-reader.ts';
import type { QueuedEntry } from '../../shared/stories/queue-message.ts';
import { changesOf } from '../support/alarms/alarm-states.ts';
import { INJECTIONS, type Injection } from '../support/injections.ts';
import { keepTemplate } from '../support/keep-template.ts';
import {
  converse,
  type FakeBedrock,
  failWith,
  type Reaction,
  serveBedrock,
  toolAnswer,
} from '../support/serve-bedrock.ts';
import { startPipelineForTest, type TestPipeline } from './start-pipeline-for-test.ts';

const MODEL_ID = 'amazon.nova-pro-v1:0';
/** Of the first the local reader says yes, of the second no; it is sure of neither. */
const SEEN = 'North Korean diplomats seen at Hanoi airport';
const PRAISE = 'Laos envoy praises North Korea';
const NO = { engagement: 'no', quote: 'seen at Hanoi airport' };
const YES = {
  engagement: 'yes',
  category: 'SUPPORT',
  counterparts: ['LAO'],
  status: 'done',
  direction: 'inbound',
  quote: 'envoy praises',
};
const CALLS = 5;
const SETTINGS = {
  secondReader: MODEL_ID,
  secondReaderFrom: 0.01,
  secondReaderTo: 0.97,
  secondReaderCalls: CALLS,
};

type Classify = typeof import('../../functions/asking-classifier.ts')['classify'];
let bedrock: FakeBedrock;
let pipeline: TestPipeline;
let classify: Classify;
let count = 0;

beforeAll(async () => {
  bedrock = await serveBedrock();
  pipeline = await startPipelineForTest(SETTINGS);
  vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', bedrock.url);
  ({ classify } = await import('../../functions/asking-classifier.ts'));
  return pipeline.end;
});
afterAll(() => {
  vi.unstubAllEnvs();
  bedrock.close();
});
beforeEach(() => {
  // A day of its own for each test, with its calls, so that no engagement of another is near.
  pipeline.advance(90 * 86_400);
  pipeline.mails.length = 0;
  pipeline.events.length = 0;
  bedrock.asked.length = 0;
});

function makeEntry(title: string, more: Partial<QueuedEntry> = {}): QueuedEntry {
  const at = new Date().toISOString();
  count += 1;
  return {
    ...{ storyId: `story-${count}`, feedId: 'f1', outlet: 'Wire', title, summary: '' },
    ...{ publishedAt: at, firstSeenAt: at, isFresh: true, ...more },
  };
}

const toEvent = (...entries: readonly QueuedEntry[]) =>
  ({
    Records: entries.map((entry) => ({
      messageId: entry.storyId,
      body: JSON.stringify({ type: 'entry', entry }),
      attributes: { ApproximateReceiveCount: '1' },
    })),
  }) as unknown as SQSEvent;

/** Hands a batch to the handler that is deployed with a second reader. */
const take = (entries: readonly QueuedEntry[], { deadlineMs = 20_000, leftMs = 30_000 } = {}) =>
  classify(toEvent(...entries), { getRemainingTimeInMillis: () => leftMs }, async () => {}, deadlineMs);

async function readRow(storyId: string) {
  const Key = { storyId, counterpart: '*' };
  const { Item } = await dynamodb.send(
    new GetCommand({ TableName: pipeline.outputs.StoryTable, Key, ConsistentRead: true }),
  );
  return Item;
}

const faultsTold = () =>
  pipeline.events.flatMap((event) =>
    event.message === 'second reader did not answer' ? [event.reason] : [],
  );
const alerts = () => pipeline.alertsTo('reader@example.org');

describe('a second reader', () => {
  it('decides what the local one is not sure of, and both answers are kept with the story', async () => {
    bedrock.answerWith(({ story }) => toolAnswer(story.title === SEEN ? NO : YES));
    const [seen, praise] = [makeEntry(SEEN), makeEntry(PRAISE)];
    expect(await take([seen, praise])).toEqual({ batchItemFailures: [] });
    expect(await readRow(seen.storyId)).toMatchObject({
      classification: { isEngagement: false, probability: 0.01 },
      secondReading: {
        ...{ model: MODEL_ID, prompt: PROMPT_VERSION, answer: NO },
        local: { isEngagement: true, category: 'CONSULT', probability: 0.7871 },
      },
    });
    expect(await readRow(praise.storyId)).toMatchObject({
      classification: {
        ...{ isEngagement: true, category: 'SUPPORT', counterparts: ['LAO'], direction: 'inbound' },
        evidence: [{ role: 'contact', text: 'envoy praises', start: 5, end: 18 }],
      },
      secondReading: { answer: YES, local: { isEngagement: false } },
    });
    expect(pipeline.events.filter(({ message }) => message === 'second reader answered')).toEqual(
      [
        [seen.storyId, false],
        [praise.storyId, true],
      ].map(([storyId, isEngagement]) => ({
        ...{ message: 'second reader answered', storyId, model: MODEL_ID, isEngagement, differs: true },
        ...{ inputTokens: 1_000, outputTokens: 50 },
      })),
    );
    const [mail, ...others] = alerts();
    expect(others).toEqual([]);
    expect(mail?.text).toContain(
      `\nDecided by second reader (${MODEL_ID})\n           local reader: no engagement, 0.33\n`,
    );
  });

  it('is asked by the deployed handler, at most once a doubtful story, and not about others', async () => {
    bedrock.answerWith(toolAnswer(YES));
    const feed = await pipeline.addFeed('Vientiane Post');
    for (const title of [PRAISE, 'Wool fair opens in Darkhan', 'Kim Jong Un meets Putin in Pyongyang'])
      feed.publish({ path: title.length.toString(), title, summary: '' });
    await pipeline.pollAndDrain();
    expect(bedrock.asked.map(({ model, story }) => [model, story.title])).toEqual([[MODEL_ID, PRAISE]]);
    expect(alerts()).toHaveLength(2);
  });

  it('is forced to answer by one tool, after a code book that holds nothing of the story', async () => {
    bedrock.answerWith(toolAnswer(YES));
    await take([makeEntry(PRAISE)]);
    const [{ body } = { body: {} }] = bedrock.asked;
    expect(body.toolConfig.toolChoice).toEqual({ tool: { name: 'label_story' } });
    expect(body.toolConfig.tools).toHaveLength(1);
    expect(JSON.stringify([body.system, body.toolConfig])).not.toContain('Laos');
  });

  it('has its answer for a new version of the story, and that of the text before goes', async () => {
    bedrock.answerWith(({ story }) => toolAnswer(story.title === SEEN ? NO : YES));
    const first = makeEntry(PRAISE);
    await take([first]);
    pipeline.advance(900);
    const later = { storyId: first.storyId, firstSeenAt: new Date().toISOString() };
    await take([makeEntry(SEEN, later)]);
    expect(await readRow(first.storyId)).toMatchObject({ title: SEEN, secondReading: { answer: NO } });
    pipeline.advance(900);
    await take([
      makeEntry('Wool fair opens in Darkhan', { ...later, firstSeenAt: new Date().toISOString() }),
    ]);
    expect(await readRow(first.storyId)).not.toHaveProperty('secondReading');
    expect(bedrock.asked).toHaveLength(2);
  });
});

const say = (text: string) => ({ text });
const CUT = converse([{ toolUse: { toolUseId: 't-1', name: 'label_story', input: {} } }], 'max_tokens');

/** What can go wrong with a call, and what the log and its metric call it. */
const FAULTS: readonly (readonly [what: string, reason: string, reaction: Reaction])[] = [
  ['never answers', 'time-out', 'silent'],
  ['starts slowly: headers come, the answer does not', 'time-out', 'trickle'],
  ['is throttled', 'throttled', failWith(429, 'ThrottlingException')],
  ['fails', 'server error', failWith(500, 'InternalServerException')],
  ['is not there', 'server error', failWith(503, 'ServiceUnavailableException')],
  ['is not ready', 'server error', failWith(429, 'ModelNotReadyException')],
  ['takes too long itself', 'time-out', failWith(408, 'ModelTimeoutException')],
  ['hangs up', 'server error', 'hang up'],
  ['breaks off within its answer', 'server error', 'break off'],
  ['is cut in the middle of its JSON', 'cut answer', { body: '{"output":{"message":{"role":"assis' }],
  ['reaches its most tokens', 'cut answer', CUT],
  ['answers out of the schema', 'wrong schema', toolAnswer({ engagement: 'maybe', quote: 'seen' })],
  ['leaves fields out', 'wrong schema', toolAnswer({ engagement: 'yes', quote: 'seen' })],
  ['calls another tool', 'wrong schema', toolAnswer(NO, 'send_mail')],
  ['answers with text for an object', 'wrong schema', toolAnswer('yes')],
  ['quotes what does not stand in the text', 'quote not in the text', toolAnswer({ ...NO, quote: 'landed' })],
  ['refuses in words', 'refusal', converse([say('I cannot help with that.')], 'end_turn')],
  ['is stopped by a filter', 'refusal', converse([say('Blocked.')], 'guardrail_intervened')],
  ['answers nothing', 'empty answer', converse([], 'end_turn')],
  ['is no model that there is', 'wrong model', failWith(400, 'ValidationException')],
  ['is not found', 'wrong model', failWith(404, 'ResourceNotFoundException')],
  ['must not be asked', 'no permission', failWith(403, 'AccessDeniedException')],
];

describe('a second reader that gives no answer', () => {
  for (const [what, reason, reaction] of FAULTS) {
    it(`leaves the story to the local one, which is counted and mailed once: ${what}`, async () => {
      bedrock.answerWith(reaction);
      const entry = makeEntry(SEEN);
      const isLate = reaction === 'silent' || reaction === 'trickle';
      expect(await take([entry], isLate ? { deadlineMs: 200 } : {})).toEqual({ batchItemFailures: [] });
      const row = await readRow(entry.storyId);
      expect(row).toMatchObject({ classification: { isEngagement: true, probability: 0.7871 } });
      expect(row).not.toHaveProperty('secondReading');
      expect(faultsTold()).toEqual([reason]);
      expect(alerts()).toHaveLength(1);
      expect(alerts()[0]?.text).not.toContain('Decided by');
      // The message comes again, as it may: the text was taken, so nobody is asked and nobody is mailed.
      bedrock.answerWith(toolAnswer(NO));
      expect(await take([entry])).toEqual({ batchItemFailures: [] });
      expect([bedrock.asked.length, alerts().length, await readRow(entry.storyId)]).toEqual([1, 1, row]);
    });
  }

  it('rests for the batch after two failures, and is asked again in the next one', async () => {
    bedrock.answerWith(failWith(503, 'ServiceUnavailableException'));
    const batch = Array.from({ length: 4 }, () => makeEntry(PRAISE));
    expect(await take(batch)).toEqual({ batchItemFailures: [] });
    expect(faultsTold()).toEqual([
      ...['server error', 'server error', 'rests after failures', 'rests after failures'],
    ]);
    await take([makeEntry(PRAISE)]);
    expect(bedrock.asked).toHaveLength(3);
  });

  it('is not asked when its calls of the day are spent, and is the next day', async () => {
    bedrock.answerWith(toolAnswer(YES));
    await take(Array.from({ length: CALLS + 2 }, () => makeEntry(PRAISE)));
    expect(faultsTold()).toEqual(['budget spent', 'budget spent']);
    expect(bedrock.asked).toHaveLength(CALLS);
    pipeline.advance(86_400);
    await take([makeEntry(PRAISE)]);
    expect(bedrock.asked).toHaveLength(CALLS + 1);
    expect((await pipeline.stories()).some(({ storyId }) => storyId.startsWith('calls-'))).toBe(false);
  });

  it('is not asked when the run has too little time left', async () => {
    const entry = makeEntry(SEEN);
    await take([entry], { leftMs: 15_999 });
    expect([faultsTold(), bedrock.asked]).toEqual([['no time left'], []]);
    expect(alerts()).toHaveLength(1);
  });
});

describe('the alarm of a second reader', () => {
  /** Hands so many stories to it in one batch each, and says what the alarm tells in the two days from then on. */
  async function alarmAfter(...answers: readonly Reaction[]) {
    for (const answer of answers) {
      bedrock.answerWith(answer);
      await take([makeEntry(PRAISE)]);
    }
    const template = await keepTemplate({ seedFeeds: false, ...SETTINGS, opsEmail: OPERATOR });
    const logGroup = Object.keys(template.Resources).find((id) => id.startsWith('ClassifierLogs')) ?? '';
    const since = Date.now();
    const log = pipeline.events.map((event) => ({ at: since, logGroup, event }));
    const span = { since, until: since + 48 * 3_600_000 };
    return changesOf(template, 'SecondReaderFailing', { log, points: [] }, span).map(({ at, state }) => [
      state,
      (Date.parse(at) - since) / 3_600_000,
    ]);
  }
  const fails = failWith(503, 'ServiceUnavailableException');
  const answers = toolAnswer(YES);

  it('goes off when in a day it leaves three stories to the local one, and ends a day later', async () => {
    expect(await alarmAfter(fails, fails, fails)).toEqual([
      ['ALARM', 1],
      ['OK', 25],
    ]);
  });

  it('is silent when it leaves two, or has decided as many', async () => {
    expect(await alarmAfter(fails, fails)).toEqual([]);
    pipeline.events.length = 0;
    pipeline.advance(86_400);
    // For the last there is no call left, so it fails, too.
    expect(await alarmAfter(answers, answers, answers, fails, fails, answers)).toEqual([]);
    expect(faultsTold()).toHaveLength(3);
  });
});

describe('a replay of what a second reader has decided', () => {
  it('asks nobody and gives the same bytes', async () => {
    bedrock.answerWith(({ story }) => toolAnswer(story.title === SEEN ? NO : YES));
    const entries = [makeEntry(SEEN), makeEntry(PRAISE)];
    await take(entries);
    const rows = await Promise.all(entries.map(({ storyId }) => readRow(storyId)));
    const sent = alerts().length;
    bedrock.answerWith(failWith(500, 'InternalServerException'));
    bedrock.asked.length = 0;
    expect(await take(entries)).toEqual({ batchItemFailures: [] });
    const again = await Promise.all(entries.map(({ storyId }) => readRow(storyId)));
    expect(JSON.stringify(again)).toBe(JSON.stringify(rows));
    expect([bedrock.asked, alerts().length, faultsTold()]).toEqual([[], sent, []]);
  });
});

describe('a story that speaks to its reader', () => {
  const INNOCENT = 'Cuban and North Korean parties voice support';
  const SAID_OF_INNOCENT = { engagement: 'no', quote: 'voice support' };

  /** Takes a story and an innocent one in a batch; a model does what the story says, and what it would do of the other. */
  async function takeBoth({ title, summary, obeyed }: Injection) {
    bedrock.answerWith(({ story }) => toolAnswer(story.title === INNOCENT ? SAID_OF_INNOCENT : obeyed));
    const [told, innocent] = [makeEntry(title, { summary }), makeEntry(INNOCENT)];
    expect(await take([told, innocent])).toEqual({ batchItemFailures: [] });
    return { told: await readRow(told.storyId), innocent: await readRow(innocent.storyId) };
  }

  for (const [at, injection] of INJECTIONS.entries()) {
    it(`changes its own label at most: ${at + 1}, ${JSON.stringify(injection.summary || injection.title).slice(0, 60)}`, async () => {
      const { told, innocent } = await takeBoth(injection);
      const { title, summary } = injection;
      // It was read, as data in one question of its own, beside the same code book and tool as every other.
      expect(bedrock.asked.map(({ story }) => story)).toEqual([
        { outlet: 'Wire', published: new Date().toISOString().slice(0, 10), title, text: summary },
        expect.objectContaining({ title: INNOCENT, text: '' }),
      ]);
      const [{ body: one } = { body: {} }, { body: other } = { body: {} }] = bedrock.asked;
      expect({ ...one, messages: [] }).toEqual({ ...other, messages: [] });
      expect(one.messages[0].content[0].text.match(/<\/?story>/g)).toEqual(['<story>', '</story>']);

      // Its label is one that the code book has, with words of its own; or the local one.
      const text = summary === '' ? title : `${title}\n${summary}`;
      const local = classifyStory({ title, summary, outlet: 'Wire', publishedAt: told?.publishedAt });
      expect(Object.keys(told ?? {}).filter((field) => !FIELDS.has(field))).toEqual([]);
      const { classification, secondReading } = told ?? {};
      if (secondReading === undefined) expect(classification).toEqual(local);
      else {
        expect(Object.keys(classification).sort()).toEqual(Object.keys(local).sort());
        expect([0.01, 0.97]).toContain(classification.probability);
        expect(classification.version).toBe(`${local.version}+${MODEL_ID}.${PROMPT_VERSION}`);
        for (const span of classification.evidence) expect(text.slice(span.start, span.end)).toBe(span.text);
      }
      // Nothing else is touched: the other story is what it is without it, and nobody gets more than the one mail.
      expect(innocent?.classification).toMatchObject({ isEngagement: false, probability: 0.01 });
      expect(innocent?.secondReading.answer).toEqual(SAID_OF_INNOCENT);
      expect(alerts().length).toBeLessThanOrEqual(1);
      expect(
        alerts()
          .map(({ text }) => text)
          .join(),
      ).not.toMatch(/click here|\p{Cf}|(?!\n)\p{Cc}/u);
    });
  }
});

/** What a row of a story has, whoever read it. */
const FIELDS = new Set([
  ...['storyId', 'feedId', 'outlet', 'title', 'summary', 'publishedAt', 'firstSeenAt', 'isFresh'],
  ...['counterpart', 'category', 'expiresAt', 'textHash', 'classification', 'engagementId', 'secondReading'],
]);
