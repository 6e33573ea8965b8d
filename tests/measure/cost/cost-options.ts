import { parseArgs } from 'node:util';
import { MOST_SHARDS } from '../../../shared/deployment/timings.ts';
import { ArgumentError } from '../../../shared/text/argument-error.ts';

/** What is watched and found on a day, and for whom. */
export type Case = {
  readonly feeds: number;
  /** From one poll to the next. */
  readonly minutes: number;
  /** New stories a day, those that report engagements included. */
  readonly stories: number;
  /** New engagements a day, each mailed at once to every subscriber. */
  readonly engagements: number;
  /** Stories that report one engagement. */
  readonly reports: number;
  readonly subscribers: number;
  /** Which share of polls finds a feed changed; no more than there is something new. */
  readonly changed: number;
  /** Which share of stories gets a further version. */
  readonly edited: number;
  /** How often a day somebody lists the stories of a week. */
  readonly queries: number;
  /** From asking for a feed to having it, on average. */
  readonly fetchSeconds: number;
  /** How long a poll waits for its slowest feed, at least. */
  readonly slowestSeconds: number;
};

type Option = {
  readonly name: string;
  readonly given: string;
  readonly least: number;
  readonly most: number;
};

/** The defaults are the README's case. */
const OPTIONS = {
  feeds: { name: 'feeds', given: '84', least: 1, most: 1_000 * MOST_SHARDS },
  minutes: { name: 'minutes', given: '15', least: 1, most: 60 },
  stories: { name: 'stories', given: '2000', least: 0, most: 10_000_000 },
  engagements: { name: 'engagements', given: '20', least: 0, most: 1_000_000 },
  reports: { name: 'reports', given: '2', least: 1, most: 1_000 },
  subscribers: { name: 'subscribers', given: '5', least: 0, most: 1_000_000 },
  queries: { name: 'queries', given: '10', least: 0, most: 1_000_000 },
} as const satisfies Partial<Record<keyof Case, Option>>;
const SHARES = {
  changed: { name: 'changed', given: '0.3', least: 0, most: 1 },
  edited: { name: 'edited', given: '0.05', least: 0, most: 1 },
  fetchSeconds: { name: 'fetch-seconds', given: '0.6', least: 0, most: 15 },
  slowestSeconds: { name: 'slowest-seconds', given: '10', least: 0, most: 300 },
} as const satisfies Partial<Record<keyof Case, Option>>;

export type CostOptions = {
  readonly of: Case;
  readonly output: 'table' | 'json' | 'write' | 'verify';
};

const OUTPUTS = ['json', 'write', 'verify'] as const;

/**
 * Reads the command line of `npm run bench:cost`.
 *
 * @throws ArgumentError of one line naming the option that is wrong and what was expected.
 */
export function readCostOptions(args: readonly string[]): CostOptions {
  const values = parse(args);
  const read = (options: Record<string, Option>, isWhole: boolean) =>
    Object.fromEntries(
      Object.entries(options).map(([key, option]) => [key, readNumber(option, values[option.name], isWhole)]),
    );
  const of = { ...read(OPTIONS, true), ...read(SHARES, false) } as Case;
  if (of.engagements * of.reports > of.stories) {
    throw new ArgumentError('--engagements', 'no more reports of engagements than stories');
  }
  const [output, another] = OUTPUTS.filter((name) => values[name] === true);
  if (another) throw new ArgumentError(`--${another}`, `one of --${OUTPUTS.join(', --')}`);
  const isReadme = Object.values({ ...OPTIONS, ...SHARES }).every(({ name }) => values[name] === undefined);
  if (output === 'write' && !isReadme) throw new ArgumentError('--write', 'no other option with it');
  return { of, output: output ?? 'table' };
}

/** Whether a case is the README's. */
export function isReadmeCase(of: Case): boolean {
  const { of: readme } = readCostOptions([]);
  return Object.entries(readme).every(([name, value]) => of[name as keyof Case] === value);
}

function parse(args: readonly string[]): Readonly<Record<string, string | boolean | undefined>> {
  const numbers = Object.values({ ...OPTIONS, ...SHARES }).map(
    ({ name }) => [name, { type: 'string' }] as const,
  );
  const flags = OUTPUTS.map((name) => [name, { type: 'boolean' }] as const);
  try {
    const { values } = parseArgs({ args: [...args], options: Object.fromEntries([...numbers, ...flags]) });
    return values as Readonly<Record<string, string | boolean | undefined>>;
  } catch (error) {
    throw new ArgumentError('options', `those that the README names; ${(error as Error).message}`);
  }
}

function readNumber(
  { name, given, least, most }: Option,
  value: string | boolean | undefined,
  isWhole: boolean,
): number {
  const text = typeof value === 'string' ? value : given;
  const number = Number(text);
  const hasForm = isWhole ? /^\d+$/.test(text) : /^\d+(?:\.\d+)?$/.test(text);
  if (hasForm && number >= least && number <= most) return number;
  throw new ArgumentError(`--${name}`, `a ${isWhole ? 'whole ' : ''}number from ${least} to ${most}`, text);
}
