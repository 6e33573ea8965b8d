import { type Actor, BESIDE, type Category, type Status } from '../classify/classification.ts';
import { nameCounterpart } from '../classify/words/country-name.ts';
import type { Engagement, Report } from '../engagements/engagement.ts';
import { quoteEvidence } from '../stories/quote-evidence.ts';
import type { Story } from '../stories/story.ts';
import { inHundredths } from '../text/format-sure.ts';
import { oneLine, truncate } from '../text/plain-text.ts';
import {
  CATEGORY_WORDS,
  DIRECTION_WORDS,
  nameSide,
  STATUS_WORDS,
  SUBJECT_WORDS,
} from './engagement-words.ts';

/** A mail as it is published, with what filter policies select by. */
export type AlertMail = {
  /** ASCII, 1 to 99 characters, no control characters: what SNS takes. */
  readonly subject: string;
  readonly body: string;
  readonly attributes: Pick<Engagement, 'counterparts' | 'category' | 'status' | 'direction'> & {
    /** The probability, in hundredths rounded down: SNS compares five decimals at most. */
    readonly confidence: number;
  };
};

/** Longer lists of reports are cut; every report is kept with the engagement. */
const MOST_REPORTS = 20;
const MOST_QUOTES = 5;
const LONGEST_SUBJECT = 99;

/**
 * Composes the mail about an engagement: plain text, the same for the same engagement.
 *
 * @param story The story whose words decided, to quote them in their sentence; without it the words stand alone.
 * @param decidedBy Who decided it, a line each, where that was not the local reader alone.
 * @example composeAlert(engagement, story).subject // '[Envoy Watch] Mongolia: talks or visit, in Ulaanbaatar'
 */
export function composeAlert(
  engagement: Engagement,
  story?: Pick<Story, 'title' | 'summary'>,
  decidedBy: readonly string[] = [],
): AlertMail {
  const { counterparts, category, status, direction, probability } = engagement;
  return {
    subject: composeSubject(engagement),
    body: composeBody(engagement, story, decidedBy),
    attributes: { counterparts, category, status, direction, confidence: inHundredths(probability) / 100 },
  };
}

function composeSubject({ counterparts, category, status, place, alert }: Engagement): string {
  const [first = '', second, ...more] = counterparts.map((code) => nameCounterpart(code));
  const who =
    second === undefined ? first : more.length > 0 ? `${first} and others` : `${first} and ${second}`;
  const what = `${SUBJECT_WORDS[category]}${isSaid(category, status) ? '' : `, ${status}`}`;
  const where = place !== null && isAscii(place) ? `, in ${place}` : '';
  const subject = `[Envoy Watch] ${alert.number > 1 ? 'Update: ' : ''}${who}: ${what}${where}`;
  return toAscii(subject).slice(0, LONGEST_SUBJECT).trimEnd();
}

/** Whether a category's words leave no doubt about the status. */
function isSaid(category: Category, status: Status): boolean {
  return (
    status === (category === 'AGREE' ? 'planned' : 'done') ||
    (category === 'RUPTURE' && status === 'cancelled')
  );
}

function composeBody(
  engagement: Engagement,
  story: Pick<Story, 'title' | 'summary'> | undefined,
  decidedBy: readonly string[],
): string {
  const { category, status, direction, probability, alert, reports, reportCount, engagementId } = engagement;
  const facts: readonly (readonly [string, readonly string[]])[] = [
    ['Who', describeSide(engagement.actors, 'PRK')],
    ['With whom', engagement.counterparts.flatMap((code) => describeSide(engagement.actors, code))],
    ['What', [`${capitalise(CATEGORY_WORDS[category])} (${category})`]],
    ['Status', [`${STATUS_WORDS[status]} (${status})`]],
    ['Direction', [`${DIRECTION_WORDS[direction]} (${direction})`]],
    ['When', [describeWhen(engagement)]],
    ['Where', [engagement.place ?? 'not said']],
    ['How sure', [`${inHundredths(probability)} % (classifier ${engagement.classifierVersion})`]],
    ['Decided by', decidedBy],
  ];
  const shown = reports.slice(-MOST_REPORTS);
  const isCut = reportCount > shown.length;
  return [
    alert.change === undefined
      ? summarise(engagement)
      : `What is new: ${oneLine(alert.change)}.\n\n${summarise(engagement)}`,
    facts.flatMap(([name, lines]) => (lines.length === 0 ? [] : formatFact(name, lines))).join('\n'),
    `The words that decided\n${quote(engagement, story)
      .map((line) => `  ${line}`)
      .join('\n')}`,
    `Reported by${isCut ? ` (the latest ${shown.length} of ${reportCount})` : ''}\n${shown.map(formatReport).join('\n')}`,
    `Engagement ${engagementId}, mail ${alert.number} about it. Analysts see all that is known of it by\n  npx envoy-watch engagement ${engagementId}`,
    'You get this because you asked Envoy Watch for it. To stop it, use the link below, or ask the operator, who can\nalso change which engagements you are told of.',
  ].join('\n\n');
}

