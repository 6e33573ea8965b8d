import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../shared/read/date/parse-date.ts';
import { makeRandom } from '../../measure/fuzz/make-random.ts';

/** Languages and countries whose dates are read whole in every style below. */
const READ = (
  'en en-GB en-AU en-IN en-CA ru fr fr-CA fr-CH de de-AT es es-MX es-CO es-AR it pt pt-PT nl pl el hu uk kk tr cs ro sv da nb nn id vi ko ja ' +
  'zh zh-Hant zh-Hant-HK ar ar-IQ ar-SY ar-MA ar-DZ ar-SA ar-EG fa fa-AF hi bn ur lo ms bg sr sr-Latn hr bs sk sl fi et lt lv mk be sq ka ' +
  'az mn uz ky tg tk ne ta ca gl af sw gu mr kn pa ' +
  'ja-u-ca-japanese th-u-ca-gregory zh-Hant-u-ca-roc fa-u-ca-gregory ar-u-nu-arab en-u-ca-buddhist en-u-ca-persian'
).split(' ');
/** Those of which a part is read, and calendars that are none of ours: right, or not at all. */
const NEVER_WRONG = (
  'th km my hy he si te ml or as is ga cy eu fil am ku ckb ug bo dz sd lb mt so ha yo ig zu xh ps ' +
  'ar-SA-u-ca-islamic-umalqura en-u-ca-islamic-civil he-u-ca-hebrew am-u-ca-ethiopic hi-u-ca-indian zh-u-ca-chinese en-u-ca-coptic'
).split(' ');
const STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'full', timeStyle: 'short' },
  { dateStyle: 'long', timeStyle: 'medium' },
  { dateStyle: 'full', timeStyle: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit', hour12: true },
  { year: 'numeric', month: 'short', day: '2-digit', hour: '2-digit', minute: '2-digit', hour12: false },
];
/** What is read of many languages, and wrongly of none: `at night`, zones in full. */
const ODD_STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'medium', timeStyle: 'short' },
  { dateStyle: 'medium', timeStyle: 'full' },
  {
    ...{ year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' },
    ...{ hour12: true, dayPeriod: 'long' },
  },
  {
    ...{ weekday: 'long', year: 'numeric', month: 'long', day: 'numeric', era: 'long' },
    ...{ hour: 'numeric', minute: 'numeric' },
  },
];
/** Each month, both halves of the day with their noon and midnight, a leap day, an old year. */
const INSTANTS = [
  ...[3, 15, 0, 12, 9, 21, 4, 18, 11, 13, 23, 6].map((hour, month) =>
    Date.UTC(2026, month, 3 + month * 2, hour, 30),
  ),
  Date.UTC(2024, 1, 29, 17, 0),
  Date.UTC(1999, 11, 31, 22, 5),
];

/** What is read of the dates that a locale writes in UTC, of the style and of what is not right. */
function read(locale: string, styles: readonly Intl.DateTimeFormatOptions[]) {
  const dates = styles.flatMap((style) => {
    const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' });
    return INSTANTS.map((instant) => ({
      text: format.format(instant),
      instant: new Date(instant).toISOString(),
    }));
  });
  const answers = dates.map(({ text, instant }) => ({ text, instant, answer: parseDate(text, 'UTC') }));
  return {
    wrong: answers.filter(({ answer, instant }) => answer !== undefined && answer !== instant),
    unread: answers.filter(({ answer }) => answer === undefined).map(({ text }) => text),
  };
}

describe('of dates as people write them in many languages, parseDate', () => {
  for (const locale of READ) {
    it(`reads all in ${locale}`, () => {
      expect(read(locale, STYLES)).toEqual({ wrong: [], unread: [] });
      expect(read(locale, ODD_STYLES).wrong).toEqual([]);
    });
  }

  for (const locale of NEVER_WRONG) {
    it(`reads none wrongly in ${locale}`, () => {
      expect(read(locale, [...STYLES, ...ODD_STYLES]).wrong).toEqual([]);
    });
  }
});

describe('whatever a date says, parseDate', () => {
  const PIECES = [
    ...[
      '12',
      '3',
      '2026',
      '2569',
      '31',
      '00',
      '15:30',
      '3:30',
      '+0900',
      '1773297000',
      '۱۴',
      '๒๕๖๙',
      '.',
      '/',
      '-',
      ' ',
      ' ',
      ' ',
      ':',
      '(',
      ')',
    ],
    ...[
      'Mar',
      'мая',
      '3월',
      '年',
      '월',
      'pm',
      '오후',
      'GMT',
      'МСК',
      'Seoul',
      'time',
      'Posted',
      '입력',
      'هـ',
      'الموافق',
      'T',
      'Z',
      'ﷺ',
      '十',
      '@',
    ],
  ];

  it('throws never, and answers an instant from 1970 to 9999 or nothing', () => {
    const random = makeRandom(16);
    const texts = Array.from({ length: 4_000 }, () =>
      Array.from({ length: random.size(14) }, () => random.pick(PIECES)).join(''),
    );
    const odd = texts.filter((text) => {
      const answer = parseDate(text, 'Asia/Seoul');
      return answer !== undefined && !/^(?:19[7-9]\d|[2-9]\d{3})-\d\d-\d\dT[\d:]{8}\.\d{3}Z$/.test(answer);
    });
    expect(odd).toEqual([]);
  });

  it('looks at a hundred characters, however long it is', () => {
    const date = 'Thu, 12 Mar 2026 06:30:00 GMT';
    expect(parseDate(date.padEnd(1_000_000))).toBe('2026-03-12T06:30:00.000Z');
    expect(parseDate(date.padEnd(120, '.'))).toBeUndefined();
  });
});
