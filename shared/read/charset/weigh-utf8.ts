/** What speaks for and against UTF-8 in the bytes of a document. */
export type Utf8Weight = {
  /** Bytes above ASCII in well-formed sequences, but for those that another charset has by chance. */
  readonly wellFormed: number;
  /** Bytes above ASCII that are in none. */
  readonly stray: number;
  /** Those sequences. */
  readonly characters: number;
  /** Those of letters and signs that everyday texts are made of. */
  readonly everyday: number;
};

/** Leads of two bytes for Latin letters with accents, and for Greek, Cyrillic, Armenian, Hebrew and Arabic. */
const LATIN_LEADS = [0xc2, 0xc8] as const;
const ALPHABET_LEADS = [0xce, 0xdb] as const;
/** Behind a lead of C3, the last of the capitals. */
const LAST_CAPITAL = 0x9e;
/** In windows-1252 what follows a word: dashes, quotes, an ellipsis, a space that does not break. */
const LATIN_MARKS = new Set([0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0xa0, 0xab, 0xbb]);
/** Stands for a sequence. */
const LETTER = 0x6f;

/** Weighs the whole of a document's bytes. Takes time linear in their number. */
export function weighUtf8(bytes: Uint8Array): Utf8Weight {
  let wellFormed = 0;
  let stray = 0;
  let characters = 0;
  let everyday = 0;
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const length = sequenceLength(bytes, at);
    if (length === 0) {
      stray += 1;
      at += 1;
      continue;
    }
    if (!isChance(bytes, at, length)) {
      wellFormed += length;
      characters += 1;
      if (isEveryday(lead, bytes[at + 1] ?? 0)) everyday += 1;
    }
    at += length;
  }
  return { wellFormed, stray, characters, everyday };
}

/** Copies bytes, with a letter in the place of each well-formed sequence above ASCII. */
export function withoutSequences(bytes: Uint8Array): Uint8Array {
  const rest = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; length += 1) {
    const skipped = sequenceLength(bytes, at);
    rest[length] = skipped > 0 ? LETTER : (bytes[at] ?? 0);
    at += Math.max(skipped, 1);
  }
  return rest.subarray(0, length);
}

/** The bytes of the well-formed sequence above ASCII that begins at a place, 2 to 4; 0 where none does. */
export function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const second = bytes[at + 1] ?? 0;
  if (second < leastSecond(lead) || second > mostSecond(lead)) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  for (let next = at + 2; next < at + length; next += 1) if (!isContinuation(bytes[next])) return 0;
  return length;
}

/** Behind some leads not any continuation may stand, so that there is one way to write a character, and no surrogates. */
function leastSecond(lead: number): number {
  if (lead === 0xe0) return 0xa0;
  return lead === 0xf0 ? 0x90 : 0x80;
}

function mostSecond(lead: number): number {
  if (lead === 0xed) return 0x9f;
  return lead === 0xf4 ? 0x8f : 0xbf;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte <= 0xbf;
}

/** Says whether a sequence is what windows-1252 has for the end of a word and marks behind it: `DÉJÀ»`, `café »`. */
function isChance(bytes: Uint8Array, at: number, length: number): boolean {
  const [before = 0, lead = 0] = [bytes[at - 1], bytes[at]];
  const [second = 0, third = 0] = [bytes[at + 1], bytes[at + 2]];
  if (length === 2) return isBetween(before, 'A', 'Z') && !(lead === 0xc3 && second <= LAST_CAPITAL);
  return isBetween(before | 0x20, 'a', 'z') && LATIN_MARKS.has(second) && LATIN_MARKS.has(third);
}

/** Says whether a sequence is of a script that many write in. */
function isEveryday(lead: number, second: number): boolean {
  const isWithin = ([first, last]: readonly [number, number]) => lead >= first && lead <= last;
  if (lead < 0xe0) return isWithin(LATIN_LEADS) || isWithin(ALPHABET_LEADS);
  return lead > 0xe0 || second >= 0xa4;
}

function isBetween(byte: number, first: string, last: string): boolean {
  return byte >= first.charCodeAt(0) && byte <= last.charCodeAt(0);
}
