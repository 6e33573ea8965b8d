import { hash } from '../../shared/text/hash.ts';

/** Makes lines as a feed's record remembers its entries, each of 87 bytes, numbered from `first` on. */
export function makeSeen(count: number, first = 0): string[] {
  return Array.from({ length: count }, (_, at) => {
    const digits = hash(`entry ${first + at}`);
    const keys = [0, 11, 22, 33].map((start) => digits.slice(start, start + 11));
    return [digits.slice(-32), ...keys, 't5x2ka'].join(' ');
  });
}
