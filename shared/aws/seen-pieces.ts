import { DeleteCommand, type DeleteCommandInput, PutCommand } from '@aws-sdk/lib-dynamodb';
import { cutSeen } from '../feeds/cut-seen.ts';
import { hash } from '../text/hash.ts';
import { mapSideBySide } from '../text/side-by-side.ts';
import { dynamodb } from './clients.ts';
import { ifHeld, loadRows, type Row } from './rows.ts';

/*
 * What a long feed has seen stands in rows of its own, its pieces, each in a numbered cell of the feed (`feedId#7`); the feed's row names
 * them in their order. A piece goes into a cell that the row does not name, and only then is it named: whatever ends a saving
 * half-way, the row names whole pieces. What it names no more is written over by the next savings, so nothing is to be cleared away
 * but with the feed.
 */

/** A piece as the feed's row names it. */
type Named = { readonly cell: number; readonly contentHash: string };
/** How a feed's row stood when it was read. */
export type Pieces = {
  /** The saving that wrote it: when the feed was added, and a number that grows. */
  readonly saved: string;
  readonly named: readonly Named[];
};
/** What the pieces held. */
export type LoadedPieces = Pieces & {
  readonly lines: readonly string[];
  /** The last line of each piece. */
  readonly lasts: ReadonlySet<string>;
  /** Cells whose piece is not there, or not what the row names. */
  readonly lost: ReadonlySet<number>;
};

/** Pieces written or deleted at once. */
const AT_ONCE = 16;

/** Reads which pieces a feed's row names; nothing where it never had any. */
export function piecesOf({ saved, pieces }: Row): Pieces | undefined {
  if (typeof saved !== 'string') return undefined;
  const names = Array.isArray(pieces) ? pieces.map(String) : [];
  // A name that cannot be read is that of a cell that nothing is ever in.
  const named = names.map((name) => /^(\d{1,6}) (\w+)$/.exec(name) ?? [name, '-1', '']);
  return { saved, named: named.map(([, cell, contentHash = '']) => ({ cell: Number(cell), contentHash })) };
}

/** Names the saving that follows one: later ones are greater, those of a feed that is added anew, too. */
export function nextSaving(addedAt: string, before: Pieces | undefined): string {
  const number = Number(before?.saved.split(' ')[1]) || 0;
  return `${addedAt} ${String(number + 1).padStart(9, '0')}`;
}

/** Loads pieces as they are now; what is missing or damaged is left out of the lines. */
export async function loadPieces(table: string, feedId: string, pieces: Pieces): Promise<LoadedPieces> {
  const keys = [...new Set(pieces.named.map(({ cell }) => keyOf(feedId, cell)))].map((key) => ({
    feedId: key,
  }));
  const rows = new Map((await loadRows(table, keys, true)).map((row) => [row.feedId, row]));
  const lines: string[] = [];
  const lasts = new Set<string>();
  const lost = new Set<number>();
  for (const { cell, contentHash } of pieces.named) {
    const seen = rows.get(keyOf(feedId, cell))?.seen;
    const piece = Array.isArray(seen) ? seen.map(String) : [];
    if (hashOf(piece) !== contentHash) {
      lost.add(cell);
      continue;
    }
    lines.push(...piece);
    lasts.add(piece.at(-1) ?? '');
  }
  return { ...pieces, lines, lasts, lost };
}

/**
 * Writes what a feed has seen, as far as no piece holds it already, and overwrites none that its row names.
 *
 * @param saved The saving that does so, greater than any that wrote the feed's row before.
 * @param before What its row names.
 * @param loaded What was loaded of it before, be it of an earlier row.
 * @returns The names of the pieces in their order, for the row.
 */
export function writePieces(
  table: string,
  { feedId, seen }: { readonly feedId: string; readonly seen: readonly string[] },
  saved: string,
  before: Pieces | undefined,
  loaded: LoadedPieces | undefined,
): Promise<string[]> {
  const named = before?.named ?? [];
  const whole = named.filter(({ cell }) => !loaded?.lost.has(cell));
  const known = new Map(whole.map(({ cell, contentHash }) => [contentHash, cell]));
  const free = freeCells(new Set(named.map(({ cell }) => cell)));
  return mapSideBySide(cutSeen(seen, loaded?.lasts ?? new Set()), AT_ONCE, async (piece) => {
    const contentHash = hashOf(piece);
    let cell = known.get(contentHash);
    while (cell === undefined) {
      const next = free.next().value;
      const row = { feedId: keyOf(feedId, next), saved, contentHash, seen: piece };
      if (await putPiece(table, row)) cell = next;
    }
    return `${cell} ${contentHash}`;
  });
}

/** Deletes all pieces of a feed, those too that its last row did not name. */
export async function deletePieces(table: string, feedId: string, last: Pieces | undefined): Promise<void> {
  const highest = Math.max(-1, ...(last?.named ?? []).map(({ cell }) => cell));
  // Cells are taken in their order, so many at once: behind as many empty ones there is none.
  for (let first = 0, isMore = true; isMore; first += AT_ONCE) {
    const cells = Array.from({ length: AT_ONCE }, (_, at) => first + at);
    const were = await mapSideBySide(cells, AT_ONCE, (cell) => deletePiece(table, keyOf(feedId, cell)));
    isMore = highest >= first + AT_ONCE || were.includes(true);
  }
}

/** Deletes those of the named pieces that a saving has written, for its feed has been removed meanwhile. */
export async function takeBackPieces(
  table: string,
  feedId: string,
  saved: string,
  names: readonly string[],
): Promise<void> {
  const condition = {
    ConditionExpression: 'saved = :saved',
    ExpressionAttributeValues: { ':saved': saved },
  };
  await mapSideBySide(names, AT_ONCE, (name) =>
    deletePiece(table, keyOf(feedId, Number.parseInt(name, 10)), condition),
  );
}

function* freeCells(taken: ReadonlySet<number>): Generator<number, never> {
  for (let cell = 0; ; cell += 1) if (!taken.has(cell)) yield cell;
}

/** Puts a piece into a cell; answers false where another saving, as late or later, has put another in: its row may name that one. */
async function putPiece(
  table: string,
  row: {
    readonly feedId: string;
    readonly saved: string;
    readonly contentHash: string;
    readonly seen: readonly string[];
  },
): Promise<boolean> {
  const put = new PutCommand({
    TableName: table,
    Item: row,
    // The same again: a write that is repeated, for its answer was lost, finds itself.
    ConditionExpression:
      'attribute_not_exists(saved) OR saved < :saved OR (saved = :saved AND contentHash = :contentHash)',
    ExpressionAttributeValues: { ':saved': row.saved, ':contentHash': row.contentHash },
  });
  return (await ifHeld(dynamodb.send(put))) !== undefined;
}

/** Deletes a piece, where the condition holds; answers whether it was there. */
async function deletePiece(
  table: string,
  feedId: string,
  condition: Pick<DeleteCommandInput, 'ConditionExpression' | 'ExpressionAttributeValues'> = {},
): Promise<boolean> {
  const command = new DeleteCommand({
    TableName: table,
    Key: { feedId },
    ReturnValues: 'ALL_OLD',
    ...condition,
  });
  return (await ifHeld(dynamodb.send(command)))?.Attributes !== undefined;
}

function keyOf(feedId: string, cell: number): string {
  return `${feedId}#${cell}`;
}

function hashOf(lines: readonly string[]): string {
  return hash(...lines).slice(0, 16);
}
