import { isFiller, isWeekday, listPhrasesIn } from './date-words.ts';
import { MONTHS, WEEKDAYS } from './translate-date.ts';

/** A day as written, not yet checked; month and day count from 1. */
export type Day = { readonly year: number; readonly month: number; readonly day: number };

/** Which of day and month stands first where nothing but slashes parts the numbers. */
export type DayOrder = 'day first' | 'month first';

/** A week day as Korean, Chinese and Japanese have it. */
const CJK_WEEKDAY = /[월화수목금토일]요일|(?:星期|週|周|礼拜)[一二三四五六日天]|[月火水木金土日]曜日?/;

/** `2026년 3월 12일`, `2026年3月12日`, `2026 оны 3-р сарын 12-ны өдөр`. */
const MARKED =
  /(?<!\d)(\d{4}|\d\d)\s?(?:년|年|оны?)\s?(\d{1,2})\s?(?:월|月|(?:-?р |д[уү]г[аэ]+р )?сар(?:ын)?)\s?(?:(\d{1,2})\s?(?:일|日|号|號|(?:-?\s?н(?:ы|ии))?(?: өд(?:өр|риин))?))?/;
/** `12 3월 2026`, as mail headers are written by servers that speak Korean or Chinese. */
const MAILED = /(?<!\d)(\d{1,2}) (\d{1,2})[월月] (\d{4})(?!\d)/;
const NUMBERS = /(?<![\d./-])(\d{1,4})\s?([-/. ])\s?(\d{1,3})(?:\s?\2\s?(\d{1,4}))?(?![\d/-]|\.\d)/;

/**
 * Reads the day out of a text that holds nothing else but week days and filling words.
 *
 * @param folded In one form of writing, its names in English.
 * @param order Of numbers parted by slashes, where it is known.
 */
export function readDay(folded: string, order?: DayOrder): Day | undefined {
  const text = folded.replace(CJK_WEEKDAY, ' ');
  // The number of a version.
  if (/^\p{L}\d/u.test(text)) return undefined;
  const words = folded.match(/\p{L}+/gu) ?? [];
  const mailed = MAILED.exec(text);
  if (mailed)
    return isFilling(text.replace(MAILED, ' ')) ? dayFrom(mailed[3], mailed[2], mailed[1]) : undefined;
  const marked = MARKED.exec(text);
  if (marked)
    return isFilling(text.replace(MARKED, ' ')) ? dayFrom(marked[1], marked[2], marked[3]) : undefined;
  const month = words.find((word) => MONTHS.includes(word));
  if (month !== undefined) return readNamed(text, month);
  const numbers = NUMBERS.exec(text);
  if (!numbers)
    return /^\d{4}$/.test(text.trim()) && text.trim() < '2100' ? dayFrom(text.trim(), '1') : undefined;
  const before = text.slice(0, numbers.index);
  if (!isFilling(before) || !isFilling(text.slice(numbers.index + numbers[0].length))) return undefined;
  return readNumbers(
    numbers.slice(1),
    order,
    WEEKDAYS.indexOf(words.find((word) => WEEKDAYS.includes(word)) ?? ''),
  );
}

function readNamed(text: string, word: string): Day | undefined {
  const month = MONTHS.indexOf(word) + 1;
  const at = text.lastIndexOf(word);
  const rest = `${text.slice(0, at)} ${text.slice(at + word.length)}`;
  const [first, second, ...more] = rest.match(/\d+/g) ?? [];
  if (first === undefined || more.length > 0 || !isFilling(rest.replace(/\d+/g, '|'))) return undefined;
  if (second === undefined) return first.length === 4 ? dayFrom(first, String(month)) : undefined;
  const isYearFirst = first.length > 2 || Number(first) > 31;
  return isYearFirst ? dayFrom(first, String(month), second) : dayFrom(second, String(month), first);
}

/** Year first where it has four digits, or two before hyphens (ISO 8601:1988); else day first, unless that can't be. */
function readNumbers(
  [first = '', separator, second = '', third]: (string | undefined)[],
  order: DayOrder | undefined,
  weekday: number,
): Day | undefined {
  if (first.length === 4) return dayFrom(first, second, third);
  if (third === undefined || first.length > 2 || second.length > 2) return undefined;
  if (separator === '-' && third.length === 2) {
    const day = dayFrom(first, second, third);
    if (Number(second) <= 12 && Number(third) <= 31) return day;
  }
  const dayFirst = dayFrom(third, second, first);
  const monthFirst = dayFrom(third, first, second);
  if (Number(second) > 12) return monthFirst;
  if (Number(first) > 12 || first === second || separator !== '/') return dayFirst;
  if (order !== undefined) return order === 'month first' ? monthFirst : dayFirst;
  if (weekday < 0) return dayFirst;
  const [isDay, isMonth] = [fallsOn(dayFirst, weekday), fallsOn(monthFirst, weekday)];
  // Thursday, 03/12/2026 is either: nobody could know.
  if (isDay && isMonth) return undefined;
  return isMonth ? monthFirst : dayFirst;
}

function fallsOn(day: Day | undefined, weekday: number): boolean {
  return (
    day !== undefined &&
    day.month <= 12 &&
    new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay() === weekday
  );
}

function dayFrom(year = '', month = '', day = '1'): Day | undefined {
  if (day.length > 2) return undefined;
  return { year: fullYear(year), month: Number(month), day: Number(day) };
}

/** Years of two and three digits as RFC 2822 section 4.3 reads them. */
function fullYear(year: string): number {
  if (year.length >= 4) return year.length > 4 ? Number.NaN : Number(year);
  return Number(year) + (year.length === 3 || Number(year) >= 50 ? 1900 : 2000);
}

function isFilling(text: string): boolean {
  return (
    /^[\p{L}\p{M}\s.|/'":·-]*$/u.test(text) &&
    listPhrasesIn(text).every(({ text: word }) => isFiller(word) || isWeekday(word))
  );
}
