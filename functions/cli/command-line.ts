import { Command, CommanderError } from 'commander';
import { ArgumentError } from '../../shared/argument-error.ts';
import { oneLine, truncate } from '../../shared/plain-text.ts';
import { NoDataError } from './open-data.ts';
import { OutputClosed, printNote } from './output.ts';

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
    .exitOverride()
    // Errors are thrown, and told in one line by `runCli`.
    .configureOutput({ writeErr: () => {}, outputError: () => {} })
    .configureHelp({ showGlobalOptions: true })
    .addHelpText('beforeAll', ({ error, command }) => {
      if (error) throw missingCommand(command);
      return '';
    });
  return refuseUnknownCommands(cli);
}

/** Adds a command that only has further commands, like `feeds`. */
export function addGroup(cli: Cli, name: string, description: string): Cli {
  return refuseUnknownCommands(cli.command(name).description(description));
}

/** Adds a command, with an example for its help. */
export function addCommand(cli: Cli, usage: string, description: string, example: string): Cli {
  return cli
    .command(usage)
    .description(description)
    .addHelpText('after', `\nExample:\n  $ envoy-watch ${example}`);
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
    printNote(`${oneLine(error.message).replace(/^error: |\.$/g, '')}; see envoy-watch --help`);
    return 2;
  }
  const message = error instanceof Error ? error.message || error.name : String(error);
  const isOurs = error instanceof ArgumentError || error instanceof NoDataError;
  const name = !isOurs && error instanceof Error && error.name !== 'Error' ? `${error.name}: ` : '';
  const hint = /^Region is missing/.test(message) ? '; set AWS_REGION' : '';
  printNote(truncate(oneLine(`${name}${message}${hint}`), isOurs ? 5_000 : 500));
  return isOurs ? 2 : 1;
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
