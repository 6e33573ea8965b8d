import { isContact } from '../shared/deployment/contact.ts';
import { POLLER_MEMORY } from '../shared/deployment/poller-memory.ts';
import { isDoubtBound, isModelId, SECOND_READER } from '../shared/deployment/second-reader.ts';
import { MOST_SHARDS } from '../shared/deployment/timings.ts';
import { isEmailAddress } from '../shared/text/email-address.ts';

/** Every setting of a deployment: what `cdk.json` says of its stage, and `cdk deploy -c name=value` otherwise. */
export type Settings = {
  /** Names the deployment; stages other than `dev` keep their tables when the stack is deleted. */
  readonly stage: string;
  /** Minutes from one poll to the next, at most an hour: a poll also hands back alerts that nobody has sent. */
  readonly pollMinutes: number;
  /** Polls started side by side in each interval, among which the feeds are divided; one does 1,000 feeds. */
  readonly shards: number;
  /** Memory of the poller in MiB: it polls as many feeds side by side as it can hold documents of the largest size. */
  readonly pollerMemory: number;
  /** Days that a story which is no engagement is kept; engagements and their stories are kept for good. */
  readonly retentionDays: number;
  readonly logRetentionDays: number;
  /** Who is told when an alarm goes off, and when a feed's state changes; `dev` alone can do without. */
  readonly opsEmail?: string;
  /** The URL or e-mail address by which servers of feeds find the operator: a part of the User-Agent. */
  readonly contact?: string;
  /** The address of the runbook as a web page, to which the mails of alarms link; unless given, its path in the repository. */
  readonly runbook: string;
  /** Whether a poller that finds no feeds but those of the default list starts with it, once. */
  readonly seedFeeds: boolean;
  /** Mails that go out one by one in the time from one poll to the next, at most; further alerts go out as one mail. */
  readonly mostMails: number;
  /** The hour, UTC, at which a day of digests ends. */
  readonly digestHour: number;
  /** The probability from which a story is taken for an engagement; the model's own, unless given. */
  readonly threshold?: number;
  /** The model of Amazon Bedrock that reads what the local reader is not sure of; none, unless given. */
  readonly secondReader?: string;
  /** The probabilities between which a story is read by it. */
  readonly secondReaderFrom: number;
  readonly secondReaderTo: number;
  readonly secondReaderCalls: number;
  readonly secondReaderWords: number;
  /** Whether no schedule starts a poll. */
  readonly paused: boolean;
  /** Tables that are used instead of the stack's own, by name: restored ones, which have names of their own. */
  readonly storyTable?: string;
  readonly engagementTable?: string;
  readonly feedTable?: string;
};

/** A setting that is wrong: the message names it and says what was expected. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

/** What CloudWatch Logs accepts up to five years; others are refused by AWS at deployment. */
const LOG_RETENTION_DAYS = [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827];

/** Where the runbook is in the repository. */
const RUNBOOK = 'infra/README.md';

const PARSERS: { readonly [Key in keyof Settings]-?: (given: string | undefined) => Settings[Key] } = {
  stage: (given = 'dev') =>
    /^[a-z][a-z0-9-]{0,15}$/.test(given)
      ? given
      : reject('stage', given, '1 to 16 lower-case letters, digits or hyphens, beginning with a letter'),
  pollMinutes: (given = '15') => parseWhole('pollMinutes', given, 1, 60),
  shards: (given = '1') => parseWhole('shards', given, 1, MOST_SHARDS),
  pollerMemory: (given = '1024') =>
    parseWhole('pollerMemory', given, POLLER_MEMORY.least, POLLER_MEMORY.most),
  retentionDays: (given = '90') => parseWhole('retentionDays', given, 1, 3650),
  logRetentionDays: (given = '30') =>
    LOG_RETENTION_DAYS.map(String).includes(given)
      ? Number(given)
      : reject('logRetentionDays', given, `one of ${LOG_RETENTION_DAYS.join(', ')}`),
  opsEmail: (given) =>
    given === undefined || isEmailAddress(given) ? given : reject('opsEmail', given, 'an e-mail address'),
  contact: (given) =>
    given === undefined || isContact(given)
      ? given
      : reject(
          'contact',
          given,
          'an http(s) URL or an e-mail address, without quotes, brackets or backslashes',
        ),
  runbook: (given = RUNBOOK) =>
    given === RUNBOOK || isWebPage(given)
      ? given
      : reject('runbook', given, 'an http(s) URL of at most 300 characters without # and what follows it'),
  seedFeeds: (given = 'true') => parseFlag('seedFeeds', given),
  mostMails: (given = '20') => parseWhole('mostMails', given, 1, 1000),
  digestHour: (given = '6') => parseWhole('digestHour', given, 0, 23),
  threshold: (given) =>
    given === undefined || /^0\.(?:0[5-9]|[1-9]\d?)$/.test(given)
      ? toNumber(given)
      : reject('threshold', given, 'a probability from 0.05 to 0.99 like 0.6'),
  secondReader: (given) =>
    given === undefined || isModelId(given)
      ? given
      : reject(
          'secondReader',
          given,
          'the id of a model of Amazon Bedrock like amazon.nova-pro-v1:0, or of an inference profile of AWS like us.amazon.nova-pro-v1:0',
        ),
  secondReaderFrom: (given = String(SECOND_READER.from)) => parseDoubt('secondReaderFrom', given),
  secondReaderTo: (given = String(SECOND_READER.to)) => parseDoubt('secondReaderTo', given),
  secondReaderCalls: (given = String(SECOND_READER.callsADay)) =>
    parseWhole('secondReaderCalls', given, 1, SECOND_READER.mostCallsADay),
  secondReaderWords: (given = String(SECOND_READER.wordsACall)) =>
    parseWhole('secondReaderWords', given, SECOND_READER.leastWordsACall, SECOND_READER.mostWordsACall),
  paused: (given = 'false') => parseFlag('paused', given),
  storyTable: (given) => parseTable('storyTable', given),
  engagementTable: (given) => parseTable('engagementTable', given),
  feedTable: (given) => parseTable('feedTable', given),
};

