import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startPipeline } from './pipeline.ts';
import { line, printEvents, printMail } from './print-events.ts';

const USAGE = `npm start -- [--data FOLDER] [--poll-minutes N] [--no-default-feeds] [--verbose]

Runs the whole pipeline on this machine, with the real feeds, until Ctrl-C. Data and mails stay in FOLDER
(.envoy-watch/local); started again, it goes on where it was.`;

const options = readOptions();
if (options) {
  await run(options).catch((error) => {
    console.error(`envoy-watch: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 2;
  });
}

type Options = {
  readonly dataDir: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly isVerbose: boolean;
};

/** Reads the command line; says what is wrong with it, or what it may be, and then answers nothing. */
function readOptions(): Options | undefined {
  try {
    const { values } = parseArgs({
      allowNegative: true,
      options: {
        data: { type: 'string', default: join('.envoy-watch', 'local') },
        'poll-minutes': { type: 'string' },
        'default-feeds': { type: 'boolean', default: true },
        verbose: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return void console.log(USAGE);
    return {
      dataDir: values.data,
      settings: {
        seedFeeds: values['default-feeds'],
        ...(values['poll-minutes'] !== undefined && { pollMinutes: values['poll-minutes'] }),
      },
      isVerbose: values.verbose,
    };
  } catch (error) {
    console.error(`envoy-watch: ${(error as Error).message}`);
    process.exitCode = 2;
    return undefined;
  }
}

async function run({ dataDir, settings, isVerbose }: Options): Promise<void> {
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
