import { OPERATOR } from '../../functions/local/pipeline.ts';
import { redirectLog } from '../../functions/log.ts';
import { alarmNames, changesOf, type DataPoint, type LogLine } from '../support/alarms/alarm-states.ts';
import { keepTemplate } from '../support/keep-template.ts';
import { startPipelineForTest } from './start-pipeline-for-test.ts';

const MINUTE = 60;
const SETTINGS = { seedFeeds: false, pollMinutes: 15 };

/** What an alarm told, and how many minutes after the watch began. */
export type Told = readonly [state: 'ALARM' | 'OK', minutes: number];

/**
 * Starts the pipeline and watches it as CloudWatch does: by what each function logs, and by what AWS reports of queues and functions. Time
 * passes only in `pass`.
 */
export async function watchAlarms() {
  const pipeline = await startPipelineForTest(SETTINGS);
  const template = await keepTemplate({ ...SETTINGS, opsEmail: OPERATOR });
  const idOf = (type: string, prefix: string) => {
    const found = Object.entries(template.Resources).find(
      ([id, resource]) => resource.Type === type && id.startsWith(prefix),
    );
    if (!found) throw new Error(`no ${type} ${prefix}`);
    return found[0];
  };
  const ids = {
    poller: idOf('AWS::Lambda::Function', 'PollerFunction'),
    classifier: idOf('AWS::Lambda::Function', 'ClassifierFunction'),
    entries: idOf('AWS::SQS::Queue', 'ClassifierEntries'),
    deadEntries: idOf('AWS::SQS::Queue', 'ClassifierDeadLetters'),
    deadPolls: idOf('AWS::SQS::Queue', 'PollerDeadLetters'),
    alerts: idOf('AWS::SNS::Topic', 'Alerts'),
  };
  const logGroups = {
    poller: idOf('AWS::Logs::LogGroup', 'Poller'),
    classifier: idOf('AWS::Logs::LogGroup', 'Classifier'),
  };
  const { queues } = pipeline.aws;
  let log: LogLine[] = [];
  let points: DataPoint[] = [];
  let since = 0;
  let waitingSince: number | undefined;
  let running: keyof typeof logGroups = 'poller';
  redirectLog((event) => {
    pipeline.events.push(event);
    log.push({ at: Date.now(), logGroup: logGroups[running], event });
  });

  /** Reports a value of one of AWS's own metrics, as of now. */
  const report = (metric: string, of: keyof typeof ids, value: number) =>
    void points.push({ at: Date.now(), metric, of: ids[of], value });

  const reportQueues = () => {
    for (const queue of ['deadEntries', 'deadPolls'] as const) {
      report('AWS/SQS ApproximateNumberOfMessagesVisible', queue, queues.count(ids[queue]).visible);
    }
    const { visible, inFlight } = queues.count(ids.entries);
    waitingSince = visible + inFlight === 0 ? undefined : (waitingSince ?? Date.now());
    const age = (Date.now() - (waitingSince ?? Date.now())) / 1000;
    report('AWS/SQS ApproximateAgeOfOldestMessage', 'entries', age);
  };

  /** Polls as the schedule does. Of a poll that fails Lambda keeps what started it. */
  const poll = async () => {
    running = 'poller';
    const failed = await pipeline.poll().then(
      () => false,
      () => true,
    );
    report('AWS/Lambda Invocations', 'poller', 1);
    report('AWS/Lambda Errors', 'poller', Number(failed));
    report('AWS/Lambda Throttles', 'poller', 0);
    report('AWS/Lambda Duration', 'poller', 10_000);
    if (failed) queues.send(ids.deadPolls, JSON.stringify({ errorMessage: 'told by a test' }));
  };

  const drain = async () => {
    running = 'classifier';
    await pipeline.drain();
  };

  /** Lets minutes pass, in which AWS reports how long the queues are. */
  const pass = (minutes: number) => {
    for (let minute = 0; minute < minutes; minute += 1) {
      pipeline.advance(MINUTE);
      reportQueues();
    }
  };

  /** Polls, classifies, and lets the time pass until the next poll is due, so often. */
  const round = async (times = 1) => {
    for (let time = 0; time < times; time += 1) {
      await poll();
      await drain();
      pass(SETTINGS.pollMinutes);
    }
  };

  /** What every alarm that changed its state has told since the watch began. */
  const told = (): Readonly<Record<string, readonly Told[]>> => {
    const changes = alarmNames(template).map((name): [string, Told[]] => [
      name,
      changesOf(template, name, { log, points }, { since, until: Date.now() }).map(({ at, state }) => [
        state,
        (Date.parse(at) - since) / 60_000,
      ]),
    ]);
    return Object.fromEntries(changes.filter(([, of]) => of.length > 0));
  };

  return {
    ...pipeline,
    template,
    ids,
    report,
    poll,
    drain,
    pass,
    round,
    told,

    /** Lets so many days pass until the clock shows this, UTC, and then polls. */
    async goTo(time: string, days = 1) {
      const day = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
      pipeline.advance((Date.parse(`${day}T${time}:00.000Z`) - Date.now()) / 1000);
      await poll();
      await drain();
    },

    /** Begins a watch an hour after all that was before, in which all went well. */
    async begin() {
      log = [];
      points = [];
      await round(4);
      since = Date.now();
    },

    /** Lets minutes pass in which all that has happened since the watch began happens again, so often and evenly. */
    repeat(times: number, minutes: number) {
      const [lines, values] = [log, points].map((all) => all.filter(({ at }) => at >= since)) as [
        LogLine[],
        DataPoint[],
      ];
      const step = (minutes * 60_000) / times;
      const shift = <Thing extends { readonly at: number }>(things: readonly Thing[]) =>
        Array.from({ length: times }, (_, time) =>
          things.map((thing) => ({ ...thing, at: Math.round(thing.at + (time + 1) * step) })),
        ).flat();
      log.push(...shift(lines));
      points.push(...shift(values));
      pipeline.advance(minutes * MINUTE);
    },
  };
}

export type Watch = Awaited<ReturnType<typeof watchAlarms>>;
