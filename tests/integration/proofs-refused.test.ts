import { beforeAll, describe, expect, it } from 'vitest';
import type { Template } from '../../functions/local/aws/resources.ts';
import { changesOf, type LogLine } from '../support/alarms/alarm-states.ts';
import { keepTemplate } from '../support/keep-template.ts';
import { startPipelineForTest, type TestPipeline } from './start-pipeline-for-test.ts';

const MINUTE = 60_000;

/** The stack with a classifier that says no to everything, as one whose model is broken may. */
async function makeBroken(settings?: Readonly<Record<string, unknown>>): Promise<Template> {
  const template = await keepTemplate(settings);
  return JSON.parse(JSON.stringify(template).replace('"THRESHOLD":"model"', '"THRESHOLD":"1"'));
}

let pipeline: TestPipeline;
beforeAll(async () => {
  pipeline = await startPipelineForTest({}, { makeTemplate: makeBroken });
  return pipeline.end;
});

describe('a classifier that says no to everything', () => {
  it('is told of by a proof that is missing at the second poll, and not before, by which the alarm goes off and stays so', async () => {
    const since = Date.now();
    const template = await makeBroken({ seedFeeds: false });
    const [logGroup = ''] = Object.keys(template.Resources).filter((id) => /^PollerLogs/.test(id));
    const told: string[][] = [];
    const log: LogLine[] = [];
    for (let polls = 0; polls < 8; polls += 1) {
      pipeline.events.length = 0;
      await pipeline.pollAndDrain();
      told.push(
        pipeline.events.map(({ message }) => message).filter((message) => message.startsWith('proof ')),
      );
      log.push(...pipeline.events.map((event) => ({ at: Date.now(), logGroup, event })));
      pipeline.advance(900);
    }
    expect(told.slice(0, 5)).toEqual([
      ['proof sent', 'proof taken'],
      [],
      ['proof missing'],
      ['proof missing'],
      ['proof missing', 'proof sent', 'proof taken'],
    ]);
    const changes = changesOf(template, 'ProofMissing', { log, points: [] }, { since, until: Date.now() });
    // Within the minute that follows the second poll behind its own.
    expect(changes).toEqual([{ at: new Date(since + 31 * MINUTE).toISOString(), state: 'ALARM' }]);
  });
});
