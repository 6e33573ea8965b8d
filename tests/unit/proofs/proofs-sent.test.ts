import { describe, expect, it } from 'vitest';
import { isProofDue, noteProofs, type ProofsSent } from '../../../shared/proofs/proofs-sent.ts';

const NONE: ProofsSent = { waiting: [], revision: 0 };
const POLL_MINUTES = 15;
/** So many minutes behind ten o'clock. */
const at = (minutes: number) => new Date(Date.parse('2024-03-12T10:00:00.000Z') + minutes * 60_000);

type Seen = { readonly arrived?: readonly string[]; readonly sent?: string };

/** Notes polls one after the other, by the minutes at which they are due; answers the proofs that each finds missing. */
function watch(polls: readonly (readonly [minutes: number, seen?: Seen])[], pollMinutes = POLL_MINUTES) {
  let sent = NONE;
  const missing = polls.map(([minutes, seen]) => {
    const poll = { arrived: [], ...seen, scheduledAt: at(minutes), pollSeconds: pollMinutes * 60 };
    const noted = noteProofs(sent, poll);
    sent = noted.next;
    return noted.missing.map(({ proofId }) => proofId);
  });
  return { missing, sent };
}

describe('isProofDue', () => {
  it('says that a proof is due at first, and an hour after each, whatever became of it', () => {
    const waiting = [{ proofId: 'a', sentAt: at(0).toISOString(), polls: 0 }];
    expect(isProofDue(NONE, at(0))).toBe(true);
    const sent = { sentAt: at(0).toISOString(), waiting };
    expect([0, 15, 59, 60, 75].map((minutes) => isProofDue(sent, at(minutes)))).toEqual([
      ...[false, false, false],
      ...[true, true],
    ]);
  });

  it('does not wait for an hour that lies ahead, where a clock was set back', () => {
    expect(isProofDue({ sentAt: at(0).toISOString() }, at(-60))).toBe(true);
  });
});

describe('noteProofs', () => {
  it('waits for what is sent until it arrives', () => {
    const { missing, sent } = watch([[0, { sent: 'a' }], [15, { arrived: ['a'] }], [30]]);
    expect(missing).toEqual([[], [], []]);
    expect(sent).toEqual({ sentAt: at(0).toISOString(), waiting: [], revision: 3 });
  });

  it('finds a proof missing at the second poll behind its own, not before, and at each one from then on', () => {
    expect(watch([[0, { sent: 'a' }], [15], [30], [45]]).missing).toEqual([[], [], ['a'], ['a']]);
  });

  it('does not find one missing that arrives with the second poll', () => {
    expect(watch([[0, { sent: 'a' }], [15], [30, { arrived: ['a'] }], [45]]).missing).toEqual([
      ...[[], []],
      ...[[], []],
    ]);
  });

  it('counts polls that have looked, not time, so that a machine which slept finds nothing missing at once', () => {
    expect(watch([[0, { sent: 'a' }], [600], [615, { arrived: ['a'] }]]).missing).toEqual([[], [], []]);
  });

  it('counts a poll that is started twice, or before its time, once', () => {
    expect(watch([[0, { sent: 'a' }], [15], [15], [20], [30]]).missing).toEqual([[], [], [], [], ['a']]);
  });

  it('sends one once, though its poll is started twice', () => {
    const { sent } = watch([
      [0, { sent: 'a' }],
      [0, { sent: 'a' }],
    ]);
    expect(sent.waiting).toEqual([{ proofId: 'a', sentAt: at(0).toISOString(), polls: 0 }]);
  });

  it('finds a lost one missing until a later one has arrived, and waits for it no longer', () => {
    const polls = [
      ...([[0, { sent: 'a' }], [30], [45], [60, { sent: 'b' }]] as const),
      ...([[75, { arrived: ['b'] }], [90]] as const),
    ];
    const { missing, sent } = watch(polls);
    expect(missing).toEqual([[], [], ['a'], ['a'], ['a'], []]);
    expect(sent.waiting).toEqual([]);
  });

  it('finds a lost one missing once though a later one arrives first, where polls are an hour apart', () => {
    const hourly = [
      [0, { sent: 'a' }],
      [60, { sent: 'b' }],
      [120, { arrived: ['b'], sent: 'c' }],
      [180, { arrived: ['c'] }],
    ] as const;
    expect(watch(hourly, 60).missing).toEqual([[], [], ['a'], []]);
  });

  it('waits for no proof longer than its queue could keep it', () => {
    const days = Array.from({ length: 60 }, (_, hour) => [hour * 60, { sent: `p${hour}` }] as const);
    const { sent } = watch(days, 60);
    expect([sent.waiting.length, sent.waiting[0]?.proofId]).toEqual([48, 'p12']);
  });

  it('keeps what a newer version has noted', () => {
    const newer = { ...NONE, pace: 'slow' };
    expect(noteProofs(newer, { arrived: [], scheduledAt: at(0), pollSeconds: 900 }).next).toEqual({
      ...newer,
      revision: 1,
    });
  });
});
