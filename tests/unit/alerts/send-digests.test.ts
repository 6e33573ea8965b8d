import { describe, expect, it } from 'vitest';
import type { DigestMail } from '../../../shared/alerts/compose-digest.ts';
import type { SubscriberCount } from '../../../shared/alerts/count-subscribers.ts';
import { ALL, digestAudienceOf, type Wishes } from '../../../shared/alerts/filter-policy.ts';
import { type News, newsOf } from '../../../shared/alerts/news.ts';
import {
  type DigestDependencies,
  type DigestKey,
  type StoredDigest,
  sendDigests,
} from '../../../shared/alerts/send-digests.ts';
import type { Engagement } from '../../../shared/engagements/engagement.ts';
import { UnreadableRecord } from '../../../shared/text/shapes.ts';
import { makeEngagement, NOW } from '../../support/factories.ts';

const SATURDAY = '2024-03-16';
const SUNDAY = '2024-03-17';
const HOUR = 6;
const LEASE_SECONDS = 60;
const COVERAGE = { feeds: 28, troubled: 0, named: [] };

const EVERY_DAY: Wishes = { ...ALL, every: 'day' };
const EVERY_WEEK: Wishes = { ...ALL, every: 'week' };
const MONGOLIA: Wishes = { ...EVERY_DAY, counterparts: ['MNG'] };

const VISIT = makeEngagement({
  reports: [],
  alert: { state: 'sent', number: 1, sentAt: NOW.toISOString() },
});

/** What a run of the classifier may call. */
type Calls = DigestDependencies;
/** The calls that wait for an answer, in words. */
const CALLS = [
  ...(['readSubscribed', 'loadSubscriberCount', 'saveSubscriberCount'] as const),
  ...(['listNews', 'loadEngagement', 'countStories', 'loadDigest', 'saveDigest'] as const),
  ...(['publishDigest', 'saveDigestsDone', 'pause'] as const),
];
type Call = (typeof CALLS)[number];

/** Tables, a topic and a clock, on which runs send digests. */
function openWorld(...asked: readonly Wishes[]) {
  const engagements = new Map<string, Engagement | 'unreadable'>();
  const news = new Map<string, News[]>();
  const digests = new Map<string, StoredDigest>();
  const mails: (DigestMail & { readonly audience: string })[] = [];
  const done: string[] = [];
  const unreadable: string[] = [];
  const spans: string[] = [];
  const counted: SubscriberCount[] = [];
  const reported: string[] = [];
  let now = NOW.getTime();
  let claims = 0;
  const nameOf = ({ day, audience, part }: DigestKey) => `${day} ${audience} ${part}`;
  const deps: Calls = {
    readSubscribed: async () => ({ confirmed: asked.length, wishes: asked }),
    loadSubscriberCount: async () => counted.at(-1),
    saveSubscriberCount: async (count) => void counted.push(count),
    report: ({ day, confirmed }) => reported.push(`${day} ${confirmed}`),
    listNews: async (day) => news.get(day) ?? [],
    loadEngagement: async (id) => {
      const stored = engagements.get(id);
      if (stored === 'unreadable') throw new UnreadableRecord(`stored engagement ${id}: status: is missing`);
      return stored;
    },
    onUnreadable: ({ message }) => void unreadable.push(message),
    countStories: async (since, until) => spans.push(`${since} ${until}`) && 1_204,
    loadDigest: async (key) => digests.get(nameOf(key)),
    saveDigest: async (key, digest) => {
      if ((digests.get(nameOf(key))?.revision ?? 0) !== digest.revision - 1) return false;
      digests.set(nameOf(key), structuredClone(digest));
      return true;
    },
    publishDigest: async (mail, audience) => void mails.push({ ...mail, audience }),
    saveDigestsDone: async (day) => void done.push(day),
    makeClaimName: () => {
      claims += 1;
      return `run-${claims}`;
    },
    pause: async () => {},
    hasTime: () => true,
    now: () => new Date(now),
  };
  const send = (overrides: Partial<Calls> = {}, day = SATURDAY) =>
    sendDigests(
      { day, coverage: COVERAGE },
      { hour: HOUR, leaseSeconds: LEASE_SECONDS },
      { ...deps, ...overrides },
    );
  /** Stores an engagement, and that there was news of it on a day. */
  const tell = (number: number, exception: Partial<Engagement> = {}, day = SATURDAY, change?: string) => {
    const engagementId = `e-${number}`;
    const headline = `Pak meets delegation number ${number}`;
    const engagement = { ...VISIT, engagementId, headline, ...exception };
    engagements.set(engagementId, engagement);
    const one = newsOf(engagementId, { ...engagement.alert, ...(change !== undefined && { change }) });
    news.set(day, [...(news.get(day) ?? []), one]);
  };
  return {
    ...{ deps, send, tell, engagements, news, digests, mails, done, unreadable, spans, reported },
    advance: (seconds: number) => {
      now += seconds * 1000;
    },
    /** The mails that went to each audience, each by the engagements it tells of. */
    sent: () => {
      const entries = asked.map((one) => {
        const own = mails.filter(({ audience }) => audience === digestAudienceOf(one));
        return [digestAudienceOf(one), own.map(({ body }) => toldIn(body))] as const;
      });
      return Object.fromEntries(entries);
    },
  };
}
type World = ReturnType<typeof openWorld>;

