import {
  isEnglish,
  isFiller,
  isKnown,
  listPhrasesIn,
  type Meaning,
  meaningsOf,
  type Phrase,
  rankOf,
} from './date-words.ts';
import { zoneOfName } from './zone-offset.ts';

/** The English names by which all others are replaced. */
export const MONTHS: readonly string[] = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];
/** From Sunday on. */
export const WEEKDAYS: readonly string[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
/** They stay, for they tell more than the half: who writes them puts the month first. */
const ENGLISH_HALVES = ['am', 'pm', 'a m', 'p m'];
/** How many languages, the larger first, are never taken for another. */
const LARGE = 9;
/** What night is, which is both before noon and after. */
const UNSURE = '?';
const TIME_BEFORE =
  /\d(?:[:.]| ?h ?)\d\d(?:[:.]\d\d(?:\.\d+)?)? ?(?:\p{L} ?\.? ?)?[(]?$|\d ?[h시時时点點] ?$/u;
const TIME_BEHIND = /^\.? ?\d{1,2}(?:[:.]\d\d(?![\d.]*\d{4})| ?[h시時时点點])/;

/** What of a text in whatever language is translated, and into what. */
type Replacement = Phrase & { readonly by: string };

/** A date whose names are English, and whether its year is one of the Persian calendar; nothing where its month is not sure. */
export type Translated = { readonly text: string; readonly isSolar: boolean; readonly isForeign: boolean };

/**
 * Puts English names in the place of those of months, week days and halves of the day in any language. Where languages give a
 * word different months (`srp` is July in Croatian and August in Czech), the other words and the dots must tell.
 *
 * @param text Folded, in one form of writing.
 */
export function translateDate(text: string): Translated | undefined {
  const phrases = listPhrasesIn(text);
  const isForeign = phrases.some(({ text: word }) => isKnown(word) && !isEnglish(word));
  const halves = phrases.flatMap((phrase) => halfOf(text, phrase, isForeign) ?? []);
  if (halves.some(({ by }) => by === UNSURE)) return undefined;
  const rest = phrases.filter(({ start }) => !halves.some((half) => half.start === start));
  const named = rest.filter((phrase) => !isFiller(phrase.text) && isName(phrase));
  const solar = named.filter(({ text: word }) => isOf(meaningsOf(word), 'solar'));
  const [name] = solar;
  if (
    solar.length === 1 &&
    name &&
    !named.some((one) => one !== name && isOf(meaningsOf(one.text), 'month'))
  ) {
    const month = meaningsOf(name.text).find(({ kind }) => kind === 'solar')?.number ?? 0;
    return { text: replace(text, [...halves, ...inEnglish(named, name, month)]), isSolar: true, isForeign };
  }
  const hasMonth = named.some(({ text: word }) => isOf(meaningsOf(word), 'month'));
  const month = hasMonth ? monthAmong(named, text) : undefined;
  if (hasMonth && (!month || isOtherWord(month, named, text))) return undefined;
  return {
    text: replace(text, [...halves, ...inEnglish(named, month?.phrase, month?.number ?? 0)]),
    isSolar: false,
    isForeign,
  };
}

/** Letters that are a zone name no month: `COT` is October in Kurdish. */
function isName({ text }: Phrase): boolean {
  if (zoneOfName(text) !== undefined) return false;
  return meaningsOf(text).some(({ kind }) => kind === 'month' || kind === 'weekday' || kind === 'solar');
}

function isOf(meanings: readonly Meaning[], kind: Meaning['kind']): boolean {
  return meanings.some((meaning) => meaning.kind === kind);
}

/** A half of the day counts beside the time alone, and only if every language means the same. Behind a year it is our era: `2026 م`. */
function halfOf(text: string, phrase: Phrase, isForeign: boolean): Replacement | undefined {
  const meanings = meaningsOf(phrase.text);
  const isEarly = isOf(meanings, 'early');
  const isBoth = isOf(meanings, 'both') || (isEarly && isOf(meanings, 'late'));
  if (!isBoth && !isEarly && !isOf(meanings, 'late')) return undefined;
  const before = text.slice(0, phrase.start);
  const isBehindTime = TIME_BEFORE.test(before);
  if (!isBehindTime && !TIME_BEHIND.test(text.slice(phrase.end))) return undefined;
  const isEra = !isBehindTime && isFiller(phrase.text) && /\d{4} ?$/.test(before);
  // In Welsh and German `am` is a preposition.
  if (isEra) return isForeign ? { ...phrase, by: '' } : undefined;
  if (isBoth) return { ...phrase, by: UNSURE };
  if (!ENGLISH_HALVES.includes(phrase.text)) return { ...phrase, by: isEarly ? '오전' : '오후' };
  if (isBehindTime) return /\d ?$/.test(before) ? undefined : { ...phrase, by: isEarly ? '오전' : '오후' };
  return isForeign && isFiller(phrase.text) ? { ...phrase, by: '' } : undefined;
}

/** Reads all names in one language, if there is one that has them all. */
function monthAmong(
  named: readonly Phrase[],
  text: string,
): { readonly phrase: Phrase; readonly number: number } | undefined {
  const languages = new Set(named.flatMap(({ text: word }) => meaningsOf(word).map(({ names }) => names)));
  const readings = [...languages].flatMap((names) => readIn(named, names.language) ?? []);
  const dottedDay = /(?<!\d)\d{1,2}\./.test(text);
  const dottedYear = /\d{4}\./.test(text);
  const fitting = readings.filter(
    ({ names }) => names.dottedDay === dottedDay && names.dottedYear === dottedYear,
  );
  const [reading] = fitting.length > 0 && !agree(readings) ? fitting : readings;
  if (reading) return agree(readings) || agree(fitting) ? reading : undefined;
  // Of no language alone: the name of a day, and a month in another.
  const months = named.filter(({ text: word }) => !isOf(meaningsOf(word), 'weekday'));
  const [phrase] = months;
  const numbers = new Set(
    phrase && meaningsOf(phrase.text).flatMap(({ kind, number }) => (kind === 'month' ? number : [])),
  );
  const [number] = numbers;
  return phrase && months.length === 1 && number !== undefined && numbers.size === 1
    ? { phrase, number }
    : undefined;
}

/**
 * An abbreviation that is a week day in another language, as Hausa's September `sat`: it is no month unless another word is of the
 * language of the month alone, or it stands between day and year and is the week day of no large language.
 */
function isOtherWord({ phrase, number }: NamedMonth, named: readonly Phrase[], text: string): boolean {
  const meanings = meaningsOf(phrase.text);
  const own = meanings.flatMap((one) => (one.kind === 'month' && one.number === number ? one.names : []));
  const days = meanings.flatMap(({ kind, names }) => (kind === 'weekday' ? names.language : []));
  const [day] = days;
  const isSure = own.some(
    ({ language, months }) => language === 'en' || months[number - 1]?.[0] === phrase.text,
  );
  if (day === undefined || isSure) return false;
  const tells = named.some(({ text: word }) => {
    const languages = meaningsOf(word).map(({ names }) => names.language);
    return (
      own.some(({ language }) => languages.includes(language)) &&
      !days.some((language) => languages.includes(language))
    );
  });
  const isBetween =
    /(?<!\d)\d{1,2}[-. ]{1,2}$/.test(text.slice(0, phrase.start)) &&
    /^[-. ]{1,2}\d{4}(?!\d)/.test(text.slice(phrase.end));
  return !tells && !(isBetween && rankOf(day) >= LARGE);
}

type NamedMonth = { readonly phrase: Phrase; readonly number: number };
type ReadMonth = { readonly phrase: Phrase; readonly number: number; readonly names: Meaning['names'] };

function agree(readings: readonly ReadMonth[]): boolean {
  const [first] = readings;
  return readings.every(({ phrase, number }) => phrase === first?.phrase && number === first.number);
}

/** In French and Italian "mar." is Tuesday too; of two that may be the month the later is it. */
function readIn(named: readonly Phrase[], language: string): ReadMonth | undefined {
  const own = named.map((phrase) => {
    const meanings = meaningsOf(phrase.text).filter(({ names }) => names.language === language);
    return { phrase, month: meanings.find(({ kind }) => kind === 'month'), isDay: isOf(meanings, 'weekday') };
  });
  if (own.some(({ month, isDay }) => !month && !isDay)) return undefined;
  const certain = own.filter(({ isDay }) => !isDay);
  const chosen = certain.length > 0 ? certain : own.filter(({ month }) => month).slice(-1);
  const [one] = chosen;
  return chosen.length === 1 && one?.month
    ? { phrase: one.phrase, number: one.month.number, names: one.month.names }
    : undefined;
}

/** Week days of other languages go: only in English they tell what the month is. */
function inEnglish(named: readonly Phrase[], month: Phrase | undefined, number: number): Replacement[] {
  return named.map((phrase) => {
    if (phrase === month) return { ...phrase, by: MONTHS[number - 1] ?? '' };
    const english = meaningsOf(phrase.text).find(
      ({ kind, names }) => kind === 'weekday' && names.language === 'en',
    );
    return { ...phrase, by: english ? (WEEKDAYS[english.number] ?? '') : '' };
  });
}

function replace(text: string, replacements: readonly Replacement[]): string {
  const sorted = [...replacements].sort((one, other) => other.start - one.start);
  return sorted
    .reduce((all, { start, end, by }) => {
      const before = all.slice(0, start);
      const behind = all.slice(end).replace(/^\./, '');
      // A year behind a dash must not look like an offset: `12-Mar-2024`.
      return `${before}${/[-/]$/.test(before) ? '' : ' '}${by}${/^[-/]/.test(behind) ? '' : ' '}${behind}`;
    }, text)
    .replace(/ +/g, ' ');
}
