import { describe, expect, it } from 'vitest';
import { MODEL } from '../../../shared/classify/score/model.ts';
import { mentionsDprk } from '../../../shared/classify/words/gate.ts';
import { OTHER_KOREAS } from './sentences.ts';

describe('mentionsDprk lets in the DPRK in every script', () => {
  const named = [
    'North Korea fires missile',
    'N. Korean envoy in Laos',
    'NKorea reopens border',
    'DPRK delegation leaves',
    'Talks in Pyongyang',
    'Two Koreas agree on hotline',
    'Kim Jong-un travels',
    'Choi Son-hui in Moscow',
    'Corea del Norte abre frontera',
    'La RPDC recibe delegación',
    'Korea Północna i Rosja',
    'Wizyta w Korei Północnej',
    'Pjongjang milczy',
    'КНДР и Россия',
    'Визит в Северную Корею',
    'Самолет вылетел в Пхеньян',
    '金正恩访华',
    '朝鲜代表团抵达',
    '北朝鮮、ミサイル発射',
    '日朝協議',
    '북한 대표단',
    '北, 남측에 통지문',
    '김정은 위원장',
    '남북 회담',
  ];
  for (const title of named) {
    it(title, () => expect(mentionsDprk({ title, summary: '' })).toBe(true));
  }

  it('by its summary too', () =>
    expect(mentionsDprk({ title: 'Envoy leaves', summary: 'for Pyongyang' })).toBe(true));
  it('as "here" in its own media', () => {
    const story = { title: 'Delegation Arrives', summary: 'A Lao delegation arrived here.' };
    expect([mentionsDprk({ ...story, outlet: 'KCNA' }), mentionsDprk(story)]).toEqual([true, false]);
  });
});

describe('mentionsDprk keeps out', () => {
  for (const [reason, title, summary] of OTHER_KOREAS.filter(([why]) => why !== 'passing mention')) {
    it(`${reason}: ${title}`, () => expect(mentionsDprk({ title, summary })).toBe(false));
  }
});

describe('the model', () => {
  it('holds classes and single words, no sentence', () => {
    const names = [...MODEL.weights.keys()];
    expect(names.filter((name) => name.split(/[^\p{L}\p{N}]+/u).length > 8 || name.length > 60)).toEqual([]);
    expect(names.filter((name) => /^[tl][=~]/u.test(name) && name.length > 2 + 7)).toEqual([]);
  });
});