/** What may be set for a stage, in the file. */
const OF_A_STAGE = Object.keys(PARSERS).filter((key) => key !== 'stage');

type Given = Readonly<Record<string, unknown>>;

/** What a context says: settings of the command line, and those that `cdk.json` has for the stage. */
type Sources = {
  readonly stage: string;
  readonly commandLine: Given;
  readonly file: Given;
};

/**
 * Reads the settings from a CDK context: those of the command line's `-c`, which are text, and where they say nothing
 * those of the stage under `stages` in `cdk.json`, which may be numbers and booleans.
 *
 * @throws SettingsError on the first setting that is unknown, in whatever stage, or wrong; and for a stage other than `dev`
 *   that has nobody who is told of what goes wrong.
 */
export function readSettings(context: Given): Settings {
  const { file, commandLine } = readSources(context);
  const settings = parseSettings({ ...file, ...commandLine });
  const { stage, opsEmail } = settings;
  if (stage === 'dev' || opsEmail !== undefined) return settings;
  throw new SettingsError(
    `missing setting opsEmail: expected the e-mail address of whoever is told when something goes wrong, in cdk.json under "stages", "${stage}"`,
  );
}

/**
 * Says in one line which settings the command line gives otherwise than `cdk.json`, and what the file says: the next
 * deployment goes by that. Answers nothing where the two agree.
 */
export function sayPassing(context: Given): string | undefined {
  const { stage, commandLine, file } = readSources(context);
  const passing = Object.entries(commandLine).filter(
    ([name, value]) => name !== 'stage' && String(value) !== String(file[name]),
  );
  if (passing.length === 0) return undefined;
  const said = passing.map(([name, value]) => `${name} ${value} (cdk.json: ${file[name] ?? 'nothing'})`);
  return `by -c alone, so undone by the next deployment of stage ${stage} without it: ${said.join(', ')}`;
}

/** Refuses settings beside `stages` in the context of `cdk.json`: they would pass for those of the command line. */
export function refuseBesideStages(ofFile: Given): void {
  const misplaced = Object.keys(ofFile).find((key) => key !== 'stage' && Object.hasOwn(PARSERS, key));
  if (misplaced !== undefined)
    throw new SettingsError(
      `misplaced setting ${misplaced}: expected it in cdk.json under "stages", in the stage that it is for`,
    );
}

function readSources({ stages = {}, ...rest }: Given): Sources {
  const commandLine = Object.fromEntries(Object.entries(rest).filter(([key]) => !isOfCdk(key)));
  refuseUnknown(commandLine, Object.keys(PARSERS));
  const byStage = readObject('stages', stages);
  for (const [stage, given] of Object.entries(byStage)) {
    PARSERS.stage(stage);
    refuseUnknown(readObject(`stages.${stage}`, given), OF_A_STAGE, ` of stage ${stage} in cdk.json`);
  }
  const stage = PARSERS.stage(commandLine.stage === undefined ? undefined : String(commandLine.stage));
  return { stage, commandLine, file: Object.hasOwn(byStage, stage) ? (byStage[stage] as Given) : {} };
}

function readObject(key: string, given: unknown): Given {
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given as Given;
  return reject(key, String(given), 'an object in cdk.json');
}

