import { fold } from './fold.ts';
import { writePlainNumbers } from './plain-numbers.ts';

/** Years from which other calendars count, less one, and the last of them: an emperor's, else those up to 2099. */
const ERAS: readonly (readonly [era: RegExp, before: number, last: number])[] = [
  [/(?:주체|juche|чучхе)\s?(\d{1,3})년?/, 1911, 188],
  [/(?:中華|中华)?(?:民國|民国)\s?(\d{1,3})/, 1911, 188],
  [/(?:令和|reiwa)\s?(\d{1,2}|元)/, 2018, 50],
  [/(?:平成|heisei)\s?(\d{1,2}|元)/, 1988, 31],
  [/(?:昭和|showa)\s?(\d{1,2}|元)/, 1925, 64],
];
/** Eras whose calendars are not reckoned here: of Ethiopia, Nepal and India, the lunar one. */
const OTHER_ERA =
  /(?:^|[^\p{L}.])(?:e\.c\.?|ec|eth\.? cal|b\.s\.?|bs|a\.h\.?|ah|saka|vikram|samvat|coptic|ethiopian)(?![\p{L}\p{M}])|ዓ[./ ]{0,3}ም|ዓመተ|वि\.? ?सं|विक्रम|संवत|शक(?![\p{L}\p{M}])/u;
/** Of a date in one form of writing, in UTF-16 code units. */
const LONGEST = 300;
/** In Thai a year of two digits is one of the Buddhist era; those up to here could be of ours too. */
const OLDEST_THAI = 40;
/** A day of the lunar calendar of Islam, which differs by a day from country to country, beside one of ours. */
const LUNAR = /\d{1,2} [\p{L}\p{M} ]{2,24} 1[34]\d\d ?ه(?!\p{L}|\.? ?ش)[ /|-]*/u;

/** Brings a date into one form of writing: plain spaces, digits and dashes, the common era, ISO 8601 with its separators. */
export function normaliseDate(text: string): string {
  const cleaned = clean(text);
  // There are signs that stand for a whole sentence; no date is written with them.
  return cleaned.length > LONGEST ? '' : expandCompact(readEra(chooseCalendar(readProgram(cleaned))));
}

/** Tells whether a text in one form of writing names an era that is known to be another, and is not reckoned into ours. */
export function hasOtherEra(text: string): boolean {
  return OTHER_ERA.test(text);
}

