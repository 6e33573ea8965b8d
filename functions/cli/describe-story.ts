import { styleText } from 'node:util';
import {
  CATEGORY_WORDS,
  DIRECTION_WORDS,
  inHundredths,
  nameSide,
  STATUS_WORDS,
} from '../../shared/alerts/compose-alert.ts';
import type { Actor, Classification, Evidence } from '../../shared/classify/classification.ts';
import { nameWithCode } from '../../shared/classify/words/country-name.ts';
import { quoteEvidence, type Story } from '../../shared/stories/story.ts';
import { formatInstant } from '../../shared/text/format-time.ts';
import { oneLine } from '../../shared/text/plain-text.ts';
import { outputWidth } from '../terminal/output.ts';
import { wrapText } from '../terminal/wrap-text.ts';

/** A name and what it says, line by line. */
export type Fact = readonly [name: string, lines: readonly string[]];
type Told = { readonly title: string; readonly summary: string };

/** Formats facts one under another, the names in a column of their own. */
export function formatFacts(facts: readonly Fact[]): string {
  return facts
    .flatMap(([name, lines]) => lines.map((line, at) => layOut(at === 0 ? name : '', line, 12)))
    .join('\n');
}

/** Puts text behind a name, from a column on, wrapped to the terminal; an address stays whole, to be copied. */
export function layOut(name: string, text: string, column: number): string {
  const line = oneLine(text);
  const lines = /^https?:\S+$/.test(line) ? [line] : wrapText(line, outputWidth() - column);
  return `${name.padEnd(column)}${lines.join(`\n${' '.repeat(column)}`)}`;
}

/** A probability for people, rounded down so that 0.999 is not told as certain. */
export function formatSure(probability: number): string {
  return (inHundredths(probability) / 100).toFixed(2);
}

/** Says, one line each, that a story has been edited, and that its outlet has removed it. */
export function describeVersions({ edits = [], editCount = 0, removedAt }: Story): string[] {
  const last = edits.at(-1);
  const times = editCount === 1 ? 'once' : `${editCount} times`;
  return [
    ...(last ? [`edited ${times}, last seen ${formatInstant(last.seenAt)} UTC`] : []),
    ...(removedAt === undefined ? [] : [`removed by the outlet, seen ${formatInstant(removedAt)} UTC`]),
  ];
}

/** Describes what the classifier made of a story, and the words by which it did. */
export function describeClassification(classification: Classification, story: Told): string {
  const { isEngagement, probability, version, evidence } = classification;
  const answer = isEngagement ? styleText('green', 'yes') : styleText('yellow', 'no');
  return [
    // Styled, and so not to be cleaned.
    `${'Engagement'.padEnd(12)}${answer}`,
    formatFacts([
      ['How sure', [`${formatSure(probability)} (classifier ${version})`]],
      ...(isEngagement ? describeParts(classification) : []),
    ]),
    '',
    describeEvidence(evidence, story, isEngagement ? 'The words that decided' : 'The words for it'),
  ].join('\n');
}

type Parts = Pick<
  Classification,
  'category' | 'counterparts' | 'status' | 'direction' | 'actors' | 'place' | 'date'
>;

/** The parts of an engagement, each in words and as its code. */
export function describeParts(parts: Parts): Fact[] {
  const { category, counterparts, status, direction, actors, place, date } = parts;
  return [
    ['Category', [category === null ? 'not said' : `${CATEGORY_WORDS[category]} (${category})`]],
    ['With', counterparts.length === 0 ? ['not said'] : counterparts.map(nameWithCode)],
    ['Status', [status === null ? 'not said' : `${STATUS_WORDS[status]} (${status})`]],
    ['Direction', [direction === null ? 'not said' : `${DIRECTION_WORDS[direction]} (${direction})`]],
    ['Actors', actors.length === 0 ? ['not said'] : actors.map(describeActor)],
    ['Place', [place ?? 'not said']],
    ['Date', [date ?? 'not said']],
  ];
}

function describeActor({ country, name, office }: Actor): string {
  const side = nameSide(country);
  const parts = [name, office].filter((part) => part !== undefined);
  return parts.length === 0 ? side : `${side}: ${parts.join(', ')}`;
}

/** Quotes the words that decided in their sentences, role by role, and then those that spoke against. */
export function describeEvidence(
  evidence: readonly Evidence[],
  story: Told,
  heading = 'The words that decided',
): string {
  const [against = [], deciding = []] = [true, false].map((isAgainst) =>
    evidence.filter(({ role }) => (role === 'against') === isAgainst),
  );
  return [heading, ...quoteByRole(deciding, story), 'The words against', ...quoteByRole(against, story)].join(
    '\n',
  );
}

function quoteByRole(evidence: readonly Evidence[], story: Told): string[] {
  if (evidence.length === 0) return ['  none'];
  const roles = [...new Set(evidence.map(({ role }) => role))];
  return roles.flatMap((name) =>
    quoteEvidence(
      story,
      evidence.filter(({ role }) => role === name),
    ).map((quote, at) => emphasise(layOut(at === 0 ? `  ${name}` : '', quote, 14))),
  );
}

function emphasise(quote: string): string {
  return quote.replace(/\[[^\]]*\]/g, (words) => styleText('bold', words));
}
