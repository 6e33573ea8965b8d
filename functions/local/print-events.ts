import { styleText } from 'node:util';
import {
  ALERT_WAITS,
  FEEDS_SKIPPED,
  NO_FEEDS,
  PROOF_ARRIVED,
  PROOF_MISSING,
  SUBSCRIBERS_COUNTED,
} from '../../shared/deployment/alarm-events.ts';
import { formatSure } from '../../shared/text/format-sure.ts';
import { formatInstant } from '../../shared/text/format-time.ts';
import { oneLine, truncate } from '../../shared/text/plain-text.ts';
import { type LogEvent, levelOf } from '../events.ts';
import { redirectLog } from '../log.ts';
import { inLanguage } from '../terminal/facts.ts';
import { sayCount } from '../terminal/say-count.ts';
import type { Mail } from './aws/mail.ts';
import type { Handover } from './aws/outbox.ts';

type Style = Parameters<typeof styleText>[0];

/** Writes each sort of event as a line; a sort that is not here is shown only if it is a warning or an error. */
const LINES: {
  readonly [Message in LogEvent['message']]?: (
    event: Extract<LogEvent, { readonly message: Message }>,
    isVerbose: boolean,
  ) => string | undefined;
} = {
  'default feeds added': ({ added }) => line('feeds', `${added} feeds of the default list added`),
  'feed polled': ({ outlet, outcome, state, newEntries, changedEntries, leftOut, reason }, isVerbose) => {
    const name = truncate(outlet, 80);
    if (outcome === 'failed') return line('FAILED', `${name}: ${state}, ${reason}`, 'yellow');
    if (outcome === 'not-stored') return line('PROBLEM', `${name}: not stored: ${reason}`, 'red');
    if (outcome === 'skipped') return line('skipped', `${name}: ${reason}`, 'yellow');
    const counts = [
      `${newEntries || 'no'} new`,
      ...(changedEntries ? [`${changedEntries} changed`] : []),
      ...(leftOut ? [`${leftOut} left out`] : []),
      ...(state === 'ok' ? [] : [state]),
    ];
    return isVerbose || newEntries + changedEntries > 0
      ? line('polled', `${name}: ${counts.join(', ')}`)
      : undefined;
  },
  'poll ended': ({ feeds, unchanged, failed, skipped, newEntries }) => {
    const isOffline = feeds === failed && failed > 1;
    const counts = [
      sayCount(newEntries, 'new entry', 'new entries'),
      `${unchanged} unchanged`,
      `${failed} failed`,
      ...(skipped ? [`${skipped} skipped`] : []),
    ];
    const question = isOffline ? '\nNo feed could be read: is this machine online?' : '';
    return line('poll', `${sayCount(feeds, 'feed', 'feeds')}: ${counts.join(', ')}${question}`);
  },
  [FEEDS_SKIPPED]: ({ skipped, again }) => {
    const rest = again === 0 ? '' : `, ${again} of them as in the poll before`;
    return line('skipped', `no time for ${sayCount(skipped, 'feed', 'feeds')}${rest}`, 'yellow');
  },
  [NO_FEEDS]: () => line('feeds', 'none is watched; `feeds add` and `feeds import` add some', 'yellow'),
  'story taken': (
    { isEngagement, probability, category, counterparts, outlet, title, unread },
    isVerbose,
  ) => {
    const said = `${formatSure(probability)}  ${outlet}: ${truncate(title, 90)}`;
    const language = unread ? `, ${inLanguage('other')}` : '';
    if (!isEngagement) return isVerbose ? line('story', `${said}${language}`, 'dim') : undefined;
    return line('STORY', `${said} -> ${category} ${counterparts.join(' ')}`, 'green');
  },
  'alert sent': ({ engagementId }) => line('alert', engagementId, 'bold'),
  [ALERT_WAITS]: ({ engagementId }) => line('waits', `${engagementId}: nobody is subscribed`, 'yellow'),
  'alert not asked for': ({ engagementId }, isVerbose) =>
    isVerbose ? line('waits', `${engagementId}: nobody has asked for it at once`, 'dim') : undefined,
  'alert lapsed': ({ engagementId }, isVerbose) =>
    isVerbose ? line('lapsed', `${engagementId}: nobody has asked for it for three days`, 'dim') : undefined,
  'alert left for a digest': ({ engagementId }) => line('later', `${engagementId}: in one mail with others`),
  // That there is none is said when the run starts.
  [SUBSCRIBERS_COUNTED]: ({ confirmed, before = 0 }) =>
    before > confirmed
      ? line(
          'fewer',
          `${sayCount(confirmed, 'subscriber', 'subscribers')}, ${before} when they were counted before`,
          'yellow',
        )
      : undefined,
  [PROOF_ARRIVED]: ({ seconds }, isVerbose) =>
    isVerbose ? line('proof', `a made-up story has gone the whole way in ${seconds} s`, 'dim') : undefined,
  [PROOF_MISSING]: ({ proofId, sentAt }) =>
    line(
      'MISSING',
      `the made-up story ${proofId}, sent on the whole way at ${formatInstant(sentAt)}, has not arrived`,
      'yellow',
    ),
  'digests sent': ({ day, mails }) =>
    mails === 0 ? undefined : line('digest', `${sayCount(mails, 'mail', 'mails')} about ${day}`, 'bold'),
};

/**
 * Shows on standard output what the handlers log, a line an event, as it happens.
 *
 * @param isVerbose Whether to show stories that are no engagement, and feeds without news, too.
 */
export function printEvents(isVerbose: boolean): void {
  redirectLog((event) => {
    const known = LINES[event.message] as ((event: LogEvent, isVerbose: boolean) => string) | undefined;
    const text =
      known?.(event, isVerbose) ?? (known || levelOf(event) === 'info' ? undefined : describe(event));
    if (text !== undefined) console.log(text);
  });
}

/** Shows that a mail has been delivered, and where it lies. */
export function printMail({ to, subject }: Mail, file: string): void {
  console.log(line('MAIL', `to ${to}: ${subject}\n${' '.repeat(9)}${file}`, 'cyan'));
}

/** Shows what has become of mails that were to be handed to a mail server. */
export function printHandover(handover: Handover): void {
  console.log(describeHandover(handover));
}

function describeHandover(handover: Handover): string {
  const { outcome } = handover;
  if (outcome === 'left') {
    return line(
      'stop',
      `${sayCount(handover.waiting, 'mail waits', 'mails wait')} in the outbox for the next start`,
    );
  }
  if (outcome === 'sent') return line('sent', `to ${handover.to}\n${handover.file}`, 'cyan');
  const { to, reason } = handover;
  if (outcome === 'refused') {
    const again = 'put back into the outbox it is tried again at the next start';
    return line('REFUSED', `${to ? `to ${to}: ` : ''}${reason}\n${handover.file}\n${again}`, 'red');
  }
  const again = `${sayCount(handover.waiting, 'mail waits', 'mails wait')}; tried again in ${handover.seconds} s`;
  return line('PROBLEM', `${to ? `mail to ${to}` : 'mail server'}: ${reason}\n${again}`, 'yellow');
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
