import { Command, CommanderError } from 'commander';
import { ArgumentError } from '../../shared/text/argument-error.ts';
import { oneLine, truncate } from '../../shared/text/plain-text.ts';
import { OutputClosed, printNote } from '../terminal/output.ts';
import { NoDataError } from './open-data.ts';

/** A command, to which others, options and what it does are added. */
export type Cli = Command;

/** Makes the program itself, without commands. */
export function makeCli(version: string): Cli {
  const cli = new Command('envoy-watch')
    .description('Asks what Envoy Watch has found, and tells it which feeds to watch and whom to mail.')
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'print what a command takes')
    .option('--data <folder>', 'where the local data is (.envoy-watch/local)')
    .option(
      '--stack <name>',
      'use a deployed stack instead, with the AWS region and credentials of the shell',
    )
    // Errors are thrown, and told in one line by `runCli`.
    .configureOutput({ writeErr: () => {}, outputError: () => {} })
    .configureHelp({ showGlobalOptions: true })
    .addHelpText('beforeAll', ({ error, command }) => {
      if (error) throw missingCommand(command);
      return '';
    });
  return refuseUnknownCommands(tellUsage(cli));
}

/** Adds a command that only has further commands, like `feeds`. */
export function addGroup(cli: Cli, name: string, description: string): Cli {
  return refuseUnknownCommands(tellUsage(cli.command(name).description(description)));
}

/** Adds a command, with an example for its help. */
export function addCommand(cli: Cli, usage: string, description: string, example: string): Cli {
  const command = cli.command(usage).description(description);
  return tellUsage(command).addHelpText('after', `\nExample:\n  $ envoy-watch ${example}`);
}

/** Runs what the arguments say; answers the exit status: 1 when the world fails, 2 when an argument is wrong. */
export async function runCli(cli: Cli, argv: readonly string[]): Promise<number> {
  try {
    await cli.parseAsync([...argv], { from: 'user' });
    return 0;
  } catch (error) {
    return reportError(error);
  }
}

/** Tells an error in one line; answers the exit status. */
export function reportError(error: unknown): number {
  if (error instanceof OutputClosed) return 0;
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    printNote(oneLine(error.message));
    return 2;
  }
  const message = error instanceof Error ? error.message || error.name : String(error);
  const isOurs = error instanceof ArgumentError || error instanceof NoDataError;
  const name = !isOurs && error instanceof Error && error.name !== 'Error' ? `${error.name}: ` : '';
  printNote(`${truncate(oneLine(`${name}${message}`), isOurs ? 5_000 : 500)}${hintFor(error)}`);
  return isOurs ? 2 : 1;
}

/** Says which variables the shell must set, when the AWS SDK has failed for want of them. */
function hintFor(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if (/^Region is missing/.test(error.message)) return '; set AWS_REGION';
  const isAnonymous = error.name === 'CredentialsProviderError';
  return isAnonymous ? '; set AWS_PROFILE or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY' : '';
}

/** Adds to the error of a command that is used wrongly the name of the help that says how it is used. */
function tellUsage(cli: Cli): Cli {
  return cli.exitOverride((error) => {
    if (error.exitCode !== 0)
      error.message = `${error.message.replace(/^error: |\.$/g, '')}; see ${pathOf(cli)} --help`;
    throw error;
  });
}

function pathOf(cli: Cli): string {
  return cli.parent ? `${pathOf(cli.parent)} ${cli.name()}` : cli.name();
}

function refuseUnknownCommands(cli: Cli): Cli {
  return cli.on('command:*', ([command]: readonly string[]) => {
    throw missingCommand(cli, command);
  });
}

function missingCommand(cli: Cli, got?: string): ArgumentError {
  const names = cli.commands.map((command) => command.name()).join(', ');
  return new ArgumentError(cli.parent ? cli.name() : 'command', `one of ${names}`, got);
}
