import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readAllowedHosts } from '../../shared/fetch/allowed-hosts.ts';
import { ArgumentError } from '../../shared/text/argument-error.ts';
import { oneLine } from '../../shared/text/plain-text.ts';
import { startPipeline } from './pipeline.ts';
import { line, printEvents, printMail } from './print-events.ts';

const USAGE = `npm start -- [options]

Runs the whole pipeline on this machine, with the real feeds, until Ctrl-C. Started again, it goes on where it was.

  --data FOLDER        where data and mails are kept (.envoy-watch/local)
  --poll-minutes N     minutes from one poll to the next, 1 to 60 (15)
  --allow HOST:PORT    let feeds of this host be polled though it is a local one; may be repeated
  --no-default-feeds   begin without the default list of feeds
  --verbose            show stories that are no engagement, and feeds without news, too`;

try {
  const options = readOptions();
  if (options === 'help') console.log(USAGE);
  else await run(options);
} catch (error) {
  console.error(`envoy-watch: ${oneLine(error instanceof Error ? error.message : String(error))}`);
  process.exitCode = error instanceof ArgumentError ? 2 : 1;
}

type Options = {
  readonly dataDir: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly allowedHosts: readonly string[];
  readonly isVerbose: boolean;
};

/** Reads the command line. @throws ArgumentError */
function readOptions(): Options | 'help' {
  const { values } = parseCommandLine();
  if (values.help) return 'help';
  const minutes = values['poll-minutes'];
  if (!/^([1-9]|[1-5]\d|60)$/.test(minutes)) {
    throw new ArgumentError('--poll-minutes', 'a whole number from 1 to 60', minutes);
  }
  if (values.data.trim() === '') throw new ArgumentError('--data', 'a folder', values.data);
  readAllowedHosts('--allow', values.allow);
  return {
    dataDir: values.data,
    allowedHosts: values.allow,
    settings: { seedFeeds: values['default-feeds'], pollMinutes: minutes },
    isVerbose: values.verbose,
  };
}

function parseCommandLine() {
  try {
    return parseArgs({
      allowNegative: true,
      options: {
        data: { type: 'string', default: join('.envoy-watch', 'local') },
        'poll-minutes': { type: 'string', default: '15' },
        allow: { type: 'string', multiple: true, default: [] as string[] },
        'default-feeds': { type: 'boolean', default: true },
        verbose: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new ArgumentError('options', `those of --help; ${(error as Error).message}`);
  }
}

async function run({ dataDir, settings, allowedHosts, isVerbose }: Options): Promise<void> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      console.log(line('stop', 'finishing what has begun; once more to leave it where it is'));
      process.once(signal, () => process.exit(130));
      stop.abort();
    });
  }
  printEvents(isVerbose);
  const mailDir = join(dataDir, 'mails');
  const pipeline = await startPipeline({
    dataDir,
    mailDir,
    settings,
    allowedHosts: () => allowedHosts,
    onMail: printMail,
    onError: (error) => console.error(line('PROBLEM', String(error), 'red')),
  });
  try {
    console.log(
      line(
        'start',
        `data in ${dataDir}, mails in ${mailDir}, a poll every ${pipeline.everySeconds / 60} min`,
      ),
    );
    console.log(line('', 'npm run cli -- subscribers add YOUR-ADDRESS   to get mails (as files, here)'));
    console.log(line('', 'npm run cli -- engagements                    to see what has been found'));
    await pipeline.run(stop.signal);
  } finally {
    await pipeline.stop();
  }
  console.log(line('stop', 'everything is kept'));
}
