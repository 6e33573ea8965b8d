import { Worker } from 'node:worker_threads';
import type { FetchedDocument } from '../../../shared/read/read-feed.ts';
import type { Reading } from '../../support/stated-values.ts';
import type { ParserName } from './feed-parsers.ts';

/** The longest that a document may take, in milliseconds: some make a parser's regular expressions run for hours. */
export const DEADLINE_MS = 5_000;

export type Reader = {
  /** Reads one document, one call at a time; one that hangs or ends the thread fails as `hung` or `crashed`. */
  readonly read: (parser: ParserName, document: FetchedDocument) => Promise<Reading>;
  readonly close: () => Promise<void>;
};

/** Opens a thread that documents are read in, and another whenever one has to be ended. */
export function openReader(): Reader {
  let worker: Worker | undefined;
  const end = async () => {
    const ended = worker;
    worker = undefined;
    await ended?.terminate();
  };
  const read = (parser: ParserName, document: FetchedDocument) => {
    worker ??= new Worker(new URL('./feed-worker.ts', import.meta.url));
    const thread = worker;
    return new Promise<Reading>((resolve, reject) => {
      const settle = (reading: Reading) => {
        clearTimeout(timer);
        thread.off('message', settle);
        thread.off('error', crash);
        resolve(reading);
      };
      const giveUp = (fails: string) => {
        settle({ fails });
        thread.on('error', () => {});
        end().catch(reject);
      };
      const crash = () => giveUp('crashed');
      const timer = setTimeout(() => giveUp('hung'), DEADLINE_MS);
      thread.on('message', settle);
      thread.on('error', crash);
      thread.postMessage({ parser, document });
    });
  };
  return { read, close: end };
}
