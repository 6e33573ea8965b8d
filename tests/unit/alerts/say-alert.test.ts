import { describe, expect, it } from 'vitest';
import { sayAlert } from '../../../shared/alerts/say-alert.ts';
import { type Alert, alertOfWithdrawal, holdAlert, nextAlert } from '../../../shared/engagements/alert.ts';
import { withdrawReport } from '../../../shared/engagements/withdraw-report.ts';
import { makeEngagement, makeOther, NOW } from '../../support/factories.ts';

const said = (alert: Alert) => sayAlert(makeEngagement({ alert }));
const FIRST = nextAlert(undefined, undefined, NOW);
const FOURTH_DAY = new Date('2024-03-15T08:06:00.001Z');

describe('what is said of an alert', () => {
  it('that was never to be is that the engagement was old', () => {
    expect(said({ state: 'none', number: 0 })).toBe('none, for it was old when it was seen');
  });

  it('that nobody asked for while it was fresh is that, and not that it was old', () => {
    const waits = holdAlert(FIRST, NOW);
    expect(said(waits)).toBe('mail 1 waits up to 3 days for somebody to ask for it');
    expect(said(holdAlert(waits, FOURTH_DAY))).toBe(
      'mail 1 was not sent: nobody asked for it within 3 days, or it is a story of the past',
    );
    const update = nextAlert({ state: 'sent', number: 1, sentAt: NOW.toISOString() }, 'signed', NOW);
    expect(said(holdAlert(update, FOURTH_DAY))).toBe(
      'mail 2 (signed) was not sent: nobody asked for it within 3 days, or it is a story of the past',
    );
  });

  it('is how far it is, and when it is tried again', () => {
    const claim = { claimedBy: 'run-1', leaseUntil: '2024-03-12T08:01:00.000Z' };
    const dueAt = '2024-03-12T08:07:00.000Z';
    const alerts: readonly Alert[] = [
      FIRST,
      { state: 'claimed', number: 1, ...claim, dueAt },
      { state: 'sent', number: 2, change: 'signed', sentAt: NOW.toISOString() },
    ];
    expect(alerts.map(said)).toEqual([
      'mail 1 is to be sent; tried again at 2024-03-12 08:06 UTC',
      'mail 1 is being sent; tried again at 2024-03-12 08:07 UTC',
      'mail 2 (signed) sent at 2024-03-12 08:00 UTC',
    ]);
  });

  it('of an engagement that was withdrawn before its mail is that none was sent', () => {
    const engagement = makeEngagement({ alert: alertOfWithdrawal(FIRST, 'Talks', NOW) });
    expect(
      sayAlert(withdrawReport(engagement, makeOther({ firstSeenAt: FOURTH_DAY.toISOString() }), NOW)),
    ).toBe('none was sent');
  });
});