const toldIn = (body: string) => (body.match(/(?<=delegation number )\d+/g) ?? []).map(Number);
const upTo = (count: number, first = 1) => Array.from({ length: count }, (_, at) => first + at);

/** Runs each call as `perform` says. */
function wrap(deps: Calls, perform: (call: Call, run: () => Promise<unknown>) => Promise<unknown>): Calls {
  const wrapped = CALLS.map((call) => {
    const run = deps[call] as (...given: readonly unknown[]) => Promise<unknown>;
    return [call, (...given: readonly unknown[]) => perform(call, () => run(...given))];
  });
  return { ...deps, ...Object.fromEntries(wrapped) };
}

/** A run that dies when it has made so many calls; `log` is what it has done. */
function dyingAfter(count: number, deps: Calls, log: Call[]): Calls {
  return wrap(deps, async (call, run) => {
    if (log.length >= count) throw new Error('it died');
    log.push(call);
    return run();
  });
}

describe('the digests of a day', () => {
  it('go to each audience once, with what was to be told that day, and the day is done', async () => {
    const world = openWorld(EVERY_DAY, MONGOLIA);
    world.tell(1);
    world.tell(2, { counterparts: ['RUS'] });
    world.tell(3, {}, '2024-03-15');
    expect(await world.send()).toBe(2);
    expect(world.sent()).toEqual({ day: [[1, 2]], 'day; counterpart=MNG': [[1]] });
    expect(world.done).toEqual([SATURDAY]);
    expect(world.mails[1]).toMatchObject({
      subject: '[Envoy Watch] Day to 17 March 2024: 1 engagement: Mongolia',
      body: expect.stringContaining('1,204 stories were read from 28 feeds.'),
    });
    expect(world.mails[1]?.body).toContain('a digest of every engagement with Mongolia (MNG).');
  });

  it('are sent no more when they are asked for again, whoever asks', async () => {
    const world = openWorld(EVERY_DAY, MONGOLIA);
    world.tell(1);
    await world.send();
    const before = structuredClone([...world.digests]);
    world.advance(900);
    expect(await world.send()).toBe(0);
    expect([world.mails.length, [...world.digests], world.done]).toEqual([2, before, [SATURDAY, SATURDAY]]);
  });

  it('are told on a quiet day too', async () => {
    const world = openWorld(EVERY_DAY, MONGOLIA);
    world.tell(1, { counterparts: ['RUS'] });
    await world.send();
    expect(world.mails.map(({ subject }) => subject)).toEqual([
      '[Envoy Watch] Day to 17 March 2024: 1 engagement: Russia',
      '[Envoy Watch] Day to 17 March 2024: nothing found, all is well',
    ]);
  });

  it('count the stories from the hour of that day to the hour of the next', async () => {
    const world = openWorld(EVERY_DAY);
    await world.send();
    expect(world.spans).toEqual(['2024-03-16T06:00:00.000Z 2024-03-17T05:59:59.999Z']);
  });

  it('are done, and nothing but the count of subscribers is looked up, where nobody asks for one', async () => {
    const world = openWorld(ALL, EVERY_WEEK);
    const log: Call[] = [];
    await world.send(dyingAfter(99, world.deps, log));
    const counting: Call[] = ['readSubscribed', 'loadSubscriberCount', 'saveSubscriberCount'];
    expect([log, world.done]).toEqual([[...counting, 'saveDigestsDone'], [SATURDAY]]);
    expect(world.reported).toEqual([`${SATURDAY} 2`]);
  });

  it('go to those alone who ask for them, by every filter', async () => {
    const filters: readonly (readonly [Partial<Wishes>, readonly number[]])[] = [
      [{}, [1, 2, 3]],
      [{ counterparts: ['RUS', 'CHN'] }, [2]],
      [{ categories: ['AID'] }, [3]],
      [{ statuses: ['planned'], counterparts: ['RUS'] }, [2]],
      [{ minConfidence: 0.9 }, [1, 3]],
      [{ people: ['choe son hui'] }, [3]],
      [{ counterparts: ['CUB'] }, []],
    ];
    const world = openWorld(...filters.map(([filter]) => ({ ...EVERY_DAY, ...filter })));
    world.tell(1);
    world.tell(2, { counterparts: ['MNG', 'RUS'], status: 'planned', probability: 0.8 });
    world.tell(3, { category: 'AID', actors: [{ country: 'PRK', name: 'Choe Son Hui' }] });
    await world.send();
    expect(Object.values(world.sent())).toEqual(filters.map(([, told]) => [told]));
  });

  it('pause after each mail, and after none that was sent before', async () => {
    const world = openWorld(EVERY_DAY, MONGOLIA);
    const log: Call[] = [];
    await world.send(dyingAfter(99, world.deps, log));
    expect(log.join(' ').match(/publishDigest saveDigest pause/g)).toHaveLength(2);
    log.length = 0;
    await world.send(dyingAfter(99, world.deps, log));
    expect(log).not.toContain('pause');
  });
});

