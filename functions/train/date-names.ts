/**
 * Writes the words in which people say dates, in 90 languages, to `shared/read/date/date-names.json`. They are those of
 * Unicode's locale data (CLDR) as this version of Node has them. They are written down, and not asked for when a date is read,
 * so that every machine reads a date alike, and because a thousand formatters take a second to make.
 */
import { writeFileSync } from 'node:fs';
import type { LanguageNames } from '../../shared/read/date/date-words.ts';
import { fold, phraseOf } from '../../shared/read/date/fold.ts';

const OUT = new URL('../../shared/read/date/date-names.json', import.meta.url);
/** A language a word, the larger ones first; with `+`, what its countries say otherwise. */
const LANGUAGES = (
  'en+en-GB+en-AU+en-IN+en-CA+en-ZA ru fr+fr-CA+fr-CH de+de-AT+de-CH es+es-MX+es-CO+es-AR+es-US+es-PE it pt+pt-PT nl pl el hu uk kk tr cs ' +
  'ro sv da nb+nn id vi ko ja zh+zh-Hant+zh-Hant-HK ar+ar-IQ+ar-SY+ar-MA+ar-DZ+ar-TN+ar-SA+ar-EG+ar-AE fa+fa-AF hi bn ur th lo km my ms bg sr+sr-Latn+sr-Latn-BA+sr-Latn-ME hr ' +
  'bs+bs-Cyrl sk sl fi et lv lt mk be sq ka hy az he mn uz+uz-Cyrl ky tg tk ps ne si ta te ml kn mr gu pa or as is ' +
  'ga cy eu ca gl fil sw am af ku+ckb ug tt bo dz sd lb mt so ha yo ig zu xh rw om'
).split(' ');
const SOLAR = ['fa', 'fa-AF', 'ps', 'ckb', 'en'];
const NOON = 12;
const NIGHT = 21;

type Kind = Intl.DateTimeFormatPartTypes;
type Options = Intl.DateTimeFormatOptions;

const names = LANGUAGES.map((group) => namesOf(group.split('+')));
const solar = monthsOf(
  SOLAR.map((locale) => `${locale}-u-ca-persian`),
  (month) => Date.UTC(2025, 2 + month, 28),
);
const source = `Unicode CLDR ${process.versions.cldr} by Node's Intl, written by functions/train/date-names.ts`;
const rows = names.map((row) => JSON.stringify(row)).join(',\n');
writeFileSync(
  OUT,
  `{ "source": ${JSON.stringify(source)},\n"solar": ${JSON.stringify(solar)},\n"names": [\n${rows}\n] }\n`,
);

function namesOf(locales: readonly string[]): LanguageNames {
  const gregorian = locales.map((locale) => `${locale}-u-ca-gregory`);
  return {
    language: locales[0] ?? '',
    months: monthsOf(gregorian, (month) => Date.UTC(2026, month, 12)),
    days: Array.from({ length: 7 }, (_, day) =>
      phrasesOf(
        gregorian,
        'weekday',
        [{ weekday: 'long' }, { weekday: 'short' }, { dateStyle: 'full' }],
        Date.UTC(2026, 2, 1 + day),
      ),
    ),
    ...halvesOf(gregorian),
    words: wordsOf(locales),
    ...dotsOf(gregorian[0] ?? ''),
  };
}

function monthsOf(locales: readonly string[], instantOf: (month: number) => number): string[][] {
  const styles = (['long', 'short'] as const).flatMap((month): Options[] => [
    { month },
    { month, day: 'numeric' },
    { month, day: 'numeric', year: 'numeric' },
    { month, year: 'numeric' },
  ]);
  return Array.from({ length: 12 }, (_, month) => phrasesOf(locales, 'month', styles, instantOf(month)));
}

/** What a part of a date is called; a number names nothing. */
function phrasesOf(
  locales: readonly string[],
  kind: Kind,
  styles: readonly Options[],
  instant: number,
): string[] {
  const values = locales.flatMap((locale) =>
    styles.flatMap((style) => partsOf(locale, style, instant).filter(({ type }) => type === kind)),
  );
  const phrases = values.flatMap(({ value }) =>
    /\p{N}|^[一二三四五六七八九十]+月/u.test(value) ? [] : phraseOf(fold(value)),
  );
  // A letter of ours beside a time is a zone of the military.
  return [...new Set(phrases)].filter(
    (phrase) => phrase.length > 1 || (kind === 'dayPeriod' && phrase > 'z'),
  );
}

/** The words for the two halves of the day; night is in both. */
function halvesOf(locales: readonly string[]): {
  readonly early: string[];
  readonly late: string[];
  readonly both: string[];
} {
  const styles: Options[] = [
    { hour: 'numeric', hourCycle: 'h12' },
    ...(['long', 'short'] as const).map(
      (dayPeriod): Options => ({ hour: 'numeric', hourCycle: 'h12', dayPeriod }),
    ),
  ];
  const said = Array.from({ length: 24 }, (_, hour) =>
    phrasesOf(locales, 'dayPeriod', styles, Date.UTC(2026, 2, 12, hour)),
  );
  const early = [...new Set(said.slice(0, NOON).flat())];
  const late = [...new Set(said.slice(NOON).flat())];
  // What is said from nine in the evening on is said of three in the night too.
  const nightly = late.filter(
    (word) => !early.includes(word) && !said.slice(NOON, NIGHT).flat().includes(word),
  );
  return {
    early: early.filter((word) => !late.includes(word)),
    late: late.filter((word) => !early.includes(word) && !nightly.includes(word)),
    both: [...early.filter((word) => late.includes(word)), ...nightly],
  };
}

/** What stands between the parts of a date, and the names of our era. */
function wordsOf(locales: readonly string[]): string[] {
  const styles: Options[] = [
    { dateStyle: 'full', timeStyle: 'short' },
    { dateStyle: 'long', timeStyle: 'medium' },
    { dateStyle: 'medium', timeStyle: 'short' },
    { year: 'numeric', month: 'long' },
    { year: 'numeric', month: 'long', day: 'numeric', era: 'short' },
    { year: 'numeric', month: 'long', day: 'numeric', era: 'long' },
  ];
  const calendars = locales.flatMap((locale) => [`${locale}-u-ca-gregory`, locale]);
  const words = calendars.flatMap((locale) =>
    styles.flatMap((style) =>
      partsOf(locale, style, Date.UTC(2026, 2, 12, 15, 30))
        .filter(({ type }) => type === 'literal' || type === 'era')
        .flatMap(({ value }) => phraseOf(fold(value)).split(' ')),
    ),
  );
  return [...new Set(words)].filter((word) => word !== '');
}

/** Whether a dot makes an ordinal of the day, and of the year. */
function dotsOf(locale: string): { readonly dottedDay: boolean; readonly dottedYear: boolean } {
  const text = new Intl.DateTimeFormat(`${locale}-nu-latn`, { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2026, 2, 12),
  );
  return { dottedDay: text.includes('12.'), dottedYear: text.includes('2026.') };
}

function partsOf(locale: string, style: Options, instant: number): Intl.DateTimeFormatPart[] {
  return new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).formatToParts(instant);
}
