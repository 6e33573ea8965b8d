/** Leaves out the accents of a text: `é` becomes `e`. What is written with marks in other scripts loses those, too. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}
