import { parentPort } from 'node:worker_threads';
import type { FetchedDocument } from '../../../shared/read/read-feed.ts';
import { PARSERS, type ParserName } from './feed-parsers.ts';

/** Reads the documents it is sent, one at a time, and answers each with its reading. */
parentPort?.on('message', async ({ parser, document }: { parser: ParserName; document: FetchedDocument }) => {
  parentPort?.postMessage(await PARSERS[parser](document));
});
