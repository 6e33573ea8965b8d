import { decodeKorean } from './decode-korean.ts';
import { decodeUtf32 } from './decode-utf32.ts';

/** Decodes bytes by a label that the runtime or this project knows; nothing where one of them does not fit. */
export function decodeExactly(bytes: Uint8Array, label: string): string | undefined {
  if (label === 'euc-kr') {
    const { text, faults } = decodeKorean(bytes);
    return faults === 0 ? text : undefined;
  }
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Decodes bytes by a label; each that does not fit becomes U+FFFD. */
export function decodeLoosely(bytes: Uint8Array, label: string): string {
  if (label === 'euc-kr') return decodeKorean(bytes).text;
  if (label === 'utf-32le' || label === 'utf-32be') return decodeUtf32(bytes, label === 'utf-32le');
  return new TextDecoder(label).decode(bytes);
}
