import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ArgumentError } from '../../shared/argument-error.ts';
import type { Env } from '../../shared/env.ts';

/** Options that every command takes, before or after its name. */
export type GlobalOptions = { readonly stack?: string; readonly data?: string };

/** Nothing has been stored where a command looks. */
export class NoDataError extends Error {
  override readonly name = 'NoDataError';
}

/** What a command may use; `mailDir` is where mails become files, when they do. */
export type CliData = Env<'cli'> & { readonly mailDir?: string };

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
    throw new ArgumentError('--stack', 'the name of a stack, like EnvoyWatch', stack);
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
  if (access === 'read' && !existsSync(join(folder, 'dynamodb'))) {
    throw new NoDataError(
      `${folder}: no data yet; \`npm start\` collects some here, \`--data\` and \`--stack\` look elsewhere`,
    );
  }
  const [{ readRunning, startLocalAws }, { applyLocalEnvironment }] = await Promise.all([
    import('../local/aws/start.ts'),
    import('../local/aws/environment.ts'),
  ]);
  const mailDir = join(folder, 'mails');
  const running = await readRunning(folder);
  if (running) {
    applyLocalEnvironment(running.environment);
    return use({ ...toEnv(running.resources.outputs, folder), mailDir });
  }
  const { synthesise } = await import('../local/synthesise.ts');
  const template = await synthesise();
  const aws = await startLocalAws({ dataDir: folder, mailDir, template });
  try {
    applyLocalEnvironment(aws.environment);
    return await use({ ...toEnv(aws.resources.outputs, folder), mailDir });
  } finally {
    await aws.stop();
  }
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
  };
}
