import * as v from 'valibot';
import { CATEGORIES, type Classification, DIRECTIONS, STATUSES } from '../classify/classification.ts';
import { MOST_SHARDS } from '../deployment/env.ts';
import type { Engagement } from '../engagements/engagement.ts';
import { FEED_STATES, type WatchedFeed } from '../feeds/feed.ts';
import type { GoldStory } from '../measure/evaluate.ts';
import type { QueueMessage } from '../stories/queue-message.ts';
import type { Story } from '../stories/story.ts';

/*
 * The shapes of what is read back from the queue and from the tables, of what starts a poll, and of labelled stories. Nothing is taken on trust: a record passes
 * whole, as the type says, or its reader gets an error that names the record, the field and what was expected.
 * Fields that a shape does not know are left out, so that an older version reads what a newer one wrote.
 */

const text = v.string('expected text');
const filledText = v.pipe(text, v.nonEmpty('expected text that is not empty'));
const instant = v.pipe(text, v.check(isInstant, 'expected an instant like 2024-03-12T06:30:00.000Z'));
const address = v.pipe(text, v.url('expected a URL'));
const day = v.pipe(text, v.isoDate('expected a day like 2024-03-12'));
const count = v.pipe(
  v.number('expected a number'),
  v.safeInteger('expected a whole number'),
  v.minValue(0, 'expected 0 or more'),
);
const probability = v.pipe(
  v.number('expected a number'),
  v.minValue(0, 'expected 0 to 1'),
  v.maxValue(1, 'expected 0 to 1'),
);
const flag = v.boolean('expected true or false');
const category = v.picklist(CATEGORIES, `expected one of ${CATEGORIES.join(', ')}`);
const status = v.picklist(STATUSES, `expected one of ${STATUSES.join(', ')}`);
const direction = v.picklist(DIRECTIONS, `expected one of ${DIRECTIONS.join(', ')}`);
const listOf = <Item extends v.GenericSchema>(item: Item) => v.array(item, 'expected a list');

