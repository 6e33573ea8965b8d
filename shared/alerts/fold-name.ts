import { withoutAccents } from '../text/without-accents.ts';

/**
 * Folds a person's name to what filters compare: words of letters and digits in lower case, one space between them; no accents, and
 * no apostrophes. A name without letters folds to nothing.
 *
 * @example foldName('Choe Son-hui') // 'choe son hui'
 */
export function foldName(name: string): string {
  return withoutAccents(name.normalize('NFKD'))
    .toLowerCase()
    .replace(/['’ʼ]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
