const CHINESE = '〇一二三四五六七八九';

/** Writes the digits of every script as those of ASCII, and the numbers of a date that are Chinese words: `二〇二六年三月十二日`. */
export function writePlainNumbers(text: string): string {
  return text
    .replace(/\p{Nd}/gu, digitOf)
    .replace(/[〇零○一二三四五六七八九十廿卅]+(?= ?(?:[年日号號时時点點分秒]|月(?! ?\d)))/g, numberOf);
}

/** Unicode's decimal digits stand in rows of ten that begin at a multiple of 16, or six behind one. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const place = code % 16;
  const beginsRow = /\p{Nd}/u.test(String.fromCodePoint(code - place));
  return String(beginsRow ? place : place - 6);
}

function numberOf(words: string): string {
  const digits = words.replace(/[零○]/g, '〇').replace('廿', '二十').replace('卅', '三十');
  const ten = digits.indexOf('十');
  if (ten < 0) return [...digits].map((digit) => CHINESE.indexOf(digit)).join('');
  if (!/^[一二三四五六七八九]?十[一二三四五六七八九]?$/.test(digits)) return words;
  const tens = ten === 0 ? 1 : CHINESE.indexOf(digits[0] ?? '');
  const ones = ten === digits.length - 1 ? 0 : CHINESE.indexOf(digits.at(-1) ?? '');
  return String(tens * 10 + ones);
}
