import { randomBytes, randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { invalid } from './aws-error.ts';
import { findFilterPolicyFault } from './filter-policy.ts';
import { ADDRESS } from './mail.ts';

/** Attributes by the names AWS gives them; the emulator has a `FilterPolicy`, if any. */
export type SubscriptionAttributes = Readonly<Record<string, string>>;

export type Subscription = {
  readonly arn: string;
  readonly topic: string;
  readonly protocol: string;
  readonly endpoint: string;
  /** JSON of `SubscriptionAttributes`. */
  readonly attributes: string;
  readonly token: string;
  readonly confirmed: number;
  /** Whether nobody but its owner may end it. */
  readonly authenticated: number;
};

export type SubscriptionRequest = {
  readonly topic: string;
  readonly protocol: string;
  readonly endpoint: string;
  readonly attributes: SubscriptionAttributes;
};

export type Topics = ReturnType<typeof openTopics>;

export const topicArn = (name: string) => `arn:aws:sns:us-east-1:000000000000:${name}`;

/** What is subscribed, by the protocol that reaches it. */
const ENDPOINTS: Readonly<Record<string, RegExp>> = {
  email: ADDRESS,
  sqs: /^arn:aws:sqs:[^:]+:[^:]+:[\w-]+$/,
};

const TWO_DAYS = 48 * 3_600_000;

/** Opens the topics of a store and their subscriptions, by e-mail or to a queue. Times come from `now`. */
export function openTopics(store: DatabaseSync, now: () => number) {
  const sql = {
    topic: store.prepare('SELECT display_name FROM topics WHERE arn = ?'),
    saveTopic: store.prepare(`INSERT INTO topics VALUES (?, ?)
      ON CONFLICT (arn) DO UPDATE SET display_name = excluded.display_name`),
    forget: store.prepare('DELETE FROM subscriptions WHERE confirmed = 0 AND requested_at < ?'),
    ofTopic: store.prepare('SELECT * FROM subscriptions WHERE topic = ? ORDER BY rowid'),
    pending: store.prepare('SELECT * FROM subscriptions WHERE confirmed = 0 ORDER BY rowid'),
    byArn: store.prepare('SELECT * FROM subscriptions WHERE arn = ?'),
    save: store.prepare(`INSERT INTO subscriptions VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?)
      ON CONFLICT (topic, protocol, endpoint)
      DO UPDATE SET attributes = excluded.attributes, requested_at = excluded.requested_at`),
    confirm: store.prepare('UPDATE subscriptions SET confirmed = 1, authenticated = ? WHERE arn = ?'),
    setAttributes: store.prepare('UPDATE subscriptions SET attributes = ? WHERE arn = ?'),
    remove: store.prepare('DELETE FROM subscriptions WHERE arn = ?'),
  };

  /** Those of a topic, oldest first; what was not confirmed for two days is forgotten. */
  function list(topic: string): Subscription[] {
    sql.forget.run(now() - TWO_DAYS);
    return sql.ofTopic.all(topic) as unknown as Subscription[];
  }

  function listPending(): Subscription[] {
    sql.forget.run(now() - TWO_DAYS);
    return sql.pending.all() as unknown as Subscription[];
  }

  const find = ({ topic, endpoint }: Pick<Subscription, 'topic' | 'endpoint'>) =>
    list(topic).find((one) => one.endpoint === endpoint);

  return {
    has: (topic: string) => sql.topic.get(topic) !== undefined,
    nameOf: (topic: string) => String(sql.topic.get(topic)?.display_name || 'AWS Notifications'),
    list,
    listPending,
    find,
    findByArn: (arn: string) => sql.byArn.get(arn) as Subscription | undefined,

    /** Creates a topic, or renames the one there is; its subscriptions stay. */
    save: (name: string, displayName: string) => void sql.saveTopic.run(topicArn(name), displayName),

    /** Subscribes an address, which has yet to confirm; one that has yet to keeps its ARN and token. */
    subscribe({ topic, protocol, endpoint, attributes }: SubscriptionRequest): Subscription {
      const form = ENDPOINTS[protocol];
      if (!form) throw invalid('Protocol', `expected email or sqs here, not "${protocol}"`);
      if (!form.test(endpoint)) throw invalid(protocol === 'email' ? 'Email address' : 'SQS endpoint ARN');
      checkAttributes(attributes, 'Attributes Reason: ');
      const token = randomBytes(64).toString('hex');
      const arn = `${topic}:${randomUUID()}`;
      // Whoever has a queue has nothing to confirm.
      const confirmed = Number(protocol === 'sqs');
      sql.save.run(arn, topic, protocol, endpoint, JSON.stringify(attributes), token, confirmed, now());
      return find({ topic, endpoint }) as Subscription;
    },

    confirm: (arn: string, isAuthenticated: boolean) => void sql.confirm.run(Number(isAuthenticated), arn),

    setAttributes(arn: string, attributes: SubscriptionAttributes): void {
      checkAttributes(attributes, '');
      sql.setAttributes.run(JSON.stringify(attributes), arn);
    },

    remove: (arn: string) => void sql.remove.run(arn),
  };
}

function checkAttributes({ FilterPolicy, ...others }: SubscriptionAttributes, where: string): void {
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw invalid(`${where}AttributeName`, unknown);
  const fault = FilterPolicy && findFilterPolicyFault(FilterPolicy);
  if (fault) throw invalid(`${where}FilterPolicy`, fault);
}
