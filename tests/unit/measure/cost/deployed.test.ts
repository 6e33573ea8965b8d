import { expect, it } from 'vitest';
import { readDeployed } from '../../../measure/cost/deployed.ts';

const makeFunction = (variables: object, MemorySize: number) => ({
  Type: 'AWS::Lambda::Function',
  Properties: { MemorySize, Environment: { Variables: variables } },
});
const makeFilter = (FilterPattern: string, transformation: object) => ({
  Type: 'AWS::Logs::MetricFilter',
  Properties: { FilterPattern, MetricTransformations: [transformation] },
});
const makeTable = (isRecoverable: boolean) => ({
  Type: 'AWS::DynamoDB::GlobalTable',
  Properties: {
    Replicas: [{ PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: isRecoverable } }],
  },
});
const RESOURCES = {
  Poller: makeFunction({ FEED_TABLE: 'feeds' }, 1024),
  Classifier: makeFunction({ STORY_TABLE: 'stories', RETENTION_DAYS: '90' }, 768),
  Schedule0: { Type: 'AWS::Scheduler::Schedule' },
  Schedule1: { Type: 'AWS::Scheduler::Schedule' },
  Steady: {
    Type: 'AWS::Lambda::EventSourceMapping',
    Properties: { ScalingConfig: { MaximumConcurrency: 2 } },
  },
  Free: { Type: 'AWS::Lambda::EventSourceMapping', Properties: {} },
  Plain: { Type: 'AWS::CloudWatch::Alarm', Properties: { MetricName: 'Errors' } },
  Computing: {
    Type: 'AWS::CloudWatch::Alarm',
    Properties: { Metrics: [{ Expression: 'IF(a > b, 1, 0)' }, { MetricStat: {} }, { MetricStat: {} }] },
  },
  Board: { Type: 'AWS::CloudWatch::Dashboard' },
  Sent: makeFilter('{ ($.message = "alert sent") && ($.isLate IS TRUE) }', { MetricName: 'Late' }),
  Waits: makeFilter('{ $.message = "alert waits" }', { MetricName: 'Late' }),
  ToldToo: makeFilter('{ $.message = "poll ended" }', { MetricName: 'Told' }),
  Always: makeFilter('{ $.message = "poll ended" }', { MetricName: 'Told', DefaultValue: 0 }),
  Level: makeFilter('{ $.level = "ERROR" }', { MetricName: 'Errors' }),
  ShortLog: { Type: 'AWS::Logs::LogGroup', Properties: { RetentionInDays: 7 } },
  LongLog: { Type: 'AWS::Logs::LogGroup', Properties: { RetentionInDays: 30 } },
  Stories: makeTable(true),
};

it('reads from a template what costs by being there', () => {
  expect(readDeployed({ Resources: RESOURCES })).toEqual({
    alarms: 3,
    metrics: [
      { name: 'Late', messages: ['alert sent', 'alert waits'] },
      { name: 'Told', messages: [] },
      { name: 'Errors', messages: [] },
    ],
    dashboards: 1,
    schedules: 2,
    steadySources: 1,
    memoryMb: { poller: 1024, classifier: 768 },
    retentionDays: 90,
    keepLogsDays: 30,
    hasRecovery: true,
  });
});

it('counts no recovery where a table goes without it', () => {
  const { hasRecovery } = readDeployed({ Resources: { ...RESOURCES, Feeds: makeTable(false) } });
  expect(hasRecovery).toBe(false);
});

it('says which function is missing', () => {
  const { Poller: _poller, ...others } = RESOURCES;
  expect(() => readDeployed({ Resources: others })).toThrow('the template has no function with FEED_TABLE');
});

it('refuses what nobody computes the costs of', () => {
  const Gateway = { Type: 'AWS::EC2::NatGateway' };
  const Third = makeFunction({}, 128);
  expect(() => readDeployed({ Resources: { ...RESOURCES, Gateway } })).toThrow(
    'Gateway: nobody computes what AWS::EC2::NatGateway costs',
  );
  expect(() => readDeployed({ Resources: { ...RESOURCES, Third } })).toThrow(
    'of 3 functions two are metered',
  );
});
