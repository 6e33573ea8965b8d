const REPLACEMENT = 0xfffd;
const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;

let pairs: Uint16Array | undefined;

/**
 * Decodes EUC-KR as Korean systems write it, which is code page 949: all 11,172 syllables. The decoder of the runtime knows the
 * 2,350 of KS X 1001 only, and makes control characters of the others without a word (ICU 78, as of Node 24).
 *
 * @returns The text, and how many bytes or pairs were no character and became U+FFFD.
 */
export function decodeKorean(bytes: Uint8Array): { readonly text: string; readonly faults: number } {
  pairs ??= listPairs();
  const units = new Uint16Array(bytes.length);
  let length = 0;
  let faults = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      units[length++] = lead;
      continue;
    }
    const trail = bytes[at + 1] ?? 0;
    const unit = pairs[lead * 256 + trail] ?? 0;
    if (unit === 0) faults += 1;
    // An ASCII byte behind a stray lead is a character of its own, so that no markup is lost.
    if (trail >= 0x80 || unit !== 0) at += 1;
    units[length++] = unit === 0 ? REPLACEMENT : unit;
  }
  return { text: new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units.subarray(0, length)), faults };
}

/** The character of each pair of bytes. What KS X 1001 lacks follows in the order of Unicode, in the pairs that it leaves free. */
function listPairs(): Uint16Array {
  const table = new Uint16Array(65_536);
  const decoder = new TextDecoder('euc-kr');
  for (let lead = 0xa1; lead <= 0xfe; lead += 1) {
    for (let trail = 0xa1; trail <= 0xfe; trail += 1) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if (text.length === 1 && text !== '\ufffd') table[lead * 256 + trail] = text.charCodeAt(0);
    }
  }
  const known = new Set(table);
  const free = freePairs();
  for (let syllable = FIRST_SYLLABLE; syllable <= LAST_SYLLABLE; syllable += 1) {
    if (known.has(syllable)) continue;
    const { value } = free.next();
    if (value !== undefined) table[value] = syllable;
  }
  return table;
}

/** Leads 81 to C6, trails A-Z, a-z and 81 up to where KS X 1001 begins. */
function* freePairs(): Generator<number, undefined> {
  for (let lead = 0x81; lead <= 0xc6; lead += 1) {
    for (let trail = 0x41; trail <= (lead <= 0xa0 ? 0xfe : 0xa0); trail += 1) {
      if (trail <= 0x5a || (trail >= 0x61 && trail <= 0x7a) || trail >= 0x81) yield lead * 256 + trail;
    }
  }
  return undefined;
}
