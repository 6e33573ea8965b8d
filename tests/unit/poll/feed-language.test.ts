import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../shared/poll/feed-language.ts';

const entry = (title: string, summary = '', language?: string) => ({
  title,
  summary,
  ...(language !== undefined && { language }),
});
const ENGLISH = entry('The envoy left for Hanoi after talks with the minister');
const ITALIAN = entry("Il ministro è arrivato ad Hanoi per un colloquio con l'inviato della Corea del Nord");
const KOREAN = entry('대표단이 하노이에 도착했다');

describe('languageOf', () => {
  it('names the language of most entries, wherever they stand', () => {
    expect(languageOf([ENGLISH, KOREAN, KOREAN])).toBe('ko');
  });

  it('names the first of languages that have as many entries', () => {
    expect([languageOf([KOREAN, ENGLISH]), languageOf([ENGLISH, KOREAN])]).toEqual(['ko', 'en']);
  });

  it('says of a feed in a language that is not read that it is', () => {
    expect(languageOf([ITALIAN, ENGLISH, ITALIAN])).toBe('other');
  });

  it('looks at the first 20 entries', () => {
    expect(languageOf([...Array(20).fill(ENGLISH), ...Array(30).fill(KOREAN)])).toBe('en');
  });

  it('reads the summary where the title is a name', () => {
    expect(languageOf([entry('Pyongyang', KOREAN.title)])).toBe('ko');
  });

  it('goes by the tag of the feed where the entries are names alone', () => {
    const names = (language?: string) => languageOf([entry('Ri Yong Ho, Lavrov', '', language)]);
    expect([names('es-MX'), names('pt-BR'), names()]).toEqual(['es', 'other', 'en']);
  });

  it('names none where there is no entry', () => {
    expect(languageOf([])).toBeUndefined();
  });
});
