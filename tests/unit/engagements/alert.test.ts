import { describe, expect, it } from 'vitest';
import {
  type Alert,
  alertAfter,
  alertOfOthers,
  alertOfReturn,
  alertOfWithdrawal,
  claimAlert,
  dueOf,
  holdAlert,
  markAlertSent,
  nextAlert,
} from '../../../shared/engagements/alert.ts';
import { NOW } from '../../support/factories.ts';

const PENDING: Alert = {
  state: 'pending',
  number: 2,
  change: 'also with RUS',
  dueAt: '2024-03-12T08:06:00.000Z',
};
const SENT: Alert = { state: 'sent', number: 1, sentAt: '2024-03-12T07:00:00.000Z' };
const CLAIMED: Alert = {
  state: 'claimed',
  number: 2,
  change: 'also with RUS',
  leaseUntil: '2024-03-12T08:01:00.000Z',
  dueAt: '2024-03-12T08:07:00.000Z',
  claimedBy: 'run-1',
};
const NONE: Alert = { state: 'none', number: 0 };
/** What a newer version has written beside. */
const newer = (alert: Alert): Alert => Object.assign({ ...alert }, { channel: 'digest' });

describe('claimAlert', () => {
  it('holds a pending alert in a name until the lease ends, and lets the sweep come well after that', () => {
    expect(claimAlert(PENDING, 'run-1', 60, NOW)).toEqual(CLAIMED);
  });

  it('answers nothing while another holds it, and takes it over in the new name at the moment the lease ends', () => {
    expect(claimAlert(CLAIMED, 'run-2', 60, new Date('2024-03-12T08:00:59.999Z'))).toBeUndefined();
    expect(claimAlert(CLAIMED, 'run-2', 60, new Date('2024-03-12T08:01:00.000Z'))).toEqual({
      ...CLAIMED,
      claimedBy: 'run-2',
      leaseUntil: '2024-03-12T08:02:00.000Z',
      dueAt: '2024-03-12T08:08:00.000Z',
    });
  });

  it('answers nothing where nobody is to be told, and where all have been', () => {
    expect([NONE, SENT].map((alert) => claimAlert(alert, 'run-1', 60, NOW))).toEqual([undefined, undefined]);
  });
});

describe('an alert that contradicts the one before it', () => {
  it('waits until that can no longer come behind it', () => {
    const behind: Alert = {
      state: 'pending',
      number: 3,
      dueAt: CLAIMED.dueAt,
      leaseUntil: CLAIMED.leaseUntil,
    };
    const at = (instant: string) => claimAlert(behind, 'run-2', 60, new Date(instant));
    expect(at('2024-03-12T08:00:59.999Z')).toBeUndefined();
    expect(at('2024-03-12T08:01:00.000Z')).toMatchObject({ state: 'claimed', number: 3 });
  });
});

describe('markAlertSent', () => {
  it('leaves no trace of claim and sweep', () => {
    expect(markAlertSent(CLAIMED, 2, NOW)).toEqual({
      state: 'sent',
      number: 2,
      change: 'also with RUS',
      sentAt: '2024-03-12T08:00:00.000Z',
    });
  });

  it('answers nothing when a newer alert has taken its place, or it is marked already', () => {
    expect(markAlertSent(PENDING, 1, NOW)).toBeUndefined();
    expect(markAlertSent(SENT, 1, new Date('2024-03-12T09:00:00.000Z'))).toBeUndefined();
  });
});

describe('what a newer version has written of an alert', () => {
  it('stays through claim, mark and the next alert', () => {
    const claimed = claimAlert(newer(PENDING), 'run-1', 60, NOW);
    const sent = claimed && markAlertSent(claimed, 2, NOW);
    const next = sent && nextAlert(sent, 'was planned, is now done', NOW);
    expect([claimed, sent, next].map((alert) => alert && 'channel' in alert && alert.channel)).toEqual([
      'digest',
      'digest',
      'digest',
    ]);
    expect(next).toEqual<object | undefined>({
      state: 'pending',
      number: 3,
      change: 'was planned, is now done',
      dueAt: '2024-03-12T08:06:00.000Z',
      channel: 'digest',
    });
  });
});

