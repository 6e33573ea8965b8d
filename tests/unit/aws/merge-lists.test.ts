import { describe, expect, it } from 'vitest';
import { mergeLists } from '../../../shared/aws/merge-lists.ts';

describe('mergeLists', () => {
  async function* list(...items: readonly string[]) {
    yield* items;
  }
  const merge = (...lists: readonly AsyncGenerator<string>[]) =>
    Array.fromAsync(
      mergeLists(
        lists,
        (item) => item.slice(0, 1),
        (item) => item,
      ),
    );

  it('gives what is last first, and what several lists hold once', async () => {
    expect(await merge(list('c1', 'b1', 'a1'), list(), list('c2', 'b1', 'b2'))).toEqual([
      'c1',
      'c2',
      'b1',
      'b2',
      'a1',
    ]);
  });

  it('leaves one list as it is, and reads no further than it is asked', async () => {
    async function* endless() {
      for (let at = 0; ; at += 1) {
        if (at > 2) throw new Error('read too far');
        yield `a${at}`;
      }
    }
    for await (const item of mergeLists(
      [endless()],
      () => '',
      (one) => one,
    ))
      if (item === 'a1') break;
    expect(await merge(list('a2', 'a1'))).toEqual(['a2', 'a1']);
  });
});
