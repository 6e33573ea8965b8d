import { createReadStream } from 'node:fs';

/** A line of a file, counted from 1; without its text where that is longer than was asked for. */
export type Line = { readonly number: number; readonly text?: string };

const LINE_FEED = 0x0a;

/**
 * Reads a file of any size line by line; of a line that is too long no more than the bound is ever held.
 *
 * @param mostBytes Of a line.
 */
export async function* readLines(file: string, mostBytes: number): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let number = 1;
  let size = 0;
  let pieces: Uint8Array[] = [];
  const add = (piece: Uint8Array) => {
    size += piece.length;
    pieces = size > mostBytes ? [] : [...pieces, piece];
  };
  const end = (): Line => {
    const line = {
      number,
      ...(size <= mostBytes && { text: decoder.decode(Buffer.concat(pieces)) }),
    };
    number += 1;
    size = 0;
    pieces = [];
    return line;
  };
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, at));
      yield end();
      from = at + 1;
    }
    add(chunk.subarray(from));
  }
  if (size > 0) yield end();
}
