import { describe, expect, it } from 'vitest';
import {
  type Alert,
  alertAfter,
  claimAlert,
  dueAtOf,
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
};
/** What a newer version has written beside. */
const newer = (alert: Alert): Alert => Object.assign({ ...alert }, { channel: 'digest' });

describe('claimAlert', () => {
  it('holds a pending alert until the lease ends, and lets the sweep come well after that', () => {
    expect(claimAlert(PENDING, 60, NOW)).toEqual(CLAIMED);
  });

  it('answers nothing while another holds it, and takes it over at the moment the lease ends', () => {
    expect(claimAlert(CLAIMED, 60, new Date('2024-03-12T08:00:59.999Z'))).toBeUndefined();
    expect(claimAlert(CLAIMED, 60, new Date('2024-03-12T08:01:00.000Z'))?.state).toBe('claimed');
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
    expect(markAlertSent(SENT, 1, NOW)).toBeUndefined();
  });
});

describe('what a newer version has written of an alert', () => {
  it('stays through claim, mark and the next alert', () => {
    const claimed = claimAlert(newer(PENDING), 60, NOW);
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
  it('adds what is new to the words of a mail that is still to be sent', () => {
    expect(alertAfter(PENDING, ['was planned, is now done'], NOW)).toEqual({
      ...PENDING,
      change: 'also with RUS; was planned, is now done',
    });
  });
});

describe('dueAtOf', () => {
  it('is known of what waits or is being sent alone', () => {
    const alerts: readonly Alert[] = [{ state: 'none', number: 0 }, PENDING, CLAIMED, SENT];
    expect(alerts.map(dueAtOf)).toEqual([
      undefined,
      '2024-03-12T08:06:00.000Z',
      '2024-03-12T08:07:00.000Z',
      undefined,
    ]);
  });
});
