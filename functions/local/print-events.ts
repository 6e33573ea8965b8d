import { styleText } from 'node:util';
import { oneLine, truncate } from '../../shared/plain-text.ts';
import { type LogEvent, redirectLog } from '../log.ts';
import type { Mail } from './aws/mail.ts';

type Style = Parameters<typeof styleText>[0];

/** What is shown of each event; one without a line here is not shown, unless it is a warning or an error. */
const LINES: Readonly<Record<string, (event: LogEvent, isVerbose: boolean) => string | undefined>> = {
  'default feeds added': ({ added }) => line('feeds', `${added} feeds of the default list added`),
  'feed polled': ({ outlet, outcome, newEntries, leftOut, reason }, isVerbose) => {
    const name = String(outlet);
    if (outcome === 'failed') return line('FAILED', `${name}: ${reason}`, 'yellow');
    if (outcome === 'not-stored') return line('PROBLEM', `${name}: not stored: ${reason}`, 'red');
    if (outcome === 'skipped') return line('skipped', `${name}: ${reason}`, 'yellow');
    const left = Number(leftOut) > 0 ? `, ${leftOut} unreadable` : '';
    return isVerbose || Number(newEntries) > 0
      ? line('polled', `${name}: ${newEntries || 'no'} new${left}`)
      : undefined;
  },
  'poll ended': ({ feeds, unchanged, failed, skipped, newEntries }) =>
    line(
      'poll',
      `${feeds} feeds: ${newEntries} new entries, ${unchanged} unchanged, ${failed} failed, ${skipped} skipped`,
    ),
  'story taken': ({ isEngagement, probability, category, counterparts, outlet, title }, isVerbose) => {
    const said = `${Number(probability).toFixed(2)}  ${outlet}: ${truncate(String(title), 90)}`;
    if (!isEngagement) return isVerbose ? line('story', said, 'dim') : undefined;
    return line('STORY', `${said} -> ${category} ${(counterparts as string[]).join(' ')}`, 'green');
  },
  'alert sent': ({ engagementId }) => line('alert', String(engagementId), 'bold'),
};

/**
 * Shows on standard output what the handlers log, a line an event, as it happens.
 *
 * @param isVerbose Whether to show stories that are no engagement, and feeds without news, too.
 */
export function printEvents(isVerbose: boolean): void {
  redirectLog((level, event) => {
    const known = LINES[event.message];
    const text = known ? known(event, isVerbose) : level === 'info' ? undefined : describe(event);
    if (text !== undefined) console.log(text);
  });
}

/** Shows that a mail has been delivered, and where it lies. */
export function printMail({ to, subject }: Mail, file: string): void {
  console.log(line('MAIL', `to ${to}: ${subject}\n${' '.repeat(9)}${file}`, 'cyan'));
}

export function line(what: string, text: string, style?: Style): string {
  const whole = `${what.padEnd(8)} ${text
    .split('\n')
    .map(oneLine)
    .join(`\n${' '.repeat(9)}`)}`;
  return style ? styleText(style, whole) : whole;
}

function describe({ message, ...fields }: LogEvent): string {
  return line('PROBLEM', `${message}: ${truncate(JSON.stringify(fields), 400)}`, 'red');
}
