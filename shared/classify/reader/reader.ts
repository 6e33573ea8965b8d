import { CATEGORIES, DIRECTIONS, type Status } from '../classification.ts';
import { embeddingOf, openNetwork } from './forward.ts';
import { BETWEEN, FIRST, readPieces } from './pieces.ts';
import { readSafetensors } from './safetensors.ts';

/** What is read of a story. */
export type Readable = { readonly title: string; readonly summary: string };

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

/** What kind of engagement a story reports, as the reader has it: log-odds, up to a number added to all of each list. */
export type LabelLogOdds = {
  /** In the order of `CATEGORIES`. */
  readonly category: readonly number[];
  /** In the order of `READER_STATUSES`. */
  readonly status: readonly number[];
  /** In the order of `DIRECTIONS`. */
  readonly direction: readonly number[];
};

/** Two networks that read stories in many languages: one tells engagements, the other labels them. The same story gives the same numbers on every machine. */
export type Reader = {
  readonly name: string;
  /** Codes of the languages that it learned, like `en`. */
  readonly languages: readonly string[];
  /** What it reads of a story, in order. */
  readonly pieces: (story: Readable) => readonly StoryPiece[];
  /**
   * Reads pieces: those of a story, or what is left of them when some are taken out or made `UNKNOWN`. Gives the log-odds that they
   * report an engagement.
   *
   * @throws RangeError when there are none, more than a story can have, or one that is none of this reader.
   */
  readonly readPieces: (pieces: readonly Pick<StoryPiece, 'id' | 'segment'>[]) => number;
  /** The log-odds that a story reports an engagement. */
  readonly read: (story: Readable) => number;
  /**
   * Labels a story that is taken for an engagement. The first call opens the network that does.
   *
   * @throws UnreadableRecord naming what of that network is wrong.
   */
  readonly label: (story: Readable) => LabelLogOdds;
};

const TITLE_PIECES = 48;
const SUMMARY_PIECES = 80;
/** The order of the statuses in what the reader makes of a story. */
export const READER_STATUSES = ['done', 'planned', 'cancelled'] as const satisfies readonly Status[];
const LABELS = CATEGORIES.length + READER_STATUSES.length + DIRECTIONS.length;

/**
 * Opens a reader from its file, whose bytes are kept and must not change.
 *
 * @throws UnreadableRecord naming what of the file is wrong, except of the network that labels.
 */
export function openReader(bytes: Uint8Array): Reader {
  const file = readSafetensors(bytes);
  const split = readPieces(file);
  const embedding = embeddingOf(file);
  const open = (prefix: string, outputs: number) => {
    const network = openNetwork(file, embedding, prefix, TITLE_PIECES + SUMMARY_PIECES + 2, outputs);
    return (some: Parameters<Reader['readPieces']>[0]) =>
      network(
        some.map(({ id }) => id),
        some.map(({ segment }) => segment),
      );
  };
  const tell = open('', 1);
  let tellLabels: typeof tell | undefined;
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
  const readSome: Reader['readPieces'] = (some) => tell(some)[0] ?? 0;
  return {
    name: file.metadata.get('name') ?? 'reader',
    languages: file.metadata.get('languages')?.split(',') ?? [],
    pieces,
    readPieces: readSome,
    read: (story) => readSome(pieces(story)),
    label(story) {
      tellLabels ??= open('labels_', LABELS);
      const told = [...tellLabels(pieces(story))];
      const status = CATEGORIES.length;
      const direction = status + READER_STATUSES.length;
      return {
        category: told.slice(0, status),
        status: told.slice(status, direction),
        direction: told.slice(direction),
      };
    },
  };
}
