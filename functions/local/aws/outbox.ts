import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type MailServer, openMailServer, receiverOf, setSender } from './mail.ts';
import { outboxOf, prepareFolder, writeWhole } from './mail-folder.ts';

/** What became of a mail in the outbox; `left` are those that wait when the run ends. */
export type Handover =
  | { readonly outcome: 'sent'; readonly to: string; readonly file: string }
  | { readonly outcome: 'refused'; readonly to?: string; readonly file: string; readonly reason: string }
  | {
      readonly outcome: 'put off';
      /** Its address, or its file if it is that which fails; none where the server takes no mail at all. */
      readonly to?: string;
      readonly reason: string;
      /** How many mails lie in the outbox, and in how many seconds it is tried again. */
      readonly waiting: number;
      readonly seconds: number;
    }
  | { readonly outcome: 'left'; readonly waiting: number };

export type OutboxOptions = {
  readonly server: MailServer;
  readonly onHandover: (handover: Handover) => void;
  /** Waits, at most until the signal; tests go on when they want to. */
  readonly pause?: (ms: number, signal: AbortSignal) => Promise<unknown>;
};

export type Outbox = ReturnType<typeof openOutbox>;

/** Real servers turn away whoever sends faster. */
const MOST_MAILS_A_SECOND = 10;
const FIRST_PAUSE_MS = 10_000;
const LONGEST_PAUSE_MS = 900_000;
const STOP_WITHIN_MS = 10_000;
/** Stands for the server itself where files are named. */
const SERVER = '';

const pauseFor = (ms: number, signal: AbortSignal) => wait(ms, undefined, { signal }).catch(() => {});

/**
 * Opens the outbox of a mail folder, whose mails are handed to a server one after the other, oldest first.
 *
 * The file of a mail is all that is remembered of it. It lies in the outbox until the server has taken the mail, then in
 * the mail folder, or in `refused` beside the outbox if the server will never take it. So a mail is sent once, and again
 * only if the answer to it was lost, by the network or by the end of the process. What could not be sent is tried again
 * after a pause that grows, and at every start; a mail that is not taken holds no other back.
 */
export function openOutbox(
  mailDir: string,
  now: () => number,
  { server, onHandover, pause = pauseFor }: OutboxOptions,
) {
  const outbox = outboxOf(mailDir);
  const refused = join(mailDir, 'refused');
  const isNew = prepareFolder(outbox);
  const mailServer = openMailServer(server);
  /** When a mail, or the server, is to be tried again, and how often it has been. */
  const later = new Map<string, { readonly tries: number; readonly at: number }>();
  /** Mails that the server has, but whose files could not be moved: not to be sent twice for that. */
  const taken = new Set<string>();
  const end = new AbortController();
  let bell = Promise.withResolvers<void>();
  let isStopping = false;
  let running: Promise<void> | undefined;

  const isLater = (what: string) => (later.get(what)?.at ?? 0) > now();
  const list = async () => (await readdir(outbox)).filter((name) => name.endsWith('.eml')).sort();
  const countWaiting = async () => (await list().catch(() => [])).length;

  /** Lets a mail, or the server, rest, longer each time; answers how many milliseconds. */
  function rest(what: string): number {
    const tries = later.get(what)?.tries ?? 0;
    const ms = Math.min(FIRST_PAUSE_MS * 2 ** tries, LONGEST_PAUSE_MS);
    later.set(what, { tries: tries + 1, at: now() + ms });
    return ms;
  }

  async function putOff(what: string, reason: string, to?: string): Promise<void> {
    if (end.signal.aborted) return;
    const ms = rest(what);
    const waiting = await countWaiting();
    onHandover({ outcome: 'put off', ...(to && { to }), reason, waiting, seconds: ms / 1000 });
  }

  async function handOver(name: string): Promise<void> {
    const file = join(outbox, name);
    const eml = await readFile(file, 'latin1');
    const to = receiverOf(eml);
    if (to === undefined) return refuse(name, 'it is not to one address that mails can reach');
    const outgoing = setSender(eml, server.from);
    if (outgoing !== eml) await writeWhole(file, Buffer.from(outgoing, 'latin1'));
    if (!taken.has(name)) {
      const outcome = await mailServer.send(Buffer.from(outgoing, 'latin1'), to, end.signal);
      if (outcome.kind === 'down') {
        // It may be this very mail on which the server gives up: the next try is another's.
        rest(name);
        return putOff(SERVER, outcome.reason);
      }
      later.delete(SERVER);
      if (outcome.kind === 'put off') return putOff(name, outcome.reason, to);
      if (outcome.kind === 'refused') return refuse(name, outcome.reason, to);
      taken.add(name);
    }
    await rename(file, join(mailDir, name));
    taken.delete(name);
    later.delete(name);
    onHandover({ outcome: 'sent', to, file: join(mailDir, name) });
  }

  async function refuse(name: string, reason: string, to?: string): Promise<void> {
    await mkdir(refused, { recursive: true });
    const file = join(refused, name);
    await rename(join(outbox, name), file);
    later.delete(name);
    onHandover({ outcome: 'refused', ...(to && { to }), file, reason });
  }

  /** The oldest mail that may be tried now. */
  async function findDue(): Promise<string | undefined> {
    if (isLater(SERVER) || end.signal.aborted) return undefined;
    return (await list()).find((name) => !isLater(name));
  }

  /** Waits until there is another mail, the next try is due or the run ends. */
  async function waitForMore(): Promise<void> {
    const next = Math.min(...[...later.values()].map(({ at }) => at).filter((at) => at > now()));
    const over = new AbortController();
    const tries = next < Infinity ? [pause(next - now(), over.signal)] : [];
    await Promise.race([bell.promise, ...tries]);
    over.abort();
  }

  async function run(): Promise<void> {
    for (;;) {
      // A mail that comes from here on is found now, or else rings.
      bell = Promise.withResolvers<void>();
      try {
        const name = await findDue();
        if (name !== undefined) {
          await handOver(name).catch((error: Error) => putOff(name, error.message, name));
          await pause(1000 / MOST_MAILS_A_SECOND, end.signal);
          continue;
        }
      } catch (error) {
        await putOff(SERVER, (error as Error).message);
      }
      if (isStopping) return;
      await waitForMore();
    }
  }

  return {
    /** Whether mails are handed over from this folder for the first time. */
    isNew,

    /** Says that there is another mail. */
    ring: () => bell.resolve(),

    /** Begins to hand over. */
    start(): void {
      running = run();
    },

    /** Ends when what can still be handed over has been, or after ten seconds; the rest stays for the next start. */
    async stop(): Promise<void> {
      isStopping = true;
      bell.resolve();
      const over = new AbortController();
      void pause(STOP_WITHIN_MS, over.signal).then(() => end.abort());
      await running;
      over.abort();
      mailServer.close();
      const waiting = await countWaiting();
      if (waiting > 0) onHandover({ outcome: 'left', waiting });
    },
  };
}
