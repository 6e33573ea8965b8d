import type { FetchedDocument } from '../../../shared/read/read-feed.ts';
import { PARSER_NAMES, PARSERS, type ParserName } from './feed-parsers.ts';

export const ROUNDS = 5;
/** In a smaller document, starting costs more than reading. */
export const LEAST_BYTES = 10_000;

type Times = Record<ParserName, number>;

/** How long parsers take: the medians of the rounds, and of each round's ratio to rss-parser. */
export type Pace = {
  readonly documents: number;
  readonly bytes: number;
  /** Whether only documents of at least LEAST_BYTES were timed; there may be none. */
  readonly areLarge: boolean;
  readonly msPerMegabyte: Readonly<Times>;
  readonly ratios: Readonly<Times>;
};

/** Measures how long reading takes, decoding included: in each round each parser reads every document. */
export async function measurePace(readable: readonly FetchedDocument[]): Promise<Pace> {
  const large = readable.filter(({ body }) => body.length >= LEAST_BYTES);
  const areLarge = large.length > 0;
  const timed = areLarge ? large : readable;
  const bytes = timed.reduce((sum, { body }) => sum + body.length, 0);
  await timeRound(timed);
  const rounds: Times[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await timeRound(timed));
  return {
    documents: timed.length,
    bytes,
    areLarge,
    msPerMegabyte: medianOf(rounds, (times, name) => times[name] / (bytes / 1e6)),
    ratios: medianOf(rounds, (times, name) => times[name] / times['rss-parser']),
  };
}

async function timeRound(documents: readonly FetchedDocument[]): Promise<Times> {
  const times = { ours: 0, 'rss-parser': 0, feedsmith: 0 };
  for (const name of PARSER_NAMES) {
    const start = performance.now();
    for (const document of documents) await PARSERS[name](document);
    times[name] = performance.now() - start;
  }
  return times;
}

function medianOf(rounds: readonly Times[], read: (times: Times, name: ParserName) => number): Times {
  const median = (name: ParserName) =>
    rounds.map((times) => read(times, name)).sort((a, b) => a - b)[Math.floor(rounds.length / 2)] ??
    Number.NaN;
  return { ours: median('ours'), 'rss-parser': median('rss-parser'), feedsmith: median('feedsmith') };
}
