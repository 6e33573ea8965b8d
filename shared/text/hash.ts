import { createHash } from 'node:crypto';

/** Hashes bytes or text parts to SHA-256, in 64 hexadecimal digits. */
export function hash(...parts: readonly (string | Uint8Array)[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part).update('\0');
  return sum.digest('hex');
}
