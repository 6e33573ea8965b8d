import { describe, expect, it } from 'vitest';
import { languageOf, tagOf } from '../../../shared/poll/feed-language.ts';

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

describe('tagOf', () => {
  const feeds: Readonly<Record<string, readonly string[]>> = {
    ko: [KOREAN.title, ENGLISH.title, KOREAN.title],
    it: [ITALIAN.title, ENGLISH.title, ITALIAN.title],
    pt: ['A delegação chegou a Hanói para uma reunião com o ministro'],
    ar: ['وصل الوفد إلى هانوي', 'زيارة الوزير'],
    lo: ['ຄະນະຜູ້ແທນ ສປປ ເກົາຫຼີ ຢ້ຽມຢາມ ລາວ'],
    km: ['គណៈប្រតិភូ​កូរ៉េ​ខាង​ជើង'],
    th: ['คณะผู้แทนเดินทางถึงฮานอย'],
    el: ['Η αντιπροσωπεία έφτασε στο Ανόι'],
    he: ['המשלחת הגיעה להאנוי'],
    am: ['የልዑካን ቡድኑ ሃኖይ ገባ'],
    bg: ['Делегацията пристигна в Ханой за разговори с министъра, съобщи агенцията'],
    und: ['ཕྱི་འབྲེལ་བློན་ཆེན་'],
  };
  for (const [tag, titles] of Object.entries(feeds)) {
    it(`names ${tag}`, () => {
      expect(tagOf(titles.map((title) => entry(title)))).toBe(tag);
    });
  }

  it('goes by the tag of the feed for a script that several languages have', () => {
    expect(tagOf([entry('هیئت وارد هانوی شد', '', 'fa-IR')])).toBe('fa');
    expect(tagOf([entry('وصل الوفد إلى هانوي', '', 'en')])).toBe('ar');
  });

  it('names the commonest of those that are not read where these are the most', () => {
    expect(
      tagOf([...Array(4).fill(ENGLISH), ...Array(3).fill(ITALIAN), ...Array(2).fill(entry('คณะผู้แทน'))]),
    ).toBe('it');
  });

  it('names none where there is no entry', () => {
    expect(tagOf([])).toBeUndefined();
  });
});
