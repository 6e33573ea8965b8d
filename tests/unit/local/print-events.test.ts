import { stripVTControlCharacters } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LogEvent } from '../../../functions/events.ts';
import type { Handover } from '../../../functions/local/aws/outbox.ts';
import { printEvents, printHandover } from '../../../functions/local/print-events.ts';
import { log } from '../../../functions/log.ts';

afterEach(() => void vi.restoreAllMocks());

/** What is shown of an event. */
function showEvent(event: Readonly<Record<string, unknown>>, isVerbose: boolean): string | undefined {
  const print = vi.spyOn(console, 'log').mockImplementation(() => {});
  printEvents(isVerbose);
  log(event as LogEvent);
  return print.mock.calls[0]?.[0];
}

/** What is shown of a feed that has been polled. */
function show(event: Readonly<Record<string, unknown>>, isVerbose = false): string | undefined {
  const nothing = {
    outlet: 'Steppe Wire',
    outcome: 'unchanged',
    state: 'ok',
    newEntries: 0,
    changedEntries: 0,
    leftOut: 0,
  };
  return showEvent({ message: 'feed polled', ...nothing, ...event }, isVerbose);
}

describe('a local run', () => {
  it('shows of a feed what is new, what has changed and what is wrong with it', () => {
    expect(show({ newEntries: 2, changedEntries: 1, leftOut: 3, state: 'clock-skewed' })).toBe(
      'polled   Steppe Wire: 2 new, 1 changed, 3 left out, clock-skewed',
    );
  });

  it('shows a feed that has only changed', () => {
    expect(show({ changedEntries: 1 })).toBe('polled   Steppe Wire: no new, 1 changed');
  });

  it('shows a feed without news only when everything is to be shown', () => {
    expect([show({}), show({}, true)]).toEqual([undefined, 'polled   Steppe Wire: no new']);
  });

  it('says of a story that its language is not read', () => {
    const story = { message: 'story taken', outlet: 'Fili', title: 'Il ministro a Roma', probability: 0.1 };
    const lines = [{}, { unread: true }].map((more) => {
      const said = showEvent({ ...story, isEngagement: false, counterparts: [], ...more }, true) ?? '';
      vi.restoreAllMocks();
      return stripVTControlCharacters(said);
    });
    expect(lines).toEqual([
      'story    0.10 Fili: Il ministro a Roma',
      'story    0.10 Fili: Il ministro a Roma, in a language that is not read',
    ]);
  });
});

describe('a proof', () => {
  it('is shown when everything is to be shown, and whenever it is missing', () => {
    const arrived = { message: 'proof arrived', proofId: 'p-1', seconds: 1.25 };
    const missing = { message: 'proof missing', proofId: 'p-1', sentAt: '2024-03-12T08:00:00.000Z' };
    const shown = [
      ...[false, true].map((isVerbose) => [arrived, isVerbose] as const),
      [missing, false] as const,
    ].map(([event, isVerbose]) => {
      const said = showEvent(event, isVerbose);
      vi.restoreAllMocks();
      return said && stripVTControlCharacters(said);
    });
    expect(shown).toEqual([
      undefined,
      'proof    a made-up story has gone the whole way in 1.25 s',
      'MISSING  the made-up story p-1, sent on the whole way at 2024-03-12 08:00, has not arrived',
    ]);
  });
});

describe('the count of subscribers', () => {
  const count = (confirmed: number, before?: number) =>
    stripVTControlCharacters(
      showEvent({ message: 'subscribers counted', day: '2026-03-12', confirmed, before }, false) ?? '',
    );

  it('is shown where they are fewer than before', () => {
    expect(count(1, 3)).toBe('fewer    1 subscriber, 3 when they were counted before');
  });

  it('is not shown where they are not, nor where there never was one', () => {
    expect([count(3, 3), count(0)]).toEqual(['', '']);
  });
});

describe('what has become of a mail', () => {
  const told: Readonly<Record<string, readonly [handover: Handover, text: string]>> = {
    'that was taken': [
      { outcome: 'sent', to: 'a@desk.news', file: 'mails/1.eml' },
      'sent     to a@desk.news\n         mails/1.eml',
    ],
    'that was refused': [
      {
        outcome: 'refused',
        to: 'a@desk.news',
        file: 'mails/refused/1.eml',
        reason: '550 nobody\u001b[2J\nhere',
      },
      'REFUSED  to a@desk.news: 550 nobody\n         here\n         mails/refused/1.eml\n         put back into the outbox it is tried again at the next start',
    ],
    'that is to nobody': [
      { outcome: 'refused', file: 'mails/refused/1.eml', reason: 'it is to nobody' },
      'REFUSED  it is to nobody\n         mails/refused/1.eml\n         put back into the outbox it is tried again at the next start',
    ],
    'that was put off': [
      { outcome: 'put off', to: 'a@desk.news', reason: '451 later', waiting: 1, seconds: 10 },
      'PROBLEM  mail to a@desk.news: 451 later\n         1 mail waits; tried again in 10 s',
    ],
    'that no server would take': [
      { outcome: 'put off', reason: 'connect ECONNREFUSED', waiting: 3, seconds: 900 },
      'PROBLEM  mail server: connect ECONNREFUSED\n         3 mails wait; tried again in 900 s',
    ],
    'that waits at the end': [
      { outcome: 'left', waiting: 2 },
      'stop     2 mails wait in the outbox for the next start',
    ],
  };
  for (const [what, [handover, text]] of Object.entries(told)) {
    it(`${what} is shown`, () => {
      const print = vi.spyOn(console, 'log').mockImplementation(() => {});
      printHandover(handover);
      expect(stripVTControlCharacters(print.mock.calls[0]?.[0])).toBe(text);
    });
  }
});
