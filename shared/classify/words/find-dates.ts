import { withoutAccents } from '../../text/without-accents.ts';
import { DATE_WORDS, type DateWords } from '../lexicon/date-words.ts';
import { readKeyed, readTerms } from './read-terms.ts';

/** A day, a month or a year, as precise as a text says it: `2024-03-12`, `2024-03`, `2024`; and where the text says so. */
export type FoundDate = { readonly date: string; readonly start: number; readonly end: number };

/** A part of a text that names a day, or one that news does not tell of. */
type Claimed = Omit<FoundDate, 'date'> & { readonly date: string | null };

/** What stands between who says something and the day: "told reporters in Moscow on Tuesday". */
const BETWEEN_SAID = new Set(
  'in at on the a late early reporters journalists to en el le am im auf w we in på i'.split(' '),
);
/** A bare day of the month that is so near is meant, though it be still to come. */
const DAYS_AHEAD = 8;
/** So many code units behind a day stands what says that it is only that of a report, in scripts without spaces. */
const SAID_REACH = 6;
/** What marks in Japanese and Korean of whom a sentence tells. */
const TOPIC = /(?:は|[은는]\s?)$/u;
/** A day without its year that is so near, in days, is the next and not one of a year ago. */
const SOON = 60;
/** How far from each other two ways to name one day stand. */
const NEAR = 5;

/** What dates are counted from. */
export type DateReference = {
  /** When the text was published. */
  readonly published: Date;
  /** Whether what it tells of has happened, is to come, or either: "on Friday" is the next only of what is to come. */
  readonly tense: 'past' | 'future' | 'either';
};

const DAY_MS = 86_400_000;
/** News tells of nothing further away, in days. */
const MOST_DAYS = 366;
/** Years told from that of the text. */
const LAST_YEAR = /[去昨]|지난해|작년/u;
const NEXT_YEAR = /[明来]|내년/u;
/** A month or a day in digits or, in Chinese, in characters. */
const NUMBER = String.raw`\d{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九]`;
const HAN_DIGITS = '一二三四五六七八九';
/** Month by month in numbers: "3月12日", "3월 12일", "3-р сарын 12", "ngày 12 tháng 3". */
const COUNTED: Readonly<
  Record<
    string,
    {
      readonly day: RegExp;
      readonly month: RegExp;
      /** A day of a month that is not told, or told from this one. */
      readonly alone?: RegExp;
      /** A month that stands alone, which of what is planned is when. */
      readonly bare?: RegExp;
    }
  >
> = {
  zh: {
    day: new RegExp(
      `(?:(?:(?<y>\\d{4})|(?<rel>[今本去明]))年|(?<![年一二三四五六七八九十]))(?<m>${NUMBER})月(?<d>${NUMBER})[日号號](?![电電讯訊])`,
      'gu',
    ),
    month:
      /(?:(?<y>\d{4})|(?<rel>[今本去明]))年(?<m>\d{1,2}|[一二三四五六七八九十]{1,2})月(?!\d)|(?<![\d年])(?<n>\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份|底|初|中旬|上旬|下旬|末)/gu,
    // "光明星3号" is a satellite.
    alone:
      /(?<![\d月年第])(?<d>\d{1,2})(?:日(?![本电電讯訊])|(?<!\p{sc=Han}\d{1,2})[号號])|(?<by>[本下上]个?個?月)(?<e>\d{1,2})[日号號]/gu,
    bare: /(?<![\d年一二三四五六七八九十])(?<m>\d{1,2}|[一二三四五六七八九十]{1,2})月(?![\d一二三四五六七八九十])/gu,
  },
  ja: {
    day: /(?:(?:(?<y>\d{4})|(?<rel>[今昨来去]))年)?(?<m>\d{1,2})月(?<d>\d{1,2})日/gu,
    month: /(?:(?:(?<y>\d{4})|(?<rel>[今昨来去]))年)?(?<m>\d{1,2})月(?:初め|上旬|中旬|下旬|末|に)/gu,
    alone: /(?<![\d月年第])(?<d>\d{1,2})日(?![間目本])|(?<by>[来今先]月)(?<e>\d{1,2})日/gu,
    bare: /(?<![\d年])(?<m>\d{1,2})月(?!\d)/gu,
  },
  ko: {
    day: /(?:(?:(?<y>\d{4})년|(?<rel>올해|지난해|작년|내년))\s?)?(?<m>\d{1,2})월\s?(?<d>\d{1,2})일(?!\s?(?:\p{sc=Hangul}{2,6}통신|발|\]))/gu,
    month:
      /(?:(?:(?<y>\d{4})년|(?<rel>올해|지난해|작년|내년))\s?)?(?<m>\d{1,2})월(?:\s?(?:초|중순|말|하순|상순)|에)/gu,
    alone:
      /(?<!\d|[월년제달]\s?)(?<d>\d{1,2})일(?![간째차])|(?<by>내달|다음 ?달|이달|이번 달|지난 ?달)\s?(?<e>\d{1,2})일/gu,
    bare: /(?<![\d년]\s?)(?<m>\d{1,2})월(?!\s?\d)/gu,
  },
  mn: {
    day: /(?:(?<y>\d{4}) оны )?(?<m>\d{1,2}) ?(?:-р|дугаар|дүгээр) сарын (?<d>\d{1,2})/gu,
    month: /(?:(?<y>\d{4}) оны )?(?<m>\d{1,2}) ?(?:-р|дугаар|дүгээр) сар(?:ын (?:эх|дунд|сүүл)\p{L}*|д)/gu,
  },
  vi: {
    day: /(?:(?:ngày|hôm|\()\s?(?<d>\d{1,2})[/.-](?<m>\d{1,2})|(?<!\d)(?<e>\d{1,2})(?: tháng |\/)(?<n>\d{1,2}))(?:(?: năm |[/.-])(?<y>\d{4}))?(?![\d/])/giu,
    month: /tháng (?<m>\d{1,2})(?:(?: năm |[/.-])(?<y>\d{4}))?(?!\d)/gu,
    alone: /(?:ngày|hôm) (?<d>\d{1,2})(?![/.\d-]| tháng)/giu,
  },
};

