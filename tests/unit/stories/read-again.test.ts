import { describe, expect, it, vi } from 'vitest';
import {
  PROMPT_VERSION,
  type Question,
  type Reply,
  type SecondReaderFault,
} from '../../../shared/classify/second-reader.ts';
import { addVersion } from '../../../shared/stories/add-version.ts';
import { isDisputed, readingOf, sayDecidedBy } from '../../../shared/stories/decided-by.ts';
import { makeStory } from '../../../shared/stories/make-story.ts';
import {
  openSecondReader,
  type ReadAgainDependencies,
  type SecondReader,
  type SecondReaderEvent,
  withReading,
} from '../../../shared/stories/read-again.ts';
import type { SecondReading } from '../../../shared/stories/second-reading.ts';
import { parseStory, type Story } from '../../../shared/stories/story.ts';
import { makeEntry, NOW } from '../../support/factories.ts';

/** The local reader gives it 0.34. */
const PRAISE = makeStory(makeEntry({ title: 'Laos envoy praises North Korea' }));
const READER: SecondReader = {
  ...{ model: 'amazon.nova-pro-v1:0', from: 0.05, to: 0.95, callsADay: 10, wordsACall: 400 },
};
const ANSWER = {
  ...{ engagement: 'yes', category: 'SUPPORT', counterparts: ['LAO'], status: 'done' },
  ...{ direction: 'inbound', quote: 'envoy praises' },
} as const;
const USAGE = { inputTokens: 1_000, outputTokens: 50 };

function fakes(overrides: Partial<ReadAgainDependencies> = {}, reader: Partial<SecondReader> = {}) {
  const asked: Question[] = [];
  const events: SecondReaderEvent[] = [];
  const days: string[] = [];
  const readAgain = openSecondReader(
    { ...READER, ...reader },
    {
      loadStory: async () => undefined,
      takeCall: async (day) => Boolean(days.push(day)),
      ask: async (question) => {
        asked.push(question);
        return { kind: 'answer', input: ANSWER, usage: USAGE };
      },
      report: (event) => void events.push(event),
      now: () => NOW,
      remainingMs: () => 30_000,
      ...overrides,
    },
  );
  return { asked, events, days, readAgain };
}

async function readOnce(): Promise<Story & { readonly secondReading: SecondReading }> {
  const story = await fakes().readAgain(PRAISE);
  if (story.secondReading === undefined) throw new Error('it was not read');
  return { ...story, secondReading: story.secondReading };
}

describe('a second reader', () => {
  it('reads a doubtful story, and its answer is stored with it by text, model and prompt', async () => {
    const { readAgain, days, events } = fakes();
    const story = await readAgain(PRAISE);
    expect(story.secondReading).toEqual({
      ...{ textHash: PRAISE.textHash, model: READER.model, prompt: PROMPT_VERSION, answer: ANSWER },
      local: PRAISE.classification,
    });
    expect(story.classification).toMatchObject({ isEngagement: true, category: 'SUPPORT' });
    expect(days).toEqual(['2024-03-12']);
    expect(events).toEqual([
      {
        ...{ message: 'second reader answered', storyId: 'steppe-1', model: READER.model },
        ...{ isEngagement: true, differs: true, ...USAGE },
      },
    ]);
  });

  it('is not asked about what the local one is sure of, nor outside of its bounds', async () => {
    const { readAgain, asked } = fakes({}, { from: 0.5 });
    const stories = [PRAISE, makeStory(makeEntry()), makeStory(makeEntry({ title: 'Wool fair opens' }))];
    for (const story of stories) expect(await readAgain(story)).toBe(story);
    expect(asked).toEqual([]);
  });

  it('asks nobody about a text that was read, whichever model or prompt has read it', async () => {
    const read = await readOnce();
    const older = withReading(PRAISE, { ...read.secondReading, model: 'old.model-v1', prompt: 'p0' });
    const { readAgain, asked, events, days } = fakes({ loadStory: async () => older });
    expect(JSON.stringify(await readAgain(PRAISE))).toBe(JSON.stringify(older));
    expect([asked, events, days]).toEqual([[], [], []]);
  });

  it('asks nobody about a text that was taken without an answer', async () => {
    const { readAgain, asked } = fakes({ loadStory: async () => PRAISE });
    expect(await readAgain(PRAISE)).toBe(PRAISE);
    expect(asked).toEqual([]);
  });

  it('asks nobody about a text that a newer version has replaced, which may come again', async () => {
    const [early, late] = ['2024-03-12T06:00:00.000Z', '2024-03-12T09:00:00.000Z'];
    const first = makeStory(makeEntry({ title: PRAISE.title, firstSeenAt: early }));
    const second = makeStory(makeEntry({ title: 'Laos envoy praises North Korea again', firstSeenAt: late }));
    const { readAgain, asked } = fakes({ loadStory: async () => addVersion(first, second) });
    const between = {
      ...first,
      firstSeenAt: '2024-03-12T08:00:00.000Z',
      title: 'Laos envoy lauds North Korea',
    };
    for (const story of [first, between]) expect(await readAgain(story)).toBe(story);
    expect(asked).toEqual([]);
  });

  it('reads the rest of a batch though it answers oddly about some, and rests when it is down', async () => {
    const fail = (reason: SecondReaderFault): Reply => ({ kind: 'failed', reason, cause: '' });
    const say = (input: object): Reply => ({ kind: 'answer', input, usage: USAGE });
    const odd = [
      ...[say({ engagement: 'perhaps' }), say({ ...ANSWER, quote: 'developer mode' })],
      ...[fail('cut answer'), fail('refusal'), fail('empty answer')],
    ];
    const down = [
      ...[
        fail('time-out'),
        fail('throttled'),
        fail('server error'),
        fail('no permission'),
        fail('wrong model'),
      ],
    ];
    for (const [reply, calls] of [
      ...odd.map((one) => [one, 4] as const),
      ...down.map((one) => [one, 2] as const),
    ]) {
      const ask = vi.fn(async () => reply);
      const { readAgain } = fakes({ ask });
      for (let n = 0; n < 4; n += 1) await readAgain(PRAISE);
      expect([reply, ask.mock.calls.length]).toEqual([reply, calls]);
    }
  });

  it('reads a text that is stored in other words', async () => {
    const { readAgain, asked } = fakes({
      loadStory: async () => makeStory(makeEntry({ firstSeenAt: '2024-03-12T07:00:00.000Z' })),
    });
    expect((await readAgain(PRAISE)).secondReading?.answer).toEqual(ANSWER);
    expect(asked).toHaveLength(1);
  });
});

