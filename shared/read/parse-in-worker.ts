import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { ParsedFeed } from './parse-feed.ts';
import type { FetchedDocument } from './read-feed.ts';

/** What became of a document: the feed that it holds, or why it could not be read. */
export type ReadOutcome =
  | { readonly kind: 'read'; readonly feed: ParsedFeed }
  | { readonly kind: 'failed'; readonly fault: 'empty' | 'html' | 'malformed'; readonly reason: string };

export type Readers = {
  /**
   * Reads a document; those that find no thread free wait, in order. Takes the memory of its body over: the body is
   * empty afterwards, unless it is a part of a larger one.
   *
   * @throws Error when no thread can be started, or the readers have been closed: the document is not to blame.
   */
  read(document: FetchedDocument): Promise<ReadOutcome>;
  /** Ends every thread; what waits or is being read is rejected. */
  close(): Promise<void>;
};

export type ReaderOptions = {
  readonly threads?: number;
  /** How long a document waits until a further thread is started for it, in milliseconds: each takes some 40 MB. */
  readonly spareAfterMs?: number;
  /** How long the reading of one document may take, from its beginning, in milliseconds. */
  readonly deadlineMs?: number;
  /**
   * How much memory the reading of one document may take, in MiB of the thread's heap. Documents of 10 MiB took less than
   * 48 MiB, with 2,000 entries as with a million, and up to 96 MiB where each line had to be repaired.
   */
  readonly heapMb?: number;
  /** What the threads run: they say that they have started, then answer each document. */
  readonly program?: URL;
};

/** The file beside this one; bundled, both have another ending. */
const PROGRAM = new URL(
  import.meta.url.endsWith('.ts') ? './parse-worker.ts' : './parse-worker.mjs',
  import.meta.url,
);

/**
 * Opens a bounded pool of threads that read documents. One is started when it is first needed, a further one only when a
 * document has kept others waiting: on a function's share of a processor two are no faster, but take twice the memory.
 *
 * A thread that takes longer than the deadline or needs more memory than it may is ended and replaced: its document
 * is `malformed`, all others go on. Threads without work don't keep the process alive.
 */
export function openReaders(options: ReaderOptions = {}): Readers {
  const { threads = 2, spareAfterMs = 1_000, deadlineMs = 5_000, heapMb = 160, program = PROGRAM } = options;
  const waiting: {
    readonly document: FetchedDocument;
    readonly answer: PromiseWithResolvers<ReadOutcome>;
  }[] = [];
  const closed = new AbortController();
  const lanes = Array.from({ length: threads }, () => openLane({ deadlineMs, heapMb, program }));
  const free = [...lanes];

  let busy = 0;
  let allowed = 1;
  let spare: NodeJS.Timeout | undefined;

  async function work(): Promise<void> {
    const lane = busy < allowed ? free.pop() : undefined;
    if (!lane) return awaitSpare();
    busy += 1;
    for (let task = waiting.shift(); task; task = waiting.shift()) {
      await lane.read(task.document, closed.signal).then(task.answer.resolve, task.answer.reject);
    }
    busy -= 1;
    free.push(lane);
  }

  /** Allows one more thread when what is being read keeps the others waiting. */
  function awaitSpare(): void {
    if (spare !== undefined || allowed >= threads) return;
    spare = setTimeout(() => {
      spare = undefined;
      if (waiting.length === 0) return;
      allowed += 1;
      void work();
    }, spareAfterMs);
    spare.unref();
  }

  return {
    read(document) {
      const answer = Promise.withResolvers<ReadOutcome>();
      waiting.push({ document, answer });
      void work();
      return answer.promise;
    },

    async close() {
      closed.abort(new Error('the readers are closed'));
      clearTimeout(spare);
      await Promise.all(lanes.map((lane) => lane.close()));
    },
  };
}

type Limits = Required<Omit<ReaderOptions, 'threads' | 'spareAfterMs'>>;

/** One thread at a time, which reads one document at a time; a lost one is replaced with the next document. */
function openLane({ deadlineMs, heapMb, program }: Limits) {
  let thread: Worker | undefined;

  async function start(): Promise<Worker> {
    const starting = new Worker(program, {
      // What is read is hostile: should it ever get to run code, it need not find credentials.
      env: {},
      execArgv: [],
      // The young generation alone may take 48 MB; with 16 MB a document of 10 MiB is read as fast in 50 to 100 MB less.
      resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: 16 },
    });
    thread = starting;
    // Also while it has nothing to do: an error without a listener would end the process.
    starting.on('error', () => {});
    starting.once('exit', () => {
      if (thread === starting) thread = undefined;
    });
    try {
      await hear(starting);
      return starting;
    } catch (error) {
      throw new Error(`no thread to read with could be started: ${error}`, { cause: error });
    }
  }

  return {
    async read(document: FetchedDocument, closed: AbortSignal): Promise<ReadOutcome> {
      closed.throwIfAborted();
      const reader = thread ?? (await start());
      const body = ownMemory(document.body);
      const late = new AbortController();
      const timer = setTimeout(() => late.abort(), deadlineMs);
      reader.ref();
      try {
        reader.postMessage({ ...document, body }, [body.buffer]);
        return (await hear(reader, late.signal)) as ReadOutcome;
      } catch (error) {
        await reader.terminate();
        closed.throwIfAborted();
        const reason = late.signal.aborted
          ? `reading took longer than ${deadlineMs / 1000} s`
          : reasonOf(error);
        return { kind: 'failed', fault: 'malformed', reason };
      } finally {
        clearTimeout(timer);
        reader.unref();
      }
    },

    async close() {
      await thread?.terminate();
    },
  };

  function reasonOf(error: unknown): string {
    const isOutOfMemory = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
    return isOutOfMemory
      ? `reading needs more memory than ${heapMb} MB`
      : `the thread that read it ended: ${error}`;
  }
}

/** Waits for the next message of a thread; rejects when the thread ends before, or the signal comes. */
async function hear(thread: Worker, signal?: AbortSignal): Promise<unknown> {
  const ended = new AbortController();
  const end = () => ended.abort();
  thread.once('exit', end);
  try {
    const [message] = await once(thread, 'message', {
      signal: AbortSignal.any([ended.signal, ...(signal ? [signal] : [])]),
    });
    return message;
  } finally {
    thread.off('exit', end);
  }
}

/** The bytes in memory of their own, which alone can be handed to a thread: small Buffers share theirs. */
function ownMemory(body: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteLength } = body;
  const isOwn = buffer instanceof ArrayBuffer && buffer.byteLength === byteLength;
  return isOwn ? new Uint8Array(buffer) : new Uint8Array(body);
}
