import { oneLine, truncate } from './plain-text.ts';

/** A wrong argument. Its message is for the person who gave it: which one, what was expected, what came instead. */
export class ArgumentError extends Error {
  override readonly name = 'ArgumentError';

  constructor(argument: string, expected: string, got?: string) {
    super(`${argument}: expected ${expected}${got === undefined ? '' : `, got ${quoteArgument(got)}`}`);
  }
}

/** Quotes what somebody typed, on one line and not at length. */
export function quoteArgument(text: string): string {
  return `"${truncate(oneLine(text), 100)}"`;
}