describe('a reading', () => {
  it('decides its text again, byte for byte, after it has been stored', async () => {
    const read = await readOnce();
    const stored = parseStory(JSON.parse(JSON.stringify(read)));
    const { classification: _decided, secondReading, ...entry } = stored;
    const replayed = withReading(makeStory(entry), secondReading as SecondReading);
    expect(JSON.stringify(replayed)).toBe(JSON.stringify(read));
  });

  it('decides no other text', async () => {
    const { secondReading } = await readOnce();
    const other = { ...makeStory(makeEntry()), secondReading };
    expect(withReading(other, secondReading)).toBe(other);
    expect([readingOf(other), isDisputed(other), sayDecidedBy(other)]).toEqual([undefined, false, []]);
  });

  it('says who decided, and what the local reader had said where that is otherwise', async () => {
    const read = await readOnce();
    const second = 'second reader (amazon.nova-pro-v1:0)';
    expect(sayDecidedBy(read)).toEqual([second, 'local reader: no engagement, 0.33']);
    const { version } = PRAISE.classification;
    const local = { ...read.classification, version, probability: 0.5 };
    const agreed = { ...read, secondReading: { ...read.secondReading, local } };
    expect([isDisputed(agreed), sayDecidedBy(agreed)]).toEqual([false, [second]]);
    const elsewhere = { ...local, counterparts: ['CHN', 'LAO'] } as typeof local;
    expect(sayDecidedBy({ ...read, secondReading: { ...read.secondReading, local: elsewhere } })).toEqual([
      second,
      'local reader: SUPPORT with CHN LAO, done, inbound, 0.50',
    ]);
    expect(sayDecidedBy(PRAISE)).toEqual([]);
  });

  it('decides nothing once a version that knows of no second reader has classified the story anew', async () => {
    const { secondReading } = await readOnce();
    const before = { ...PRAISE, secondReading };
    expect([readingOf(before), isDisputed(before), sayDecidedBy(before)]).toEqual([undefined, false, []]);
  });

  it('that only a newer version can read is as good as none, and the story is read', async () => {
    const { secondReading, ...read } = await readOnce();
    const newer = { ...read, secondReading: { ...secondReading, answer: { engagement: 'perhaps' } } };
    expect(parseStory(newer)).toEqual({ ...read, secondReading: undefined });
    expect(parseStory({ ...PRAISE })).not.toHaveProperty('secondReading');
    const more = { ...read, secondReading: { ...secondReading, reviewedBy: 'an analyst' } };
    expect(parseStory(more)).toEqual(more);
  });
});
