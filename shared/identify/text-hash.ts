import { hash } from '../text/hash.ts';
import { stripVersionMarks } from './version-marks.ts';

/**
 * Hashes a text as a reader sees it, in 64 hexadecimal digits: white space and the marks by which a wire tells a new
 * version count not, every other change of title or summary does.
 */
export function hashText({ title, summary }: { readonly title: string; readonly summary: string }): string {
  return hash(
    ...[title, summary].map((text) => stripVersionMarks(text).normalize('NFC').replace(/\s+/g, '')),
  );
}
