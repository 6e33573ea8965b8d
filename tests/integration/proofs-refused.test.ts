import { beforeAll, describe, expect, it } from 'vitest';
import type { Template } from '../../functions/local/aws/resources.ts';
import { keepTemplate } from '../support/keep-template.ts';
import { startPipelineForTest, type TestPipeline } from './start-pipeline-for-test.ts';

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
  it('is told of by a proof that is missing at the second poll, and not before', async () => {
    const told: string[][] = [];
    for (let polls = 0; polls < 4; polls += 1) {
      pipeline.events.length = 0;
      await pipeline.pollAndDrain();
      told.push(
        pipeline.events.map(({ message }) => message).filter((message) => message.startsWith('proof ')),
      );
      pipeline.advance(900);
    }
    expect(told).toEqual([['proof sent', 'proof taken'], [], ['proof missing'], ['proof missing']]);
  });
});
