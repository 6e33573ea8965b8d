import written from './date-names.json' with { type: 'json' };
import { WORD } from './fold.ts';

/** The words in which a language says dates, folded; a name of several words has spaces. */
export type LanguageNames = {
  readonly language: string;
  /** From January on. */
  readonly months: readonly (readonly string[])[];
  /** From Sunday on. */
  readonly days: readonly (readonly string[])[];
  /** The halves of the day, before noon and after. */
  readonly early: readonly string[];
  readonly late: readonly string[];
  /** What is said before noon and after, such as night. */
  readonly both: readonly string[];
  /** What stands between the parts of a date. */
  readonly words: readonly string[];
  /** Whether a dot makes an ordinal of the day, and of the year. */
  readonly dottedDay: boolean;
  readonly dottedYear: boolean;
};

/** What a word or phrase is in a language. Months count from 1, those of the Persian calendar likewise. */
export type Meaning = {
  readonly kind: 'month' | 'solar' | 'weekday' | 'early' | 'late' | 'both';
  readonly number: number;
  readonly names: LanguageNames;
};

/** A phrase of a text that is known, and where it stands. */
export type Phrase = { readonly text: string; readonly start: number; readonly end: number };

const NAMES: readonly LanguageNames[] = written.names;
/** In letters; a shorter beginning is that of many words. */
const SHORTEST_BEGINNING = 3;
/** In words; the longest name has four, `4. Thursday` apart. */
const LONGEST_PHRASE = 4;
const NONE: readonly Meaning[] = [];

/**
 * The words of a date that say nothing more, and that Unicode's data does not have: "12 de marzo de 2026 a las 15:30",
 * "2026 оны", "kl. 15:30", "15:30 น.", "ngày 12".
 */
const FILLERS = new Set([
  ...(
    'at on of the be em no na dia um am uhr le la les a las el de del den der do il alle ore om kl op te o klo h t z st nd rd th er hs hrs ' +
    'г года год в р року ж жыл жылы о об году ημ ος ώρα godz godzina dnia dne dna hora horas heures heure ura val plkst kell saat saatlerinde uur oras ' +
    'ч час часов часа год година години сағат сагат цаг цагт гараг үед đ ngay vao gio saa جـ الساعه یوم لیوم روز مورخ مورخه بتاریخ तारीख समय बजकर সময় टा เวลา น วัน วันที่ ເວລາ ວັນທີ ໂມງ ម៉ោង ថ្ងៃទី ថ្ងៃ ខែ ឆ្នាំ နာရီ ရက် ရက်နေ့ လ ခုနှစ်'
  ).split(' '),
  ...NAMES.flatMap(({ words }) => words),
]);

let phrases: ReadonlyMap<string, readonly Meaning[]> | undefined;
/** Of names of several words the first. */
let firstWords: ReadonlySet<string> | undefined;

/** Answers what a folded phrase means, in each language that has it, the larger languages first. */
export function meaningsOf(phrase: string): readonly Meaning[] {
  return allPhrases().get(phrase) ?? NONE;
}

function allPhrases(): ReadonlyMap<string, readonly Meaning[]> {
  phrases ??= listPhrases();
  return phrases;
}

/** Where a language stands among those known, the larger first, from 0 on. */
export function rankOf(language: string | undefined): number {
  return NAMES.findIndex((names) => names.language === language);
}

/** Tells whether a folded word says nothing in a date. */
export function isFiller(word: string): boolean {
  return FILLERS.has(word);
}

/** Tells whether a folded phrase names or abbreviates a day of the week. */
export function isWeekday(phrase: string): boolean {
  return meaningsOf(phrase).some(({ kind }) => kind === 'weekday');
}

/** Tells whether a word of a date is English, or in use with English words. */
export function isEnglish(word: string): boolean {
  return (
    /^(?:at|on|of|the|st|nd|rd|th|t|z|h|hrs)$/.test(word) ||
    meaningsOf(word).some(({ names }) => names.language === 'en')
  );
}

/** Tells whether a word can be part of a date. */
export function isKnown(word: string): boolean {
  return isFiller(word) || meaningsOf(word).length > 0;
}

