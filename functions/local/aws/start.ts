import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { makeDynamoDb } from './dynamodb.ts';
import { type Endpoints, makeClientEnvironment } from './environment.ts';
import { type Faults, openFaults } from './faults.ts';
import type { Mail } from './mail.ts';
import { openMailFolder } from './mail-folder.ts';
import { type Outbox, type OutboxOptions, openOutbox } from './outbox.ts';
import { openQueues, type Queues } from './queues.ts';
import {
  type LocalResources,
  readResources,
  readTables,
  saveQueuesAndTopics,
  type Template,
} from './resources.ts';
import { makeSnsActions } from './sns.ts';
import { makeSqsActions } from './sqs.ts';
import { openStore } from './store.ts';
import { suspendTooFast } from './suspension.ts';
import { openTopics } from './topics.ts';
import { listen, serveActions } from './wire.ts';

/** What a process needs to use emulators that run, in it or in another. */
export type RunningAws = {
  readonly pid: number;
  readonly endpoints: Endpoints;
  readonly environment: Readonly<Record<string, string>>;
  readonly resources: LocalResources;
};

export type LocalAws = RunningAws & {
  /** The queues themselves, for `runEventSource` and `drainQueue`, and for a test to look into. */
  readonly queues: Queues;
  /** What a test lets befall calls. */
  readonly faults: Faults;
  /** The addresses that SNS has suspended, each with how many mails it was not sent. */
  readonly suspended: ReadonlyMap<string, number>;
  stop(): Promise<void>;
};

export type LocalAwsOptions = {
  /** Holds everything; one process at a time. Made when missing. */
  readonly dataDir: string;
  /** Gets a `.eml` file a mail. */
  readonly mailDir: string;
  readonly template: Template;
  /** Addresses that the template may subscribe without asking them to confirm: those of whoever runs this. */
  readonly confirmed?: readonly string[];
  /** Milliseconds; what visibility, retention, tokens, mails, suspensions and the lag of indexes go by. */
  readonly now?: () => number;
  readonly onMail?: (mail: Mail, file: string) => void;
  /** Hands mails to a mail server, too. */
  readonly outbox?: OutboxOptions;
  /**
   * Whether SNS suspends an address that more than ten mails a second are for; it does unless told not to, or mails go
   * to a mail server, by its own pace.
   */
  readonly suspends?: boolean;
  /** Hears when an address has confirmed. */
  readonly onConfirmed?: () => void;
  /** Hears of an address that is suspended. */
  readonly onSuspended?: (address: string) => void;
  /** Says what a filter policy lets pass, for the mail that asks to confirm. */
  readonly sayFilterPolicy?: (policy: string) => string;
  /** How long after a write a query of an index shows it, in milliseconds; at once unless told so. */
  readonly indexLagMs?: number;
};

/**
 * Starts DynamoDB, SQS and SNS inside this process, on 127.0.0.1 alone, with the resources of a template.
 *
 * What was stored under `dataDir` is kept across restarts, and so is the port of SQS and SNS if it is still free, so
 * that the links in old mails hold.
 *
 * @throws FolderInUse when another process has the folder; Error of one line when the folder is damaged or the template
 *   has what is not emulated.
 */
export async function startLocalAws(options: LocalAwsOptions): Promise<LocalAws> {
  const { dataDir, mailDir, template, now = Date.now, indexLagMs = 0 } = options;
  const suspends = options.suspends ?? options.outbox === undefined;
  const store = openStore(dataDir);
  const servers: Server[] = [];
  let outbox: Outbox | undefined;
  try {
    const queues = openQueues(store, now);
    const topics = openTopics(store, now);
    const faults = openFaults();
    outbox = options.outbox && openOutbox(mailDir, now, options.outbox);
    const mailFolder = openMailFolder(mailDir, options.onMail, outbox?.ring);
    const { deliver, suspended } = suspendTooFast(mailFolder, now, options.onSuspended ?? (() => {}));
    let url = '';
    const queueUrl = (name: string) => `${url}/000000000000/${name}`;
    const sender = suspends ? deliver : mailFolder;
    const sendToQueue = (name: string, body: string) => void queues.send(name, body);
    const sns = makeSnsActions(topics, sender, now, () => url, { ...options, sendToQueue });
    const instance = randomUUID();
    servers.push(await makeDynamoDb(dataDir, readTables(template), faults, { ms: indexLagMs, now }));
    servers.push(serveActions({ sqs: makeSqsActions(queues), sns: sns.actions }, faults, instance));
    const [dynamodb = '', ours = ''] = await listenAll(servers, store);
    url = ours;
    // Until now nobody was asked but in a file.
    if (outbox?.isNew) await sns.askAgain();
    await saveQueuesAndTopics(template, queues, topics, sns.saveSubscription, options.confirmed ?? []);
    const running: RunningAws = {
      pid: process.pid,
      endpoints: { dynamodb, sqs: url, sns: url },
      environment: makeClientEnvironment({ dynamodb, sqs: url, sns: url }),
      resources: readResources(template, queueUrl),
    };
    const file = writeRunning(dataDir, { ...running, instance });
    outbox?.start();
    return { ...running, queues, faults, suspended, stop: () => stopAll(servers, store, outbox, file) };
  } catch (error) {
    await stopAll(servers, store, outbox);
    throw error;
  }
}

/** Finds the emulators that run on a folder, if any do: they must answer, and be the ones that wrote the file. */
export async function readRunning(dataDir: string): Promise<RunningAws | undefined> {
  try {
    const { instance, ...running } = JSON.parse(readFileSync(join(dataDir, 'endpoints.json'), 'utf8'));
    const response = await fetch(`${running.endpoints.sqs}/running`, { signal: AbortSignal.timeout(2000) });
    return (await response.text()) === instance ? running : undefined;
  } catch {
    return undefined;
  }
}

async function listenAll(servers: readonly Server[], store: DatabaseSync): Promise<string[]> {
  const [dynamodb, ours] = servers as [Server, Server];
  const port = Number(store.prepare('SELECT port FROM ports').get()?.port ?? 0);
  const urls = [await listen(dynamodb), await listen(ours, port)];
  store.exec('DELETE FROM ports');
  store.prepare('INSERT INTO ports VALUES (?)').run(Number(new URL(urls[1] ?? '').port));
  return urls;
}

/** Written whole or not at all, for others may read it at any moment. */
function writeRunning(dataDir: string, running: RunningAws & { readonly instance: string }): string {
  const file = join(dataDir, 'endpoints.json');
  writeFileSync(`${file}.tmp`, `${JSON.stringify(running, null, 2)}\n`);
  renameSync(`${file}.tmp`, file);
  return file;
}

async function stopAll(
  servers: readonly Server[],
  store: DatabaseSync,
  outbox?: Outbox,
  file?: string,
): Promise<void> {
  if (file) rmSync(file, { force: true });
  await Promise.all(
    servers.map((server) => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    }),
  );
  await outbox?.stop();
  if (store.isOpen) store.close();
}
