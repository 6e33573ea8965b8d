import FILE from './word-rarity.json' with { type: 'json' };

/** Rarity of a word by the remainder of its hash, in steps of `STEP`. */
const TABLE = Buffer.from(FILE.table, 'base64');
const STEP = 1 / 24;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const SHORTEST = 3;

/**
 * Lists the words of a text, each once, with how rare it is in news of the DPRK: the logarithm of how many times fewer stories than all have
 * it, from 0. A run of characters of a script without spaces is a word as well; it tells where names stand apart, and else nothing.
 */
export function rareWords(text: string): ReadonlyMap<string, number> {
  return new Map(wordsOf(text).map((word) => [word, (TABLE[bucketOf(word, TABLE.length)] ?? 0) * STEP]));
}

function wordsOf(text: string): string[] {
  const words = text.normalize('NFKC').toLowerCase().match(WORD) ?? [];
  return words.filter((word) => word.length >= SHORTEST);
}

/** Makes the table of a corpus: `stories` are texts, each of which counts once for each of its words. */
export function tableOf(stories: readonly string[], size: number): Buffer {
  const counts = new Uint32Array(size);
  for (const story of stories)
    for (const at of new Set(wordsOf(story).map((word) => bucketOf(word, size))))
      counts[at] = (counts[at] ?? 0) + 1;
  return Buffer.from(
    Uint8Array.from(counts, (count) =>
      Math.min(255, Math.round(Math.log((stories.length + 1) / (count + 1)) / STEP)),
    ),
  );
}

/** The bucket of a word: FNV-1a over its UTF-16 code units. */
function bucketOf(word: string, size: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % size;
}
