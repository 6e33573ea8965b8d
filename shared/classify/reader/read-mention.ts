import { exponential } from '../exponential.ts';
import { type Layer, layerOf } from './matrices.ts';
import type { Safetensors } from './safetensors.ts';

/** Pieces that stand together, from one to before another. */
export type PieceRange = { readonly from: number; readonly to: number };

/** What reads a mention: layers on what each piece says of itself, asks the others and answers them, and on what the whole story says. */
export type MentionLayers = {
  readonly read: Layer;
  readonly ask: Layer;
  readonly answer: Layer;
  readonly around: Layer;
  readonly hidden: Layer;
  readonly out: Layer;
};

/**
 * Finds the layers in a file.
 *
 * @param width How many numbers stand for a piece, and `pooled` for a story; `roles`: how many come out for a mention.
 * @throws UnreadableRecord when one is missing or not of its kind and shape.
 */
export function mentionLayersOf(
  file: Safetensors,
  width: number,
  pooled: number,
  roles: number,
): MentionLayers {
  const layer = (name: string, depth: number, columns: number | null) =>
    layerOf(file, name, `${name}_b`, depth, columns);
  const read = layer('mention', width, null);
  const ask = layer('ask', width, null);
  const around = layer('around', pooled, null);
  const hidden = layer('mention_hidden', 2 * read.columns + around.columns, null);
  const answer = layer('answer', width, ask.columns);
  return { read, ask, answer, around, hidden, out: layer('mention_out', hidden.columns, roles) };
}

/** A story of which mentions are read: of each piece a row of what it says of itself, asks and answers, and once what the whole says. */
export type MentionTable = {
  readonly count: number;
  /** The number in a column of a piece's row. */
  readonly cell: (row: number, column: number) => number;
  /** The number in a column of what the whole story says. */
  readonly around: (column: number) => number;
};

/**
 * Reads a mention: the mean of what its pieces say of themselves, beside it what all pieces say, each counting as much as it answers
 * what the mention asks, and what the whole story says.
 *
 * @returns The log-odds of each role.
 */
export function readMention(
  layers: MentionLayers,
  table: MentionTable,
  { from, to }: PieceRange,
): Float32Array {
  const { read, ask, around, hidden, out } = layers;
  const said = (row: number, at: number) => Math.max(table.cell(row, at), 0);
  const asked = Array.from({ length: ask.columns }, (_, at) =>
    meanOf(from, to, (row) => table.cell(row, read.columns + at)),
  );
  const answers = read.columns + ask.columns;
  const agreements = Array.from({ length: table.count }, (_, row) => {
    const product = asked.reduce((sum, one, at) => sum + one * table.cell(row, answers + at), 0);
    return product / Math.sqrt(ask.columns);
  });
  const most = Math.max(...agreements);
  const shares = agreements.map((one) => exponential(one - most));
  const whole = shares.reduce((sum, one) => sum + one, 0);
  const own = Array.from({ length: read.columns }, (_, at) => meanOf(from, to, (row) => said(row, at)));
  const answered = own.map(
    (_, at) => shares.reduce((sum, share, row) => sum + share * said(row, at), 0) / whole,
  );
  const ofStory = Array.from({ length: around.columns }, (_, at) => Math.max(table.around(at), 0));
  return applied(
    out,
    applied(hidden, [...own, ...answered, ...ofStory]).map((one) => Math.max(one, 0)),
  );
}

function meanOf(from: number, to: number, valueAt: (row: number) => number): number {
  let sum = 0;
  for (let row = from; row < to; row++) sum += valueAt(row);
  return sum / (to - from);
}

/** What comes out of a layer. */
function applied({ columns, weights, bias }: Layer, numbers: Iterable<number>): Float32Array {
  const given = new Float32Array(bias);
  let row = 0;
  for (const one of numbers) {
    for (let column = 0; column < columns; column++)
      given[column] = (given[column] ?? 0) + one * (weights[row * columns + column] ?? 0);
    row += 1;
  }
  return given;
}
