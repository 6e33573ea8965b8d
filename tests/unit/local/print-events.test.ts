import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LogEvent } from '../../../functions/events.ts';
import { printEvents } from '../../../functions/local/print-events.ts';
import { log } from '../../../functions/log.ts';

afterEach(() => void vi.restoreAllMocks());

/** What is shown of a feed that has been polled. */
function show(event: Readonly<Record<string, unknown>>, isVerbose = false): string | undefined {
  const print = vi.spyOn(console, 'log').mockImplementation(() => {});
  printEvents(isVerbose);
  const nothing = {
    outlet: 'Steppe Wire',
    outcome: 'unchanged',
    state: 'ok',
    newEntries: 0,
    changedEntries: 0,
    leftOut: 0,
  };
  log({ message: 'feed polled', ...nothing, ...event } as LogEvent);
  return print.mock.calls[0]?.[0];
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
});
