import { readFileSync } from 'node:fs';
import { openReader, type Reader } from './reader.ts';

/** The file that `npm run train` writes. Beside this file in the checkout, and beside the bundle where it is deployed. */
const READER_FILE = 'reader.safetensors';

let reader: Reader | undefined;

/**
 * The reader that comes with the classifier. Its file is opened at the first call, which takes some tenths of a second.
 *
 * @throws UnreadableRecord naming what of the file is wrong, or the file system's error where there is none.
 */
export function shippedReader(): Reader {
  reader ??= openReader(readFileSync(new URL(`./${READER_FILE}`, import.meta.url)));
  return reader;
}
