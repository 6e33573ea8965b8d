import { describe, expect, it } from 'vitest';
import {
  digestDayOf,
  dueDigestDays,
  endsWeek,
  newsDayOf,
  shiftDigestDay,
  spanOf,
  weekOf,
} from '../../../shared/deployment/digest-day.ts';

const HOUR = 6;

describe("a digest's day", () => {
  const days: readonly (readonly [instant: string, hour: number, day: string])[] = [
    ['2024-03-12T05:59:59.999Z', HOUR, '2024-03-11'],
    ['2024-03-12T06:00:00.000Z', HOUR, '2024-03-12'],
    ['2024-03-13T05:59:59.999Z', HOUR, '2024-03-12'],
    ['2024-03-12T00:00:00.000Z', 0, '2024-03-12'],
    ['2024-03-12T22:59:59.999Z', 23, '2024-03-11'],
    ['2024-01-01T00:00:00.000Z', HOUR, '2023-12-31'],
    ['2024-03-01T05:00:00.000Z', HOUR, '2024-02-29'],
  ];
  for (const [instant, hour, day] of days) {
    it(`is ${day} at ${instant} where it begins at ${hour} o'clock`, () => {
      expect(digestDayOf(new Date(instant), hour)).toBe(day);
    });
  }

  it('spans the instants that fall into it, and no others', () => {
    for (const hour of [0, HOUR, 23]) {
      const { since, until } = spanOf(['2024-03-12'], hour);
      const around = [Date.parse(since) - 1, Date.parse(since), Date.parse(until), Date.parse(until) + 1];
      expect(around.map((at) => digestDayOf(new Date(at), hour))).toEqual([
        '2024-03-11',
        '2024-03-12',
        '2024-03-12',
        '2024-03-13',
      ]);
    }
  });
});

describe('a week', () => {
  const SUNDAY = '2024-03-17';

  it('ends on Sunday alone', () => {
    const ends = Array.from({ length: 14 }, (_, at) => shiftDigestDay('2024-03-04', at)).filter(endsWeek);
    expect(ends).toEqual(['2024-03-10', SUNDAY]);
  });

  it('goes from Monday to Sunday, also over the end of a year', () => {
    expect(weekOf(SUNDAY)).toEqual([11, 12, 13, 14, 15, 16, 17].map((day) => `2024-03-${day}`));
    expect(weekOf('2023-01-01')).toEqual([
      ...['2022-12-26', '2022-12-27', '2022-12-28', '2022-12-29', '2022-12-30', '2022-12-31'],
      '2023-01-01',
    ]);
  });

  it('spans its days from the first instant of Monday to the last of Sunday', () => {
    expect(spanOf(weekOf(SUNDAY), HOUR)).toEqual({
      since: '2024-03-11T06:00:00.000Z',
      until: '2024-03-18T05:59:59.999Z',
    });
  });
});

describe('the day under which news is kept', () => {
  const at = (time: string) => new Date(`2024-03-12T${time}:00.000Z`);

  it('is that on which it came to be, though it is kept when another has begun', () => {
    expect(newsDayOf(at('05:59'), at('06:04'), HOUR)).toBe('2024-03-11');
    expect(newsDayOf(at('06:00'), at('06:04'), HOUR)).toBe('2024-03-12');
  });

  it('is the one that has begun when the digests of the one before may be out', () => {
    expect(newsDayOf(at('05:59'), at('06:30'), HOUR)).toBe('2024-03-12');
  });
});

describe('the days whose digests are due', () => {
  const NOON = new Date('2024-03-12T12:00:00.000Z');
  const due: Record<string, readonly [doneDay: string | undefined, now: Date, days: readonly string[]]> = {
    'are none while the day that ended last is done': ['2024-03-11', NOON, []],
    'are the day that ended half an hour ago, when what is late has been told': [
      '2024-03-10',
      new Date('2024-03-12T06:30:00.000Z'),
      ['2024-03-11'],
    ],
    'are none a moment before': ['2024-03-10', new Date('2024-03-12T06:29:59.999Z'), []],
    'are all since the last that is done, the earliest first': [
      '2024-03-08',
      NOON,
      ['2024-03-09', '2024-03-10', '2024-03-11'],
    ],
    'are those of a week where nobody polled for longer': [
      '2024-01-01',
      NOON,
      ['05', '06', '07', '08', '09', '10', '11'].map((day) => `2024-03-${day}`),
    ],
    'are the day that ended last where none ever was done': [undefined, NOON, ['2024-03-11']],
    'are none where a later day is done, as by an earlier hour': ['2024-03-12', NOON, []],
  };
  for (const [what, [doneDay, now, days]] of Object.entries(due)) {
    it(what, () => {
      expect(dueDigestDays(doneDay, now, HOUR)).toEqual(days);
    });
  }

  it('have one Sunday among them after a week without a poll, so that no week is left out', () => {
    expect(dueDigestDays('2024-01-01', NOON, HOUR).filter(endsWeek)).toEqual(['2024-03-10']);
  });
});
