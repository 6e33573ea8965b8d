import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { AwsError } from './aws-error.ts';

/** A queue's settings by the names AWS gives them, in seconds and bytes, as text. */
export type QueueAttributes = Readonly<Record<string, string>>;

export type MessageAttribute = { readonly DataType: string; readonly StringValue?: string };
export type MessageAttributes = Readonly<Record<string, MessageAttribute>>;

/** A message in flight: received, and hidden from others until its visibility timeout ends. */
export type ReceivedMessage = {
  readonly messageId: string;
  readonly receiptHandle: string;
  readonly body: string;
  readonly attributes: MessageAttributes;
  readonly system: Readonly<Record<string, string>>;
};

export type Queues = ReturnType<typeof openQueues>;

const DEFAULTS: QueueAttributes = { MessageRetentionPeriod: '345600', VisibilityTimeout: '30' };

/** The queue attributes that the emulator acts on. */
export const QUEUE_ATTRIBUTES: readonly string[] = [...Object.keys(DEFAULTS), 'RedrivePolicy'];

export const queueArn = (name: string) => `arn:aws:sqs:us-east-1:000000000000:${name}`;

/** Opens the queues of a store; every change is on disk when its function returns. Times come from `now`. */
export function openQueues(store: DatabaseSync, now: () => number) {
  const arrivals = new EventEmitter().setMaxListeners(0);
  const sql = {
    find: store.prepare('SELECT attributes FROM queues WHERE name = ?'),
    save: store.prepare(`INSERT INTO queues VALUES (?, ?)
      ON CONFLICT (name) DO UPDATE SET attributes = excluded.attributes`),
    send: store.prepare(`INSERT INTO messages (queue, message_id, body, attributes, sent_at, visible_at)
      VALUES (?, ?, ?, ?, ?, ?)`),
    expire: store.prepare('DELETE FROM messages WHERE queue = ? AND sent_at <= ?'),
    bury: store.prepare(
      'UPDATE messages SET queue = ?, receipt = NULL WHERE queue = ? AND visible_at <= ? AND received >= ?',
    ),
    take: store.prepare(`UPDATE messages
      SET visible_at = ?, received = received + 1, receipt = id || '.' || hex(randomblob(16))
      WHERE id IN (SELECT id FROM messages WHERE queue = ? AND visible_at <= ? ORDER BY id LIMIT ?) RETURNING *`),
    nextVisible: store.prepare('SELECT min(visible_at) AS at FROM messages WHERE queue = ?'),
    remove: store.prepare(
      'DELETE FROM messages WHERE id = CAST(?2 AS INTEGER) AND queue = ?1 AND receipt = ?2',
    ),
    hide: store.prepare(
      'UPDATE messages SET visible_at = ?3 WHERE id = CAST(?2 AS INTEGER) AND queue = ?1 AND receipt = ?2',
    ),
    count: store.prepare(`SELECT count(*) FILTER (WHERE visible_at <= ?1) AS visible,
      count(*) FILTER (WHERE visible_at > ?1) AS inFlight FROM messages WHERE queue = ?2`),
    purge: store.prepare('DELETE FROM messages WHERE queue = ?'),
  };

  function settingsOf(name: string): QueueAttributes {
    const row = sql.find.get(name);
    if (row) return { ...DEFAULTS, ...JSON.parse(String(row.attributes)) };
    throw new AwsError('QueueDoesNotExist', `The specified queue does not exist: ${name}`);
  }

  /** Drops what is past its retention and moves what was received too often to the dead-letter queue. */
  function settle(name: string, { MessageRetentionPeriod, RedrivePolicy }: QueueAttributes): void {
    sql.expire.run(name, now() - Number(MessageRetentionPeriod) * 1000);
    if (!RedrivePolicy) return;
    const { deadLetterTargetArn, maxReceiveCount } = JSON.parse(RedrivePolicy);
    const target = deadLetterTargetArn.split(':').at(-1);
    const { changes } = sql.bury.run(target, name, now(), Number(maxReceiveCount));
    if (changes) arrivals.emit('arrival');
  }

  function take(name: string, atMost: number): ReceivedMessage[] {
    const settings = settingsOf(name);
    settle(name, settings);
    const at = now();
    const hiddenUntil = at + Number(settings.VisibilityTimeout) * 1000;
    const rows = sql.take.all(hiddenUntil, name, at, atMost);
    return rows.sort((a, b) => Number(a.id) - Number(b.id)).map(toReceived);
  }

  /** Waits until a message arrives, the next hidden one shows again, time is up or the caller gives up. */
  async function arrival(name: string, milliseconds: number, signal: AbortSignal): Promise<void> {
    const next = Number(sql.nextVisible.get(name)?.at ?? Number.POSITIVE_INFINITY) - now();
    const timeUp = AbortSignal.timeout(Math.max(1, Math.ceil(Math.min(milliseconds, next))));
    await once(arrivals, 'arrival', { signal: AbortSignal.any([signal, timeUp]) }).catch(() => {});
  }

  return {
    /** Creates a queue, or gives the one there is these attributes; its messages stay. */
    save(name: string, attributes: QueueAttributes): void {
      sql.save.run(name, JSON.stringify(attributes));
    },

    /** Stores a message and returns its id. */
    send(name: string, body: string, attributes: MessageAttributes = {}): string {
      settingsOf(name);
      const messageId = randomUUID();
      sql.send.run(name, messageId, body, JSON.stringify(attributes), now(), now());
      arrivals.emit('arrival');
      return messageId;
    },

    /** Takes up to `atMost` messages, oldest first; waits up to `waitSeconds` for the first. */
    async receive(
      name: string,
      options: { readonly atMost: number; readonly waitSeconds: number },
      signal: AbortSignal,
    ): Promise<ReceivedMessage[]> {
      const deadline = performance.now() + options.waitSeconds * 1000;
      while (!signal.aborted) {
        const messages = take(name, options.atMost);
        const left = deadline - performance.now();
        if (messages.length > 0 || left <= 0) return messages;
        await arrival(name, left, signal);
      }
      return [];
    },

    /** Deletes a message. Only its latest receipt handle does; an older one changes nothing, as on AWS. */
    remove: (name: string, receiptHandle: string) => void sql.remove.run(name, receiptHandle),

    /** Hides a message for some seconds from now on; by an older receipt handle nothing changes, as for `remove`. */
    hide: (name: string, receiptHandle: string, seconds: number) =>
      void sql.hide.run(name, receiptHandle, now() + seconds * 1000),

    count(name: string): { readonly visible: number; readonly inFlight: number } {
      settle(name, settingsOf(name));
      const { visible, inFlight } = sql.count.get(now(), name) ?? {};
      return { visible: Number(visible), inFlight: Number(inFlight) };
    },

    /** Loses all that is on a queue, in flight or not. */
    purge: (name: string) => void sql.purge.run(name),
  };
}

function toReceived(row: Readonly<Record<string, SQLOutputValue>>): ReceivedMessage {
  return {
    messageId: String(row.message_id),
    receiptHandle: String(row.receipt),
    body: String(row.body),
    attributes: JSON.parse(String(row.attributes)),
    system: { SentTimestamp: String(row.sent_at), ApproximateReceiveCount: String(row.received) },
  };
}
