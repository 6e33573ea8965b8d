import { describe, expect, it } from 'vitest';
import {
  type BatchDependencies,
  type BatchEvent,
  type BatchRecord,
  TopicFailure,
  takeBatch,
} from '../../../shared/alerts/take-batch.ts';
import { ALERT_WAITS } from '../../../shared/deployment/alarm-events.ts';
import type { Story } from '../../../shared/stories/story.ts';
import { UnreadableRecord } from '../../../shared/text/shapes.ts';
import { makeEngagement, makeEntry, makeOther, makeVisit } from '../../support/factories.ts';

const entry = (storyId: string, tries = 1): BatchRecord => ({
  messageId: `m-${storyId}`,
  body: JSON.stringify({ type: 'entry', entry: makeEntry({ storyId }) }),
  tries,
});
const alert = (engagementId: string, tries = 1): BatchRecord => ({
  messageId: `m-${engagementId}`,
  body: JSON.stringify({ type: 'alert', engagementId }),
  tries,
});
const proof = (proofId: string): BatchRecord => {
  const at = '2024-03-12T08:00:00.000Z';
  const body = { proofId, madeAt: at, queuedAt: at, entry: makeEntry() };
  return { messageId: `m-${proofId}`, body: JSON.stringify({ type: 'proof', proof: body }), tries: 1 };
};

/** Takes batches of stories that each report an engagement of their own; a test overrides what it is about. */
function fakes(overrides: Partial<BatchDependencies> = {}) {
  /** What was done, in order. */
  const done: string[] = [];
  const events: BatchEvent[] = [];
  const deps: BatchDependencies = {
    takeEntry: async ({ storyId }) => {
      done.push(`take ${storyId}`);
      const engagement = makeEngagement({ engagementId: `e-${storyId}` });
      return { story: { ...makeVisit({}, { storyId }), engagementId: engagement.engagementId }, engagement };
    },
    takeProof: async ({ proofId }) => {
      done.push(`take proof ${proofId}`);
      return async () => done.push(`send proof ${proofId}`);
    },
    markRemoved: async (storyId) => Boolean(done.push(`remove ${storyId}`)),
    sendAlert: async (engagementId) => {
      done.push(`send ${engagementId}`);
      return { engagementId, outcome: 'sent' };
    },
    sendTogether: async (engagementIds) => {
      done.push(`send ${engagementIds.join(' ')}`);
      return engagementIds.map((engagementId) => ({ engagementId, outcome: 'sent' }));
    },
    sendDigests: async ({ day }) => done.push(`digests of ${day}`),
    acknowledge: async (messageId) => void done.push(`acknowledge ${messageId}`),
    holdBack: async (messageId, seconds) => void done.push(`hold ${messageId} for ${seconds}`),
    isRefused: (error) => (error as Error).name === 'ValidationException',
    buryMessage: async (_body, cause) => void done.push(`bury: ${cause}`),
    report: (event) => void events.push(event),
    wait: async (ms) => void done.push(`wait ${ms}`),
    remainingMs: () => 30_000,
    ...overrides,
  };
  return { done, events, take: (...records: readonly BatchRecord[]) => takeBatch(records, deps) };
}

const failures = (events: readonly BatchEvent[]) =>
  events.flatMap((event) => (event.message === 'message failed' ? `${event.messageId}: ${event.cause}` : []));
const never = () => Promise.reject(new Error('throttled'));

