import { parseArgs } from 'node:util';
import { oneLine } from '../../../shared/text/plain-text.ts';
import { type FeedFile, folderOf, listFeedFiles } from '../../support/feed-files.ts';
import { FIELDS, listStated, type Reading } from '../../support/stated-values.ts';
import { agrees } from './agrees.ts';
import { PARSER_NAMES, type ParserName } from './feed-parsers.ts';
import { LEAST_BYTES, measurePace, ROUNDS } from './measure-pace.ts';
import { DEADLINE_MS, openReader } from './open-reader.ts';

/**
 * Measures how well and how fast we read a folder of feed files whose values are stated, beside plain rss-parser and
 * feedsmith: `npm run bench:feeds -- <folder>`. `--failures` lists where we disagree; with `--strict` one
 * disagreement of ours ends with status 1.
 */

/** What the other parsers are not asked for. */
const OURS_ONLY = FIELDS.slice(FIELDS.indexOf('author'));
const LABELS: Readonly<Record<string, string>> = { fails: 'parse ok', count: 'items' };

type Read = { readonly file: FeedFile; readonly readings: Readonly<Record<ParserName, Reading>> };

const options = readArguments();
const files = options && (await listFiles(options.folder));
if (options && files) await compareParsers(files, options);

type Options = { readonly folder: string; readonly failures: boolean; readonly strict: boolean };

function readArguments(): Options | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        failures: { type: 'boolean', default: false },
        strict: { type: 'boolean', default: false },
      },
    });
    const [folder, ...rest] = positionals;
    if (folder === undefined || rest.length > 0) throw new Error('name one folder of feed files');
    return { folder, ...values };
  } catch (error) {
    return refuse(error);
  }
}

async function listFiles(folder: string): Promise<FeedFile[] | undefined> {
  try {
    const listed = await listFeedFiles(folder);
    if (listed.length === 0) throw new Error(`${folder} holds no feed file with a .expect.json beside it`);
    return listed;
  } catch (error) {
    return refuse(error);
  }
}

function refuse(error: unknown): undefined {
  console.error(`bench:feeds: ${oneLine(error instanceof Error ? error.message : String(error))}`);
  process.exitCode = 2;
  return undefined;
}

async function compareParsers(
  some: readonly FeedFile[],
  { folder, failures, strict }: Options,
): Promise<void> {
  const reads = await readAll(some);
  const bytes = some.reduce((sum, { document }) => sum + document.body.length, 0);
  console.log(`${some.length} documents of ${folder}, ${formatBytes(bytes)}\n`);
  printRow('', 'stated', PARSER_NAMES);
  for (const field of FIELDS) printAgreement(LABELS[field] ?? field, reads, field);
  await printPace(reads);
  printFolders(reads);
  printEnded(reads);
  const missed = reads.flatMap(listMissed);
  if (failures) console.log(`\n${missed.length} stated values of ours disagree\n${missed.join('\n')}`);
  if (!strict || missed.length === 0) return;
  console.error(`bench:feeds: ${missed.length} stated values of ours disagree; --failures lists them`);
  process.exitCode = 1;
}

async function readAll(some: readonly FeedFile[]): Promise<Read[]> {
  const reader = openReader();
  const reads: Read[] = [];
  for (const file of some) {
    const readings: Partial<Record<ParserName, Reading>> = {};
    for (const parser of PARSER_NAMES) readings[parser] = await reader.read(parser, file.document);
    reads.push({ file, readings: readings as Read['readings'] });
  }
  await reader.close();
  return reads;
}

/** Prints how many of the values of a field each parser agrees with; nothing where none is stated. */
function printAgreement(label: string, reads: readonly Read[], asked: string): void {
  const shares = PARSER_NAMES.map((parser) => {
    const agreements = reads.flatMap(({ file, readings }) =>
      listStated(file.expectation, readings[parser])
        .filter(({ field }) => field === asked)
        .map((stated) => agrees(stated, file.document.url)),
    );
    return { stated: agreements.length, agreed: agreements.filter(Boolean).length };
  });
  const stated = shares[0]?.stated ?? 0;
  if (stated === 0) return;
  const cells = shares.map(({ agreed }, at) =>
    at > 0 && OURS_ONLY.some((field) => field === asked) ? '-' : `${((agreed * 100) / stated).toFixed(1)} %`,
  );
  printRow(label, String(stated), cells);
}

function printFolders(reads: readonly Read[]): void {
  const folders = [...new Set(reads.map(({ file }) => folderOf(file)))];
  if (folders.length < 2) return;
  console.log('\nparse ok by folder');
  for (const folder of folders) {
    printAgreement(
      folder,
      reads.filter(({ file }) => folderOf(file) === folder),
      'fails',
    );
  }
}

/** Names the documents on which a parser had to be ended, or ended its thread. */
function printEnded(reads: readonly Read[]): void {
  for (const parser of PARSER_NAMES) {
    for (const fails of ['hung', 'crashed']) {
      const names = reads
        .filter(({ readings }) => readings[parser].fails === fails)
        .map(({ file }) => file.name);
      if (names.length > 0) console.log(`\n${parser} ${fails} on ${names.length}: ${names.join(', ')}`);
    }
  }
}

/** Describes each stated value that ours does not agree with. */
function listMissed({ file, readings }: Read): string[] {
  return listStated(file.expectation, readings.ours)
    .filter((stated) => !agrees(stated, file.document.url))
    .map(({ name, expected, got }) =>
      [
        `${file.name}  ${name}`,
        `  expected  ${JSON.stringify(expected)}`,
        `  got       ${JSON.stringify(got)}`,
      ].join('\n'),
    );
}

/** Prints how long reading takes, over the documents that every parser can read. */
async function printPace(reads: readonly Read[]): Promise<void> {
  const readable = reads.filter(({ readings }) => PARSER_NAMES.every((name) => !readings[name].fails));
  if (readable.length === 0) return;
  const pace = await measurePace(readable.map(({ file }) => file.document));
  const { documents, bytes, areLarge, msPerMegabyte, ratios } = pace;
  const list = (values: Readonly<Record<ParserName, number>>, digits: number) =>
    PARSER_NAMES.map((name) => values[name].toFixed(digits));
  printRow('ms per MB', '', list(msPerMegabyte, 1));
  printRow('to rss-parser', '', list(ratios, 2));
  const size = areLarge ? `of ${LEAST_BYTES / 1_000} kB or more` : `(none has ${LEAST_BYTES / 1_000} kB)`;
  console.log(
    `\nTimes are those of the ${documents} documents ${size} that all three read, ${formatBytes(bytes)}:`,
  );
  console.log(`medians of ${ROUNDS} rounds, decoding included.`);
  console.log(`A document that takes a parser more than ${DEADLINE_MS / 1_000} s counts as not read.`);
}

function formatBytes(bytes: number): string {
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

function printRow(label: string, stated: string, cells: readonly string[]): void {
  console.log(`${label.padEnd(28)} ${[stated, ...cells].map((cell) => cell.padStart(11)).join(' ')}`);
}