describe('the digests of a week', () => {
  it('go out on Sunday beside those of the day, from Monday on, and who asks for the day gets none', async () => {
    const world = openWorld(EVERY_DAY, EVERY_WEEK);
    for (const day of upTo(8, 10)) world.tell(day, {}, `2024-03-${day}`);
    for (const day of upTo(7, 10)) await world.send({}, `2024-03-${day}`);
    const before = world.mails.length;
    await world.send({}, SUNDAY);
    expect(world.mails.slice(before).map(({ audience, body }) => [audience, toldIn(body)])).toEqual([
      ['day', [17]],
      ['week', [11, 12, 13, 14, 15, 16, 17]],
    ]);
    expect(world.mails.at(-1)?.subject).toBe('[Envoy Watch] Week to 18 March 2024: 7 engagements: Mongolia');
    expect(world.spans.at(-1)).toBe('2024-03-11T06:00:00.000Z 2024-03-18T05:59:59.999Z');
  });

  it('tell an engagement once, with all that was new about it', async () => {
    const world = openWorld(EVERY_WEEK);
    world.tell(1, {}, '2024-03-12', 'held');
    world.news.set('2024-03-14', [{ engagementId: 'e-1', number: 2, change: 'also with Russia' }]);
    await world.send({}, SUNDAY);
    expect(world.sent()).toEqual({ week: [[1]] });
    expect(world.mails[0]?.body).toContain('\n  new: held; also with Russia\n');
  });

  it('tell nothing as new of an engagement that all is new of', async () => {
    const world = openWorld(EVERY_WEEK);
    world.tell(1, {}, '2024-03-12');
    for (const number of [2, 3]) {
      world.news.set(`2024-03-1${number + 1}`, [{ engagementId: 'e-1', number, change: 'signed' }]);
    }
    await world.send({}, SUNDAY);
    expect(world.sent()).toEqual({ week: [[1]] });
    expect(world.mails[0]?.body).not.toContain('new:');
  });

  it('say once what one alert was to tell on two days, while it waited', async () => {
    const world = openWorld(EVERY_WEEK);
    world.tell(1, {}, '2024-03-12', 'held');
    world.news.set('2024-03-13', [{ engagementId: 'e-1', number: 1, change: 'held; signed' }]);
    await world.send({}, SUNDAY);
    expect(world.mails[0]?.body).toContain('\n  new: held; signed\n');
  });
});

