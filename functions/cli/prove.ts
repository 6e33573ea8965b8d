import { randomUUID } from 'node:crypto';
import { type ArrivedProof, measureWay, STOPS, type Stop } from '../../shared/proofs/proof-way.ts';
import { type Proved, prove } from '../../shared/proofs/prove.ts';
import { ArgumentError } from '../../shared/text/argument-error.ts';
import { formatTable } from '../terminal/format-table.ts';
import { noteUnreadable, print, toJson } from '../terminal/output.ts';
import { addCommand, type Cli } from './command-line.ts';
import { type CliData, type GlobalOptions, withData } from './open-data.ts';
import { openProofs } from './open-tables.ts';

type ProveOptions = GlobalOptions & { readonly wait: string; readonly json?: boolean };

/** How long SQS is asked to wait at once. */
const WAIT_SECONDS = 2;

/** What a proof has done when it comes by each stop. */
const HOPS: Readonly<Record<Stop, string>> = {
  queued: 'made up, read and identified as a feed is, and put into the entries queue',
  taken: 'waited in the queue until the classifier took it',
  published: 'classified, stored, grouped and opened as an engagement, and its alert claimed',
  arrived: 'published to the topic of proofs, and put into a queue of its own',
};

/** Adds `prove`, which sends a made-up story the whole way at once and prints how long each hop took. */
export function addProve(cli: Cli): void {
  addCommand(
    cli,
    'prove',
    'send a made-up story the whole way, to where no subscriber gets it, and print how long each hop took',
    'prove --stack EnvoyWatch-prod',
  )
    .option('--wait <seconds>', 'how long to wait for it, 1 to 600', '120')
    .option('--json', 'print it as JSON')
    .action(async (_options: unknown, command: Cli) => {
      const options = command.optsWithGlobals<ProveOptions>();
      const seconds = readSeconds('--wait', options.wait);
      await withData(options, 'create', async (data) => {
        const proved = await proveOn(data, options.stack, seconds);
        if ('cameTo' in proved)
          throw new Error(`the made-up story has not arrived within ${seconds} s: ${proved.cameTo}`);
        await print(`${options.json ? toJson(toRecord(proved.arrived), 2) : describe(proved.arrived)}\n`);
      });
    });
}

/** Reads how long to wait. @throws ArgumentError */
function readSeconds(argument: string, text: string): number {
  if (/^[1-9]\d{0,2}$/.test(text) && Number(text) <= 600) return Number(text);
  throw new ArgumentError(argument, 'whole seconds, 1 to 600', text);
}

/** Sends a proof, and has it classified here where nobody else does. */
async function proveOn(data: CliData, stack: string | undefined, seconds: number): Promise<Proved> {
  const { ENTRY_QUEUE_URL: entries, PROOF_QUEUE_URL: proofs } = data;
  if (entries === undefined || proofs === undefined) {
    const where = stack === undefined ? 'the local run' : `stack ${stack}`;
    throw new Error(`${where}: is of an older version, which knows no proofs; deploy or start it anew`);
  }
  const [{ openReaders }, { deleteMessage, queueMessages }, { receiveProofs }] = await Promise.all([
    import('../../shared/read/parse-in-worker.ts'),
    import('../../shared/aws/entry-queue.ts'),
    import('../../shared/aws/proof-queue.ts'),
  ]);
  const readers = openReaders();
  const end = new AbortController();
  const classified = data.classify?.(end.signal);
  try {
    const until = performance.now() + seconds * 1000;
    const proving = prove(randomUUID(), {
      ...(await openProofs(data)),
      readDocument: readers.read,
      queueProof: (proof) => queueMessages(entries, [{ type: 'proof', proof }]),
      receiveProofs: () => receiveProofs(proofs, noteUnreadable, WAIT_SECONDS),
      deleteProof: (receipt) => deleteMessage(proofs, receipt),
      now: () => new Date(),
      hasTime: () => performance.now() < until,
    });
    // A classifier that can't be opened ends it at once.
    return await Promise.race([proving, neverUnless(classified)]);
  } finally {
    end.abort();
    await classified?.catch(() => {});
    await readers.close();
  }
}

/** Rejects as a promise does, and never resolves. */
async function neverUnless(failed: Promise<void> | undefined): Promise<never> {
  await failed;
  return new Promise(() => {});
}

function toRecord(arrived: ArrivedProof) {
  const { seconds } = measureWay(arrived);
  const { proofId, madeAt } = arrived;
  return { proofId, madeAt, seconds, hops: hopsOf(arrived) };
}

function hopsOf(arrived: ArrivedProof) {
  const times = measureWay(arrived);
  return STOPS.map((stop) => ({ to: stop, at: arrived[`${stop}At`], seconds: times[`${stop}Seconds`] }));
}

function describe(arrived: ArrivedProof): string {
  const rows = hopsOf(arrived).map(({ to, at, seconds }) => [
    to,
    at.slice(11, 23),
    seconds.toFixed(3).padStart(7),
    HOPS[to],
  ]);
  const { seconds } = measureWay(arrived);
  return `${formatTable(['Hop', 'At (UTC)', 'Seconds', ''], rows)}\n\nThe whole way in ${seconds.toFixed(3)} s`;
}
