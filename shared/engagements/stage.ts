import type { Status } from '../classify/classification.ts';
import { STAGE_WORDS, type StageWords } from '../classify/lexicon/stage-words.ts';
import { readTerms } from '../classify/words/read-terms.ts';
import { splitWords } from '../classify/words/split-words.ts';
import { findMentions, makeTermIndex, type TermIndex } from '../classify/words/term-index.ts';
import type { ReportingStory } from '../stories/story.ts';
import { nameLanguage, type StoryLanguage } from '../text/name-language.ts';
import { oneOf } from '../text/shapes.ts';

/** How far an engagement has come, by one report of it. */
export const STAGES = ['announced', 'postponed', 'under way', 'held', 'agreed', 'called off'] as const;
export type Stage = (typeof STAGES)[number];
export const STAGE = oneOf(STAGES);

/** What a report without words of its own stands for. */
export const STAGE_OF_STATUS: Readonly<Record<Status, Stage>> = {
  planned: 'announced',
  done: 'under way',
  cancelled: 'called off',
};

/** The offices whose talks with the DPRK's leader are news again when they have taken place. */
const HEAD =
  /^(?:acting )?(?:president|prime minister|premier|chancellor|king|emperor|party leader|general secretary)$/u;
const DPRK_LEADERS: ReadonlySet<string> = new Set(['Kim Jong Il', 'Kim Jong Un']);

/**
 * Tells how far an engagement has come by a story: announced or postponed, under way, held where leaders talk, agreed where
 * something is signed, or called off. What the classifier decided goes first; the words of the title refine it.
 */
export function stageOf({ title, summary, language, classification }: ReportingStory): Stage {
  const { category, status, actors } = classification;
  const says = titleWordsOf(title, nameLanguage(`${title}\n${summary}`, language));
  if (status !== 'done') return says.has('postpone') ? 'postponed' : STAGE_OF_STATUS[status];
  if (says.has('sign')) return 'agreed';
  const isSummit =
    category === 'CONSULT' &&
    actors.some(({ country, name = '' }) => country === 'PRK' && DPRK_LEADERS.has(name)) &&
    actors.some(({ country, office = '' }) => country !== 'PRK' && HEAD.test(office));
  return isSummit && says.has('meet') && !says.has('travel') ? 'held' : 'under way';
}

/** Whether a title says that what was called off takes place after all. */
export function isOnAgain(title: string, language: StoryLanguage): boolean {
  return titleWordsOf(title, language).has('resume');
}

const indexes = new Map<string, TermIndex>();

/** Tells what a title says of how far things have come: that they meet, are on their way, sign something, and so on. */
export function titleWordsOf(title: string, language: StoryLanguage): ReadonlySet<keyof StageWords> {
  const known: Readonly<Record<string, StageWords>> = STAGE_WORDS;
  const own = known[language];
  if (own === undefined) return new Set();
  let index = indexes.get(language);
  if (index === undefined) {
    index = makeTermIndex(
      (Object.entries(own) as [keyof StageWords, string][]).map(([stage, block]) => ({
        terms: readTerms(block),
        sense: { kind: 'stage', stage },
      })),
    );
    indexes.set(language, index);
  }
  const senses = findMentions(title, splitWords(title), index).flatMap((mention) => mention.senses);
  return new Set(senses.flatMap((sense) => (sense.kind === 'stage' ? [sense.stage] : [])));
}
