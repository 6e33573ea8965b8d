/** A time of day in a 24-hour clock, not yet checked, and the text without it; `@` stands where it stood. */
export type TakenTime = {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly milliseconds: number;
  /** Whether it has the halves of the day in English: those who write so put the month first. */
  readonly isAmerican: boolean;
  readonly rest: string;
};

/** Where a time stood in the text. */
export const TIME_MARK = '@';

const BEFORE_NOON =
  /(?<=\d ?)a\.? ?m(?!\p{L})\.?|(?<!\p{L})a\.?m\.? ?(?=\d{1,2}:)|(?<=\d ?)π\.? ?μ(?!\p{L})\.?|오전|새벽|아침|上午|午前|凌晨|早上|清晨/u;
const AFTER_NOON =
  /(?<=\d ?)p\.? ?m(?!\p{L})\.?|(?<!\p{L})p\.?m\.? ?(?=\d{1,2}:)|(?<=\d ?)μ\.? ?μ(?!\p{L})\.?|오후|저녁|下午|午後|晚上|傍晚|中午|정오/u;
/** `3.30pm` */
const HOUR_WITH_DOT = /(?<![\d:.])(\d{1,2})\.(\d\d)(?= ?[ap]\.? ?m(?!\p{L}))/u;
/** `3pm` */
const HOUR_ALONE = /(?<![\d:.]|h ?)(\d{1,2})(?= ?[ap]\.? ?m(?!\p{L}| ?\d{1,2}:))/u;

/** `3:30:00 PM`, which is English: Spanish has a space in it, `p. m.`. */
const ENGLISH_HALF = /\d ?[ap]\.?m(?!\p{L})/u;

/** The forms of a time, the usual ones first. */
const FORMS = [
  /(?<![\d:]|[+-](?=\d\d:\d\d$))(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.(\d+))?)?(?![\d:])/,
  /(\d{1,2}) ?(?:시|時|时|点|點|цаг|นาฬิกา|ໂມງ) ?(?:(\d{1,2}|반|半) ?(?:分|분|минут|นาที|ນາທີ)?)? ?(?:(\d{1,2}) ?(?:초|秒|วินาที|ວິນາທີ))?/,
  /(?<!\d)(\d{1,2}) ?h(?: ?(\d\d)(?: ?min(?: ?(\d\d) ?s)?)?)?(?![\p{L}\d])/u,
  /(?<=(?:um|kl|klo|ore|godz)\.? )(\d{1,2})\.(\d\d)(?:\.(\d\d))?(?![\d.])/,
  /(?<![\d.])(\d{1,2})(?:\.(\d\d))?(?= ?uhr)/,
  // With a dot, behind a day that has its year.
  /(?<=(?<!\d)\d{4}(?!\d).* )(\d{1,2})\.(\d\d)(?:\.(\d\d))?(?![\d.])/,
];

/** Takes the time of day out of a folded text; where there is none it is midnight. */
export function takeTime(text: string): TakenTime {
  const isEarly = BEFORE_NOON.test(text);
  const isLate = !isEarly && AFTER_NOON.test(text);
  const isAmerican = ENGLISH_HALF.test(text);
  const plain = text
    .replace(/^(.*\d{4}):(?=\d\d:\d\d)/, '$1 ')
    .replace(HOUR_WITH_DOT, '$1:$2')
    .replace(HOUR_ALONE, isEarly || isLate ? '$1:00' : '$1')
    .replace(isEarly ? BEFORE_NOON : AFTER_NOON, ' ');
  for (const form of FORMS) {
    const found = form.exec(plain);
    if (!found) continue;
    const [whole, hour, minute = '0', second = '0', fraction = '0'] = found;
    return {
      hour: hourOfDay(Number(hour), isEarly, isLate),
      minute: /\d/.test(minute) ? Number(minute) : 30,
      second: Number(second),
      milliseconds: Number(fraction.padEnd(3, '0').slice(0, 3)),
      isAmerican,
      rest: `${plain.slice(0, found.index)} ${TIME_MARK} ${plain.slice(found.index + whole.length)}`,
    };
  }
  return { hour: 0, minute: 0, second: 0, milliseconds: 0, isAmerican: false, rest: plain };
}

/** The fifteenth hour is one of the afternoon, said twice; none of the morning is. */
function hourOfDay(hour: number, isEarly: boolean, isLate: boolean): number {
  if (isEarly && hour > 12) return Number.NaN;
  if (isEarly && hour === 12) return 0;
  return isLate && hour < 12 ? hour + 12 : hour;
}
