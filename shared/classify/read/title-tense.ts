import { TENSE_WORDS, type TenseWords } from '../lexicon/tense-words.ts';
import { readTerms } from '../words/read-terms.ts';
import type { Reading } from './read-story.ts';

/** Whether the title tells of what is to come or of what has been, by its verbs; `null` where the lexicon does not say how a language does. */
export function titleTense({ text, words, named, partOf }: Reading): 'future' | 'past' | null {
  const known = (TENSE_WORDS as Readonly<Record<string, TenseWords>>)[named];
  const end = words.findLast((word) => partOf(word) === 'title')?.end;
  if (known === undefined || end === undefined) return null;
  const { future = '', futureEndings = '', pastEndings } = known;
  const plain = text.slice(0, end).normalize('NFC').toLowerCase();
  const title = ` ${plain.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `;
  const isToCome =
    readTerms(future).some((word) => title.includes(` ${word} `)) ||
    readTerms(futureEndings).some((ending) => title.includes(`${ending} `));
  if (isToCome) return 'future';
  if (pastEndings === undefined) return 'past';
  return readTerms(pastEndings).some((ending) => title.endsWith(`${ending} `)) ? 'past' : null;
}