describe('an engagement', () => {
  it('that has been merged into another is told once, under that one', async () => {
    const world = openWorld(EVERY_DAY);
    world.tell(1, { mergedInto: 'e-2' });
    world.tell(2, {}, SATURDAY, 'held');
    world.tell(3, { mergedInto: 'e-4' }, SATURDAY, 'signed');
    world.tell(4, {}, '2024-03-01');
    await world.send();
    expect(world.sent()).toEqual({ day: [[2, 4]] });
    expect(world.mails[0]?.body.match(/new: .*/g)).toEqual(['new: signed']);
  });

  it('that can’t be read, or is not there, holds up no other, and nobody is told that all is well', async () => {
    const world = openWorld(EVERY_DAY, MONGOLIA);
    world.tell(1, { counterparts: ['RUS'] });
    world.tell(2);
    world.tell(3);
    world.engagements.set('e-2', 'unreadable').delete('e-3');
    await world.send();
    expect(world.sent()).toEqual({ day: [[1]], 'day; counterpart=MNG': [[]] });
    expect(world.unreadable).toEqual(['stored engagement e-2: status: is missing']);
    expect(world.mails[1]?.subject).toBe(
      '[Envoy Watch] Day to 17 March 2024: nothing found, but not all is well',
    );
    expect(world.mails[1]?.body).toContain('\n2 engagements of that time cannot be read,');
    expect(world.done).toEqual([SATURDAY]);
  });

  it('that fails for another reason stops the digests that it is in, and they are not done', async () => {
    const world = openWorld(EVERY_DAY);
    world.tell(1);
    const loadEngagement = () => Promise.reject(new Error('throttled'));
    await expect(world.send({ loadEngagement })).rejects.toThrow('throttled');
    expect([world.mails, world.done]).toEqual([[], []]);
  });
});

describe('a run that has no time left', () => {
  it('leaves the rest for the next run, and the day is done when all is sent', async () => {
    const all = [EVERY_DAY, MONGOLIA, { ...EVERY_DAY, counterparts: ['RUS'] }, EVERY_WEEK];
    const world = openWorld(...all);
    world.tell(1, {}, SUNDAY);
    const hasTimeFor = (mails: number) => {
      const most = world.mails.length + mails;
      return { hasTime: () => world.mails.length < most };
    };
    await expect(world.send(hasTimeFor(0), SUNDAY)).rejects.toThrow(
      'digests of 2024-03-17: 4 are left for another run',
    );
    for (const mails of [1, 2]) {
      await expect(world.send(hasTimeFor(mails), SUNDAY)).rejects.toThrow('left for another run');
      world.advance(180);
    }
    expect([world.mails.length, world.done]).toEqual([3, []]);
    expect(await world.send(hasTimeFor(9), SUNDAY)).toBe(1);
    expect(Object.values(world.sent())).toEqual([[[1]], [[1]], [[]], [[1]]]);
    expect(world.done).toEqual([SUNDAY]);
  });
});

describe('a digest that is held by another run', () => {
  it('is left to it until its lease ends, while the others go out', async () => {
    const world = openWorld(MONGOLIA, EVERY_DAY);
    world.tell(1);
    const die = () => Promise.reject(new Error('it died'));
    const readSubscribed = async () => ({ confirmed: 2, wishes: [MONGOLIA] });
    await expect(world.send({ publishDigest: die, readSubscribed })).rejects.toThrow();
    world.advance(59);
    await expect(world.send()).rejects.toThrow('digests of 2024-03-16: 1 are left for another run');
    expect([world.sent(), world.done]).toEqual([{ 'day; counterpart=MNG': [], day: [[1]] }, []]);
    world.advance(1);
    expect(await world.send()).toBe(1);
    expect([world.sent(), world.done]).toEqual([{ 'day; counterpart=MNG': [[1]], day: [[1]] }, [SATURDAY]]);
  });
});