describe('a batch', () => {
  it('is taken whole before any alert is sent, so that one mail names every outlet in it', async () => {
    const { done, take } = fakes();
    expect(await take(entry('a'), entry('b'))).toEqual([]);
    expect(done).toEqual(['take a', 'take b', 'send e-a', 'wait 400', 'send e-b', 'wait 400']);
  });

  it('pauses after each mail, so that two batches side by side send no more than 10 a second', async () => {
    const { done, take } = fakes();
    await take(...Array.from({ length: 10 }, (_, n) => entry(`s${n}`)));
    const pauses = done.flatMap((step) => (step.startsWith('wait ') ? Number(step.slice(5)) : []));
    expect(pauses).toHaveLength(10);
    expect((2 * 1_000) / Math.min(...pauses)).toBeLessThanOrEqual(10);
  });

  it('does not pause where no mail went out', async () => {
    const { done, events, take } = fakes({ sendAlert: async () => undefined });
    await take(entry('a'));
    expect(done).toEqual(['take a']);
    expect(events.map(({ message }) => message)).toEqual(['story taken']);
  });

  it('takes a proof with the entries and sends its alert with theirs, without a pause, for no address is mailed', async () => {
    const { done, take } = fakes();
    expect(await take(proof('p'), entry('a'))).toEqual([]);
    expect(done).toEqual(['take proof p', 'take a', 'send proof p', 'send e-a', 'wait 400']);
  });

  it('sends the other alerts though that of a proof fails, which comes back alone', async () => {
    const { done, take } = fakes({ takeProof: async () => never });
    expect(await take(proof('p'), entry('a'))).toEqual(['m-p']);
    expect(done).toEqual(['take a', 'send e-a', 'wait 400']);
  });

  it('tells of each story what was decided', async () => {
    const { events, take } = fakes({
      takeEntry: async ({ storyId }) => ({ story: makeOther({ storyId }) }),
    });
    await take(entry('a'));
    expect(events).toEqual([
      {
        message: 'story taken',
        storyId: 'a',
        outlet: 'Steppe Wire',
        title: makeEntry().title,
        isEngagement: false,
        probability: 0.1,
        category: null,
        counterparts: [],
        version: 'test-1',
      },
    ]);
  });

  it('tells of a story that its language is not read', async () => {
    const { classification, ...story } = makeOther();
    const unread = { ...story, classification: { ...classification, unread: true } } as Story;
    const { events, take } = fakes({ takeEntry: async () => ({ story: unread }) });
    await take(entry('a'));
    expect(events).toMatchObject([{ message: 'story taken', isEngagement: false, unread: true }]);
  });

  it('marks a story that its feed has taken back, and sends no alert for it', async () => {
    const body = JSON.stringify({ type: 'removed', storyId: 'a', seenAt: '2024-03-12T06:30:00.000Z' });
    const { done, events, take } = fakes();
    expect(await take({ messageId: 'm', body, tries: 1 })).toEqual([]);
    expect([done, events]).toEqual([
      ['remove a'],
      [{ message: 'story removed', storyId: 'a', seenAt: '2024-03-12T06:30:00.000Z', isMarked: true }],
    ]);
  });

  it('sends an alert that a sweep found', async () => {
    const { done, events, take } = fakes();
    await take(alert('2024-03-12-MNG-5F0C'));
    expect(done).toEqual(['send 2024-03-12-MNG-5F0C', 'wait 400']);
    expect(events).toEqual([{ message: 'alert sent', engagementId: '2024-03-12-MNG-5F0C' }]);
  });

  it('sends alerts that a sweep found as one mail, with one pause', async () => {
    const { done, events, take } = fakes();
    const body = JSON.stringify({ type: 'alerts', engagementIds: ['e-1', 'e-2'] });
    expect(await take({ messageId: 'm', body, tries: 1 })).toEqual([]);
    expect(done).toEqual(['send e-1 e-2', 'wait 400']);
    expect(events).toEqual(['e-1', 'e-2'].map((engagementId) => ({ message: 'alert sent', engagementId })));
  });

  it('tells what waits for a subscriber, and what is left for a digest, and pauses for neither', async () => {
    const outcomes = { a: 'waits', b: 'lapsed', c: 'left', d: 'unasked' } as const;
    const { done, events, take } = fakes({
      sendAlert: async (engagementId) => ({
        engagementId,
        outcome: outcomes[engagementId.slice(2) as keyof typeof outcomes],
      }),
    });
    await take(alert('e-a'), alert('e-b'), alert('e-c'), alert('e-d'));
    expect(done).toEqual([]);
    expect(events).toEqual([
      { message: ALERT_WAITS, engagementId: 'e-a' },
      { message: 'alert lapsed', engagementId: 'e-b' },
      { message: 'alert left for a digest', engagementId: 'e-c' },
      { message: 'alert not asked for', engagementId: 'e-d' },
    ]);
  });

  it('sends the digests of a day that has ended', async () => {
    const coverage = { feeds: 1, troubled: 0, named: [] };
    const { done, events, take } = fakes();
    await take({
      messageId: 'm',
      body: JSON.stringify({ type: 'digests', day: '2024-03-12', coverage }),
      tries: 1,
    });
    expect(done).toEqual(['digests of 2024-03-12']);
    expect(events).toEqual([{ message: 'digests sent', day: '2024-03-12', mails: 1 }]);
  });

  it('tells of the engagement that readers were told of, which another may have been merged into', async () => {
    const { events, take } = fakes({
      sendAlert: async () => ({ engagementId: '2024-03-11-MNG-77AA', outcome: 'sent' }),
    });
    await take(alert('2024-03-12-MNG-5F0C'));
    expect(events).toEqual([{ message: 'alert sent', engagementId: '2024-03-11-MNG-77AA' }]);
  });

  it('asks for no alert where a story is left without an engagement', async () => {
    const { done, events, take } = fakes({
      takeEntry: async ({ storyId }) => ({ story: makeVisit({}, { storyId }) }),
    });
    expect(await take(entry('a'))).toEqual([]);
    expect([done, events.map(({ message }) => message)]).toEqual([[], ['story taken']]);
  });
});

