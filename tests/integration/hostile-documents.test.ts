import { afterAll, describe, expect, it } from 'vitest';
import { openReaders } from '../../shared/read/parse-in-worker.ts';
import { makeExhaustingDocuments } from '../support/exhausting-documents.ts';

/** The limits of every document but for time, which on a busy machine would decide; `npm run bench:hostile` measures it. */
const readers = openReaders({ deadlineMs: 120_000 });
afterAll(() => readers.close());

/** What became of a document, read under the limits of every other: its entries, or why it failed. */
async function read(text: string): Promise<number | string> {
  const body = new TextEncoder().encode(text);
  const answer = await readers.read({ body, contentType: '', url: 'https://feeds.example/feed' });
  return answer.kind === 'read' ? answer.feed.entries.length : answer.reason;
}

describe('megabytes that are meant to exhaust who reads them', () => {
  for (const [what, [text, outcome]] of Object.entries(makeExhaustingDocuments())) {
    it(`${what} are read or refused within the limits of every document`, async () => {
      expect(await read(text)).toBe(outcome);
    }, 125_000);
  }
});
