import type { StoryLanguage } from '../../text/name-language.ts';
import { OFFICES } from '../lexicon/offices.ts';
import { groupTerms, readKeyed } from './read-terms.ts';
import type { Word } from './split-words.ts';
import { findMentions, type Mention, makeTermIndex, type TermIndex, type TermList } from './term-index.ts';

/** An office in a text, and how it is reported. */
export type WrittenOffice = Pick<Mention, 'first' | 'last' | 'start' | 'end' | 'sentence'> & {
  readonly office: string;
};

const indexes = new Map<StoryLanguage, TermIndex>();

/** Finds the offices in a text, by the words of its language and of English. */
export function officesIn(text: string, words: readonly Word[], language: StoryLanguage): WrittenOffice[] {
  return findMentions(text, words, indexFor(language)).flatMap(({ senses, ...mention }) =>
    senses
      .slice(0, 1)
      .flatMap((sense) => (sense.kind === 'office' ? [{ ...mention, office: sense.office }] : [])),
  );
}

/** The terms for offices that a block of the lexicon has. */
export function officeTerms(block: string): TermList[] {
  return [...groupTerms(readKeyed(block))].map(([office, terms]) => ({
    terms,
    sense: { kind: 'office', office },
  }));
}

function indexFor(language: StoryLanguage): TermIndex {
  const known = indexes.get(language);
  if (known !== undefined) return known;
  const blocks = language === 'en' || language === 'other' ? [OFFICES.en] : [OFFICES[language], OFFICES.en];
  const index = makeTermIndex(blocks.flatMap(officeTerms));
  indexes.set(language, index);
  return index;
}
