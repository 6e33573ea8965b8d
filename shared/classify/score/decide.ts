import type { StoryLanguage } from '../../text/name-language.ts';
import type { Features } from './count-features.ts';

/** What is known of a story before it is decided whether it reports an engagement. */
export type Signals = {
  /** The reader's log-odds. */
  readonly reader: number;
  /** The most that the reader makes of a name as somebody whom the DPRK deals with, in log-odds; `null` where it read no name from abroad. */
  readonly named: number | null;
  /** The log-odds by the roles of its words, where its language has a lexicon; else nothing is known of them. */
  readonly roles: number | null;
  /** Whether the roles found somebody from abroad whom the DPRK deals with. */
  readonly hasCounterpart: boolean;
  readonly isStateText: boolean;
  /** Whether a word says what the code book rules out: that what follows is not today's news ("On this day", "If"), or who won a contest. */
  readonly isRuledOut: boolean;
  readonly language: StoryLanguage;
};

/** Roles are no surer than this, in log-odds: a text of many words adds up to more than can be known. */
const MOST_LOG_ODDS = 6;
/** A name is no less likely a counterpart than this, in log-odds. */
const LEAST_NAMED = -6;

/** Names what decides a story, each with its value; the model has a weight for each. */
export function decisionFeatures({
  reader,
  named,
  roles,
  hasCounterpart,
  isStateText,
  language,
}: Signals): Features {
  return {
    bias: 1,
    reader,
    [`language:${language}`]: 1,
    ...(named === null ? { unnamed: 1 } : { named: Math.max(LEAST_NAMED, named) }),
    ...(isStateText && { state: 1 }),
    ...(roles !== null && {
      lexicon: 1,
      roles: Math.max(-MOST_LOG_ODDS, Math.min(MOST_LOG_ODDS, roles)),
      ...(!hasCounterpart && { alone: 1 }),
    }),
  };
}

/**
 * Chooses among labels: the reader's log-odds of each, and as much more as the roles are worth for the one that they say.
 *
 * @param logOdds One for each of `labels`, up to a number added to all.
 * @param said The label that the roles say, or nothing.
 */
export function chooseLabel<Label>(
  labels: readonly Label[],
  logOdds: readonly number[],
  said: Label | null,
  worth: number,
): Label {
  const scores = labels.map((label, at) => (logOdds[at] ?? -Infinity) + (label === said ? worth : 0));
  return labels[scores.indexOf(Math.max(...scores))] as Label;
}
