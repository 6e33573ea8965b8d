import { describe, expect, it } from 'vitest';
import { countShared, hasSameNumbers, sketchTitle } from '../../../shared/identify/title-sketch.ts';

const compare = (one: string, other: string) => {
  const [first, second] = [sketchTitle(one), sketchTitle(other)];
  return { shared: countShared(first, second), isSameNumber: hasSameNumbers(first, second) };
};

describe('sketchTitle', () => {
  it('makes 9 characters of any title', () => {
    for (const title of ['', 'a', '북', 'envoy visits mongolia', 'x'.repeat(5_000), '\ud800'])
      expect(sketchTitle(title)).toMatch(/^[\w-]{9}$/);
  });

  const alike = [
    ['envoy visits mongolia for talks', 'envoy visits mongolia for talks officials say'],
    ['북한 외무성 대표단 우간다 방문', '북한 외무성 대표단 우간다 방문 협정 체결'],
    ['朝鲜外务省代表团访问老挝', '朝鲜外务省代表团访问老挝首都'],
    ['делегация кндр прибыла в москву', 'делегация кндр прибыла в москву на переговоры'],
  ] as const;
  for (const [one, other] of alike) {
    it(`finds "${other}" like "${one}"`, () => {
      expect(compare(one, other).shared).toBeGreaterThanOrEqual(3);
    });
  }

  const unlike = [
    ['envoy visits mongolia for talks', 'cabinet to meet again soon'],
    ['북한 외무성 대표단 우간다 방문', '교향악단 베트남 공연'],
    ['朝鲜外务省代表团访问老挝', '足球队参赛古巴'],
    ['a', 'b'],
  ] as const;
  for (const [one, other] of unlike) {
    it(`finds "${other}" unlike "${one}"`, () => {
      expect(compare(one, other).shared).toBeLessThan(3);
    });
  }

  it('tells number 12 from number 13, and not one with other words', () => {
    expect(compare('report 12', 'report 13').isSameNumber).toBe(false);
    expect(compare('report 12', 'the report 12').isSameNumber).toBe(true);
    expect(compare('٣ reports', '٤ reports').isSameNumber).toBe(false);
  });
});
