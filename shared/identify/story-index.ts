import type { Memory } from './memory.ts';
import type { Remembered } from './seen-entry.ts';

/** Finds the one value that a key stands at; nothing for a key that several share. */
export type Index<Value> = ReadonlyMap<string, Value | undefined>;

/** Indexes values by their keys, of which an empty one is none; a key that several share leads to nothing. */
export function indexUnique<Value>(
  values: readonly Value[],
  keysOfValue: (value: Value, at: number) => readonly string[],
): Index<Value> {
  const index = new Map<string, Value | undefined>();
  for (const [at, value] of values.entries()) {
    for (const key of keysOfValue(value, at)) {
      if (key !== '') index.set(key, !index.has(key) || index.get(key) === value ? value : undefined);
    }
  }
  return index;
}

/** Indexes remembered stories: those of the last document, and of those that have left it what these have no key of. */
export function indexStories(
  { window, left }: Memory,
  keysOfStory: (story: Remembered) => readonly string[],
): Index<Remembered> {
  return new Map([...indexUnique(left, keysOfStory), ...indexUnique(window, keysOfStory)]);
}
