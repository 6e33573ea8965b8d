import { describe, expect, it } from 'vitest';
import { dayOrderOf } from '../../../shared/read/date/day-order.ts';

describe('dayOrderOf', () => {
  const feeds: Record<string, readonly [dates: readonly string[], order: string | undefined]> = {
    'is shown by a day in the middle': [['03/04/2026', '03/13/2026 06:30'], 'month first'],
    'is shown by a day in front': [['13/03/26', 'Thu, 03/04/2026 - 06:30'], 'day first'],
    'is not shown by small numbers, years in front and other signs': [
      ['03/04/2026', '2026/03/13', '13.03.2026'],
      undefined,
    ],
    'is none where two dates show two': [['03/13/2026', '13/03/2026'], undefined],
    'is none without dates': [[], undefined],
  };
  for (const [title, [dates, order]] of Object.entries(feeds)) {
    it(title, () => {
      expect(dayOrderOf(dates)).toBe(order);
    });
  }
});
