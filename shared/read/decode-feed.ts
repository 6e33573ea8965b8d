import { decodeExactly, decodeLoosely } from './charset/decode-as.ts';
import { findLabel } from './charset/find-label.ts';
import { damageIn, guessCharset, hasJisEscape, looksLatin } from './charset/guess-charset.ts';
import { mendStrays } from './charset/mend-strays.ts';
import { readControls } from './charset/read-controls.ts';
import { type Utf8Weight, weighUtf8, withoutSequences } from './charset/weigh-utf8.ts';

/** Bytes in which the XML declaration is looked for. */
const DECLARATION_BYTES = 200;
/** A text may be damaged, but of a text in another charset far more than a quarter of the characters do not fit. */
const MOST_DAMAGE = 0.25;
/** Behind a mark of UTF-8 nearly nothing need fit. */
const MOST_MARKED_DAMAGE = 0.75;
/** Characters of UTF-8 that are no chance in bytes labelled otherwise; beside a Latin label one is enough. */
const SURE_CHARACTERS = 4;
/** The part of the bytes above ASCII in well-formed sequences that makes UTF-8. By chance it is less than half in any other charset. */
const LEAST_WELL_FORMED = 0.6;
/** The same, against a label that every byte fits. */
const SURELY_WELL_FORMED = 0.8;
/** In a document of UTF-8 and Latin entries, the part of the stray bytes that must plainly be Latin. */
const LEAST_LATIN = 0.9;

/**
 * Decodes the bytes of a feed to text: by byte order mark, else by the width that the first bytes show (UTF-16, UTF-32), else by
 * the charset of the HTTP header, the XML declaration or as UTF-8, whichever first fits every byte; else as UTF-8, where most
 * bytes of the whole body are; else by the one of them that fits nearly all; else by a guess at the legacy charset. JSON is
 * tried as UTF-8 first.
 *
 * A label that no decoder knows counts as absent. A body that is UTF-8 but for stray bytes is read as such whatever it is
 * labelled, and bytes that do not look like Latin letters aren't, for that label is the default of servers. Bytes that fit
 * nothing become U+FFFD.
 * Takes time linear in the body's length, and never throws.
 */
export function decodeFeed(body: Uint8Array, contentType = ''): string {
  return readControls(decode(body, contentType));
}

function decode(body: Uint8Array, contentType: string): string {
  const wide = wideLabel(body);
  if (wide) return decodeLoosely(body.subarray(wide.markBytes), wide.label);
  const isMarked = startsWith(body, [0xef, 0xbb, 0xbf]);
  const bytes = isMarked ? body.subarray(3) : body;
  const labels = listLabels(bytes, contentType, isMarked);
  const unicode = decodeExactly(bytes, 'utf-8');
  const strayed = unicode === undefined && !isMarked ? weighUtf8(bytes) : undefined;
  const mended = strayed && mendUtf8(bytes, strayed);
  for (const label of labels) {
    if (mended && strayed && outweighs(strayed, label)) continue;
    const text = decodeIfFits(bytes, label, unicode);
    if (text !== undefined) return text;
  }
  if (mended) return decodeLoosely(mended, 'utf-8');
  const damaged = decodeDamaged(bytes, labels, isMarked ? MOST_MARKED_DAMAGE : MOST_DAMAGE);
  return damaged ?? decodeLoosely(bytes, guessCharset(bytes) ?? labels[0] ?? 'utf-8');
}

/** Mends a body that is UTF-8 but for stray bytes: mostly, or in a part of it, where the rest is plainly Latin. */
function mendUtf8(bytes: Uint8Array, weight: Utf8Weight): Uint8Array | undefined {
  const isMostly = wellFormedPart(weight) >= LEAST_WELL_FORMED;
  if (!isMostly && weight.everyday === 0) return undefined;
  const mended = mendStrays(bytes);
  if (isMostly) return mended.bytes;
  const isRestLatin = mended.read / (mended.read + mended.left) >= LEAST_LATIN;
  return isRestLatin && guessCharset(withoutSequences(bytes)) === 'windows-1252' ? mended.bytes : undefined;
}