/** Writes the engagement as one sentence: who with whom, what, and where. */
function summarise({ actors, counterparts, category, status, place }: Engagement): string {
  const name = (code: string) => {
    const person = actors.find((actor) => actor.country === code && actor.name !== undefined);
    return person?.name === undefined ? nameSide(code) : `${nameSide(code)} (${person.name})`;
  };
  const sides = [name('PRK'), ...counterparts.map(name)];
  const together = `${sides.slice(0, -1).join(', ')} and ${sides.at(-1)}`;
  const what = `${CATEGORY_WORDS[category]}${isSaid(category, status) ? '' : `, ${status},`}`;
  return oneLine(`${together}: ${what}${place === null ? '' : ` in ${place}`}.`);
}

function describeWhen({ date, day }: Engagement): string {
  const reported = `first reported on ${formatDay(day)}`;
  return date === null ? reported : `${formatDay(date)}, ${reported}`;
}

/** Lists the people of a side with their offices; offices without a name only where nobody is known by name. */
function describeSide(actors: readonly Actor[], code: string): string[] {
  const own = actors.filter((actor) => actor.country === code);
  const people = own.filter(({ name }) => name !== undefined);
  const described = (people.length > 0 ? people : own).flatMap(
    ({ name, office }) => [name, office].filter((part) => part !== undefined).join(', ') || [],
  );
  const side = nameSide(code);
  return described.length === 0 ? [side] : described.map((actor) => `${side}: ${actor}`);
}

/**
 * Quotes the words that decided, in their sentences and then by what they decided, and what of the story was not read; no
 * counter-evidence.
 */
function quote({ evidence }: Engagement, story: Pick<Story, 'title' | 'summary'> | undefined): string[] {
  const deciding = evidence.filter(({ role }) => !BESIDE.has(role));
  const quotes = story ? quoteEvidence(story, deciding).slice(0, MOST_QUOTES) : [];
  const byRole = Map.groupBy(deciding, ({ role }) => role);
  const roles = [...byRole].map(([role, spans]) => {
    return `${role.padEnd(12)} ${[...new Set(spans.map(({ text }) => oneLine(text)))].join(', ')}`;
  });
  const leftOut = evidence.filter(({ role }) => role === 'left out').map(({ text }) => oneLine(text));
  return [
    ...quotes.map((words) => `"${words}"`),
    ...roles,
    ...leftOut.map((words) => `left out: "${words}", which is not the story`),
  ];
}

function formatFact(name: string, lines: readonly string[]): string {
  return lines.map((line, at) => `${(at === 0 ? name : '').padEnd(11)}${oneLine(line)}`).join('\n');
}

function formatReport({ outlet, title, link, publishedAt }: Report): string {
  const when = `${formatDay(publishedAt.slice(0, 10))}, ${publishedAt.slice(11, 16)} UTC`;
  const lines = [
    `- ${oneLine(outlet)}, ${when}`,
    `"${truncate(oneLine(title), 200)}"`,
    ...(link ? [link] : []),
  ];
  return lines.join('\n  ');
}

/** `2024-03-12` becomes `12 March 2024`, `2024-03` `March 2024`. */
function formatDay(date: string): string {
  const [, month, day] = date.split('-');
  const options: Intl.DateTimeFormatOptions = {
    ...(day !== undefined && { day: 'numeric' }),
    ...(month !== undefined && { month: 'long' }),
    year: 'numeric',
    timeZone: 'UTC',
  };
  return new Intl.DateTimeFormat('en-GB', options).format(new Date(date));
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function isAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}

/** Writes accented letters without their accents and leaves out what ASCII has no letter for. */
function toAscii(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/ {2,}/g, ' ');
}
