import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import * as v from 'valibot';
import type { FetchedDocument } from '../../shared/read/read-feed.ts';

const text = v.optional(v.nullable(v.string()));
const entrySchema = v.strictObject({
  title: text,
  link: text,
  date: text,
  id: text,
  author: text,
  language: text,
  summary: text,
  text,
  source: text,
});
const expectationSchema = v.strictObject({
  contentType: v.optional(v.string(), ''),
  url: v.optional(v.string(), 'https://feeds.example/feed'),
  zone: v.optional(v.string()),
  fails: v.optional(v.picklist(['empty', 'html', 'malformed', 'any'])),
  format: v.optional(v.string()),
  feedTitle: text,
  count: v.optional(v.number()),
  repaired: v.optional(v.boolean()),
  entries: v.optional(v.array(entrySchema)),
});

/**
 * What is stated of a feed file. A key that is absent is not stated, `null` states that there is none. `entries` are the
 * first of the document, and `fails` the kind of the FeedError that reading it must end with.
 */
export type Expectation = v.InferOutput<typeof expectationSchema>;

/** A feed file and what is stated of it; `name` is its path within the folder. */
export type FeedFile = {
  readonly name: string;
  readonly document: FetchedDocument;
  readonly expectation: Expectation;
};

const ENDING = '.expect.json';

/**
 * Lists the feed files of a folder and of those within it, by name: each `name.expect.json` says what the one other file
 * `name.*` beside it holds. Files without one are passed over.
 *
 * @throws Error naming the file when the folder, an expectation or its document can't be read.
 */
export async function listFeedFiles(folder: string): Promise<FeedFile[]> {
  const paths = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort();
  const documents = new Map(
    paths.filter((path) => !path.endsWith(ENDING)).map((path) => [path.replace(/\.[^./\\]*$/, ''), path]),
  );
  return await Promise.all(
    paths
      .filter((path) => path.endsWith(ENDING))
      .map((path) => readFeedFile(folder, path, documents.get(path.slice(0, -ENDING.length)))),
  );
}

async function readFeedFile(folder: string, path: string, documentPath?: string): Promise<FeedFile> {
  if (documentPath === undefined) throw new Error(`${path}: there is no document beside it`);
  const expectation = parseExpectation(path, await readFile(path, 'utf8'));
  const { contentType, url, zone } = expectation;
  const body = await readFile(documentPath);
  const document = { body, contentType, url, ...(zone !== undefined && { zone }) };
  return { name: relative(folder, documentPath), document, expectation };
}

function parseExpectation(path: string, json: string): Expectation {
  try {
    return v.parse(expectationSchema, JSON.parse(json));
  } catch (error) {
    const where = error instanceof v.ValiError ? ` (${v.getDotPath(error.issues[0]) ?? 'the whole'})` : '';
    throw new Error(`${path}${where}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}

/** The folder that a feed file lies in, within the folder that was listed; `.` for that folder itself. */
export function folderOf({ name }: FeedFile): string {
  return dirname(name);
}