/** Says whether such a body is not what its label says. A Latin one fits whatever there is, and servers set it unasked. */
function outweighs(weight: Utf8Weight, label: string): boolean {
  if (label === 'iso-2022-jp') return false;
  if (isLatin(label)) return weight.everyday > 0;
  return weight.characters >= SURE_CHARACTERS && wellFormedPart(weight) >= SURELY_WELL_FORMED;
}

function wellFormedPart({ wellFormed, stray }: Utf8Weight): number {
  return wellFormed / Math.max(wellFormed + stray, 1);
}

/** Tells UTF-16 and UTF-32 by their marks, or by where the zeros stand among the first two characters, which are ASCII. */
function wideLabel(body: Uint8Array): { readonly label: string; readonly markBytes: number } | undefined {
  if (startsWith(body, [0xff, 0xfe, 0, 0])) return { label: 'utf-32le', markBytes: 4 };
  if (startsWith(body, [0, 0, 0xfe, 0xff])) return { label: 'utf-32be', markBytes: 4 };
  if (startsWith(body, [0xff, 0xfe])) return { label: 'utf-16le', markBytes: 2 };
  if (startsWith(body, [0xfe, 0xff])) return { label: 'utf-16be', markBytes: 2 };
  const zeros =
    body.length < 4 ? '' : [...body.subarray(0, 4)].map((byte) => (byte === 0 ? '0' : 'x')).join('');
  const label = { x000: 'utf-32le', '000x': 'utf-32be', x0x0: 'utf-16le', '0x0x': 'utf-16be' }[zeros];
  return label === undefined ? undefined : { label, markBytes: 0 };
}

/** The charsets to try, in order, each once. */
function listLabels(bytes: Uint8Array, contentType: string, isMarked: boolean): string[] {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES));
  const header = /charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(contentType.slice(0, 300))?.[1];
  const declared = /<\?xml[^>]{0,100}\bencoding\s*=\s*["']\s*([\w.:-]{1,40})\s*["']/i.exec(start)?.[1];
  const isUtf8 = isMarked || start.trimStart().startsWith('{');
  const named = [header, declared].map((label) => (label === undefined ? undefined : findLabel(label)));
  const escaped = hasJisEscape(bytes) ? 'iso-2022-jp' : undefined;
  const labels = [isUtf8 ? 'utf-8' : undefined, escaped, ...named, 'utf-8'];
  return [...new Set(labels.filter((label) => label !== undefined))];
}

/** @param unicode The bytes as UTF-8, if they are. */
function decodeIfFits(bytes: Uint8Array, label: string, unicode: string | undefined): string | undefined {
  if (label === 'utf-8') return unicode;
  if (label === 'iso-2022-jp') return decodeExactly(bytes, label);
  if (unicode !== undefined && countAboveAscii(unicode) >= (isLatin(label) ? 1 : SURE_CHARACTERS))
    return unicode;
  return isLatin(label) && !looksLatin(bytes) ? undefined : decodeExactly(bytes, label);
}

/** By the label that fits best, if it damages no more than a part of the characters. */
function decodeDamaged(bytes: Uint8Array, labels: readonly string[], most: number): string | undefined {
  const [best] = labels
    .filter((label) => !isLatin(label))
    .map((label) => ({ label, damage: damageIn(bytes, label) }))
    .sort((a, b) => a.damage - b.damage);
  return best !== undefined && best.damage <= most ? decodeLoosely(bytes, best.label) : undefined;
}

function isLatin(label: string): boolean {
  return label === 'windows-1252';
}

function countAboveAscii(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) count += 1;
  return count;
}

function startsWith(body: Uint8Array, start: readonly number[]): boolean {
  return body.length >= start.length && start.every((byte, at) => body[at] === byte);
}
