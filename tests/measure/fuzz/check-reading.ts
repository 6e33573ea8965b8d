import { FeedError } from '../../../shared/read/raw-feed.ts';
import { readFeed } from '../../../shared/read/read-feed.ts';
import type { Mutant } from './mutate-feed.ts';

/** How reading a document went: `fault` is what must never be. */
export type Reading = {
  readonly outcome: 'read' | 'refused';
  readonly fault?: string;
  readonly json: string;
};

/** Reads a document and checks that what comes of it is well-formed, or that it is refused as it should be. */
export async function checkReading(document: Mutant): Promise<Reading> {
  let outcome: Reading['outcome'] = 'read';
  let fault: string | undefined;
  let json: string;
  try {
    const feed = await readFeed(document);
    json = JSON.stringify(feed);
    fault = findFault(feed);
  } catch (error) {
    outcome = 'refused';
    json = String(error);
    if (!(error instanceof FeedError))
      fault = `threw ${error instanceof Error ? error.stack : String(error)}`;
    else if (!KINDS.includes(error.kind)) fault = `refuses as ${error.kind}`;
    else if (!isText(error.message, 1_000)) fault = `refuses in words that are none: ${JSON.stringify(json)}`;
  }
  fault ??= findStain();
  return { outcome, json, ...(fault !== undefined && { fault }) };
}

const BOUNDS = { title: 500, summary: 4_000, text: 20_000, author: 200 } as const;
const KINDS: readonly string[] = ['empty', 'html', 'malformed'];
const MOST_ENTRIES = 2_000;

type Found = Readonly<Record<string, unknown>>;

function findFault(feed: Found): string | undefined {
  const { entries, format, leftOut, repairs, title } = feed;
  if (!Array.isArray(entries) || entries.length > MOST_ENTRIES)
    return 'the entries are no list of at most 2,000';
  for (const [name, value] of Object.entries({ leftOut, repairs })) {
    if (!Number.isInteger(value) || Number(value) < 0) return `${name} is ${value}`;
  }
  if (!isLine(format, 100) || format === '') return `format is ${JSON.stringify(format)}`;
  if (title !== undefined && !isLine(title, 500)) return `the feed's title is ${JSON.stringify(title)}`;
  for (const [at, entry] of entries.entries()) {
    const fault = findEntryFault(entry);
    if (fault !== undefined) return `entry ${at}: ${fault.slice(0, 400)}`;
  }
  return undefined;
}

function findEntryFault(entry: Found): string | undefined {
  if (Object.getPrototypeOf(entry) !== Object.prototype) return 'has another prototype than an object';
  const { title, summary, text, link, guid, publishedAt, author, language, source } = entry;
  const isAbsentOr = (value: unknown, isFit: (value: unknown) => boolean) =>
    value === undefined || isFit(value);
  if (!isLine(title, BOUNDS.title) && title !== '') return `title ${JSON.stringify(title)}`;
  if (!isText(summary, BOUNDS.summary)) return `summary ${JSON.stringify(summary)}`;
  if (!isAbsentOr(text, (value) => isText(value, BOUNDS.text))) return `text ${JSON.stringify(text)}`;
  if (!isAbsentOr(link, isHttpUrl)) return `link ${JSON.stringify(link)}`;
  if (!isAbsentOr(publishedAt, isInstant)) return `publishedAt ${JSON.stringify(publishedAt)}`;
  if (!isAbsentOr(author, (value) => isLine(value, BOUNDS.author))) return `author ${JSON.stringify(author)}`;
  for (const [name, value] of Object.entries({ guid, language, source })) {
    if (!isAbsentOr(value, (one) => isText(one, BOUNDS.summary))) return `${name} ${JSON.stringify(value)}`;
  }
  return undefined;
}

/** Text of whole characters, of which none controls anything but where a line ends. */
function isText(value: unknown, longest: number): boolean {
  if (typeof value !== 'string' || value.length > longest || !value.isWellFormed()) return false;
  return !/(?!\n)\p{Cc}/u.test(value);
}

function isLine(value: unknown, longest: number): boolean {
  return isText(value, longest) && !String(value).includes('\n');
}

function isHttpUrl(value: unknown): boolean {
  const url = typeof value === 'string' ? URL.parse(value) : null;
  return url !== null && ['http:', 'https:'].includes(url.protocol);
}

function isInstant(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-/.test(value) && new Date(value).toISOString() === value;
}

const PROTOTYPES = [Object.prototype, Array.prototype, String.prototype, Function.prototype, Map.prototype];
const describePrototypes = () => PROTOTYPES.map((one) => Reflect.ownKeys(one).map(String).join()).join();
let known = describePrototypes();

/** Says when what every object inherits from has been changed; of a change that stays, once. */
function findStain(): string | undefined {
  const before = known;
  known = describePrototypes();
  return known === before ? undefined : 'a prototype that all objects share was changed';
}