/** A month without its year is none of longer ago, but one to come. */
const MOST_MONTHS_BACK = 6;
/** Scripts without spaces, in which a word of time stands anywhere. */
const UNSPACED: readonly string[] = ['zh', 'ja', 'ko'];
/** Languages that write months with a capital. */
const CAPITALISED: readonly string[] = ['en', 'de', 'id'];
/** What may stand between the parts of a date. */
const BETWEEN = new Set(
  'de del el of the st nd rd th er го to and y et и i und och dan bis til a au'.split(' '),
);
/** What in front of it makes "third" of what else is "Tuesday". */
const ORDINAL = new Set(['lan', 'nuoc', 'ke', 'dung', 'xep', 'hang', 'ben', 'quoc', 'vong', 'nguoi']);
/** How far the day has come where a language is spoken, in hours before UTC's: a story of the morning there is of the day before here. */
const HOURS_AHEAD: Readonly<Record<string, number>> = { ko: 9, ja: 9, zh: 8, mn: 8, id: 7, vi: 7 };
const HOUR_MS = 3_600_000;

/**
 * Finds the dates that a text tells of something, in order: days by name, number or weekday, months and years, and "yesterday". "Next
 * month" and "next year" are a month and a year; "in three days" and "next week" are none, nor is the day on which something was said.
 *
 * @param language The text's, by its tag; in one that has no words of time only `2024-03-12` is read.
 */
