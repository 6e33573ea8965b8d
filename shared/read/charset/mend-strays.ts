import { sequenceLength } from './weigh-utf8.ts';

/** So many stray bytes in a row can be of Latin text, as in `créé»`. A longer run is of another charset. */
const MOST_IN_A_ROW = 3;
/** What windows-1252 has for the bytes from 80 on, in UTF-8; nothing where it has no character. */
const WINDOWS_1252 = Array.from({ length: 0x80 }, (_, at) => {
  const text = new TextDecoder('windows-1252').decode(Uint8Array.of(0x80 + at));
  return /[\u0080-\u009f]/.test(text) ? undefined : new TextEncoder().encode(text);
});
const SPACE = 0x20;
/** What sequences of two bytes and more begin with, and those of three and more. */
const FIRST_LEAD = 0xc2;
const FIRST_LONG_LEAD = 0xe0;
/** None of them takes more. */
const MOST_BYTES = 3;

/** Bytes in UTF-8, and how many of the stray ones were read as windows-1252 and how many were left. */
export type MendedUtf8 = { readonly bytes: Uint8Array; readonly read: number; readonly left: number };

/**
 * Puts what windows-1252 means by them in the place of the stray bytes of UTF-8 for which that is plain: up to three in a row
 * between ASCII characters. Those of a sequence that was cut are left, and those that windows-1252 has not.
 */
export function mendStrays(bytes: Uint8Array): MendedUtf8 {
  const mended = new Uint8Array(bytes.length * MOST_BYTES);
  let length = 0;
  let read = 0;
  let left = 0;
  for (let at = 0; at < bytes.length; ) {
    const end = endOfStrays(bytes, at);
    if (end > at && isPlain(bytes, at, end)) {
      read += end - at;
      for (; at < end; at += 1) {
        const character = WINDOWS_1252[(bytes[at] ?? 0) - 0x80] ?? [];
        mended.set(character, length);
        length += character.length;
      }
    } else {
      left += end - at;
      const next = end > at ? end : at + Math.max(sequenceLength(bytes, at), 1);
      for (; at < next; at += 1) mended[length++] = bytes[at] ?? 0;
    }
  }
  return { bytes: mended.subarray(0, length), read, left };
}

/** Where the run of bytes above ASCII that are in no well-formed sequence ends which begins at a place, if one does. */
function endOfStrays(bytes: Uint8Array, start: number): number {
  let at = start;
  while ((bytes[at] ?? 0) >= 0x80 && sequenceLength(bytes, at) === 0) at += 1;
  return at;
}

function isPlain(bytes: Uint8Array, start: number, end: number): boolean {
  const [before = 0, after = 0] = [bytes[start - 1], bytes[end]];
  if (before >= 0x80 || after >= 0x80 || end - start > MOST_IN_A_ROW) return false;
  for (let at = start; at < end; at += 1) if (!WINDOWS_1252[(bytes[at] ?? 0) - 0x80]) return false;
  return isLetter(before) || !isCutSequence(bytes, start, end);
}

/** Says whether bytes are the beginning of a sequence of UTF-8, as where a text was cut; `à` alone is a word. */
function isCutSequence(bytes: Uint8Array, start: number, end: number): boolean {
  const [lead = 0, after = 0] = [bytes[start], bytes[end]];
  if (end - start === 1) return lead >= FIRST_LEAD && after !== SPACE && !isLetter(after);
  return lead >= FIRST_LONG_LEAD && bytes.subarray(start + 1, end).every((byte) => byte <= 0xbf);
}

function isLetter(byte: number): boolean {
  const small = byte | 0x20;
  return small >= 0x61 && small <= 0x7a;
}
