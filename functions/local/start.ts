import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readEmail } from '../../shared/ask/read-options.ts';
import { readAllowedHosts } from '../../shared/fetch/allowed-hosts.ts';
import { ArgumentError } from '../../shared/text/argument-error.ts';
import { oneLine } from '../../shared/text/plain-text.ts';
import type { MailServer } from './aws/mail.ts';
import { OPERATOR, startPipeline } from './pipeline.ts';
import { line, printEvents, printHandover, printMail } from './print-events.ts';
import { readMailServer } from './read-mail-server.ts';

const DATA_DIR = join('.envoy-watch', 'local');
const USAGE = `npm start -- [options]

Runs the whole pipeline on this machine, with the real feeds, until Ctrl-C. Started again, it goes on where it was.

  --data FOLDER        where data and mails are kept (.envoy-watch/local)
  --poll-minutes N     minutes from one poll to the next, 1 to 60 (15)
  --most-mails N       mails one by one from one poll to the next, 1 to 1000; what is more comes as one (20)
  --allow HOST:PORT    let feeds of this host be polled though it is a local one; may be repeated
  --no-default-feeds   begin without the default list of feeds
  --smtp URL           hand the mails to a mail server, too: smtp://USER:PASSWORD@HOST:PORT or smtps://...;
                       a password that is not there is taken from the variable SMTP_PASSWORD
  --from ADDRESS       whom those mails are from (USER, if that is an address)
  --operator ADDRESS   who is told how feeds are doing (${OPERATOR}, whose mails are files alone)
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
  readonly mailServer: MailServer | undefined;
  readonly operator: string;
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
  const most = values['most-mails'];
  if (!/^(?:[1-9]\d{0,2}|1000)$/.test(most)) {
    throw new ArgumentError('--most-mails', 'a whole number from 1 to 1000', most);
  }
  if (values.data.trim() === '') throw new ArgumentError('--data', 'a folder', values.data);
  readAllowedHosts('--allow', values.allow);
  const { smtp, from } = values;
  if (from !== undefined && smtp === undefined) throw new ArgumentError('--from', '--smtp with it', from);
  return {
    dataDir: values.data,
    allowedHosts: values.allow,
    mailServer: smtp === undefined ? undefined : readMailServer(smtp, from, process.env.SMTP_PASSWORD),
    operator: readEmail('--operator', values.operator),
    settings: { seedFeeds: values['default-feeds'], pollMinutes: minutes, mostMails: most },
    isVerbose: values.verbose,
  };
}

function parseCommandLine() {
  const args = process.argv.slice(2);
  // Whatever else is wrong is shown, and a URL may hold a password.
  const isAstray = (text: string, at: number) =>
    /smtps?:/i.test(text) && !text.startsWith('--smtp=') && args[at - 1] !== '--smtp';
  if (args.some(isAstray)) throw new ArgumentError('--smtp', 'its URL next to it, and nowhere else');
  try {
    return parseArgs({
      args,
      allowNegative: true,
      options: {
        data: { type: 'string', default: DATA_DIR },
        'poll-minutes': { type: 'string', default: '15' },
        'most-mails': { type: 'string', default: '20' },
        allow: { type: 'string', multiple: true, default: [] as string[] },
        'default-feeds': { type: 'boolean', default: true },
        smtp: { type: 'string' },
        from: { type: 'string' },
        operator: { type: 'string', default: OPERATOR },
        verbose: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new ArgumentError('options', `those of --help; ${(error as Error).message}`);
  }
}

async function run(options: Options): Promise<void> {
  const { dataDir, settings, allowedHosts, mailServer, operator, isVerbose } = options;
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
    operator,
    allowedHosts: () => allowedHosts,
    onMail: printMail,
    ...(mailServer && { outbox: { server: mailServer, onHandover: printHandover } }),
    onError: (error) => console.error(line('PROBLEM', String(error), 'red')),
  });
  try {
    console.log(
      line(
        'start',
        `data in ${dataDir}, mails in ${mailDir}, a poll every ${pipeline.everySeconds / 60} min`,
      ),
    );
    const how = mailServer ? `from ${mailServer.from}, by ${mailServer.host}` : 'as files, here';
    const folder = dataDir === DATA_DIR ? '' : ` --data ${dataDir}`;
    console.log(line('', `to get mails (${how}): npm run cli -- subscribers add YOUR-ADDRESS${folder}`));
    console.log(line('', `to see what has been found: npm run cli -- engagements${folder}`));
    await pipeline.run(stop.signal);
  } finally {
    await pipeline.stop();
  }
  console.log(line('stop', 'everything is kept'));
}
