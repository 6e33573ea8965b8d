/** Letters that Unicode has as letters of their own, and that many write without their sign. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ ı: 'i', ł: 'l', đ: 'd', ø: 'o', ə: 'e', ß: 'ss', æ: 'ae' },
  ...{ ي: 'ی', ى: 'ی', ك: 'ک', أ: 'ا', إ: 'ا', آ: 'ا', ة: 'ه' },
};
const OWN_LETTERS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');
/** Accents of Latin, Greek and Cyrillic; vowel signs and the stretch of Arabic; the dot of Devanagari and Bengali. */
const ACCENTS = /[\u0300-\u036f\u064b-\u0655\u0640\u093c\u09bc]/g;

/**
 * Lower case without accents, in one form of Unicode, so that names compare however they are written: `Łódź` and `Lodz`, `नवम्बर`
 * and `नवंबर`, letters that Arabic and Persian write with other signs.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(ACCENTS, '')
    .replace(OWN_LETTERS, (letter) => PLAIN[letter] ?? letter)
    .replace(/[’ʼ‘]/g, "'")
    .replace(/(?<=\p{L})'(?=\p{L})|[׳״]/gu, '')
    .replace(/[॰।]/g, '.')
    .replace(/[मनञणङ]्(?=[क-ह])/g, 'ं')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff\u00ad]/g, '');
}

/** The words of a folded text as one phrase; letters and the signs that belong to them make a word. */
export function phraseOf(text: string): string {
  return (text.match(WORD) ?? []).join(' ');
}

/** A word of a folded text, in whatever script. */
export const WORD = /\p{L}[\p{L}\p{M}]*/gu;
