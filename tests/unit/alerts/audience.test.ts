import { describe, expect, it } from 'vitest';
import { openAudience, readSubscribed } from '../../../shared/alerts/audience.ts';
import { ALL, attributesOf, composeFilterPolicy, type Wishes } from '../../../shared/alerts/filter-policy.ts';
import { makeEngagement } from '../../support/factories.ts';

const policy = (wishes: Partial<Wishes>) => composeFilterPolicy({ ...ALL, ...wishes });
const RUSSIA = policy({ counterparts: ['RUS'] });
const CHINA = policy({ counterparts: ['CHN'] });
const MONGOLIA = policy({ counterparts: ['MNG'] });
const EVERYTHING = policy({});
const DIGEST = policy({ every: 'day' });

const about = (code: string) => attributesOf(makeEngagement({ counterparts: [code] }));

/** An audience of these subscribers, and which of them were asked for so far. */
function open(policies: readonly string[], fault?: { readonly at: number }) {
  const asked: number[] = [];
  const audience = openAudience(async function* () {
    for (const [at, one] of policies.entries()) {
      asked.push(at);
      // What AWS takes for an answer.
      for (let turn = 0; turn < 3; turn += 1) await null;
      if (at === fault?.at) throw new Error('throttled');
      yield one;
    }
  });
  return { asked, isWanted: (code: string) => audience.isWanted(about(code)) };
}

describe('an audience', () => {
  it('wants what one of them asks for to be mailed at once, and nothing else', async () => {
    const { isWanted } = open([RUSSIA, DIGEST, MONGOLIA]);
    expect([await isWanted('RUS'), await isWanted('MNG'), await isWanted('CHN')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('wants nothing where nobody has confirmed, or all have asked for digests', async () => {
    expect(await open([]).isWanted('MNG')).toBe(false);
    expect(await open([DIGEST, policy({ every: 'week', counterparts: ['MNG'] })]).isWanted('MNG')).toBe(
      false,
    );
  });

  it('wants whatever may pass a filter policy that is not ours, or that an older version wrote', async () => {
    for (const foreign of ['{"counterpart":[{"prefix":"R"}]}', '{"colour":["red"]}', 'no JSON', '{}']) {
      expect(await open([RUSSIA, foreign]).isWanted('MNG')).toBe(true);
    }
  });

  it('is looked at no further than to the first who asks for it, and never twice', async () => {
    const { asked, isWanted } = open([RUSSIA, MONGOLIA, EVERYTHING, CHINA]);
    await isWanted('RUS');
    expect(asked).toEqual([0]);
    await isWanted('MNG');
    await isWanted('RUS');
    expect(asked).toEqual([0, 1]);
    await isWanted('CHN');
    expect(asked).toEqual([0, 1, 2]);
  });

  it('is not looked at before somebody asks', () => {
    expect(open([RUSSIA]).asked).toEqual([]);
  });

  it('gives the same answers to all who ask at once, and each subscriber is asked for once', async () => {
    const policies = [RUSSIA, DIGEST, CHINA, MONGOLIA];
    const codes = ['MNG', 'RUS', 'CUB', 'CHN', 'MNG', 'LAO', 'RUS'];
    const { asked, isWanted } = open(policies);
    const answers = await Promise.all(codes.map(isWanted));
    expect(answers).toEqual([true, true, false, true, true, false, true]);
    expect(asked).toEqual([0, 1, 2, 3]);
    const alone: boolean[] = [];
    for (const code of codes) alone.push(await open(policies).isWanted(code));
    expect(answers).toEqual(alone);
  });

  it('is taken to want what the first 200 do not, for among more there is likely to be somebody', async () => {
    const crowd = (size: number) => open(Array.from({ length: size }, () => RUSSIA));
    const few = crowd(199);
    expect([await few.isWanted('MNG'), few.asked.length]).toEqual([false, 199]);
    const many = crowd(1_000);
    expect([await many.isWanted('MNG'), await many.isWanted('CHN'), many.asked.length]).toEqual([
      true,
      true,
      200,
    ]);
  });

  it('wants nobody knows what when it can’t be read: who asks is told so, at once or later', async () => {
    const { asked, isWanted } = open([RUSSIA, CHINA, MONGOLIA], { at: 1 });
    expect(await isWanted('RUS')).toBe(true);
    const [one, other] = await Promise.allSettled([isWanted('MNG'), isWanted('CUB')]);
    expect([one.status, other.status]).toEqual(['rejected', 'rejected']);
    await expect(isWanted('CHN')).rejects.toThrow('throttled');
    expect([await isWanted('RUS'), asked]).toEqual([true, [0, 1]]);
  });
});

describe('readSubscribed', () => {
  it('counts all, and gives what they ask for, each once, without what is not ours', async () => {
    async function* policies() {
      yield* [DIGEST, RUSSIA, '{"colour":["red"]}', DIGEST, RUSSIA, 'no JSON'];
    }
    expect(await readSubscribed(policies())).toEqual({
      confirmed: 6,
      wishes: [
        { ...ALL, every: 'day' },
        { ...ALL, counterparts: ['RUS'] },
      ],
    });
  });
});
