/** Languages whose names of months and week days are read: the world's large ones in Latin, Cyrillic and Greek letters. */
const LANGUAGES = [
  ...['en', 'ru', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'pl', 'el', 'hu', 'uk', 'kk'],
  ...['tr', 'cs', 'ro', 'sv', 'da', 'nb', 'id', 'vi'],
];
/** In letters; a shorter beginning is that of many words. */
const SHORTEST_BEGINNING = 3;
/** In place of a number where several names begin alike. */
const AMBIGUOUS = 0;

type Names = { readonly months: ReadonlyMap<string, number>; readonly days: ReadonlyMap<string, number> };

/** Lower case without accents, in one form of Unicode, so that names compare however they are written. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase();
}

/** Answers the month that a folded word names or abbreviates, 1 to 12. */
export function monthOfWord(word: string): number | undefined {
  for (const { months } of languages()) {
    const month = months.get(word);
    if (month !== undefined && month !== AMBIGUOUS) return month;
  }
  return undefined;
}

/** Tells whether a folded word names or abbreviates a day of the week. */
export function isWeekday(word: string): boolean {
  for (const { days } of languages()) if (days.has(word)) return true;
  return false;
}

const known: Names[] = [];

/** Asks for a language's names only when those before it did not have the word. */
function* languages(): Generator<Names> {
  for (const [at, language] of LANGUAGES.entries()) {
    known[at] ??= namesOf(language);
    yield known[at];
  }
}

/** As Unicode's locale data has them: in full and short, alone and beside a day, where Slavic names change. */
function namesOf(language: string): Names {
  const months = new Map<string, number>();
  const days = new Map<string, number>();
  for (const style of ['long', 'short'] as const) {
    for (const day of [undefined, 'numeric'] as const) {
      const format = new Intl.DateTimeFormat(language, { month: style, day, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const parts = format.formatToParts(Date.UTC(2026, month - 1, 15));
        addWords(months, parts.find(({ type }) => type === 'month')?.value ?? '', month);
      }
    }
    const format = new Intl.DateTimeFormat(language, { weekday: style, timeZone: 'UTC' });
    for (let day = 1; day <= 7; day += 1) addWords(days, format.format(Date.UTC(2026, 2, day)), day);
  }
  return { months: withBeginnings(months), days: withBeginnings(days) };
}

/** Where a language counts its months or days, the word beside the number names none; nor does a letter alone. */
function addWords(names: Map<string, number>, text: string, number: number): void {
  if (/\d/.test(text)) return;
  for (const word of fold(text).match(/\p{L}{2,}/gu) ?? []) names.set(word, number);
}

/** Adds what names begin with, for papers abbreviate as they like: `Sept`, `Thurs`; `Ju` could be more than one. */
function withBeginnings(names: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const beginnings = new Map<string, number>();
  for (const [name, number] of names) {
    for (let length = SHORTEST_BEGINNING; length < name.length; length += 1) {
      const beginning = name.slice(0, length);
      const other = beginnings.get(beginning) ?? number;
      beginnings.set(beginning, other === number ? number : AMBIGUOUS);
    }
  }
  return new Map([...beginnings, ...names]);
}