describe('a record that fails', () => {
  it('comes back alone, and the others are done', async () => {
    const taken: string[] = [];
    const { events, take } = fakes({
      takeEntry: async ({ storyId }) => {
        if (storyId === 'b') return never();
        taken.push(storyId);
        return { story: makeOther({ storyId }) };
      },
    });
    expect(await take(entry('a'), entry('b'), entry('c'))).toEqual(['m-b']);
    expect(failures(events)).toEqual(['m-b: Error: throttled']);
    expect(taken).toEqual(['a', 'c']);
  });

  it('waits for as long as what fails may pass by itself, up to a quarter of an hour between two tries', async () => {
    const { done, take } = fakes({ takeEntry: never });
    const came = [1, 2, 3, 4, 5, 599].map((tries) => entry(`s${tries}`, tries));
    expect(await take(...came)).toEqual(came.map(({ messageId }) => messageId));
    expect(done).toEqual([
      'hold m-s2 for 360',
      'hold m-s3 for 720',
      ...['m-s4', 'm-s5', 'm-s599'].map((id) => `hold ${id} for 900`),
    ]);
  });

  const own: Record<string, Error> = {
    'a stored record that cannot be read': new UnreadableRecord('stored story s: title: is missing'),
    'a fault of ours': new TypeError('x is not a function'),
    'what AWS will never take': Object.assign(new Error('too large'), { name: 'ValidationException' }),
  };
  for (const [what, error] of Object.entries(own)) {
    it(`is buried with its cause when it has come five times for ${what}, and comes back four times before`, async () => {
      const { done, take } = fakes({ takeEntry: () => Promise.reject(error) });
      const came = [1, 2, 3, 4, 5].map((tries) => entry(`s${tries}`, tries));
      expect(await take(...came)).toEqual(['m-s1', 'm-s2', 'm-s3', 'm-s4']);
      expect(done.filter((step) => step.startsWith('bury'))).toEqual([`bury: ${error}`]);
    });
  }

  it('comes back though it cannot be held back', async () => {
    const { take } = fakes({ takeEntry: never, holdBack: never });
    expect(await take(entry('a', 2))).toEqual(['m-a']);
  });

  it('is buried at once when it cannot be read', async () => {
    const { done, take } = fakes();
    expect(await take({ messageId: 'm', body: '{}', tries: 1 })).toEqual([]);
    expect(done).toEqual(['bury: UnreadableMessage: queue message: type: is missing']);
  });

  it('comes back when it cannot be buried', async () => {
    const { events, take } = fakes({ buryMessage: never });
    expect(await take({ messageId: 'm', body: '{}', tries: 1 })).toEqual(['m']);
    expect(events.at(-1)).toEqual({
      message: 'dead letter not sent',
      messageId: 'm',
      cause: 'Error: throttled',
    });
  });

  it('is shown by its first 1,000 characters', async () => {
    const { events, take } = fakes();
    await take({ messageId: 'm', body: 'x'.repeat(5_000), tries: 2 });
    expect(events[0]).toMatchObject({ message: 'message failed', tries: 2, body: 'x'.repeat(1_000) });
  });
});

