import { shippedReader } from '../classify/reader/shipped-reader.ts';
import { storyWithoutNoise } from '../classify/words/leave-out.ts';

/** What is read of a story as a whole, a signed byte an axis, in base64: one of 192 axes has 256 characters. */
export function writeVector(story: { readonly title: string; readonly summary: string }): string {
  const vector = shippedReader().vectorOf(storyWithoutNoise(story));
  const most = vector.reduce((peak, one) => Math.max(peak, Math.abs(one)), 0);
  const bytes = Int8Array.from(vector, (one) => (most === 0 ? 0 : Math.round((one / most) * 127)));
  return Buffer.from(bytes.buffer).toString('base64');
}

/**
 * Reads a vector as `writeVector` writes it, brought to length 1, moved so that `centre` is its origin, and to length 1 again; `null` where it
 * has other axes than the centre.
 */
export function readVector(written: string, centre: readonly number[]): Float64Array | null {
  const bytes = new Int8Array(Buffer.from(written, 'base64'));
  if (bytes.length !== centre.length) return null;
  const whole = toUnit(Float64Array.from(bytes));
  return toUnit(whole.map((one, at) => one - (centre[at] ?? 0)));
}

/** Brings a vector to length 1; that of nothing stays. */
export function toUnit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(vector.reduce((sum, one) => sum + one * one, 0));
  return length === 0 ? vector : vector.map((one) => one / length);
}