describe('a digest that fails', () => {
  it('holds up no other, and is said when those are sent', async () => {
    const world = openWorld(MONGOLIA, EVERY_DAY, EVERY_WEEK);
    world.tell(1, {}, SUNDAY);
    const publishDigest: Calls['publishDigest'] = async (mail, audience) => {
      if (audience !== 'day') return world.deps.publishDigest(mail, audience);
      throw new Error('too long');
    };
    await expect(world.send({ publishDigest }, SUNDAY)).rejects.toThrow('too long');
    expect([world.sent(), world.done]).toEqual([{ 'day; counterpart=MNG': [[1]], day: [], week: [[1]] }, []]);
    world.advance(60);
    await world.send({}, SUNDAY);
    expect([world.sent().day, world.done]).toEqual([[[1]], [SUNDAY]]);
  });
});

describe('a run that dies', () => {
  const ASKED = [EVERY_DAY, MONGOLIA, EVERY_WEEK];
  function openSunday(): World {
    const world = openWorld(...ASKED);
    world.tell(1, {}, SUNDAY);
    world.tell(2, { counterparts: ['RUS'] }, '2024-03-13');
    return world;
  }
  const ONCE = { day: [[1]], 'day; counterpart=MNG': [[1]], week: [[1, 2]] };

  it('after whatever call has lost nothing, and repeats a mail only where it was not yet marked as sent', async () => {
    const whole: Call[] = [];
    const quiet = openSunday();
    await quiet.send(dyingAfter(99, quiet.deps, whole), SUNDAY);
    expect(quiet.sent()).toEqual(ONCE);
    expect(whole.length).toBeGreaterThan(20);
    for (const [at, last] of whole.entries()) {
      const world = openSunday();
      const log: Call[] = [];
      if (at + 1 < whole.length) {
        await expect(world.send(dyingAfter(at + 1, world.deps, log), SUNDAY)).rejects.toThrow('it died');
        expect([log, world.done]).toEqual([whole.slice(0, at + 1), []]);
      }
      const repeated = last === 'publishDigest' ? world.mails.at(-1)?.audience : undefined;
      world.advance(LEASE_SECONDS);
      await world.send({}, SUNDAY);
      const expected = Object.entries(ONCE).map(([audience, mails]) => [
        audience,
        audience === repeated ? [...mails, ...mails] : mails,
      ]);
      expect([at, world.sent(), world.done]).toEqual([at, Object.fromEntries(expected), [SUNDAY]]);
      // The count is told once, and once more where it died before that was remembered.
      expect(world.reported).toHaveLength(last === 'loadSubscriberCount' ? 2 : 1);
    }
  });

  it('and dies again and again loses nothing either', async () => {
    const world = openSunday();
    for (let count = 1; world.done.length === 0; count += 1) {
      await world.send(dyingAfter(count, world.deps, []), SUNDAY).catch(() => {});
      world.advance(LEASE_SECONDS);
    }
    for (const [audience, [mail]] of Object.entries(ONCE)) {
      expect([...new Set(world.sent()[audience]?.map(String))]).toEqual([String(mail)]);
    }
  });
});

describe('two runs at once', () => {
  it('send each digest once, whichever makes its next call', async () => {
    const GATED: readonly Call[] = ['loadDigest', 'saveDigest', 'publishDigest', 'saveDigestsDone'];
    let ends = 0;
    for (let order = 0; order < 2 ** 9; order += 1) {
      const world = openWorld(EVERY_DAY);
      world.tell(1);
      const waiting: ((() => void) | undefined)[] = [];
      const runs = [0, 1].map((at) => {
        const deps = wrap(world.deps, async (call, run) => {
          if (GATED.includes(call)) await new Promise<void>((go) => (waiting[at] = go));
          return run();
        });
        let hasEnded = false;
        const end = world
          .send(deps)
          .catch((error: Error) => error.message)
          .finally(() => {
            hasEnded = true;
          });
        return {
          end,
          settle: async () => {
            while (!waiting[at] && !hasEnded) await null;
          },
        };
      });
      for (let step = 0; ; step += 1) {
        for (const { settle } of runs) await settle();
        const [first, second] = (order >> step) % 2 === 0 ? [0, 1] : [1, 0];
        const next = [first, second].find((at) => waiting[at as number]);
        if (next === undefined) break;
        const go = waiting[next];
        waiting[next] = undefined;
        go?.();
        await null;
      }
      const outcomes = await Promise.all(runs.map(({ end }) => end));
      expect(world.sent()).toEqual({ day: [[1]] });
      const isLeft = outcomes.includes('digests of 2024-03-16: 1 are left for another run');
      expect([outcomes.includes(1), world.done.length]).toEqual([true, isLeft ? 1 : 2]);
      ends += Number(isLeft);
    }
    expect(ends).toBeGreaterThan(50);
  });

  it('of several audiences send each once, and another run finds the day done', async () => {
    const world = openWorld(EVERY_DAY, MONGOLIA, EVERY_WEEK);
    world.tell(1, {}, SUNDAY);
    const runs = await Promise.allSettled([world.send({}, SUNDAY), world.send({}, SUNDAY)]);
    expect(runs.map(({ status }) => status)).toContain('rejected');
    expect(await world.send({}, SUNDAY)).toBe(0);
    expect(Object.values(world.sent())).toEqual([[[1]], [[1]], [[1]]]);
  });
});

