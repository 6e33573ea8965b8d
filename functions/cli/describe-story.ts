import { styleText } from 'node:util';
import {
  CATEGORY_WORDS,
  DIRECTION_WORDS,
  nameSide,
  STATUS_WORDS,
} from '../../shared/alerts/engagement-words.ts';
import {
  type Actor,
  BESIDE,
  type Classification,
  type EngagementParts,
  type Evidence,
  isUnread,
} from '../../shared/classify/classification.ts';
import { nameWithCode } from '../../shared/classify/words/country-name.ts';
import { quoteEvidence } from '../../shared/stories/quote-evidence.ts';
import type { Story } from '../../shared/stories/story.ts';
import { formatSure } from '../../shared/text/format-sure.ts';
import { formatInstant } from '../../shared/text/format-time.ts';
import { type Fact, formatFacts, inLanguage, layOut } from '../terminal/facts.ts';

type StoryText = Pick<Story, 'title' | 'summary'>;

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
export function describeClassification(classification: Classification, story: StoryText): string {
  const { isEngagement, probability, version, evidence } = classification;
  const answer = isEngagement ? styleText('green', 'yes') : styleText('yellow', 'no');
  return [
    // Not a fact: formatFacts would take the colour out again.
    `${'Engagement'.padEnd(12)}${answer}${isUnread(classification) ? `, but ${inLanguage('other')}` : ''}`,
    formatFacts([
      ['How sure', [`${formatSure(probability)} (classifier ${version})`]],
      ...(classification.isEngagement ? describeParts(classification) : []),
    ]),
    '',
    describeEvidence(evidence, story, isEngagement ? 'The words that decided' : 'The words for it'),
  ].join('\n');
}

/** Describes the parts of an engagement, each in words and as its code. */
export function describeParts(parts: EngagementParts): Fact[] {
  const { category, counterparts, status, direction, actors, place, date } = parts;
  return [
    ['Category', [`${CATEGORY_WORDS[category]} (${category})`]],
    ['With', counterparts.map(nameWithCode)],
    ['Status', [`${STATUS_WORDS[status]} (${status})`]],
    ['Direction', [`${DIRECTION_WORDS[direction]} (${direction})`]],
    ['Actors', actors.length === 0 ? ['not said'] : actors.map(describeActor)],
    ['Place', [place ?? 'not said']],
    ['Date', [date ?? 'not said']],
  ];
}

/** Puts the parts of an engagement into columns of CSV; those of a story that reports none are empty. */
export function partsToCsv(parts: EngagementParts | Classification): Record<string, string | null> {
  const { category, counterparts, status, direction, actors, place, date } = parts;
  return {
    category,
    counterparts: counterparts.join(' '),
    status,
    direction,
    persons: actors.flatMap(({ name }) => name ?? []).join('; '),
    place,
    date,
  };
}

function describeActor({ country, name, office }: Actor): string {
  const side = nameSide(country);
  const parts = [name, office].filter((part) => part !== undefined);
  return parts.length === 0 ? side : `${side}: ${parts.join(', ')}`;
}

/** Quotes the words that decided in their sentences, role by role, those that spoke against, and what was left out, if anything. */
export function describeEvidence(
  evidence: readonly Evidence[],
  story: StoryText,
  heading = 'The words that decided',
): string {
  const against = evidence.filter(({ role }) => role === 'against');
  const deciding = evidence.filter(({ role }) => !BESIDE.has(role));
  const leftOut = evidence.filter(({ role }) => role === 'left out').map(({ text }) => layOut('', text, 2));
  return [
    heading,
    ...quoteByRole(deciding, story),
    'The words against',
    ...quoteByRole(against, story),
    ...(leftOut.length === 0 ? [] : ['Left out, since it is not the story', ...leftOut]),
  ].join('\n');
}

function quoteByRole(evidence: readonly Evidence[], story: StoryText): string[] {
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
