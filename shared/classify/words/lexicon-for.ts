import type { StoryLanguage } from '../../text/name-language.ts';
import { type Language, OTHER_LANGUAGES } from '../lexicon/other-languages-lexicon.ts';

/** Whether there is a lexicon of contacts and other roles in a language. */
export function hasLexicon(language: StoryLanguage): language is Language {
  return language === 'en' || language in OTHER_LANGUAGES;
}

/** Tells which lexicon to read a text with: that of its language, or the English one, which knows names in all of them. */
export function lexiconFor(language: StoryLanguage): Language {
  return hasLexicon(language) ? language : 'en';
}
