/** Bytes that the lines of a piece take at most: with its key beside them it is read for one unit (4 KB) and written for four. */
const MOST_BYTES = 4_000;

/**
 * Cuts what a feed has seen into pieces of some 45 lines, in their order: at the same lines as before wherever that can be, so that
 * a line that comes or goes changes one piece or two, wherever it stands, and the others stay what they are.
 *
 * @param lasts The last line of each piece that it was cut into before.
 * @returns Pieces of at least one line and at most 4,000 bytes, unless a single line is longer. Two that are neighbours are longer
 *   together than one may be, so that there are never twice as many as need be.
 */
export function cutSeen(lines: readonly string[], lasts: ReadonlySet<string>): string[][] {
  const runs = cutBehind(lines, lasts);
  const fitting = runs.flatMap((run, at) => (at === runs.length - 1 ? fill(run) : fillFromEnd(run)));
  return pack(fitting);
}

/** Says how many bytes lines take in a row. */
export function bytesOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
}

function cutBehind(lines: readonly string[], lasts: ReadonlySet<string>): string[][] {
  const runs: string[][] = [];
  let isBehind = true;
  for (const line of lines) {
    if (isBehind) runs.push([]);
    runs.at(-1)?.push(line);
    isBehind = lasts.has(line);
  }
  return runs;
}

/** Cuts lines into full pieces from the start on: feeds that grow at their end add to the last. */
function fill(lines: readonly string[]): string[][] {
  return pack(lines.map((line) => [line]));
}

/** Cuts lines into full pieces from the end on: what grows at its front, as most feeds do, adds to the first. */
function fillFromEnd(lines: readonly string[]): string[][] {
  return fill(lines.toReversed())
    .map((piece) => piece.toReversed())
    .toReversed();
}

/** Joins neighbours, from the first on, as long as a piece may hold them. */
function pack(parts: readonly (readonly string[])[]): string[][] {
  const pieces: string[][] = [];
  let bytes = MOST_BYTES;
  for (const part of parts) {
    const more = bytesOf(part);
    if (bytes + more > MOST_BYTES) {
      pieces.push([]);
      bytes = 0;
    }
    pieces.at(-1)?.push(...part);
    bytes += more;
  }
  return pieces;
}
