import { type Language, OTHER_LANGUAGES } from '../lexicon/other-languages-lexicon.ts';
import { nameLanguage } from './name-language.ts';

/** Tells which lexicon to read a text with: that of its language, or the English one, which knows names in all of them. */
export function detectLanguage(text: string): Language {
  const language = nameLanguage(text);
  return language in OTHER_LANGUAGES ? (language as keyof typeof OTHER_LANGUAGES) : 'en';
}
