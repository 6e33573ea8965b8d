import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Env } from '../../shared/deployment/env.ts';
import { ArgumentError } from '../../shared/text/argument-error.ts';
import type { LocalAws } from '../local/aws/start.ts';
import { printNote } from '../terminal/output.ts';
import { checkFolder, openFolder } from './open-folder.ts';

/** Options that every command takes, before or after its name. */
export type GlobalOptions = { readonly stack?: string; readonly data?: string };

/** Says that nothing has been stored where a command looks for data. */
export class NoDataError extends Error {
  override readonly name = 'NoDataError';
}

/** What a command may use. */
export type CliData = Env<'cli'> & {
  /** The folder under which mails become files, when they do. */
  readonly mailDir?: string;
  /** Classifies what is queued until a signal, where nobody else does: on local data that no `npm start` has open. */
  classify?(signal: AbortSignal): Promise<void>;
};

const DEFAULT_FOLDER = join('.envoy-watch', 'local');

/**
 * Lets a command use the tables and the alert topic: a deployed stack's, or those in the local data folder, through the
 * emulators that run on it or else through emulators started for this command alone.
 *
 * @param access `read` never makes a folder; `create` does.
 * @throws NoDataError when there is nothing to read; ArgumentError when an option is wrong.
 */
export async function withData<Result>(
  options: GlobalOptions,
  access: 'read' | 'create',
  use: (data: CliData) => Promise<Result>,
): Promise<Result> {
  const { stack, data } = options;
  if (stack !== undefined && data !== undefined)
    throw new ArgumentError('--data', 'no --stack with it', data);
  if (data?.trim() === '') throw new ArgumentError('--data', 'a folder', data);
  if (stack === undefined) return withFolder(data ?? DEFAULT_FOLDER, access, use);
  if (!/^[a-z][a-z0-9-]{0,127}$/i.test(stack)) {
    throw new ArgumentError('--stack', 'the name of a stack, like EnvoyWatch-prod', stack);
  }
  const { loadStackOutputs } = await import('../../shared/aws/stack-outputs.ts');
  const outputs = await loadStackOutputs(stack);
  if (!outputs) throw new Error(`stack ${stack}: not found in this region and account`);
  return use(toEnv(outputs, `stack ${stack}`));
}

async function withFolder<Result>(
  folder: string,
  access: 'read' | 'create',
  use: (data: CliData) => Promise<Result>,
): Promise<Result> {
  const isThere = checkFolder(folder, access);
  if (access === 'read' && !(isThere && existsSync(join(folder, 'dynamodb')))) {
    throw new NoDataError(
      `${folder}: no data yet; \`npm start\` collects some here, \`--data\` and \`--stack\` look elsewhere`,
    );
  }
  const { applyLocalEnvironment } = await import('../local/aws/environment.ts');
  const aws = await openFolder(folder);
  try {
    applyLocalEnvironment(aws.environment);
    const { own } = aws;
    return await use({
      ...toEnv(aws.resources.outputs, folder),
      mailDir: join(folder, 'mails'),
      ...(own && { classify: (signal) => classifyOn(own, signal) }),
    });
  } finally {
    await aws.stop();
  }
}

async function classifyOn(own: LocalAws, signal: AbortSignal): Promise<void> {
  const { classifyQuietly } = await import('../local/open-classifier.ts');
  await classifyQuietly(own, signal, printNote);
}

/** Refuses the options that say where data is, for a command that uses none. @throws ArgumentError */
export function refuseData({ stack, data }: GlobalOptions): void {
  const [option, got] = stack !== undefined ? ['--stack', stack] : ['--data', data];
  if (got !== undefined) throw new ArgumentError(option, 'none, for this command uses no data', got);
}

function toEnv(outputs: Readonly<Record<string, string>>, where: string): Env<'cli'> {
  const output = (name: string): string => {
    const value = outputs[name];
    if (value) return value;
    throw new Error(`${where}: has no output ${name}; expected a deployment of Envoy Watch`);
  };
  return {
    STORY_TABLE: output('StoryTable'),
    ENGAGEMENT_TABLE: output('EngagementTable'),
    FEED_TABLE: output('FeedTable'),
    ALERT_TOPIC_ARN: output('AlertTopicArn'),
    ...(outputs.OperatorTopicArn && { OPERATOR_TOPIC_ARN: outputs.OperatorTopicArn }),
    ...(outputs.Threshold && { THRESHOLD: outputs.Threshold }),
    ...(outputs.RetentionDays && { RETENTION_DAYS: outputs.RetentionDays }),
    ...(outputs.EntryQueueUrl && { ENTRY_QUEUE_URL: outputs.EntryQueueUrl }),
    ...(outputs.ProofQueueUrl && { PROOF_QUEUE_URL: outputs.ProofQueueUrl }),
  };
}
