import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import type { DatabaseSync } from 'node:sqlite';
import { AwsError } from './aws-error.ts';

/** A queue's settings by the names AWS gives them, in seconds and bytes, as text. */
export type QueueAttributes = Readonly<Record<string, string>>;

export type MessageAttribute = {
  readonly DataType: string;
  readonly StringValue?: string;
  /** Base64. */
  readonly BinaryValue?: string;
};
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

const DEFAULTS: QueueAttributes = {
  DelaySeconds: '0',
  MaximumMessageSize: '1048576',
  MessageRetentionPeriod: '345600',
  ReceiveMessageWaitTimeSeconds: '0',
  VisibilityTimeout: '30',
};

export const queueArn = (name: string) => `arn:aws:sqs:us-east-1:000000000000:${name}`;

/** Opens the queues of a store; every change is on disk when its function returns. Times come from `now`. */
export function openQueues(store: DatabaseSync, now: () => number) {
  const arrivals = new EventEmitter().setMaxListeners(0);
  const sql = {
    find: store.prepare('SELECT attributes FROM queues WHERE name = ?'),
    list: store.prepare('SELECT name FROM queues ORDER BY name'),
    save: store.prepare(`INSERT INTO queues VALUES (?, ?)
      ON CONFLICT (name) DO UPDATE SET attributes = excluded.attributes`),
    send: store.prepare(`INSERT INTO messages (queue, message_id, body, attributes, sent_at, visible_at)
      VALUES (?, ?, ?, ?, ?, ?)`),
    expire: store.prepare('DELETE FROM messages WHERE queue = ? AND sent_at <= ?'),
    bury: store.prepare(`UPDATE messages SET queue = ?, dead_letter_source = ?, receipt = NULL
      WHERE queue = ? AND visible_at <= ? AND received >= ?`),
    take: store.prepare(`UPDATE messages SET visible_at = ?, received = received + 1,
      receipt = id || '.' || hex(randomblob(16)), first_received_at = coalesce(first_received_at, ?)
      WHERE id IN (SELECT id FROM messages WHERE queue = ? AND visible_at <= ? ORDER BY id LIMIT ?) RETURNING *`),
    nextVisible: store.prepare('SELECT min(visible_at) AS at FROM messages WHERE queue = ?'),
    remove: store.prepare('DELETE FROM messages WHERE id = ? AND queue = ? AND receipt = ?'),
    hide: store.prepare(`UPDATE messages SET visible_at = ?
      WHERE id = ? AND queue = ? AND receipt = ? AND visible_at > ?`),
    count: store.prepare(`SELECT count(*) FILTER (WHERE visible_at <= ?1) AS visible,
      count(*) FILTER (WHERE visible_at > ?1 AND received > 0) AS inFlight,
      count(*) FILTER (WHERE visible_at > ?1 AND received = 0) AS delayed FROM messages WHERE queue = ?2`),
    purge: store.prepare('DELETE FROM messages WHERE queue = ?'),
  };

  function find(name: string): QueueAttributes | undefined {
    const row = sql.find.get(name);
    return row && { ...DEFAULTS, ...JSON.parse(String(row.attributes)) };
  }

  function settingsOf(name: string): QueueAttributes {
    const attributes = find(name);
    if (attributes) return attributes;
    throw new AwsError('QueueDoesNotExist', 'The specified queue does not exist.');
  }

  /** Drops what is past its retention and moves what was received too often to the dead-letter queue. */
  function settle(name: string, attributes: QueueAttributes): void {
    sql.expire.run(name, now() - Number(attributes.MessageRetentionPeriod) * 1000);
    if (!attributes.RedrivePolicy) return;
    const { deadLetterTargetArn, maxReceiveCount } = JSON.parse(attributes.RedrivePolicy);
    const target = deadLetterTargetArn.split(':').at(-1);
    const { changes } = sql.bury.run(target, queueArn(name), name, now(), Number(maxReceiveCount));
    if (changes) arrivals.emit('arrival');
  }

  function take(name: string, atMost: number, visibilitySeconds?: number): ReceivedMessage[] {
    const attributes = settingsOf(name);
    settle(name, attributes);
    const at = now();
    const hiddenUntil = at + (visibilitySeconds ?? Number(attributes.VisibilityTimeout)) * 1000;
    const rows = sql.take.all(hiddenUntil, at, name, at, atMost) as unknown as Row[];
    return rows.sort((a, b) => a.id - b.id).map(toReceived);
  }

  /** Waits until a message arrives, the next hidden one shows again, time is up or the caller gives up. */
  function arrival(name: string, milliseconds: number, signal: AbortSignal): Promise<void> {
    const next = Number(sql.nextVisible.get(name)?.at ?? Number.POSITIVE_INFINITY) - now();
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        arrivals.off('arrival', done);
        signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, Math.max(1, Math.min(milliseconds, next)));
      arrivals.on('arrival', done);
      signal.addEventListener('abort', done);
    });
  }

  return {
    find,

    names: () => sql.list.all().map(({ name }) => String(name)),

    /** Creates a queue, or gives the one there is these attributes; its messages stay. */
    save(name: string, attributes: QueueAttributes): void {
      sql.save.run(name, JSON.stringify(attributes));
    },

    /** Stores a message and returns its id. */
    send(name: string, body: string, attributes: MessageAttributes = {}, delaySeconds?: number): string {
      const delay = delaySeconds ?? Number(settingsOf(name).DelaySeconds);
      const messageId = randomUUID();
      sql.send.run(name, messageId, body, JSON.stringify(attributes), now(), now() + delay * 1000);
      arrivals.emit('arrival');
      return messageId;
    },

    /** Takes up to `atMost` messages, oldest first; waits up to `waitSeconds` for the first. */
    async receive(
      name: string,
      options: { atMost: number; waitSeconds: number; visibilitySeconds?: number | undefined },
      signal: AbortSignal,
    ): Promise<ReceivedMessage[]> {
      const deadline = performance.now() + options.waitSeconds * 1000;
      while (!signal.aborted) {
        const messages = take(name, options.atMost, options.visibilitySeconds);
        const left = deadline - performance.now();
        if (messages.length > 0 || left <= 0) return messages;
        await arrival(name, left, signal);
      }
      return [];
    },

    /** Deletes a message. Only its latest receipt handle does; an older one changes nothing, as on AWS. */
    remove(name: string, receiptHandle: string): void {
      settingsOf(name);
      sql.remove.run(idOf(receiptHandle), name, receiptHandle);
    },

    /** Hides a message in flight for that long from now; false when it is not in flight. */
    hide(name: string, receiptHandle: string, seconds: number): boolean {
      settingsOf(name);
      const until = now() + seconds * 1000;
      const { changes } = sql.hide.run(until, idOf(receiptHandle), name, receiptHandle, now());
      if (seconds === 0) arrivals.emit('arrival');
      return changes > 0;
    },

    count(name: string): { readonly visible: number; readonly inFlight: number; readonly delayed: number } {
      settle(name, settingsOf(name));
      const { visible, inFlight, delayed } = sql.count.get(now(), name) ?? {};
      return { visible: Number(visible), inFlight: Number(inFlight), delayed: Number(delayed) };
    },

    purge: (name: string) => void sql.purge.run(name),
  };
}

type Row = {
  readonly id: number;
  readonly message_id: string;
  readonly body: string;
  readonly attributes: string;
  readonly sent_at: number;
  readonly received: number;
  readonly first_received_at: number;
  readonly receipt: string;
  readonly dead_letter_source: string | null;
};

function toReceived(row: Row): ReceivedMessage {
  return {
    messageId: row.message_id,
    receiptHandle: row.receipt,
    body: row.body,
    attributes: JSON.parse(row.attributes),
    system: {
      SenderId: '000000000000',
      SentTimestamp: String(row.sent_at),
      ApproximateReceiveCount: String(row.received),
      ApproximateFirstReceiveTimestamp: String(row.first_received_at),
      ...(row.dead_letter_source && { DeadLetterQueueSourceArn: row.dead_letter_source }),
    },
  };
}

function idOf(receiptHandle: string): number {
  const [, id] = /^(\d{1,15})\.[\dA-F]{32}$/.exec(receiptHandle) ?? [];
  if (id) return Number(id);
  throw new AwsError('ReceiptHandleIsInvalid', `The input receipt handle "${receiptHandle}" is not valid.`);
}
