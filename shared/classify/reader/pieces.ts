import { UnreadableRecord } from '../../text/shapes.ts';
import { floatsOf, type Safetensors, tensorOf } from './safetensors.ts';

/** A piece of a text: its number in the list of pieces, and the code units of the text that it stands for. */
export type Piece = { readonly id: number; readonly start: number; readonly end: number };

/** What stands for characters that are in no piece. */
export const UNKNOWN = 0;
/** What stands before the title, and between title and summary. */
export const FIRST = 1;
export const BETWEEN = 2;

/** Code points of a text that are looked at; some hundreds of them already give more pieces than are read. */
const MOST_CODE_POINTS = 2000;

/** What pieces are written with in place of a space. */
const SPACE = '▁';
/** By how much a character that is in no piece is less likely than the least likely piece; the number is SentencePiece's. */
const UNKNOWN_PENALTY = 10;

/** Space, control characters, and what SentencePiece takes for space: marks of width and of direction, its own sign for a space, and what is no character. */
const WHITE = /[\s\p{Cc}\u200b\u200e\u200f\u2581\ufffd]/u;
/**
 * White space, or a character with all that NFKC may join to it or reorder behind it: marks, the halfwidth marks of voice, and the vowels
 * and last consonants of Hangul in all three of their blocks; those two of Kirat Rai are all others of Unicode 17.
 */
const CLUSTER =
  /[\s\p{Cc}\u200b\u200e\u200f\u2581\ufffd]+|.[\p{M}\uff9e\uff9f\u1160-\u11ff\u3131-\u318e\uffa0-\uffdc\u{16d67}\u{16d68}]*/gsu;
const QUOTES: Readonly<Record<string, string>> = {
  ...{ '’': "'", '‘': "'", ʼ: "'" },
  ...{ '“': '"', '”': '"', '„': '"', '«': '"', '»': '"' },
};

