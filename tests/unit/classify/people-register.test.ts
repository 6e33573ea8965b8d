import { describe, expect, it } from 'vitest';
import { findBySurname, holderOn } from '../../../shared/classify/words/people-register.ts';

describe('holderOn names who held an office on a day', () => {
  it.each([
    ['PRK', 'foreign minister', '2024-03-12', 'Choe Son Hui'],
    ['PRK', 'leader', '2024-03-12', 'Kim Jong Un'],
    ['PRK', 'leader', '2005-03-12', 'Kim Jong Il'],
    ['RUS', 'foreign minister', '2024-03-12', 'Sergei Lavrov'],
    ['MNG', 'foreign minister', '2024-03-12', 'Batmunkh Battsetseg'],
  ])('%s: %s on %s', (country, office, day, name) => {
    expect(holderOn(country, office, day)).toBe(name);
  });

  it.each([
    ['an office that nobody is known to have held', 'PRK', 'coach', '2024-03-12'],
    ['a country that is none', 'XXX', 'foreign minister', '2024-03-12'],
    ['a day long ago', 'PRK', 'foreign minister', '1950-03-12'],
    ['an office that several held', 'PRK', 'vice foreign minister', '2024-03-12'],
  ])('not of %s', (_, country, office, day) => {
    expect(holderOn(country, office, day)).toBeUndefined();
  });
});

describe('findBySurname', () => {
  it('finds who was in office, of several of a surname', () => {
    expect(findBySurname('USA', 'Clinton', '2010-03-12')?.name).toBe('Hillary Clinton');
    expect(findBySurname('USA', 'Clinton', '1999-03-12')?.name).toBe('Bill Clinton');
  });

  it('finds the only one of a surname, but not where it is a word', () => {
    expect(findBySurname('UGA', 'Museveni', undefined)?.name).toBe('Yoweri Museveni');
    expect(findBySurname('USA', 'Hill', undefined)).toBeUndefined();
  });

  it('finds nobody where surnames stand first, or in another country', () => {
    expect(findBySurname('PRK', 'Myong', '2024-03-12')).toBeUndefined();
    expect(findBySurname('FRA', 'Museveni', '2024-03-12')).toBeUndefined();
    expect(findBySurname('USA', 'constructor', '2024-03-12')).toBeUndefined();
  });
});