describe('a batch with a message that has come before', () => {
  it('is done one by one, those that came most often last, each acknowledged when its mail is out', async () => {
    const { done, take } = fakes();
    expect(await take(entry('c', 3), entry('a', 1), entry('b', 2))).toEqual([]);
    expect(done).toEqual(
      ['a', 'b', 'c'].flatMap((id) => [`take ${id}`, `send e-${id}`, 'wait 400', `acknowledge m-${id}`]),
    );
  });

  it('acknowledges nothing that failed, and goes on though it cannot acknowledge', async () => {
    const { done, take } = fakes({
      acknowledge: never,
      takeEntry: async ({ storyId }) => (storyId === 'a' ? never() : { story: makeOther({ storyId }) }),
    });
    expect(await take(entry('a', 2), entry('b', 2))).toEqual(['m-a']);
    expect(done).toEqual(['hold m-a for 360']);
  });

  it('lets nothing be lost beside one that kills its function, wherever that stands', async () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const waiting = new Map(
        Array.from({ length: 10 }, (_, n) => [`m-s${seed}-${n}`, { storyId: `s${seed}-${n}`, tries: 0 }]),
      );
      const culprit = `s${seed}-${seed % 10}`;
      const taken = new Set<string>();
      for (let round = 0; round < 12 && waiting.size > 1; round += 1) {
        for (const one of waiting.values()) one.tries += 1;
        const batch = [...waiting.values()].map(({ storyId, tries }) => entry(storyId, tries));
        await new Promise<void>((end) => {
          const { take } = fakes({
            takeEntry: async ({ storyId }) => {
              // The process ends here: nothing further of it happens, and nobody is answered.
              if (storyId === culprit) {
                end();
                return new Promise(() => {});
              }
              taken.add(storyId);
              return { story: makeOther({ storyId }) };
            },
            acknowledge: async (messageId) => void waiting.delete(messageId),
          });
          void take(...batch).then(() => end());
        });
      }
      expect([[...waiting.values()].map(({ storyId }) => storyId), taken.size]).toEqual([[culprit], 9]);
    }
  });
});

describe('an alert that cannot be sent', () => {
  it('comes back, and is never buried: the poller hands it back until it is sent', async () => {
    const { done, take } = fakes({ sendAlert: never });
    expect(await take(alert('e-1', 1), alert('e-2', 4), alert('e-3', 5))).toEqual(['m-e-1', 'm-e-2']);
    expect(done).toEqual(['acknowledge m-e-3']);
  });

  it('holds back the rest of the batch when it is the topic that fails', async () => {
    let tries = 0;
    const { events, take } = fakes({
      sendAlert: () => {
        tries += 1;
        return Promise.reject(new TopicFailure('down'));
      },
    });
    expect(await take(entry('a'), entry('b'), entry('c'))).toEqual(['m-a', 'm-b', 'm-c']);
    expect(tries).toBe(1);
    expect(failures(events)).toEqual([
      'm-a: TopicFailure: down',
      'm-b: Error: alerts wait for the topic, or for time',
      'm-c: Error: alerts wait for the topic, or for time',
    ]);
  });

  it('holds back no other when it fails for a reason of its own', async () => {
    const sent: string[] = [];
    const { take } = fakes({
      sendAlert: async (engagementId) => {
        if (engagementId === 'e-a') return never();
        sent.push(engagementId);
        return { engagementId, outcome: 'sent' };
      },
    });
    expect(await take(entry('a'), entry('b'))).toEqual(['m-a']);
    expect(sent).toEqual(['e-b']);
  });
});

describe('a batch that runs out of time', () => {
  /** Each record takes so many milliseconds. */
  function hurried(ms: number, each: number) {
    let left = ms;
    const spend = () => {
      left -= each;
    };
    return fakes({
      remainingMs: () => left,
      takeEntry: async ({ storyId }) => {
        spend();
        return {
          story: makeVisit({}, { storyId }),
          engagement: makeEngagement({ engagementId: `e-${storyId}` }),
        };
      },
      sendAlert: async (engagementId) => {
        spend();
        return { engagementId, outcome: 'sent' };
      },
    });
  }

  it('begins no record without the time that one may take', async () => {
    const { take, events } = hurried(28_000, 9_000);
    expect(await take(entry('a'), entry('b'), entry('c'))).toEqual(['m-c', 'm-a', 'm-b']);
    expect(failures(events)[0]).toBe('m-c: Error: no time left in this run');
  });

  it('sends no alert without it either', async () => {
    const { take, done } = hurried(19_000, 9_000);
    expect(await take(entry('a'))).toEqual(['m-a']);
    expect(done).toEqual([]);
  });
});
