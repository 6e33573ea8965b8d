import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { FetchedDocument } from '../../../shared/read/read-feed.ts';
import { oneLine } from '../../../shared/text/plain-text.ts';
import { PARSER_NAMES, type ParserName } from '../bench/feed-parsers.ts';
import { measurePace } from '../bench/measure-pace.ts';
import { openReader } from '../bench/open-reader.ts';
import { type Agreed, COMPARED, listAgreed } from './compare.ts';
import { type FeedparserEntry, readWithFeedparser } from './read-with-feedparser.ts';

/**
 * Measures on a folder of real feeds, none of which is in this repository, how often we read what feedparser and feedsmith
 * agree on, and how long that takes beside plain rss-parser: `npm run bench:feeds:real -- FOLDER`. Needs `python3`.
 * `--failures` lists where we disagree, `--pace` measures the time alone. Out of bounds ends with status 1.
 *
 * The documents are whole answers of servers, without their headers: one file each, with nothing else in the folder.
 */
const LEAST_AGREED = 0.999;
const MOST_TIMES = 1.2;
const ENVIRONMENT = '.envoy-watch/feedparser';
/** Nobody knows any more where they came from. */
const CAME_FROM = 'https://feeds.example/feed';

type Readable = {
  readonly path: string;
  readonly document: FetchedDocument;
  readonly readings: Readonly<Record<ParserName, Reading>>;
};
type Reading = Awaited<ReturnType<ReturnType<typeof openReader>['read']>>;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { failures: { type: 'boolean', default: false }, pace: { type: 'boolean', default: false } },
});
const [folder] = positionals;
if (folder === undefined || positionals.length > 1) fail('name one folder of feeds', 2);
else await measure(folder);

async function measure(folder: string): Promise<void> {
  const all = await readAll(folder);
  console.log(`${all.length} documents of ${folder}, ${formatBytes(all.map(({ document }) => document))}`);
  if (!options.pace) await compareAll(all);
  await comparePace(all);
}

async function readAll(folder: string): Promise<Readable[]> {
  const reader = openReader();
  const all: Readable[] = [];
  for (const name of (await readdir(folder)).sort()) {
    const path = join(folder, name);
    const document = { body: await readFile(path), contentType: '', url: CAME_FROM };
    const readings: Partial<Record<ParserName, Reading>> = {};
    for (const parser of PARSER_NAMES) readings[parser] = await reader.read(parser, document);
    all.push({ path, document, readings: readings as Readable['readings'] });
  }
  await reader.close();
  return all;
}

async function compareAll(all: readonly Readable[]): Promise<void> {
  const paths = all.map(({ path }) => path);
  const feedparser = await readWithFeedparser(paths, CAME_FROM, ENVIRONMENT);
  const compared = all.map(({ path, readings }, at) => ({
    path,
    agreed: listAgreed(feedparser[at] ?? [], readings.feedsmith, readings.ours, CAME_FROM),
  }));
  console.log(
    `${compared.filter(({ agreed }) => agreed.length > 0).length} have entries that both others read`,
  );
  const values = compared.flatMap(({ agreed }) => agreed);
  for (const field of COMPARED)
    printShare(
      field,
      values.filter((one) => one.field === field),
    );
  printRulings(values);
  printUncounted(all, feedparser);
  if (options.failures) for (const { path, agreed } of compared) printFailures(path, agreed);
}

function printShare(field: string, values: readonly Agreed[]): void {
  const counted = values.filter(({ ruling }) => ruling === undefined);
  const ours = counted.filter(({ isOurs }) => isOurs).length;
  const share = ours / counted.length;
  console.log(`${field.padEnd(6)} ${ours} of ${counted.length}, ${(share * 100).toFixed(2)} %`);
  if (share < LEAST_AGREED) fail(`${field}: at least ${LEAST_AGREED * 100} %`);
}

function printRulings(values: readonly Agreed[]): void {
  for (const [ruling, some] of Map.groupBy(values, (one) => one.ruling)) {
    if (ruling !== undefined) console.log(`not counted, for ${ruling}: ${some.length} (${some[0]?.field})`);
  }
}

/** Says how many documents count for nothing, since the others read another number of entries, or none. */
function printUncounted(all: readonly Readable[], feedparser: readonly FeedparserEntry[][]): void {
  const uncounted = all.filter(({ readings }, at) => readings.feedsmith.count !== feedparser[at]?.length);
  const refused = all.filter(({ readings }) => readings.ours.fails !== undefined);
  console.log(`not compared: ${uncounted.length}, whose entries the others count differently`);
  console.log(`refused by us: ${refused.length}`);
  for (const { path, readings } of refused) console.log(`  ${path}: ${readings.ours.fails}`);
}

function printFailures(path: string, agreed: readonly Agreed[]): void {
  for (const one of agreed.filter(({ isOurs }) => !isOurs))
    console.log(`${path}  ${oneLine(JSON.stringify(one))}`);
}

async function comparePace(all: readonly Readable[]): Promise<void> {
  const readable = all.filter(({ readings }) => PARSER_NAMES.every((name) => !readings[name].fails));
  const { documents, bytes, msPerMegabyte, ratios } = await measurePace(
    readable.map(({ document }) => document),
  );
  console.log(
    `time over ${documents} documents of 10 kB or more that all three read, ${(bytes / 1e6).toFixed(1)} MB:`,
  );
  for (const name of PARSER_NAMES) {
    console.log(
      `${name.padEnd(10)} ${msPerMegabyte[name].toFixed(1)} ms per MB, ${ratios[name].toFixed(2)} times rss-parser`,
    );
  }
  if (ratios.ours > MOST_TIMES) fail(`time: at most ${MOST_TIMES} times rss-parser`);
}

function formatBytes(documents: readonly FetchedDocument[]): string {
  return `${(documents.reduce((sum, { body }) => sum + body.length, 0) / 1e6).toFixed(1)} MB`;
}

function fail(reason: string, status = 1): void {
  console.error(`bench:feeds:real: ${reason}`);
  process.exitCode = status;
}
