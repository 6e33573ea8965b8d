import type { StoryLanguage } from '../../text/name-language.ts';
import type { ContactLexicon } from '../lexicon/contact-lexicon.ts';
import { EN } from '../lexicon/contacts/en.ts';
import { ES } from '../lexicon/contacts/es.ts';
import { JA } from '../lexicon/contacts/ja.ts';
import { KO } from '../lexicon/contacts/ko.ts';
import { PL } from '../lexicon/contacts/pl.ts';
import { RU } from '../lexicon/contacts/ru.ts';
import { ZH } from '../lexicon/contacts/zh.ts';

/** What tells contacts and other roles, in each language that has such a lexicon. */
export const CONTACTS = { en: EN, es: ES, pl: PL, ru: RU, zh: ZH, ko: KO, ja: JA } as const satisfies Partial<
  Record<StoryLanguage, ContactLexicon>
>;

/** A language that has a lexicon of contacts. */
export type Language = keyof typeof CONTACTS;

/** Whether there is a lexicon of contacts and other roles in a language. */
export function hasLexicon(language: StoryLanguage): language is Language {
  return language in CONTACTS;
}

/** Tells which lexicon to read a text with: that of its language, or the English one, which knows names in all of them. */
export function lexiconFor(language: StoryLanguage): Language {
  return hasLexicon(language) ? language : 'en';
}
