import { type Actor, BESIDE, type Category } from '../classify/classification.ts';
import { countStanding, type Engagement, isWithdrawn } from '../engagements/engagement.ts';
import { type Report, stands, tellingReports } from '../engagements/report.ts';
import { sayLineage, saySources } from '../engagements/sources.ts';
import { sayWhy } from '../engagements/why.ts';
import { quoteEvidence } from '../stories/quote-evidence.ts';
import type { Story } from '../stories/story.ts';
import { formatPercent } from '../text/format-sure.ts';
import { sayLanguage } from '../text/name-language.ts';
import { oneLine, truncate } from '../text/plain-text.ts';
import { CATEGORY_WORDS, DIRECTION_WORDS, nameInSentence, nameSide, ROLE_WORDS } from './engagement-words.ts';
import { type AlertAttributes, attributesOf } from './filter-policy.ts';
import type { Headline } from './headline.ts';
import { formatDay, formatMoment } from './say-day.ts';
import { type Saying, sayEngagement, sayStatus } from './say-engagement.ts';
import { sayHowToStop } from './say-how-to-stop.ts';
import { toSubject } from './subject.ts';
import { quoteNow, tellCorrection } from './tell-correction.ts';

/** A mail as it is published, with what filter policies select by. */
export type AlertMail = {
  /** ASCII, 1 to 99 characters, no control characters: what SNS takes. */
  readonly subject: string;
  readonly body: string;
  readonly attributes: AlertAttributes;
  /** The same for all mails of one engagement. */
  readonly thread: string;
};

/** Longer lists of reports are cut; every report is kept with the engagement. */
const MOST_REPORTS = 20;
const MOST_QUOTES = 5;

/**
 * Composes the mail about an engagement: plain text, the same for the same engagement. About one that was withdrawn it is a correction.
 *
 * @param story The story whose words decided, to quote them in their sentence; without it the words stand alone.
 * @param decidedBy Who decided it, a line each, where that was not the local reader alone.
 * @param contact Where the operator is reached.
 * @example composeAlert(engagement, story).subject // '[Envoy Watch] Mongolia: Pak Myong Ho meets Battsetseg'
 */
export function composeAlert(
  engagement: Engagement,
  story?: Pick<Story, 'title' | 'summary'>,
  decidedBy: readonly string[] = [],
  contact?: string,
): AlertMail {
  const saying = sayEngagement(engagement);
  return {
    subject: composeSubject(engagement, saying),
    body: isWithdrawn(engagement)
      ? composeCorrection(engagement, saying.said, contact)
      : composeBody(engagement, saying, story, decidedBy, contact),
    attributes: attributesOf(engagement),
    thread: engagement.engagementId,
  };
}

/** How a subject goes on behind what goes one way, nobody knows which. */
const WITH_US: Partial<Record<Category, string>> = {
  AID: ' to or from North Korea',
  RELEASE: ' to or by North Korea',
};

/** Composes the subject: the country, where what happened does not begin with it, then what happened. */
function composeSubject(engagement: Engagement, { said, country }: Saying): string {
  const { category, counterparts, alert } = engagement;
  const update = alert.change === undefined ? 'Update' : `Update: ${oneLine(alert.change)}`;
  const news = isWithdrawn(engagement) ? ['Correction'] : alert.number > 1 ? [update] : [];
  const isNamed =
    country === '' || (said.startsWith(country) && !/^[\p{L}\p{N}]/u.test(said.slice(country.length)));
  // The country stands in front.
  const short = said.replace(
    ` between North Korea and ${nameInSentence(counterparts[0])}`,
    WITH_US[category] ?? ' with North Korea',
  );
  return toSubject([...news, ...(isNamed ? [said] : [country, short])].join(': '));
}

