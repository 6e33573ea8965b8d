import { parentPort } from 'node:worker_threads';
import type { ReadOutcome } from './parse-in-worker.ts';
import { FeedError } from './raw-feed.ts';
import { type FetchedDocument, readFeed } from './read-feed.ts';

/*
 * The thread that reads documents, one after the other: it says once that it has started, then answers each document.
 * Whoever started it ends it when an answer takes too long.
 */
parentPort?.on('message', async (document: FetchedDocument) =>
  parentPort?.postMessage(await answer(document)),
);
parentPort?.postMessage('started');

async function answer(document: FetchedDocument): Promise<ReadOutcome> {
  try {
    return { kind: 'read', feed: await readFeed(document) };
  } catch (error) {
    if (!(error instanceof FeedError)) {
      return {
        kind: 'failed',
        fault: 'malformed',
        reason: `the document could not be read: ${String(error)}`,
      };
    }
    return { kind: 'failed', fault: error.kind, reason: error.message };
  }
}