/** Folds a text: every dash, space and entity of a space becomes the plain one; Vietnamese counts months. */
function clean(text: string): string {
  return writePlainNumbers(fold(text))
    .replace(/(?<=:\d\d),(?=\d)/, '.')
    .replace(/(?:&(?:nbsp|#160|#xa0);|[\s,;@،、၊])+/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/(?<!\p{L})thu [2-7] (?=\d)/u, '')
    .replace(/сарын(?!\p{L})/u, 'сар')
    .replace(/(\d{1,2}) (?:thang|thg) (\d{1,2})(?: nam)? (\d{4})/, '$3-$2-$1')
    .trim();
}

/** Mends what programs do to offsets: Go's doubled ones and its clock, a plus sign lost in an address, one set apart. */
function readProgram(text: string): string {
  return text
    .replace(/ m=[+-]\d{1,12}\.\d{1,9}$/, '')
    .replace(/ ([+-]\d{4}) \1$/, ' $1')
    .replace(/(?:%2b|&#43;|&#x2b;|&plus;)(?=\d)/, '+')
    .replace(/(?<=\d:\d\d ?[+-]) (?=\d\d:?\d\d$)/, '')
    .replace(/(?<=\d:\d\d:\d\d(?:\.\d{1,9})?|t\d\d:\d\d) {1,3}(?=(?:0\d|1[0-4]):?(?:00|15|30|45)$)/, '+')
    .replace(
      /(?:gmt|utc) ?([+-])(\d{1,2})(?::?(\d\d))?(?![\d:.]) ?(?=.*\d)(.*)$/,
      (_, sign, hours, minutes = '00', rest) => `${rest} ${sign}${hours.padStart(2, '0')}:${minutes}`,
    )
    .replace(
      /(?:мск|msk) ?\+ ?([1-9])(?!\d)/,
      (_, hours) => ` +${String(3 + Number(hours)).padStart(2, '0')}:00`,
    );
}

/** Of a date in two calendars takes ours. */
function chooseCalendar(text: string): string {
  const parts = text.split(/ ?\p{L}{0,3}موافق\p{L}{0,2} ?/u);
  const ours = parts.find((part) => /(?<!\d)(?:19|20)\d\d(?!\d)/.test(part));
  const one = (parts.length === 2 ? (ours ?? text) : text).replace(LUNAR, '');
  return one.replace(/(?<=[\u0e00-\u0e7f]\.? ?)(\d\d)(?=$| )/, (year) =>
    Number(year) >= OLDEST_THAI ? ` 25${year}` : year,
  );
}

/** Puts the common year in the place of an era's; where both stand side by side the common one is taken. */
function readEra(text: string): string {
  for (const [era, before, last] of ERAS) {
    const found = era.exec(text);
    if (!found) continue;
    const common = /^\s?\((\d{4})\)\s?/.exec(text.slice(found.index + found[0].length));
    const count = found[1] === '元' ? 1 : Number(found[1]);
    if (count < 1 || count > last) return 'no day';
    const year = common?.[1] ?? String(before + count);
    const behind = text.slice(found.index + found[0].length + (common?.[0].length ?? 0));
    const marked = found[0].endsWith('년') ? `${year}년` : year;
    return `${text.slice(0, found.index)} ${marked}${/^\d/.test(behind) ? ' ' : ''}${behind}`.trim();
  }
  return text;
}

/** Writes ISO 8601's forms without separators, of weeks and of days of the year, as the usual ones. */
function expandCompact(text: string): string {
  return text
    .replace(/^(\d{4})-?w(\d\d)(?:-?(\d))?(?=$|[t ])/, (_, year, week, day) =>
      dayOfWeek(year, week, day ?? 1),
    )
    .replace(/^(\d{4})-(\d{3})(?=$|[t ])/, (_, year, day) => dayOfYear(year, day))
    .replace(/^(\d{4})(\d\d)(\d\d)(?=$|[tz+ -]|\d{4}(?:\d\d)?\b)/, '$1-$2-$3 ')
    .replace(/^(\d\d)(\d\d)(\d\d)$/, '20$1-$2-$3')
    .replace(
      /^(\d{4}-\d\d-\d\d ?)t?(\d\d)(\d\d)(\d\d)?(?!\d)/,
      (_, day, hour, minute, second = '00') => `${day} ${hour}:${minute}:${second}`,
    )
    .replace(/^(\d{4}-\d\d-\d\d ?t\d\d)(?=$|[z+-])/, '$1:00')
    .replace(/^(\d{4}-\d\d-\d\dt[\d:]+)(?=-\d)/, '$1 ');
}

function dayOfWeek(year: string, week: string, day: string): string {
  // The fourth of January lies in the first week.
  const fourth = new Date(Date.UTC(Number(year), 0, 4));
  const days = (Number(week) - 1) * 7 + Number(day) - ((fourth.getUTCDay() + 6) % 7) - 1;
  const isSaid = Number(week) >= 1 && Number(week) <= 53 && Number(day) >= 1 && Number(day) <= 7;
  return isSaid ? dayText(Date.UTC(Number(year), 0, 4 + days)) : 'no day';
}

function dayOfYear(year: string, day: string): string {
  const instant = Date.UTC(Number(year), 0, Number(day));
  return new Date(instant).getUTCFullYear() === Number(year) ? dayText(instant) : 'no day';
}

function dayText(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
