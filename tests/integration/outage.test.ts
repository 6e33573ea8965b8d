import { beforeAll, expect, it } from 'vitest';
import { dynamodb } from '../../shared/aws/clients.ts';
import { pauseSeconds } from '../../shared/deployment/timings.ts';
import { makeEntry } from '../support/factories.ts';
import { startPipelineForTest, type TestPipeline } from './start-pipeline-for-test.ts';

/** For each length of an outage, in minutes, countries of which each is visited in an entry of its own. */
const VISITED = {
  20: ['Mongolia', 'Vietnam', 'Laos', 'Cuba', 'Iran', 'Syria', 'Egypt', 'Kenya'],
  120: ['Nepal', 'India', 'Brazil', 'Peru', 'Ghana', 'Mali', 'Qatar', 'Oman'],
};
const MINUTE = 60;
/** Mails go out within so long once tables can be had again. */
const BOUND_SECONDS = 15 * MINUTE;

let pipeline: TestPipeline;
let advance: TestPipeline['advance'] = () => {};
let downUntil = 0;
beforeAll(async () => {
  const pause = async (ms: number) => advance(ms / 1000);
  pipeline = await startPipelineForTest({ mostMails: 1000 }, { pause });
  ({ advance } = pipeline);
  dynamodb.middlewareStack.add(
    (next) => async (args) => {
      if (Date.now() < downUntil)
        throw Object.assign(new Error('the tables are down'), { name: 'InternalServerError' });
      return next(args);
    },
    { step: 'initialize', name: 'outage' },
  );
  return pipeline.end;
});

for (const [length, countries] of Object.entries(VISITED)) {
  const minutes = Number(length);
  it(`an outage of the tables of ${minutes} minutes loses no entry and buries none, and mails go out within a quarter of an hour`, async () => {
    const { queueEntry, drain, alertsTo, aws, events, isIdle } = pipeline;
    const before = alertsTo('reader@example.org').length;
    const known = events.length;
    const at = new Date().toISOString();
    for (const country of countries) {
      const title = `North Korean envoy number ${minutes} holds talks with officials of ${country} in ${country}`;
      const times = { publishedAt: at, firstSeenAt: at };
      await queueEntry(
        makeEntry({
          storyId: `${country}-${minutes}`,
          title,
          link: `https://a.test/${country}/${minutes}`,
          ...times,
        }),
      );
    }
    downUntil = Date.now() + minutes * MINUTE * 1000;
    // Whatever has failed rests; when all of it does, time goes on to the first that comes back.
    const timer = setInterval(() => {
      const { visible, inFlight } = aws.queues.count('ClassifierEntriesF04363FF');
      if (isIdle() && visible === 0 && inFlight > 0) advance(MINUTE);
    }, 5);
    await drain();
    clearInterval(timer);
    const late = (Date.now() - downUntil) / 1000;
    expect(events.slice(known).filter(({ message }) => message === 'message failed').length).toBeGreaterThan(
      countries.length,
    );
    expect(aws.queues.count('ClassifierDeadLettersC049D93F')).toEqual({ visible: 0, inFlight: 0 });
    expect(alertsTo('reader@example.org').length - before).toBe(countries.length);
    expect(late).toBeLessThanOrEqual(BOUND_SECONDS + MINUTE);
    expect(pauseSeconds(600)).toBeLessThanOrEqual(BOUND_SECONDS);
  });
}