describe('alertAfter', () => {
  const first: Alert = { state: 'pending', number: 1, dueAt: '2024-03-12T08:06:00.000Z' };
  const second = (change: string): Alert => ({ ...first, number: 2, change });
  const rules: Record<string, readonly [alert: Alert, changes: readonly string[], after: Alert]> = {
    'makes the first mail of what was too old to be news, without changes': [NONE, ['is put off'], first],
    'leaves a mail alone where nothing has changed': [SENT, [], SENT],
    'lets the first mail as it is while it waits: it will tell the new facts': [first, ['is put off'], first],
    'adds what is new to the words of a later mail that still waits': [
      PENDING,
      ['is put off', 'is on again'],
      { ...PENDING, change: 'also with RUS; is put off; is on again' },
    ],
    'makes a further mail of all that is new behind one that is sent': [
      SENT,
      ['is put off', 'also with RUS'],
      second('is put off; also with RUS'),
    ],
    'makes a further mail behind one that is being sent and does not know it': [
      CLAIMED,
      ['is put off'],
      { ...second('is put off'), number: 3 },
    ],
  };
  for (const [what, [alert, changes, after]] of Object.entries(rules)) {
    it(what, () => {
      expect(alertAfter(alert, changes, NOW)).toEqual(after);
    });
  }

  it('keeps what a newer version has written of what was too old to be news', () => {
    expect(alertAfter(newer(NONE), [], NOW)).toMatchObject({
      state: 'pending',
      number: 1,
      channel: 'digest',
    });
  });
});

const DUE = '2024-03-12T08:06:00.000Z';
const CORRECTION = 'no engagement after all';
const told = { headline: 'Pak meets Bat', sentAt: SENT.sentAt };

describe('alertOfWithdrawal', () => {
  const rules: Record<string, readonly [alert: Alert, after: Alert]> = {
    'tells nobody of what nobody was told': [NONE, NONE],
    'takes back a first mail that waits': [{ state: 'pending', number: 1, dueAt: DUE }, NONE],
    'corrects what has been mailed': [
      SENT,
      { state: 'pending', number: 2, change: CORRECTION, dueAt: DUE, told },
    ],
    'corrects it under the headline that it was mailed under': [
      { ...SENT, told: { headline: 'Before' } },
      { state: 'pending', number: 2, change: CORRECTION, dueAt: DUE, told: { ...told, headline: 'Before' } },
    ],
    'corrects what may have been mailed, and not before that': [
      CLAIMED,
      {
        ...{ state: 'pending', number: 3, change: CORRECTION, dueAt: DUE },
        ...{ leaseUntil: CLAIMED.leaseUntil, told: { headline: 'Pak meets Bat' } },
      },
    ],
    'corrects, in place of an update that waits, what was mailed before it': [
      PENDING,
      { ...PENDING, change: CORRECTION },
    ],
  };
  for (const [what, [alert, after]] of Object.entries(rules)) {
    it(what, () => {
      expect(alertOfWithdrawal(alert, 'Pak meets Bat', NOW)).toEqual(after);
    });
  }

  it('keeps what a newer version has written', () => {
    const alerts = [newer(SENT), newer(PENDING), newer({ state: 'pending', number: 1, dueAt: DUE })];
    for (const alert of alerts)
      expect(alertOfWithdrawal(alert, 'x', NOW)).toMatchObject({ channel: 'digest' });
  });
});