describe('more engagements than one mail holds', () => {
  const MANY = 1_001;
  function openMany(...asked: readonly Wishes[]): World {
    const world = openWorld(...asked);
    for (const number of upTo(MANY)) world.tell(number, { counterparts: [number % 2 === 0 ? 'RUS' : 'MNG'] });
    return world;
  }
  const inOrder = (mails: readonly (readonly number[])[] = []) =>
    mails.flat().toSorted((one, two) => one - two);

  it('go out in parts, each once, and who asks for fewer gets as few mails as hold them', async () => {
    const world = openMany(EVERY_DAY, MONGOLIA);
    expect(await world.send()).toBe(5);
    const [all, half] = Object.values(world.sent());
    expect(all?.map((mail) => mail.length)).toEqual([400, 400, 201]);
    expect(inOrder(all)).toEqual(upTo(MANY));
    expect([half?.length, inOrder(half)]).toEqual([2, upTo(MANY).filter((number) => number % 2 === 1)]);
    expect(world.mails.map(({ subject }) => subject.slice(0, 51))).toEqual([
      '[Envoy Watch] Day to 17 March 2024 (1 of 3): 400 en',
      '[Envoy Watch] Day to 17 March 2024 (2 of 3): 400 en',
      '[Envoy Watch] Day to 17 March 2024 (3 of 3): 201 en',
      '[Envoy Watch] Day to 17 March 2024 (1 of 2): 400 en',
      '[Envoy Watch] Day to 17 March 2024 (2 of 2): 101 en',
    ]);
  });

  it('of which a run sends some are told once each, whatever is merged or changes before the next', async () => {
    const world = openMany(EVERY_DAY);
    const hasTime = () => world.mails.length < 1;
    await expect(world.send({ hasTime })).rejects.toThrow('1 are left for another run');
    // One that is told and one that is not are merged into one that is told, and one that is told into one that had no news.
    const merge = (from: number, into: number) => {
      const engagement = world.engagements.get(`e-${from}`) as Engagement;
      world.engagements.set(`e-${from}`, { ...engagement, mergedInto: `e-${into}` });
    };
    merge(7, 8);
    merge(500, 9);
    world.tell(2_000, {}, '2024-03-01');
    merge(10, 2_000);
    world.advance(180);
    await world.send();
    const told = inOrder(world.sent().day);
    expect(told).toEqual(upTo(MANY).filter((number) => number !== 500));
    expect(world.mails).toHaveLength(3);
  });

  it('are each told once where a run dies between two mails, and twice at most where it dies behind one', async () => {
    const whole: Call[] = [];
    const quiet = openMany(EVERY_DAY);
    await quiet.send(dyingAfter(9_999, quiet.deps, whole));
    const first = whole.indexOf('publishDigest');
    expect(whole[first + 5]).toBe('publishDigest');
    for (let count = first; count <= first + 6; count += 1) {
      const world = openMany(EVERY_DAY);
      await expect(world.send(dyingAfter(count, world.deps, []))).rejects.toThrow('it died');
      world.advance(LEASE_SECONDS);
      await world.send();
      const isUnmarked = whole[count - 1] === 'publishDigest';
      expect(new Set(world.sent().day?.flat()).size).toBe(MANY);
      expect(world.mails).toHaveLength(isUnmarked ? 4 : 3);
      const bodies = new Set(world.mails.map(({ body }) => body));
      expect(bodies.size).toBe(3);
    }
  });
});
