import { beforeAll, describe, expect, it } from 'vitest';
import { OPERATOR } from '../../functions/local/pipeline.ts';
import { tellOperator } from '../../shared/aws/operator-topic.ts';
import { startPipelineForTest, type TestPipeline } from './start-pipeline-for-test.ts';

let pipeline: TestPipeline;
beforeAll(async () => {
  pipeline = await startPipelineForTest({ shards: 3 });
  return pipeline.end;
});

describe('a pipeline of three shards', () => {
  it('starts three polls in each interval', async () => {
    await pipeline.poll();
    expect(pipeline.events.filter(({ message }) => message === 'poll ended')).toHaveLength(3);
  });

  it('starts them also where the next comes within a second, as one does that a confirmation wakes', async () => {
    const before = pipeline.events.length;
    await pipeline.poll();
    await pipeline.poll();
    const said = pipeline.events.slice(before).map(({ message }) => message);
    expect(said.filter((message) => message === 'poll ended')).toHaveLength(6);
    expect(said).not.toContain('poll skipped, for its slot is taken');
  });
});

describe('the operator of a local pipeline', () => {
  it('gets what the poller tells as a mail, without having to confirm', async () => {
    const { OPERATOR_TOPIC_ARN = '' } = process.env;
    await tellOperator(OPERATOR_TOPIC_ARN, {
      subject: 'Envoy Watch: 1 feed has changed',
      body: 'Steppe Courier: ok -> blocked',
    });
    const told = pipeline.mails.filter(({ to }) => to === OPERATOR);
    expect(told.map(({ sender, subject, text }) => [sender, subject, text.split('\n')[0]])).toEqual([
      ['Envoy Watch operations', 'Envoy Watch: 1 feed has changed', 'Steppe Courier: ok -> blocked'],
    ]);
  });
});
