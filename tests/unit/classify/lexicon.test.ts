import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CAPITALS, COUNTRY_CODES } from '../../../shared/classify/lexicon/country-lexicon.ts';
import { OFFICES } from '../../../shared/classify/lexicon/offices.ts';
import { PEOPLE } from '../../../shared/classify/lexicon/people.ts';
import { PLACES } from '../../../shared/classify/lexicon/places.ts';
import { COUNTRY_NAMES } from '../../../shared/classify/words/country-names.ts';
import { readKeyed, readTerms } from '../../../shared/classify/words/read-terms.ts';

const FILES = globSync('shared/classify/lexicon/**/*.ts').sort();
const CODES = new Set(readKeyed(COUNTRY_CODES).map(({ key }) => key));
const ACRONYM = /^[A-Z][A-Z\d]{1,11}$/;
const TERM = /^[=<]?[^\s<>*|`\\:;=][^<>*|`\\;]*(?:\*(?: [^<>*|`\\;]+\*?)*)?[>*]?$/u;

/** The lists of a file: its template strings, and whether their lines have keys. */
function listsOf(file: string): { readonly name: string; readonly lines: readonly string[] }[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(/(\w+)\s*[:=]\s*`([^`]*)`/g)].map(([, name = '', block = '']) => ({
    name,
    lines: block.split('\n').slice(1, -1),
  }));
}

describe('the lexicon', () => {
  it('has lists in every language that is read', () => {
    expect(FILES.length).toBeGreaterThan(25);
    expect(FILES.flatMap(listsOf).flatMap(({ lines }) => lines).length).toBeGreaterThan(9_000);
  });

  it.each(FILES)('%s: a term a line, sorted, none twice, no line above 120 characters', (file) => {
    for (const line of readFileSync(file, 'utf8').split('\n')) expect(line.length).toBeLessThanOrEqual(120);
    for (const { name, lines } of listsOf(file)) {
      const terms = lines.map((line) => line.trim());
      expect({ name, terms }).toEqual({ name, terms: [...new Set(terms)].sort() });
      expect(lines.filter((line) => line.trim() === '')).toEqual([]);
    }
  });

  it.each(FILES)('%s: every term is written as the grammar has it', (file) => {
    const terms = listsOf(file).flatMap(({ lines }) => readTerms(lines.join('\n')));
    const written = terms.map((line) => line.slice(line.indexOf(': ') === -1 ? 0 : line.indexOf(': ') + 2));
    expect(written.filter((term) => !TERM.test(term.replace('…', 'x')))).toEqual([]);
  });

  it('has no other string that holds several terms', () => {
    for (const file of FILES) {
      const plain = readFileSync(file, 'utf8')
        .replace(/\/\*\*.*?\*\//gs, '')
        .replace(/`[^`]*`/g, '');
      expect([file, plain.match(/'[^'\n]*[^'\s]\|[^'\s][^'\n]*'/g)]).toEqual([file, null]);
    }
  });
});

describe('the keys of the lexicon', () => {
  const nameOf = (key: string) => key.split('/')[0] ?? '';
  const isParty = (key: string) => CODES.has(nameOf(key)) || ACRONYM.test(nameOf(key));

  it('are codes of countries, or acronyms', () => {
    for (const { names = '', of = '', cities = '', organisations = '' } of Object.values(COUNTRY_NAMES)) {
      for (const { key } of [...readKeyed(names), ...readKeyed(of)])
        expect([key, isParty(key)]).toEqual([key, true]);
      for (const { key } of readKeyed(cities)) expect(key).toMatch(/^[A-Z]{3}\/\p{Lu}/u);
      for (const { key } of readKeyed(organisations)) expect(key).toMatch(ACRONYM);
    }
    for (const { key } of [...readKeyed(PEOPLE), ...readKeyed(PLACES)])
      expect([key, isParty(key)]).toEqual([key, true]);
  });

  it('name one capital a country', () => {
    const capitals = readKeyed(CAPITALS).map(({ key }) => key);
    expect(capitals).toEqual([...new Set(capitals)]);
  });

  it('name an office by a term of its own', () => {
    const terms = new Set(readKeyed(OFFICES.en).map(({ term }) => term));
    const keys = Object.values(OFFICES)
      .flatMap(readKeyed)
      .map(({ key }) => key);
    expect(keys.filter((key) => !terms.has(key))).toEqual([]);
  });

  it('are asked for where a list needs them', () => {
    expect(() => readKeyed('\n  Mongolia\n')).toThrow('lexicon: expected a key and a colon, got "Mongolia"');
  });
});