function composeBody(
  engagement: Engagement,
  { said, headline }: Saying,
  story: Pick<Story, 'title' | 'summary'> | undefined,
  decidedBy: readonly string[],
  contact: string | undefined,
): string {
  const { probability, alert } = engagement;
  const reports = tellingReports(engagement.reports);
  const reportCount = countStanding(engagement);
  const shown = reports.slice(-MOST_REPORTS);
  const isCut = reportCount > shown.length;
  return [
    ...(alert.change === undefined ? [] : [`What is new: ${oneLine(alert.change)}.`]),
    /[.!]$/.test(said) ? said : `${said}.`,
    ...(headline.language === 'en' ? [] : [quoteForeign(headline)]),
    formatFacts([
      ...factsOf(engagement),
      ['How sure', [formatPercent(probability)]],
      ['Decided by', decidedBy],
    ]),
    `The words that decided\n${quote(engagement, story)
      .map((line) => `  ${line}`)
      .join('\n')}`,
    `Reported by ${oneLine(saySources(reports))}${isCut ? ` (the latest ${shown.length} of ${reportCount})` : ''}\n${shown.map(formatReport).join('\n')}`,
    ...endOf(engagement, contact),
  ].join('\n\n');
}

/** Composes the mail that takes back what was mailed: what that said, and how the stories read now. */
function composeCorrection(engagement: Engagement, said: string, contact: string | undefined): string {
  const shown = engagement.reports.slice(-MOST_REPORTS);
  return [
    tellCorrection(engagement, said),
    `It was about\n${formatFacts(factsOf(engagement))}`,
    `Who reported it, and what they write now\n${shown.map(formatReport).join('\n')}`,
    'Should it be reported again, you will be told.',
    ...endOf(engagement, contact),
  ].join('\n\n');
}

type Fact = readonly [name: string, lines: readonly string[]];

function factsOf(engagement: Engagement): readonly Fact[] {
  const { category, direction, place } = engagement;
  return [
    ['Who', describeSide(engagement.actors, 'PRK')],
    ['With whom', engagement.counterparts.flatMap((code) => describeSide(engagement.actors, code))],
    ['What', [CATEGORY_WORDS[category]]],
    ['Status', [sayStatus(engagement)]],
    ['Direction', direction === 'mutual' ? [] : [DIRECTION_WORDS[direction]]],
    ['When', [describeWhen(engagement)]],
    ['Where', place === null ? [] : [place]],
  ];
}

/** What stands at the end of every mail: why one gets it, and what the operator can find it by. */
function endOf(
  { engagementId, alert, classifierVersion }: Engagement,
  contact: string | undefined,
): string[] {
  return [
    sayHowToStop('it', 'which engagements you are told of', contact),
    `For whoever runs this Envoy Watch: engagement ID ${engagementId},\nmail ${alert.number}, classifier ${classifierVersion}`,
  ];
}

/** Quotes a headline that not everybody can read, with its language. */
function quoteForeign({ text, language }: Headline): string {
  return `The headline, ${sayLanguage(language)}: "${truncate(text, 200)}"`;
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
    return `${ROLE_WORDS[role].padEnd(12)} ${[...new Set(spans.map(({ text }) => oneLine(text)))].join(', ')}`;
  });
  const leftOut = evidence.filter(({ role }) => role === 'left out').map(({ text }) => oneLine(text));
  return [
    ...quotes.map((words) => `"${words}"`),
    ...roles,
    ...leftOut.map((words) => `left out: "${words}", which is not the story`),
  ];
}

function formatFacts(facts: readonly Fact[]): string {
  return facts.flatMap(([name, lines]) => (lines.length === 0 ? [] : formatFact(name, lines))).join('\n');
}

function formatFact(name: string, lines: readonly string[]): string {
  return lines.map((line, at) => `${(at === 0 ? name : '').padEnd(11)}${oneLine(line)}`).join('\n');
}

function formatReport(report: Report): string {
  const { outlet, title, link, publishedAt, said, why = [] } = report;
  const now = stands(report) ? undefined : (quoteNow(report) ?? ' in other words');
  const lines = [
    `- ${oneLine(outlet)}${said?.after === undefined ? '' : `, after ${sayLineage(said.after)}`}, ${formatMoment(publishedAt)}`,
    `"${truncate(oneLine(title), 200)}"`,
    ...(link ? [link] : []),
    ...(now === undefined ? [] : [`now${now}`]),
    ...(now !== undefined || why.length === 0 ? [] : [`taken for the same by: ${sayWhy(why).join('; ')}`]),
  ];
  return lines.join('\n  ');
}