export function findDates(whole: string, language: string, { published, tense }: DateReference): FoundDate[] {
  const text = whole.replace(/[０-９]/gu, (digit) => digit.normalize('NFKC'));
  const hours = HOURS_AHEAD[language] ?? 0;
  const reference = { published: new Date(published.getTime() + hours * HOUR_MS), tense };
  const words = (DATE_WORDS as Readonly<Record<string, DateWords>>)[language];
  const found = [
    ...matchEach(text, /(?<!\d)(?<y>(?:19|20)\d\d)-(?<m>\d\d)-(?<d>\d\d)(?!\d)/gu, readDay, reference),
    ...(words === undefined ? [] : readWords(text, language, words, reference)),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Claimed[] = [];
  for (const one of found) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  // "Monday, April 13, 2015": the weekday of a day long ago is not that of this week.
  const isOfAnother = ({ start, end }: Claimed) =>
    kept.some((one) => one.date === null && one.start <= end + NEAR && start <= one.end + NEAR);
  return kept.filter((one): one is FoundDate => one.date !== null && !isOfAnother(one));
}

function readWords(text: string, language: string, words: DateWords, reference: DateReference): Claimed[] {
  const counted = COUNTED[language];
  const verbs = readTerms(words.said ?? '');
  const said = new Set(verbs.map(fold));
  const tokens = tokensOf(text, language);
  return [
    ...(counted === undefined
      ? namedDates(tokens, language, words, reference)
      : [
          ...matchEach(
            text,
            counted.day,
            (groups) => readDay(countedDay(groups, reference), reference),
            reference,
          ),
          ...matchEach(text, counted.month, (groups) => readCountedMonth(groups, reference), reference),
          ...(counted.bare === undefined || reference.tense !== 'future'
            ? []
            : matchEach(text, counted.bare, (groups) => readCountedMonth(groups, reference), reference)),
          ...(counted.alone === undefined ? [] : matchEach(text, counted.alone, readDayAlone, reference)),
        ]),
    ...spokenDates(text, tokens, language, words, reference),
    ...spelledMonths(tokens, language, words, reference),
  ].filter(({ start, end }) => {
    if (UNSPACED.includes(language)) {
      const behind = text.slice(end, end + SAID_REACH);
      if (verbs.some((verb) => behind.includes(verb))) return false;
      // "X는 24일 … 밝혔다" is when X said it, "X가 24일 … 밝혔다" when X did what is told.
      return !(isReport(text, verbs) && TOPIC.test(text.slice(0, start)));
    }
    const before = tokens.filter((token) => token.end <= start);
    const last = before.findLastIndex(
      ({ key, written }) => !BETWEEN_SAID.has(key) && !/^\p{Lu}/u.test(written),
    );
    const near = [...before.slice(-2), ...before.slice(Math.max(0, last), last + 1)];
    return !near.some(({ key }) => said.has(key));
  });
}

/** Whether a sentence ends with somebody's saying it: its date is that of the report. */
function isReport(sentence: string, said: readonly string[]): boolean {
  const end = sentence.replace(/[\s。.」"”']+$/u, '');
  return said.some((word) => end.endsWith(word));
}

/** The parts of a date that is told in numbers; its year may be told from this one. */
function countedDay({ y, rel, m, n, d, e }: Groups, { published }: DateReference): Groups {
  const year =
    published.getUTCFullYear() + (LAST_YEAR.test(rel ?? '') ? -1 : NEXT_YEAR.test(rel ?? '') ? 1 : 0);
  return {
    y: y ?? (rel === undefined ? undefined : String(year)),
    m: numberOf(m ?? n),
    d: numberOf(d ?? e),
  };
}

function readCountedMonth(groups: Groups, reference: DateReference): string | null {
  const { y, m } = countedDay(groups, reference);
  return readMonth(y, Number(m), reference);
}

/** A number up to 99 that may be written in characters: "二十三". */
function numberOf(written: string | undefined): string | undefined {
  if (written === undefined || /^\d/u.test(written)) return written;
  const [tens, ones] = written.includes('十') ? written.split('十') : ['', written];
  const digit = (one: string | undefined) => HAN_DIGITS.indexOf(one ?? '') + 1;
  const ten = written.includes('十') ? (tens === '' ? 1 : digit(tens)) : 0;
  return String(ten * 10 + (ones === '' ? 0 : digit(ones)));
}

/** Months spelled out where most are counted, with the day beside them: "ngày 6 tháng tư", "дөрөвдүгээр сарын 6". */
function spelledMonths(
  tokens: readonly Token[],
  language: string,
  words: DateWords,
  reference: DateReference,
): Claimed[] {
  const months = readKeyed(words.spelledMonths ?? '').map(({ key, term }) => ({
    ...{ m: key, term: foldIn(language, term) },
  }));
  return tokens.flatMap((token, at): Claimed[] => {
    const found = months.flatMap(({ m, term }) => {
      const some = tokensAt(tokens, at, term);
      return some === null ? [] : [{ m, some }];
    });
    const longest = found.sort((one, other) => other.some.length - one.some.length)[0];
    const last = longest?.some.at(-1);
    if (longest === undefined || last === undefined) return [];
    const behindAt = tokens.indexOf(last) + 1;
    const [before, behind] = [tokens[at - 1], tokens[behindAt]];
    const dayBefore = near(before, token, dayOf);
    const dayBehind = dayBefore === null ? near(last, behind, (_, other) => dayOf(other)) : null;
    // "2018 оны дөрөвдүгээр сарын 27", "27 tháng tư năm 2018".
    const around = [tokens[at - 2], tokens[at - 1], behind, tokens[behindAt + 1]];
    const year = around.find((one) => one !== undefined && /^(?:19|20)\d\d$/u.test(one.key))?.key;
    const [start, end] = [
      dayBefore === null ? token.start : (before?.start ?? token.start),
      dayBehind === null ? last.end : (behind?.end ?? last.end),
    ];
    const day = dayBefore ?? dayBehind;
    const date =
      day === null
        ? readMonth(year, Number(longest.m), reference)
        : readDay({ y: year, m: longest.m, d: String(day) }, reference);
    return [{ date, start, end }];
  });
}

type Groups = Readonly<Record<string, string | undefined>>;
type Token = { readonly key: string; readonly written: string; readonly start: number; readonly end: number };

function matchEach(
  text: string,
  pattern: RegExp,
  read: (groups: Groups, reference: DateReference) => string | null,
  reference: DateReference,
): Claimed[] {
  return [...text.matchAll(pattern)].map(({ 0: written, index, groups = {} }) => ({
    date: read(groups, reference),
    start: index,
    end: index + written.length,
  }));
}

function tokensOf(text: string, language: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{M}]+|\d+/gu)].map(({ 0: written, index }) => ({
    key: foldIn(language, written),
    written,
    start: index,
    end: index + written.length,
  }));
}

