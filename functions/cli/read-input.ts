import { createReadStream, type ReadStream } from 'node:fs';
import { ArgumentError } from '../../shared/text/argument-error.ts';
import { printNote } from '../terminal/output.ts';

const MAX_BYTES = 10 * 1024 * 1024;

/**
 * Reads the lines of a JSONL file, or of standard input, at most 100 MiB, each by a function that may refuse it.
 *
 * @throws ArgumentError naming the argument, and the line that is wrong.
 */
export async function readJsonLines<Value>(
  file: string,
  read: (line: string) => Value,
  argument = 'FILE',
): Promise<Value[]> {
  const text = new TextDecoder().decode(await readInput(file, { mostBytes: 10 * MAX_BYTES, argument }));
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    try {
      return [read(line)];
    } catch (error) {
      throw new ArgumentError(argument, `a record a line; line ${at + 1}: ${(error as Error).message}`);
    }
  });
}

/**
 * Reads a file, or standard input when there is no name or it is `-`; at most 10 MiB, unless another bound is given.
 *
 * @throws ArgumentError naming the argument when it can't be read or is too large.
 */
export async function readInput(
  file = '-',
  { mostBytes = MAX_BYTES, argument = 'FILE' } = {},
): Promise<Uint8Array> {
  const isStandardInput = file === '-';
  if (isStandardInput && process.stdin.isTTY)
    printNote('reading what you type; end it with Ctrl-D on a line of its own');
  try {
    return await readAll(isStandardInput ? process.stdin : createReadStream(file), file, {
      mostBytes,
      argument,
    });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (error instanceof ArgumentError || code === undefined) throw error;
    throw new ArgumentError(argument, `a file that can be read (${code})`, file);
  }
}

async function readAll(
  stream: ReadStream | typeof process.stdin,
  file: string,
  { mostBytes, argument }: { readonly mostBytes: number; readonly argument: string },
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > mostBytes) throw new ArgumentError(argument, `at most ${mostBytes / 2 ** 20} MiB`, file);
  }
  return Buffer.concat(chunks);
}