/** Lists the phrases of a folded text, the longest that are known, else word by word; scripts that part no words are parted. */
export function listPhrasesIn(text: string): Phrase[] {
  const words = [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => partWord(word, index));
  const found: Phrase[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = longestAt(text, words, at);
    found.push(phrase.phrase);
    at += phrase.words;
  }
  return found;
}

function longestAt(text: string, words: readonly Phrase[], at: number): { phrase: Phrase; words: number } {
  firstWords ??= new Set([...allPhrases().keys()].flatMap((name) => name.match(/^\S+(?= )/) ?? []));
  const longest = firstWords.has(words[at]?.text ?? '') ? LONGEST_PHRASE : 1;
  for (let count = longest; count > 1; count -= 1) {
    const part = words.slice(at, at + count);
    const [first, last] = [part[0], part.at(-1)];
    if (part.length < count || !first || !last) continue;
    const name = part.map(({ text: word }) => word).join(' ');
    if (meaningsOf(name).length > 0 && /^[^\d:|]*$/.test(text.slice(first.start, last.end)))
      return { phrase: { text: name, start: first.start, end: last.end }, words: count };
  }
  return { phrase: words[at] ?? { text: '', start: 0, end: 0 }, words: 1 };
}

/** Parts an unknown word of a script without capitals into known ones, if it is made of nothing else: `במרץ`, `วันพฤหัสบดีที่`. */
function partWord(word: string, start: number): Phrase[] {
  const whole = [{ text: word, start, end: start + word.length }];
  if (isKnown(word) || word.toUpperCase() !== word || word.length > 40) return whole;
  const parts: Phrase[] = [];
  for (let at = 0; at < word.length; ) {
    let end = word.length;
    while (end > at && !isKnown(word.slice(at, end))) end -= 1;
    if (end === at) return whole;
    parts.push({ text: word.slice(at, end), start: start + at, end: start + end });
    at = end;
  }
  return parts;
}

function listPhrases(): ReadonlyMap<string, readonly Meaning[]> {
  const known = new Map<string, Meaning[]>();
  const add = (phrase: string, meaning: Meaning) => {
    const meanings = known.get(phrase);
    if (meanings) meanings.push(meaning);
    else known.set(phrase, [meaning]);
  };
  const [english] = NAMES;
  for (const names of NAMES) {
    names.months.forEach((all, at) => {
      for (const phrase of all) add(phrase, { kind: 'month', number: at + 1, names });
    });
    names.days.forEach((all, at) => {
      for (const phrase of all) add(phrase, { kind: 'weekday', number: at, names });
    });
    for (const phrase of names.early) add(phrase, { kind: 'early', number: 0, names });
    for (const phrase of names.both) add(phrase, { kind: 'both', number: 0, names });
    for (const phrase of names.late) add(phrase, { kind: 'late', number: 12, names });
  }
  written.solar.forEach((all, at) => {
    for (const phrase of all) if (english) add(phrase, { kind: 'solar', number: at + 1, names: english });
  });
  for (const [beginning, meanings] of listBeginnings())
    if (!known.has(beginning)) known.set(beginning, meanings);
  return known;
}

/** What names begin with, for papers abbreviate as they like: `Sept`, `Thurs`; `Ju` could be more than one. */
function listBeginnings(): ReadonlyMap<string, Meaning[]> {
  const all = new Map<string, Meaning[]>();
  for (const names of NAMES) {
    const own = new Map<string, Meaning | undefined>();
    for (const kind of ['month', 'weekday'] as const) {
      (kind === 'month' ? names.months : names.days).forEach((words, at) => {
        for (const word of words)
          addBeginnings(own, word, { kind, number: kind === 'month' ? at + 1 : at, names });
      });
    }
    for (const [beginning, meaning] of own)
      if (meaning) all.set(beginning, [...(all.get(beginning) ?? []), meaning]);
  }
  return all;
}

function addBeginnings(own: Map<string, Meaning | undefined>, word: string, meaning: Meaning): void {
  if (word.includes(' ') || word.toUpperCase() === word) return;
  for (let length = SHORTEST_BEGINNING; length < word.length; length += 1) {
    const beginning = word.slice(0, length);
    const other = own.has(beginning) ? own.get(beginning) : meaning;
    const isSame = other?.kind === meaning.kind && other.number === meaning.number;
    own.set(beginning, isSame ? meaning : undefined);
  }
}