describe('alertOfReturn', () => {
  const correction: Alert = { state: 'pending', number: 2, change: CORRECTION, dueAt: DUE, told };
  const uncertain: Alert = { ...correction, told: { headline: 'Pak meets Bat' } };
  const rules: Record<string, readonly [alert: Alert, changes: readonly string[], after: Alert]> = {
    'makes the first mail of what was withdrawn before anybody was told': [
      NONE,
      ['is put off'],
      { state: 'pending', number: 1, dueAt: DUE },
    ],
    'tells those who have been corrected': [
      { ...SENT, number: 2, change: CORRECTION, told },
      ['is put off'],
      { state: 'pending', number: 3, change: 'reported again', dueAt: DUE },
    ],
    'tells those who may have been corrected, and not before that': [
      { ...CLAIMED, change: CORRECTION, told },
      [],
      { state: 'pending', number: 3, change: 'reported again', dueAt: DUE, leaseUntil: CLAIMED.leaseUntil },
    ],
    'sends no correction that still waits': [correction, [], { ...SENT, told: { headline: told.headline } }],
    'tells new facts in place of a correction that still waits': [
      correction,
      ['is put off'],
      { state: 'pending', number: 2, change: 'is put off', dueAt: DUE },
    ],
    'tells all, without a change, where nobody knows what has been told': [
      uncertain,
      [],
      { state: 'pending', number: 2, dueAt: DUE },
    ],
  };
  for (const [what, [alert, changes, after]] of Object.entries(rules)) {
    it(what, () => {
      expect(alertOfReturn(alert, changes, true, NOW)).toEqual(after);
    });
  }

  it('tells nobody of what was too old to be news, but corrects a correction', () => {
    expect(alertOfReturn(NONE, [], false, NOW)).toBe(NONE);
    expect(alertOfReturn(SENT, [], false, NOW)).toMatchObject({ number: 2, change: 'reported again' });
  });
});

describe('alertOfOthers', () => {
  it('remembers the headline that was told, the first of several, and takes the change out of an update that waits', () => {
    const first = { headline: 'Pak meets Bat' };
    const mails = [NONE, SENT, CLAIMED, { ...SENT, told: { headline: 'Before' } }, PENDING];
    const { change: _change, ...unchanged } = PENDING;
    expect(mails.map((alert) => alertOfOthers(alert, 'Pak meets Bat'))).toEqual([
      NONE,
      { ...SENT, told: first },
      { ...CLAIMED, told: first },
      { ...SENT, told: { headline: 'Before' } },
      unchanged,
    ]);
  });

  it('is still known when the mail has been marked', () => {
    expect(markAlertSent(alertOfOthers(CLAIMED, 'x'), 2, NOW)).toMatchObject({ told: { headline: 'x' } });
  });
});

describe('dueOf', () => {
  it('is known of what waits or is being sent alone', () => {
    const alerts: readonly Alert[] = [NONE, PENDING, { ...PENDING, isWaiting: true }, CLAIMED, SENT];
    expect(alerts.map(dueOf)).toEqual([
      undefined,
      { at: '2024-03-12T08:06:00.000Z', isWaiting: false },
      { at: '2024-03-12T08:06:00.000Z', isWaiting: true },
      { at: '2024-03-12T08:07:00.000Z', isWaiting: false },
      undefined,
    ]);
  });
});

describe('holdAlert', () => {
  it('holds nothing that is not to be sent', () => {
    expect([NONE, SENT].map((alert) => holdAlert(alert, NOW))).toEqual([NONE, SENT]);
  });

  it('keeps what a newer version has written', () => {
    expect(holdAlert(newer(PENDING), NOW)).toMatchObject({ isWaiting: true, channel: 'digest' });
  });

  it('is over, and keeps the number of the last mail, when three days have passed since it was due', () => {
    const update: Alert = { ...PENDING, number: 2, change: 'called off', isWaiting: true };
    const due = Date.parse(PENDING.dueAt);
    const heldAfter = (hours: number) => holdAlert(update, new Date(due + hours * 3_600_000));
    expect([heldAfter(72), heldAfter(72.001)]).toEqual([
      update,
      { state: 'none', number: 2, change: 'called off' },
    ]);
  });

  it('waits no longer once there is more to tell: whoever keeps the news is to hear of it', () => {
    const held: Alert = { ...PENDING, number: 2, change: 'takes place', isWaiting: true };
    expect(alertAfter(held, ['signed'], NOW)).toEqual({
      ...PENDING,
      number: 2,
      change: 'takes place; signed',
    });
    const first: Alert = { state: 'pending', number: 1, dueAt: PENDING.dueAt };
    expect(alertAfter({ ...first, isWaiting: true }, ['signed'], NOW)).toEqual(first);
  });

  it('waits on where there is nothing more to tell', () => {
    const held: Alert = { ...PENDING, isWaiting: true };
    expect(alertAfter(held, [], NOW)).toBe(held);
  });
});
