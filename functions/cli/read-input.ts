import { createReadStream, type ReadStream } from 'node:fs';
import { ArgumentError } from '../../shared/argument-error.ts';
import { printNote } from './output.ts';

const MAX_BYTES = 10 * 1024 * 1024;

/**
 * Reads a file, or standard input when there is no name or it is `-`; at most 10 MiB.
 *
 * @throws ArgumentError naming `FILE` when it can't be read or is too large.
 */
export async function readInput(file = '-'): Promise<Uint8Array> {
  const isStandardInput = file === '-';
  if (isStandardInput && process.stdin.isTTY)
    printNote('reading what you type; end it with Ctrl-D on a line of its own');
  try {
    return await readAll(isStandardInput ? process.stdin : createReadStream(file), file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (error instanceof ArgumentError || code === undefined) throw error;
    throw new ArgumentError('FILE', `a file that can be read (${code})`, file);
  }
}

async function readAll(stream: ReadStream | typeof process.stdin, file: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_BYTES) throw new ArgumentError('FILE', 'at most 10 MiB', file);
  }
  return Buffer.concat(chunks);
}