const actor = v.object(
  { country: filledText, name: v.optional(text), office: v.optional(text) },
  'expected an actor',
);
const evidence = v.object(
  {
    role: v.picklist(
      ['actor', 'counterpart', 'contact', 'status', 'direction', 'place', 'against'],
      'expected a role',
    ),
    text,
    start: count,
    end: count,
  },
  'expected a span of evidence',
);
const classification = v.object(
  {
    version: filledText,
    isEngagement: flag,
    probability,
    category: v.nullable(category),
    counterparts: listOf(filledText),
    status: v.nullable(status),
    direction: v.nullable(direction),
    actors: listOf(actor),
    place: v.nullable(text),
    // Older versions told none.
    date: v.optional(v.nullable(day), null),
    evidence: listOf(evidence),
  },
  'expected a classification',
);
const entryFields = {
  storyId: filledText,
  feedId: filledText,
  outlet: filledText,
  title: filledText,
  link: v.optional(filledText),
  summary: text,
  publishedAt: instant,
  firstSeenAt: instant,
  isFresh: flag,
  author: v.optional(text),
  language: v.optional(text),
  claimedAt: v.optional(instant),
};
const entry = v.object(entryFields, 'expected an entry');
const message = v.variant(
  'type',
  [
    v.object({ type: v.literal('entry'), entry }),
    v.object({ type: v.literal('removed'), storyId: filledText, seenAt: instant }),
    v.object({ type: v.literal('alert'), engagementId: filledText }),
  ],
  'expected "entry", "removed" or "alert"',
);
const firstText = v.object({ title: text, summary: text, textHash: filledText }, 'expected a text');
const edit = v.object(
  {
    seenAt: instant,
    title: text,
    textHash: filledText,
    returned: v.optional(v.literal(true, 'expected true')),
  },
  'expected an edit',
);
const story = v.object({
  ...entryFields,
  classification,
  engagementId: v.optional(filledText),
  textHash: v.optional(filledText),
  first: v.optional(firstText),
  edits: v.optional(listOf(edit)),
  editCount: v.optional(count),
  removedAt: v.optional(instant),
});
const report = v.object(
  {
    storyId: filledText,
    outlet: text,
    title: text,
    link: v.optional(text),
    publishedAt: instant,
    versionSeenAt: v.optional(instant),
  },
  'expected a report',
);
const alert = v.object(
  {
    state: v.picklist(['none', 'pending', 'claimed', 'sent'], 'expected none, pending, claimed or sent'),
    number: count,
    change: v.optional(text),
    dueAt: v.optional(instant),
    leaseUntil: v.optional(instant),
    sentAt: v.optional(instant),
  },
  'expected an alert',
);
const engagement = v.object({
  engagementId: filledText,
  day,
  category,
  counterparts: v.pipe(listOf(filledText), v.minLength(1, 'expected at least one')),
  status,
  direction,
  actors: listOf(actor),
  place: v.nullable(text),
  date: v.optional(v.nullable(day), null),
  probability,
  classifierVersion: filledText,
  evidence: listOf(evidence),
  evidenceStoryId: filledText,
  headline: text,
  reports: listOf(report),
  reportCount: count,
  firstSeenAt: instant,
  updatedAt: instant,
  alert,
  revision: count,
});
const feed = v.object({
  feedId: filledText,
  url: address,
  title: v.optional(text),
  addedAt: instant,
  state: v.pipe(
    v.picklist([...FEED_STATES, 'failing'], `expected one of ${FEED_STATES.join(', ')}`),
    // Older versions knew no more of it.
    v.transform((state) => (state === 'failing' ? 'unreachable' : state)),
  ),
  stateSince: instant,
  reason: v.optional(text),
  toldState: v.optional(v.picklist(FEED_STATES, `expected one of ${FEED_STATES.join(', ')}`)),
  failures: count,
  validators: v.object({ etag: v.optional(text), lastModified: v.optional(text) }, 'expected validators'),
  zone: v.optional(text),
  bodyHash: v.optional(text),
  changedAt: v.optional(instant),
  entryCount: v.optional(count),
  newestEntryAt: v.optional(instant),
  rhythmSeconds: v.optional(count),
  everySeconds: v.optional(count),
  skipHours: v.optional(listOf(count)),
  skipDays: v.optional(listOf(count)),
  movedTo: v.optional(v.object({ url: address, since: instant }, 'expected where it moved')),
  nextPollAt: instant,
  seen: v.optional(listOf(text), []),
});

const goldStory = v.object(
  {
    id: filledText,
    stratum: v.optional(text, 'all'),
    lang: v.optional(text, 'unknown'),
    date: v.optional(text, ''),
    outlet: v.optional(text, 'unknown'),
    title: text,
    text: v.optional(text, ''),
    engagement: v.picklist(['yes', 'no', 'borderline'], 'expected yes, no or borderline'),
    category: v.optional(category),
    counterparts: v.optional(listOf(filledText)),
    status: v.optional(status),
    direction: v.optional(direction),
  },
  'expected a labelled story',
);

const answer = v.object(
  {
    ...classification.entries,
    isEngagement: v.optional(flag),
    id: filledText,
    engagement: v.picklist(['yes', 'no'], 'expected yes or no'),
  },
  'expected an answer',
);

const unlabelledStory = v.pipe(
  v.object(
    {
      id: filledText,
      title: v.optional(text, ''),
      text: v.optional(text, ''),
      outlet: v.optional(text),
      date: v.optional(text),
    },
    'expected a story',
  ),
  v.check(({ title, text }) => `${title}${text}`.trim() !== '', 'expected a title or a text'),
);

const pollEvent = v.pipe(
  v.object(
    {
      shard: v.optional(count, 0),
      shards: v.optional(
        v.pipe(
          count,
          v.minValue(1, 'expected 1 or more'),
          v.maxValue(MOST_SHARDS, `expected ${MOST_SHARDS} or less`),
        ),
        1,
      ),
      scheduledAt: v.optional(
        v.pipe(text, v.check(isScheduledTime, 'expected an instant like 2024-03-12T06:30:00Z')),
      ),
    },
    'expected an object',
  ),
  v.check(({ shard, shards }) => shard < shards, 'expected a shard less than shards, counted from 0'),
);

