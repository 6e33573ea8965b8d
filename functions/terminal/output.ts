/** The reader of our output has gone, as `head` does once it has seen enough. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed';
}

// Without a listener a closed pipe would end the process with a stack trace; `print` learns of it by itself.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

/**
 * Writes text to standard output, as fast as its reader takes it.
 *
 * @throws OutputClosed when nobody reads any more.
 */
export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (!error) return resolve();
      const isClosed = ['EPIPE', 'ERR_STREAM_DESTROYED'].includes(
        (error as NodeJS.ErrnoException).code ?? '',
      );
      return reject(isClosed ? new OutputClosed() : error);
    });
  });
}

/** Writes a line for a person to standard error: standard output may be read by a program. */
export function printNote(line: string): void {
  process.stderr.write(`envoy-watch: ${line}\n`);
}

/** Says of a stored record that it is left out, and why; the list goes on without it. */
export function noteUnreadable({ message }: Error): void {
  printNote(`left out: ${message}`);
}

/** Columns that a table may take: those of the terminal, else of `COLUMNS`, else 100. */
export function outputWidth(): number {
  const columns = process.stdout.columns ?? Number(process.env.COLUMNS);
  return columns >= 40 && columns <= 1_000 ? columns : 100;
}

/** Invisible characters that JSON leaves as they are and a terminal may obey. */
const UNSEEN = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** Writes a value as JSON on one line or, with an indent, on many; what no terminal should be sent is escaped. */
export function toJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    UNSEEN,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
