const LONGEST_SUBJECT = 99;

/**
 * Makes a mail's subject of what it says: ASCII, 1 to 99 characters, no control characters, as SNS takes it.
 *
 * @example toSubject('Mongolia: Pak Myong Ho meets Battsetseg') // '[Envoy Watch] Mongolia: Pak Myong Ho meets Battsetseg'
 */
export function toSubject(said: string): string {
  return cutAtWord(toAscii(`[Envoy Watch] ${said}`), LONGEST_SUBJECT);
}

/** Letters and marks that ASCII has another for. */
const ASCII: Readonly<Record<string, string>> = {
  ...{
    '‘': "'",
    '’': "'",
    '“': '"',
    '”': '"',
    '„': '"',
    '«': '"',
    '»': '"',
    '–': '-',
    '—': '-',
    '−': '-',
    '‐': '-',
    '‑': '-',
    '‒': '-',
    '―': '-',
  },
  ...{ ß: 'ss', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', æ: 'ae', Æ: 'Ae', œ: 'oe', ı: 'i' },
};

/** Writes accented letters without their accents and leaves out what ASCII has no letter for. */
function toAscii(text: string): string {
  return text
    .replace(/[^\x20-\x7e]/gu, (letter) => ASCII[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Cuts a text behind a whole word, where it has several, and says so by three dots. */
function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text;
  const start = text.slice(0, length - 2).replace(/ [^ ]*$/, '');
  return `${start.slice(0, length - 3).replace(/[ ,;:-]+$/, '')}...`;
}