/** A record that is not of its shape. */
export class UnreadableRecord extends Error {
  override readonly name: string = 'UnreadableRecord';
}

/** A message that is not of its shape: it will be no other when it is tried again. */
export class UnreadableMessage extends UnreadableRecord {
  override readonly name = 'UnreadableMessage';
}

/**
 * Reads a message of the entries queue.
 *
 * @throws UnreadableMessage naming the field that is wrong, and what was expected.
 */
export function parseQueueMessage(body: string): QueueMessage {
  try {
    return parse<QueueMessage>('queue message', message, parseJson('queue message', body));
  } catch (error) {
    throw new UnreadableMessage((error as Error).message, { cause: error });
  }
}

/** Reads a stored story. @throws UnreadableRecord naming it, the field that is wrong, and what was expected. */
export function parseStory(row: Readonly<Record<string, unknown>>): Story {
  return parse<Story>(`stored story ${row.storyId}`, story, row);
}

/** Reads a stored engagement. @throws UnreadableRecord naming it, the field that is wrong, and what was expected. */
export function parseEngagement(row: Readonly<Record<string, unknown>>): Engagement {
  return parse<Engagement>(`stored engagement ${row.engagementId}`, engagement, row);
}

/** Reads a stored feed; a row of an index, which lacks the seen-set, has none. @throws UnreadableRecord as the others do. */
export function parseWatchedFeed(row: Readonly<Record<string, unknown>>): WatchedFeed {
  return parse<WatchedFeed>(`stored feed ${row.feedId}`, feed, row);
}

/** What starts a poll, as the schedule sends it. */
export type PollEvent = { readonly shard: number; readonly shards: number; readonly scheduledAt?: string };

/** Reads what starts a poll; one that names no shard is for all feeds. @throws UnreadableRecord as the others do. */
export function parsePollEvent(event: unknown): PollEvent {
  return parse<PollEvent>('poll request', pollEvent, event);
}

/** Reads a labelled story from a line of JSON. @throws UnreadableRecord naming the field that is wrong */
export function parseGoldStory(line: string): GoldStory {
  return parse<GoldStory>('labelled story', goldStory, parseJson('labelled story', line));
}

/** A story to classify, as a line of JSON tells it. */
export type UnlabelledStory = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly outlet?: string;
  /** When it was published: a day or an instant. */
  readonly date?: string;
};

/** Reads a story to classify from a line of JSON. @throws UnreadableRecord naming the field that is wrong */
export function parseUnlabelledStory(line: string): UnlabelledStory {
  return parse<UnlabelledStory>('story', unlabelledStory, parseJson('story', line));
}

/** Reads what a classifier answered about a story, as `classify --jsonl` writes it. @throws UnreadableRecord as above */
export function parseAnswer(line: string): { readonly id: string; readonly classification: Classification } {
  const { id, engagement, ...rest } = parse('answer', answer, parseJson('answer', line));
  return { id, classification: { ...rest, isEngagement: engagement === 'yes' } };
}

function parseJson(what: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UnreadableRecord(`${what}: expected JSON`, { cause: error });
  }
}

/** Says whether a text is an instant that exists, as `Date.toISOString` writes those of our calendar. */
function isInstant(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** Says whether a text is an instant that exists, to the second or finer: EventBridge Scheduler writes no fractions. */
function isScheduledTime(text: string): boolean {
  return isInstant(text.replace(/(?<=:\d\d)Z$/, '.000Z'));
}

function parse<Type>(what: string, shape: v.GenericSchema<unknown, Type>, value: unknown): Type {
  const result = v.safeParse(shape, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  const fault = issue.received === 'undefined' ? 'is missing' : issue.message;
  throw new UnreadableRecord(`${what}: ${path === null ? '' : `${path}: `}${fault}`);
}