function refuseUnknown(given: Given, known: readonly string[], where = ''): void {
  const unknown = Object.keys(given).find((key) => !known.includes(key));
  if (unknown !== undefined)
    throw new SettingsError(`unknown setting ${unknown}${where}: expected one of ${known.join(', ')}`);
}

function parseSettings(source: Given): Settings {
  const given = (key: keyof Settings) => {
    const value = source[key];
    if (value === undefined) return undefined;
    if (['string', 'number', 'boolean'].includes(typeof value)) return String(value);
    return reject(key, JSON.stringify(value), 'text, a number, true or false');
  };
  const settings: Settings = {
    stage: PARSERS.stage(given('stage')),
    pollMinutes: PARSERS.pollMinutes(given('pollMinutes')),
    shards: PARSERS.shards(given('shards')),
    pollerMemory: PARSERS.pollerMemory(given('pollerMemory')),
    retentionDays: PARSERS.retentionDays(given('retentionDays')),
    logRetentionDays: PARSERS.logRetentionDays(given('logRetentionDays')),
    opsEmail: PARSERS.opsEmail(given('opsEmail')),
    contact: PARSERS.contact(given('contact')),
    runbook: PARSERS.runbook(given('runbook')),
    seedFeeds: PARSERS.seedFeeds(given('seedFeeds')),
    mostMails: PARSERS.mostMails(given('mostMails')),
    digestHour: PARSERS.digestHour(given('digestHour')),
    threshold: PARSERS.threshold(given('threshold')),
    secondReader: PARSERS.secondReader(given('secondReader')),
    secondReaderFrom: PARSERS.secondReaderFrom(given('secondReaderFrom')),
    secondReaderTo: PARSERS.secondReaderTo(given('secondReaderTo')),
    secondReaderCalls: PARSERS.secondReaderCalls(given('secondReaderCalls')),
    secondReaderWords: PARSERS.secondReaderWords(given('secondReaderWords')),
    paused: PARSERS.paused(given('paused')),
    storyTable: PARSERS.storyTable(given('storyTable')),
    engagementTable: PARSERS.engagementTable(given('engagementTable')),
    feedTable: PARSERS.feedTable(given('feedTable')),
  };
  refuseSharedTable(settings);
  const { secondReaderFrom: from, secondReaderTo: to } = settings;
  return from < to ? settings : reject('secondReaderTo', String(to), `more than secondReaderFrom, ${from}`);
}

/** Feature flags and look-ups share the context with our settings; their keys hold a mark that ours never do. */
function isOfCdk(key: string): boolean {
  return /[:/@]/.test(key) || key === 'cli-telemetry';
}

/** A link to a heading is made of it, in a mail that shows it as it is. */
function isWebPage(given: string): boolean {
  return /^https?:\/\/[^\s\p{C}#<>"@]{1,290}$/u.test(given) && URL.canParse(given);
}

function toNumber(given: string | undefined): number | undefined {
  return given === undefined ? undefined : Number(given);
}

function parseWhole(key: string, given: string, least: number, most: number): number {
  const value = Number(given);
  if (/^\d+$/.test(given) && value >= least && value <= most) return value;
  return reject(key, given, `a whole number from ${least} to ${most}`);
}

function parseFlag(key: string, given: string): boolean {
  return given === 'true' || given === 'false' ? given === 'true' : reject(key, given, 'true or false');
}

function parseTable(key: string, given: string | undefined): string | undefined {
  // The words are what `false` and `true` of the file have become.
  const isName = /^(?!true$|false$)[a-zA-Z0-9_.-]{3,255}$/;
  if (given === undefined || isName.test(given)) return given;
  return reject(
    key,
    given,
    'the name of a DynamoDB table, 3 to 255 letters, digits, underscores, dots or hyphens',
  );
}

/** Refuses a table that is to be two: the rows of each would be unreadable to the other. */
function refuseSharedTable(settings: Settings): void {
  const named = (['storyTable', 'engagementTable', 'feedTable'] as const).filter((key) => settings[key]);
  for (const [at, key] of named.entries()) {
    const other = named.slice(0, at).find((before) => settings[before] === settings[key]);
    if (other !== undefined) reject(key, String(settings[key]), `another table than ${other}`);
  }
}

function parseDoubt(key: string, given: string): number {
  if (isDoubtBound(given)) return Number(given);
  const { leastDoubt, mostDoubt } = SECOND_READER;
  return reject(key, given, `a probability from ${leastDoubt} to ${mostDoubt} like 0.1`);
}

function reject(key: string, given: string, expected: string): never {
  throw new SettingsError(`wrong setting ${key}: expected ${expected}, got ${JSON.stringify(given)}`);
}