/** Dates whose month has a name: "March 12", "12 марта 2024", "mid-December". */
function namedDates(
  tokens: readonly Token[],
  language: string,
  words: DateWords,
  reference: DateReference,
): Claimed[] {
  const months = monthsOf(language, words);
  const leads = new Set(readTerms(words.before ?? '').map((term) => fold(term.split(' ').at(-1) ?? '')));
  const parts = tokens.filter(({ key }) => !BETWEEN.has(key));
  return parts.flatMap((token, at): Claimed[] => {
    const { month, isWhole } = months.get(token.key) ?? {};
    if (month === undefined) return [];
    const isCapital = /\p{Lu}/u.test(token.written);
    if (CAPITALISED.includes(language) && !isCapital) return [];
    const [earlier, nearest, next, after] = [parts[at - 2], parts[at - 1], parts[at + 1], parts[at + 2]];
    // Of "20 to 21 June" the first.
    const before = near(earlier, nearest, (one, other) => dayOf(one) && dayOf(other)) ? earlier : nearest;
    const first = before === earlier ? ((before && dayOf(before)) ?? null) : near(before, token, dayOf);
    const behind = language === 'en' && first === null ? near(token, next, (_, other) => dayOf(other)) : null;
    const last = behind === null ? token : (next ?? token);
    const follows = behind === null ? next : after;
    const year = near(last, follows, (_, other) => (/^(?:19|20)\d\d$/.test(other.key) ? other.key : null));
    const end = (year === null ? last : (follows ?? last)).end;
    const day = first ?? behind;
    if (day !== null) {
      const date = readDay({ y: year ?? undefined, m: String(month), d: String(day) }, reference);
      return [{ date, start: (first === null ? token : (before ?? token)).start, end }];
    }
    const led = tokens[tokens.indexOf(token) - 1];
    const isLed = led !== undefined && leads.has(led.key) && isWhole === true;
    const isMonth = year !== null || isLed;
    return isMonth ? [{ date: readMonth(year ?? undefined, month, reference), start: token.start, end }] : [];
  });
}

