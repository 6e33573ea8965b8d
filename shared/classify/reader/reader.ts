import { CATEGORIES, DIRECTIONS, type Status } from '../classification.ts';
import { IMPLIED, type NameLogits } from '../name-logits.ts';
import { openNetwork } from './forward.ts';
import { BETWEEN, FIRST, readPieces } from './pieces.ts';
import type { PieceRange } from './read-mention.ts';
import { readSafetensors } from './safetensors.ts';

/** What is read of a story. */
export type Readable = { readonly title: string; readonly summary: string };

/** A name in what is read of a story: code units of its title or its summary. */
export type Name = {
  readonly field: 'title' | 'summary';
  readonly start: number;
  readonly end: number;
};

/**
 * A piece of a story as the reader takes it: its number, the part it belongs to, and the code units of the title or the summary,
 * as they were given, that it stands for. The signs that stand first and between both are pieces of no code units.
 */
export type StoryPiece = {
  readonly id: number;
  /** 0 for the title, 1 for the summary. */
  readonly segment: 0 | 1;
  readonly field: 'title' | 'summary';
  readonly start: number;
  readonly end: number;
};

/** What the reader makes of a story, in log-odds; for category, status and direction up to a number added to all of each. */
export type Logits = {
  readonly yes: number;
  /** In the order of `CATEGORIES`. */
  readonly category: readonly number[];
  /** In the order of `READER_STATUSES`. */
  readonly status: readonly number[];
  /** In the order of `DIRECTIONS`. */
  readonly direction: readonly number[];
  /** Whom an engagement is with beside those whom the story names, in the order of `IMPLIED`. */
  readonly implied: readonly number[];
};

/** A network that reads stories in many languages. The same story gives the same numbers on every machine. */
export type Reader = {
  readonly name: string;
  /** Codes of the languages that it learned, like `en`. */
  readonly languages: readonly string[];
  /** What it reads of a story, in order. */
  readonly pieces: (story: Readable) => readonly StoryPiece[];
  /**
   * Reads pieces: those of a story, or what is left of them when some are taken out or made `UNKNOWN`.
   *
   * @throws RangeError when there are none, more than a story can have, or one that is none of this reader.
   */
  readonly readPieces: (pieces: readonly ReadPiece[]) => Logits;
  /** Reads a story, and what each of its names is in it; `null` stands for one that it does not get to read. */
  readonly read: (
    story: Readable,
    names: readonly (Name | null)[],
  ) => Logits & { readonly names: readonly (NameLogits | null)[] };
  /** What it reads of a story as a whole, whatever the language: stories of like things have vectors that point the same way. */
  readonly vectorOf: (story: Readable) => Float32Array;
};

type ReadPiece = Pick<StoryPiece, 'id' | 'segment'>;

const TITLE_PIECES = 96;
const SUMMARY_PIECES = 144;
/** The order of the statuses in what the reader makes of a story. */
export const READER_STATUSES = ['done', 'planned', 'cancelled'] as const satisfies readonly Status[];
/** The roles of a name, as in `NameLogits`. */
const NAME_ROLES = 4;
const OUTPUTS = 1 + CATEGORIES.length + READER_STATUSES.length + DIRECTIONS.length + IMPLIED.length;

/**
 * Opens a reader from its file, whose bytes are kept and must not change.
 *
 * @throws UnreadableRecord naming what of the file is wrong.
 */
export function openReader(bytes: Uint8Array): Reader {
  const file = readSafetensors(bytes);
  const split = readPieces(file);
  const network = openNetwork(file, TITLE_PIECES + SUMMARY_PIECES + 2, OUTPUTS, NAME_ROLES);
  const pieces = ({ title, summary }: Readable): StoryPiece[] => {
    const inTitle = { segment: 0, field: 'title' } as const;
    const inSummary = { segment: 1, field: 'summary' } as const;
    const end = title.length;
    return [
      { id: FIRST, ...inTitle, start: 0, end: 0 },
      ...split(title, TITLE_PIECES).map((piece) => ({ ...piece, ...inTitle })),
      { id: BETWEEN, ...inTitle, start: end, end },
      ...split(summary, SUMMARY_PIECES).map((piece) => ({ ...piece, ...inSummary })),
    ];
  };
  const readAll = (some: readonly ReadPiece[], ranges: readonly PieceRange[]) =>
    network(
      some.map(({ id }) => id),
      some.map(({ segment }) => segment),
      ranges,
    );
  return {
    name: file.metadata.get('name') ?? 'reader',
    languages: file.metadata.get('languages')?.split(',') ?? [],
    pieces,
    readPieces: (some) => toLogits(readAll(some, [])),
    vectorOf: (story) => readAll(pieces(story), []).slice(OUTPUTS),
    read(story, names) {
      const all = pieces(story);
      const ranges = names.map((name) => name && rangeOf(all, name));
      const said = readAll(
        all,
        ranges.filter((range) => range !== null),
      );
      let next = OUTPUTS;
      const logits = ranges.map((range): NameLogits | null => {
        if (range === null) return null;
        const [counterpart = 0, place = 0, person = 0, goes = 0] = said.subarray(next, next + NAME_ROLES);
        next += NAME_ROLES;
        return { counterpart, place, person, goes };
      });
      return { ...toLogits(said), names: logits };
    },
  };
}

function touches(piece: Omit<StoryPiece, 'id' | 'segment'>, name: Name): boolean {
  return piece.field === name.field && piece.start < name.end && piece.end > name.start;
}

/** The pieces that a name touches. */
function rangeOf(pieces: readonly StoryPiece[], name: Name): PieceRange | null {
  const from = pieces.findIndex((piece) => touches(piece, name));
  return from === -1 ? null : { from, to: pieces.findLastIndex((piece) => touches(piece, name)) + 1 };
}

function toLogits(said: Float32Array): Logits {
  const [yes = 0, ...rest] = said.slice(0, OUTPUTS);
  const status = CATEGORIES.length;
  const direction = status + READER_STATUSES.length;
  const implied = direction + DIRECTIONS.length;
  return {
    yes,
    category: rest.slice(0, status),
    status: rest.slice(status, direction),
    direction: rest.slice(direction, implied),
    implied: rest.slice(implied),
  };
}
