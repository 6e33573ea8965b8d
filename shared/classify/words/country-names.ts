import type { StoryLanguage } from '../../text/name-language.ts';
import type { CountryNames } from '../lexicon/countries/country-names.ts';
import { DE } from '../lexicon/countries/de.ts';
import { EN } from '../lexicon/countries/en.ts';
import { ES } from '../lexicon/countries/es.ts';
import { FR } from '../lexicon/countries/fr.ts';
import { ID } from '../lexicon/countries/id.ts';
import { JA } from '../lexicon/countries/ja.ts';
import { KO } from '../lexicon/countries/ko.ts';
import { MN } from '../lexicon/countries/mn.ts';
import { PL } from '../lexicon/countries/pl.ts';
import { RU } from '../lexicon/countries/ru.ts';
import { SV } from '../lexicon/countries/sv.ts';
import { VI } from '../lexicon/countries/vi.ts';
import { ZH } from '../lexicon/countries/zh.ts';

/** What each language calls countries, cities and organisations. */
export const COUNTRY_NAMES: Readonly<Record<Exclude<StoryLanguage, 'other'>, CountryNames>> = {
  de: DE,
  en: EN,
  es: ES,
  fr: FR,
  id: ID,
  ja: JA,
  ko: KO,
  mn: MN,
  pl: PL,
  ru: RU,
  sv: SV,
  vi: VI,
  zh: ZH,
};