/** The tokens from one on that a term is written with, which may be a stem; `null` where they are others. */
function tokensAt(tokens: readonly Token[], at: number, term: string): readonly Token[] | null {
  const plain = term.replaceAll(/[-']/g, ' ').replace('*', '');
  const some = tokens.slice(at, at + plain.split(' ').length);
  const written = some.map(({ key }) => key).join(' ');
  return (term.endsWith('*') ? written.startsWith(plain) : written === plain) ? some : null;
}

/** What a part says of the next one, where hardly anything stands between them. */
function near<Said>(
  one: Token | undefined,
  other: Token | undefined,
  say: (one: Token, other: Token) => Said | null,
): Said | null {
  return one !== undefined && other !== undefined && other.start - one.end <= 6 ? say(one, other) : null;
}

function dayOf({ key }: Token): number | null {
  return /^(?:0?[1-9]|[12]\d|3[01])$/.test(key) ? Number(key) : null;
}

/** Weekdays, and "yesterday". */
function spokenDates(
  text: string,
  tokens: readonly Token[],
  language: string,
  words: DateWords,
  reference: DateReference,
): FoundDate[] {
  const spoken = readKeyed(words.days).map(({ key, term }) => ({
    term: foldIn(language, term),
    isDay: false,
    date: () => dayString(addDays(reference.published, Number(key))),
  }));
  const weekdays = weekdaysOf(language, words).map(({ term, weekday }) => ({
    term: foldIn(language, term),
    isDay: true,
    date: () => dayString(weekdayNear(weekday, reference)),
  }));
  const all = [...spoken, ...nearTimes(language, words, reference), ...weekdays];
  if (UNSPACED.includes(language)) {
    return all.flatMap(({ term, date }) =>
      [
        ...text.matchAll(
          new RegExp(
            `(?<!${/^\p{sc=Hangul}/u.test(term) ? '\\p{sc=Hangul}' : '[\\d一二三四五六七八九十数數]'})${term}`,
            'gu',
          ),
        ),
      ].map(({ index }) => ({
        date: date(),
        start: index,
        end: index + term.length,
      })),
    );
  }
  return tokens.flatMap((token, at): FoundDate[] => {
    const isSmall = CAPITALISED.includes(language) && !/\p{Lu}/u.test(token.written);
    for (const { term, isDay, date } of all) {
      const some = tokensAt(tokens, at, term);
      if (some === null || (isDay && (isSmall || isNameOf(tokens, at, language)))) continue;
      return [{ date: date(), start: token.start, end: some.at(-1)?.end ?? token.end }];
    }
    return [];
  });
}

/** "Last month", "next month", and of what is planned "this autumn", "next year": no tense is told of what lies on its other side. */
function nearTimes(language: string, words: DateWords, { published, tense }: DateReference) {
  const [year, month] = [published.getUTCFullYear(), published.getUTCMonth()];
  const isTold = (by: number) => (tense !== 'past' || by <= 0) && (tense !== 'future' || by >= 0);
  const months = readKeyed(words.nearMonths ?? '').map(({ key, term }) => ({
    ...{ term, by: Number(key) },
    date: new Date(Date.UTC(year, month + Number(key), 1)).toISOString().slice(0, 7),
  }));
  const years = readKeyed(words.nearYears ?? '').map(({ key, term }) => ({
    ...{ term, by: Number(key) },
    date: String(year + Number(key)),
  }));
  return [...months, ...(tense === 'future' ? years : [])]
    .filter(({ by }) => isTold(by))
    .map(({ term, date }) => ({ term: foldIn(language, term), isDay: false, date: () => date }));
}

/** Whether what looks like a weekday is part of a name, or the third of something: "Santo Domingo", "Sunday Times", "nước thứ ba". */
function isNameOf(tokens: readonly Token[], at: number, language: string): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (ORDINAL.has(fold(before?.key ?? ''))) return true;
  const isCapital = (one: Token | undefined) => one !== undefined && /^\p{Lu}/u.test(one.written);
  if (language === 'en')
    return (
      isCapital(next) && next?.start === (token?.end ?? 0) + 1 && !monthNames.get('en')?.has(next?.key ?? '')
    );
  return (
    !CAPITALISED.includes(language) && language !== 'vi' && language !== 'mn' && at > 0 && isCapital(token)
  );
}

function readDay({ y, m, d }: Groups, reference: DateReference): string | null {
  const { published } = reference;
  const [month, day] = [Number(m), Number(d)];
  const years = y === undefined ? [0, -1, 1].map((by) => published.getUTCFullYear() + by) : [Number(y)];
  const order = (date: Date) => Math.abs(date.getTime() - published.getTime());
  const dates = years
    .map((year) => new Date(Date.UTC(year, month - 1, day)))
    .filter((date) => date.getUTCMonth() === month - 1 && date.getUTCDate() === day)
    .sort((one, other) => order(one) - order(other));
  const [nearest] = dates;
  // What has happened was not on a day soon to come, and hardly on that day a year ago.
  if (y === undefined && nearest !== undefined && nearest > published && order(nearest) < SOON * DAY_MS)
    return isTold(nearest, reference) ? dayString(nearest) : null;
  const told = dates.find((date) => isTold(date, reference));
  return told === undefined ? null : dayString(told);
}

/** "12日": of this month, or the one before or behind it; "来月12日". */
function readDayAlone({ d, e, by }: Groups, reference: DateReference): string | null {
  const { published } = reference;
  const near =
    by === undefined
      ? [0, -1, 1]
      : [/^[先上]|^지난/u.test(by) ? -1 : /^[来下]|^내달|^다음/u.test(by) ? 1 : 0];
  const day = Number(d ?? e);
  const dates = near
    .map((months) => new Date(Date.UTC(published.getUTCFullYear(), published.getUTCMonth() + months, day)))
    .filter((date) => date.getUTCDate() === day);
  const order = (date: Date) => Math.abs(date.getTime() - published.getTime());
  const [nearest] = dates.sort((one, other) => order(one) - order(other));
  if (nearest === undefined || order(nearest) < DAYS_AHEAD * DAY_MS)
    return nearest !== undefined && isTold(nearest, reference) ? dayString(nearest) : null;
  const told = dates.find((date) => isTold(date, reference));
  return told === undefined ? null : dayString(told);
}

function readMonth(y: string | undefined, month: number, { published, tense }: DateReference): string | null {
  if (month < 1 || month > 12) return null;
  const now = published.getUTCFullYear() * 12 + published.getUTCMonth();
  const years = y === undefined ? [0, -1, 1].map((by) => published.getUTCFullYear() + by) : [Number(y)];
  const told = years
    .map((year) => year * 12 + month - 1 - now)
    .filter((distance) =>
      y === undefined
        ? distance >= (tense === 'future' ? 0 : -MOST_MONTHS_BACK) && distance <= (tense === 'past' ? 0 : 11)
        : Math.abs(distance) <= 13,
    );
  const [nearest] = told.sort((one, other) => Math.abs(one) - Math.abs(other));
  if (nearest === undefined) return null;
  return new Date(Date.UTC(published.getUTCFullYear(), published.getUTCMonth() + nearest, 1))
    .toISOString()
    .slice(0, 7);
}

/** Whether news of that day would tell of it: of what has happened nothing that is still to come, and the other way round. */
function isTold(date: Date, { published, tense }: DateReference): boolean {
  const days = (date.getTime() - published.getTime()) / DAY_MS;
  return days > (tense === 'future' ? -2 : -MOST_DAYS) && days <= (tense === 'past' ? 0 : MOST_DAYS);
}

/** The last such day, or of what is planned the next. */
function weekdayNear(weekday: number, { published, tense }: DateReference): Date {
  const back = (published.getUTCDay() - weekday + 7) % 7;
  return addDays(published, tense === 'future' ? (7 - back) % 7 : -back);
}

function addDays(date: Date, days: number): Date {
  return new Date(date.getTime() + days * DAY_MS);
}

function dayString(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** Lower case without accents, but in Vietnamese, where tones tell "tháng sáu" from "tháng sau". */
function foldIn(language: string, text: string): string {
  return language === 'vi' ? text.normalize('NFC').toLowerCase() : fold(text);
}

function fold(text: string): string {
  return withoutAccents(text.toLowerCase()).replaceAll('ł', 'l');
}

/** A month's name; a shortened one is one only beside a day or a year: French "sept" is seven. */
type MonthName = { readonly month: number; readonly isWhole: boolean };

const monthNames = new Map<string, ReadonlyMap<string, MonthName>>();
const SHORTEST_NAME = 3;

/** The months as Unicode's locale data has them: in full and short, alone and beside a day, where Slavic names change. */
function monthsOf(language: string, words: DateWords): ReadonlyMap<string, MonthName> {
  const known = monthNames.get(language);
  if (known !== undefined) return known;
  const names = new Map<string, MonthName>();
  for (const style of ['short', 'long'] as const)
    for (const day of [undefined, 'numeric'] as const) {
      const format = new Intl.DateTimeFormat(language, { month: style, day, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const parts = format.formatToParts(Date.UTC(2026, month - 1, 15));
        const name = fold(parts.find(({ type }) => type === 'month')?.value ?? '').replace('.', '');
        if (name.length >= SHORTEST_NAME) names.set(name, { month, isWhole: style === 'long' });
      }
    }
  for (const { key, term } of readKeyed(words.months ?? ''))
    names.set(fold(term), { month: Number(key), isWhole: true });
  monthNames.set(language, names);
  return names;
}

/** The weekdays, Sunday first, as the lexicon has them or else Unicode's locale data. */
function weekdaysOf(
  language: string,
  { weekdays }: DateWords,
): { readonly term: string; readonly weekday: number }[] {
  if (weekdays !== undefined)
    return readKeyed(weekdays).map(({ key, term }) => ({ term, weekday: Number(key) }));
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  // 2026-02-01 was a Sunday.
  return Array.from({ length: 7 }, (_, weekday) => ({
    term: format.format(Date.UTC(2026, 1, 1 + weekday)),
    weekday,
  }));
}
