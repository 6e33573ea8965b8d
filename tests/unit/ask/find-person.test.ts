import { expect, it } from 'vitest';
import { findPeople } from '../../../shared/ask/find-person.ts';

it.each([['Choe Son Hui'], ['choi sun-hee'], ['CHOI SON HUI'], ['최선희'], ['崔善姬'], ['Цой Сон Хи']])(
  'findPeople finds Choe Son Hui by %s',
  (written) => {
    expect(findPeople(written)).toEqual(['Choe Son Hui']);
  },
);

it.each(['', '   ', 'nobody', 'constructor', '*', '\u0301'])('findPeople finds nobody by %j', (written) => {
  expect(findPeople(written)).toEqual([]);
});