/** A text in normal form, and for each of its code units where what it comes from starts and ends in the original. */
export type NormalText = {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

/**
 * Brings a text into the form that pieces are written in: NFKC, one space for all white space and control characters that stand together,
 * none at either end, and plain quotes. Takes time in proportion to the text.
 *
 * @example normalise('ＤＰＲＫ’s \n ①') // text: "DPRK's 1", starts: [0, 1, 2, 3, 4, 5, 6, 9]
 */
export function normalise(original: string): NormalText {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (unit: string, start: number, end: number): void => {
    const isSpace = WHITE.test(unit);
    if (isSpace && (units.length === 0 || units.at(-1) === ' ')) return;
    units.push(isSpace ? ' ' : (QUOTES[unit] ?? unit));
    starts.push(start);
    ends.push(end);
  };
  for (const { 0: cluster, index } of original.toWellFormed().matchAll(CLUSTER)) {
    const end = index + cluster.length;
    const before = WHITE.test(cluster) ? [] : [...cluster];
    const after = before.length === 0 ? [' '] : [...cluster.normalize('NFKC')];
    let from = index;
    for (const [at, character] of after.entries()) {
      // Where characters have been joined or taken apart, each stands for all of them.
      const isOneToOne = before.length === after.length;
      const to = isOneToOne ? from + (before[at] ?? '').length : end;
      for (const unit of character.split('')) add(unit, from, to);
      if (isOneToOne) from = to;
    }
  }
  const length = units.at(-1) === ' ' ? units.length - 1 : units.length;
  return {
    text: units.slice(0, length).join(''),
    starts: starts.slice(0, length),
    ends: ends.slice(0, length),
  };
}

/** Splits a text into its most likely pieces, the first `most` of them, as SentencePiece's unigram model does. */
export type SplitPieces = (original: string, most: number) => readonly Piece[];

/**
 * Reads the pieces of a reader and their log probabilities. One that is certain is a sign of the model, not of texts.
 *
 * @throws UnreadableRecord when they are missing, or not as many as their probabilities.
 */
export function readPieces(file: Safetensors): SplitPieces {
  const names = new TextDecoder().decode(tensorOf(file, 'pieces', ['U8'], [null]).bytes).split('\n');
  const scores = floatsOf(file, 'scores', [null]);
  if (names.length !== scores.length) {
    throw new UnreadableRecord(`reader: ${names.length} pieces have ${scores.length} scores`);
  }
  const isSign = (id: number) => id <= BETWEEN || scores[id] === 0;
  const tree = growTree(names.map((name, id) => (isSign(id) ? '' : name)));
  const unknownScore = scores.reduce((least, score) => Math.min(least, score), 0) - UNKNOWN_PENALTY;
  return (original, most) => {
    const { text, starts, ends } = normalise(firstCodePoints(original));
    if (text === '') return [];
    const likeliest = splitLikeliest(SPACE + text.replaceAll(' ', SPACE), tree, scores, unknownScore);
    return likeliest.slice(0, most).map(({ id, start, end }) => {
      // The first space is not in the text; the one that a word starts with is none of the word.
      const last = end - 2;
      const first = Math.max(start - 1, 0);
      const word = text[first] === ' ' && first < last ? first + 1 : first;
      return { id, start: starts[word] ?? 0, end: (last < 0 ? starts[0] : ends[last]) ?? 0 };
    });
  };
}

function firstCodePoints(text: string): string {
  return text.length <= MOST_CODE_POINTS
    ? text
    : Array.from(text.slice(0, 2 * MOST_CODE_POINTS))
        .slice(0, MOST_CODE_POINTS)
        .join('');
}

/** A tree of pieces, code unit by code unit; its root is 0. */
type Tree = {
  /** The node that a code unit leads to from another; 0 where it leads nowhere. */
  readonly follow: (node: number, unit: number) => number;
  /** For each node the piece that ends there, or -1. */
  readonly ids: Int32Array;
};

/** Grows the tree of pieces in one table, where a branch lies at the first free place from a number made of its node and code unit. */
function growTree(pieces: readonly string[]): Tree {
  const most = pieces.reduce((sum, piece) => sum + piece.length, 1);
  const places = 2 ** (32 - Math.clz32(2 * most - 1));
  const froms = new Int32Array(places);
  const units = new Uint16Array(places);
  const nodes = new Int32Array(places);
  const ids = new Int32Array(most).fill(-1);
  const placeOf = (node: number, unit: number): number => {
    let place = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 0;
    place = (place ^ (place >>> 15)) & (places - 1);
    while (nodes[place] !== 0 && (froms[place] !== node || units[place] !== unit))
      place = (place + 1) & (places - 1);
    return place;
  };
  let count = 1;
  for (const [id, piece] of pieces.entries()) {
    let node = 0;
    for (let at = 0; at < piece.length; at++) {
      const unit = piece.charCodeAt(at);
      const place = placeOf(node, unit);
      if (nodes[place] === 0) {
        froms[place] = node;
        units[place] = unit;
        nodes[place] = count++;
      }
      node = nodes[place] ?? 0;
    }
    if (node !== 0) ids[node] = id;
  }
  return { follow: (node, unit) => nodes[placeOf(node, unit)] ?? 0, ids };
}

/** The likeliest pieces of a text, with the code units that each takes of it; unknown characters that stand together are one. */
function splitLikeliest(text: string, tree: Tree, scores: Float32Array, unknownScore: number): Piece[] {
  // For each place, the best way there: its score, its last piece and where that starts. Scores are compared as 32-bit floats, as
  // SentencePiece does: of two that are the same so, the first is kept.
  const best = new Float32Array(text.length + 1);
  const ids = new Int32Array(text.length + 1);
  const starts = new Int32Array(text.length + 1).fill(-1);
  const offer = (id: number, start: number, end: number, score: number): void => {
    if (starts[end] !== -1 && Math.fround(score) <= (best[end] ?? 0)) return;
    best[end] = score;
    ids[end] = id;
    starts[end] = start;
  };
  for (let start = 0; start < text.length; ) {
    const next = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
    const score = best[start] ?? 0;
    let isKnown = false;
    for (let end = start, node = 0; end < text.length; ) {
      node = tree.follow(node, text.charCodeAt(end++));
      if (node === 0) break;
      const id = tree.ids[node] ?? -1;
      if (id === -1) continue;
      offer(id, start, end, score + (scores[id] ?? 0));
      if (end === next) isKnown = true;
    }
    if (!isKnown) offer(UNKNOWN, start, next, score + unknownScore);
    start = next;
  }
  const pieces: Piece[] = [];
  for (let end = text.length; end > 0; ) {
    const piece = { id: ids[end] ?? UNKNOWN, start: starts[end] ?? 0, end };
    const after = pieces.at(-1);
    if (piece.id === UNKNOWN && after?.id === UNKNOWN)
      pieces[pieces.length - 1] = { ...after, start: piece.start };
    else pieces.push(piece);
    end = piece.start;
  }
  return pieces.reverse();
}
