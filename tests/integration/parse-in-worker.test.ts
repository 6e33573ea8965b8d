import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openReaders, type ReaderOptions } from '../../shared/read/parse-in-worker.ts';
import type { FetchedDocument } from '../../shared/read/read-feed.ts';

const FEED =
  '<rss version="2.0"><channel><title>Wire</title><item><guid>1</guid><title>Talks</title></item></channel></rss>';

function makeDocument(text: string, url = 'https://feeds.example/feed'): FetchedDocument {
  return { body: new TextEncoder().encode(text), contentType: 'text/xml', url };
}

/** Readers for one test; threads that are stuck must not outlive it. */
function openForTest(options: ReaderOptions = {}) {
  const readers = openReaders(options);
  onTestFinished(() => readers.close());
  return readers;
}

/** A program for threads that does with a document what its URL says, and else answers which thread it is. */
const OBEDIENT = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort, threadId } from 'node:worker_threads';
    parentPort.on('message', ({ url, body }) => {
      if (url === 'stuck') for (;;);
      if (url === 'hungry') for (const all = []; ; ) all.push(Array(1_000).fill(all.length));
      if (url === 'gone') process.exit(0);
      const variables = url === 'variables' && { variables: Object.keys(process.env) };
      parentPort.postMessage({ kind: 'read', feed: { url, bytes: body.length, threadId, ...variables } });
    });
    parentPort.postMessage('started');
  `)}`,
);

/** Reads documents that are but an order to the program above; answers what it says of each. */
async function obey(readers: ReturnType<typeof openReaders>, url: string) {
  const read = await readers.read(makeDocument('order', url));
  return read.kind === 'read'
    ? (read.feed as unknown as { url: string; bytes: number; threadId: number })
    : read;
}

describe('documents read in threads', () => {
  it('become feeds', async () => {
    const read = await openForTest().read(makeDocument(FEED));
    expect(read).toMatchObject({
      kind: 'read',
      feed: { title: 'Wire', entries: [{ guid: '1', title: 'Talks' }], older: [], leftOut: 0 },
    });
  });

  const failures = {
    'is empty': '',
    'is a web page': '<!doctype html><html><body>Welcome</body></html>',
    'is JSON and no feed': '{"ok": true}',
  };
  for (const [what, text] of Object.entries(failures)) {
    it(`fail with a reason when the document ${what}, and the thread reads the next`, async () => {
      const readers = openForTest({ threads: 1 });
      expect(await readers.read(makeDocument(text))).toEqual({
        kind: 'failed',
        fault: expect.stringMatching(/^(empty|html|malformed)$/),
        reason: expect.stringMatching(/^the document /),
      });
      expect(await readers.read(makeDocument(FEED))).toMatchObject({ kind: 'read' });
    });
  }

  it('give their memory to the thread, but for one that shares it with others', async () => {
    const readers = openForTest();
    const own = makeDocument(FEED);
    const shared = { ...own, body: new TextEncoder().encode(`${FEED} and more`).subarray(0, FEED.length) };
    const pooled = { ...own, body: Buffer.from(FEED) };
    const kinds = [await readers.read(own), await readers.read(shared), await readers.read(pooled)];
    expect(kinds.map(({ kind }) => kind)).toEqual(['read', 'read', 'read']);
    expect([own.body.length, shared.body.length, pooled.body.length]).toEqual([0, FEED.length, FEED.length]);
  });
});

describe('a thread', () => {
  it('that is stuck is ended at the deadline, and another takes its place', async () => {
    const readers = openForTest({ program: OBEDIENT, threads: 1, deadlineMs: 500 });
    const before = await obey(readers, 'first');
    expect(await obey(readers, 'stuck')).toEqual({
      kind: 'failed',
      fault: 'malformed',
      reason: 'reading took longer than 0.5 s',
    });
    const after = await obey(readers, 'second');
    expect([before, after]).toEqual([
      { url: 'first', bytes: 5, threadId: expect.any(Number) },
      { url: 'second', bytes: 5, threadId: expect.any(Number) },
    ]);
    expect(after).not.toMatchObject({ threadId: (before as { threadId: number }).threadId });
  });

  it('that takes too much memory is ended, and another takes its place', async () => {
    const readers = openForTest({ program: OBEDIENT, threads: 1, heapMb: 20 });
    expect(await obey(readers, 'hungry')).toEqual({
      kind: 'failed',
      fault: 'malformed',
      reason: 'reading needs more memory than 20 MB',
    });
    expect(await obey(readers, 'next')).toMatchObject({ url: 'next' });
  });

  it('that ends by itself fails its document, and another takes its place', async () => {
    const readers = openForTest({ program: OBEDIENT, threads: 1 });
    expect(await obey(readers, 'gone')).toMatchObject({ kind: 'failed', fault: 'malformed' });
    expect(await obey(readers, 'next')).toMatchObject({ url: 'next' });
  });

  it('that is stuck holds up no other document: nineteen of twenty are answered while it is', async () => {
    const readers = openForTest({ program: OBEDIENT, spareAfterMs: 50, deadlineMs: 120_000 });
    await obey(readers, 'first');
    let isStuck = true;
    const stuck = obey(readers, 'stuck').finally(() => {
      isStuck = false;
    });
    const urls = Array.from({ length: 19 }, (_, at) => `feed ${at}`);
    const answers = await Promise.all(urls.map((url) => obey(readers, url)));
    expect(answers).toMatchObject(urls.map((url) => ({ url })));
    expect(isStuck).toBe(true);
    const ended = expect(stuck).rejects.toThrow('closed');
    await readers.close();
    await ended;
  });

  it('is not charged for the time that its document has waited', async () => {
    const readers = openForTest({ program: OBEDIENT, threads: 1, deadlineMs: 500 });
    const stuck = [obey(readers, 'stuck'), obey(readers, 'stuck')];
    expect(await obey(readers, 'patient')).toMatchObject({ url: 'patient' });
    expect(await Promise.all(stuck)).toHaveLength(2);
  });

  it('that cannot be started is no fault of the document', async () => {
    const program = new URL('data:text/javascript,throw new Error("no such thing")');
    const readers = openForTest({ program });
    await expect(obey(readers, 'any')).rejects.toThrow(/^no thread to read with .*no such thing/);
    const silent = openForTest({ program: new URL('data:text/javascript,') });
    await expect(obey(silent, 'any')).rejects.toThrow(/^no thread to read with could be started/);
  });

  it('finds no credentials, nor anything else of the environment', async () => {
    expect(process.env.PATH).toBeDefined();
    expect(await obey(openForTest({ program: OBEDIENT }), 'variables')).toMatchObject({ variables: [] });
  });

  it('does not keep the process alive when it has nothing to do', async () => {
    const script = `
      const { openReaders } = await import(${JSON.stringify(new URL('../../shared/read/parse-in-worker.ts', import.meta.url).href)});
      const { kind } = await openReaders().read({ body: new Uint8Array(3), contentType: '', url: 'https://feeds.example/' });
      console.log(kind);`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
    expect(stdout).toBe('failed\n');
  });
});

describe('closed readers', () => {
  it('answer nothing more, neither what waits nor what is being read', async () => {
    const readers = openReaders({ program: OBEDIENT, threads: 1 });
    await obey(readers, 'first');
    const open = [obey(readers, 'stuck'), obey(readers, 'second')];
    const settled = await Promise.allSettled([...open, readers.close()]);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
    await expect(obey(readers, 'third')).rejects.toThrow(new Error('the readers are closed'));
  });
});
