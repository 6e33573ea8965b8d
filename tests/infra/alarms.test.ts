import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ofType, synthesise, theOne } from './synthesise.ts';

const stack = synthesise({ stage: 'prod', pollMinutes: 20, opsEmail: 'operator@example.org' });
const topic = theOne(stack, 'AWS::SNS::Topic', 'Alarms');
/** With every alarm that a setting can add. */
const whole = synthesise({
  stage: 'prod',
  opsEmail: 'operator@example.org',
  secondReader: 'amazon.nova-pro-v1:0',
});
const alarms = Object.values(ofType(stack, 'AWS::CloudWatch::Alarm')).map(({ Properties }) => Properties);

describe('Alarms', () => {
  it('tell the operator when they go off and when it is over', () => {
    const toTopic = [{ Ref: topic.id }];
    expect(alarms.map(({ AlarmActions, OKActions }) => ({ AlarmActions, OKActions }))).toEqual(
      alarms.map(() => ({ AlarmActions: toTopic, OKActions: toTopic })),
    );
    expect(theOne(stack, 'AWS::SNS::Subscription', 'Alarms').Properties).toEqual({
      Endpoint: 'operator@example.org',
      Protocol: 'email',
      TopicArn: { Ref: topic.id },
    });
  });

  it('mail nobody when no address is given', () => {
    const subscribed = Object.values(ofType(synthesise(), 'AWS::SNS::Subscription'));
    expect(subscribed.filter(({ Properties }) => Properties.Protocol !== 'sqs')).toEqual([]);
  });

  it('may publish to their topic', () => {
    const { Statement } = theOne(stack, 'AWS::SNS::TopicPolicy', 'Alarms').Properties.PolicyDocument;
    expect(Statement).toContainEqual(
      expect.objectContaining({
        Effect: 'Allow',
        Action: 'sns:Publish',
        Principal: { Service: 'cloudwatch.amazonaws.com' },
        Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
      }),
    );
  });

  for (const shards of [1, 3]) {
    it(`notice when less than ${shards} of ${shards} polls start in each interval`, () => {
      const synthesis = synthesise({ pollMinutes: 20, shards });
      const silent = theOne(synthesis, 'AWS::CloudWatch::Alarm', 'AlarmsPollerSilent').Properties;
      expect(silent).toMatchObject({
        MetricName: 'Invocations',
        ComparisonOperator: 'LessThanThreshold',
        Threshold: shards,
        Period: 20 * 60,
        EvaluationPeriods: 3,
        TreatMissingData: 'breaching',
      });
    });
  }

  it('keep the logical ids that they have always had, with the topic, its policy and its subscription', () => {
    const types = [
      'AWS::CloudWatch::Alarm',
      'AWS::SNS::Topic',
      'AWS::SNS::TopicPolicy',
      'AWS::SNS::Subscription',
    ];
    const ids = types.flatMap((type) => Object.keys(ofType(stack, type)));
    // With another id an alarm could not be deployed, for its name would be taken; the others would lose what was confirmed.
    expect(ids.filter((id) => id.startsWith('Alarms'))).toEqual([
      'AlarmsPollerSilentA6B9E6DC',
      'AlarmsPollerFailingF29E4B62',
      'AlarmsPollsLost440797DE',
      'AlarmsFeedsSilent503CA7CA',
      'AlarmsEntriesStuckE3EE5A40',
      'AlarmsEntriesStuckLong98420A27',
      'AlarmsNothingFlaggedD08FA4B3',
      'AlarmsAlertsLateCFC26B7C',
      'AlarmsProofMissing44CAFBDD',
      'AlarmsNobodySubscribedB34AF72B',
      'AlarmsSubscribersFewerD9D10C15',
      'AlarmsMailsFailingA9683D73',
      'AlarmsEntriesLost1114DD5C',
      'AlarmsEntriesLostAgainBB5263EA',
      'AlarmsPollsLostAgain125176B1',
      'AlarmsPollerSlowDAE457A4',
      'AlarmsThrottled4E3A7B9A',
      'AlarmsFeedsSkipped2AE31BC0',
      'AlarmsFeedsUnreadableF1F14B1E',
      'AlarmsNoFeeds27799F25',
      'AlarmsTopic3A2DFEBA',
      'AlarmsTopicPolicyED3A875E',
      'AlarmsTopicoperatorexampleorg93D7DB48',
    ]);
  });

  for (const pollMinutes of [1, 15, 60]) {
    it(`look back no longer than CloudWatch lets them, with a poll every ${pollMinutes} minutes`, () => {
      const lengths = Object.values(ofType(synthesise({ pollMinutes }), 'AWS::CloudWatch::Alarm')).map(
        ({ Properties: { AlarmName, Period, Metrics = [], EvaluationPeriods } }) => {
          const period =
            Period ?? Metrics.find(({ MetricStat }: typeof Metrics) => MetricStat).MetricStat.Period;
          return { AlarmName, period, seconds: period * EvaluationPeriods };
        },
      );
      const most = (period: number) => (period < 3_600 ? 86_400 : 7 * 86_400);
      expect(lengths.filter(({ period, seconds }) => seconds > most(period) || period % 60 !== 0)).toEqual(
        [],
      );
    });
  }

  it('watch every dead-letter queue', () => {
    const watched = alarms.flatMap(({ MetricName, Dimensions }) =>
      MetricName === 'ApproximateNumberOfMessagesVisible' ? [Dimensions[0].Value['Fn::GetAtt'][0]] : [],
    );
    const queues = Object.keys(ofType(stack, 'AWS::SQS::Queue'));
    expect(watched.sort()).toEqual(queues.filter((id) => id.includes('DeadLetters')).sort());
  });

  it('notice that fewer subscribers have confirmed than before, by what the classifier logs, and show how many have', () => {
    const { id } = theOne(stack, 'AWS::Logs::LogGroup', 'Classifier');
    const [confirmed, missing] = ['Confirmed', 'Missing'].map(
      (name) => theOne(stack, 'AWS::Logs::MetricFilter', `AlarmsSubscribers${name}`).Properties,
    );
    const inStack = (MetricName: string) => ({ MetricName, MetricNamespace: 'EnvoyWatch-prod' });
    expect(confirmed).toEqual({
      LogGroupName: { Ref: id },
      FilterPattern: '{ $.message = "subscribers counted" }',
      MetricTransformations: [{ ...inStack('SubscribersConfirmed'), MetricValue: '$.confirmed' }],
    });
    expect(missing).toEqual({
      LogGroupName: { Ref: id },
      FilterPattern: '{ ($.message = "subscribers counted") && ($.isFewer IS TRUE) }',
      MetricTransformations: [{ ...inStack('SubscribersMissing'), MetricValue: '1' }],
    });
    expect(theOne(stack, 'AWS::CloudWatch::Alarm', 'AlarmsSubscribersFewer').Properties).toMatchObject({
      Namespace: 'EnvoyWatch-prod',
      MetricName: 'SubscribersMissing',
      Statistic: 'Sum',
      Threshold: 1,
      EvaluationPeriods: 1,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      // So that it ends by itself, and goes off anew on each day that somebody is gone.
      Period: 3_600,
      TreatMissingData: 'notBreaching',
    });
  });

  it('notice a proof that is missing, by what the poller logs, and show how long each hop of the others took', () => {
    const poller = theOne(stack, 'AWS::Logs::LogGroup', 'Poller');
    const filters = Object.values(ofType(stack, 'AWS::Logs::MetricFilter'))
      .map(({ Properties }) => Properties)
      .filter(({ FilterPattern }) => FilterPattern.includes('"proof '))
      .map(({ LogGroupName, FilterPattern, MetricTransformations: [{ MetricName, MetricValue }] }) => {
        expect(LogGroupName).toEqual({ Ref: poller.id });
        return [MetricName, FilterPattern, MetricValue];
      });
    expect(filters).toEqual([
      ['ProofsMissing', '{ $.message = "proof missing" }', '1'],
      ['ProofSeconds', '{ $.message = "proof arrived" }', '$.seconds'],
      ['ProofQueuedSeconds', '{ $.message = "proof arrived" }', '$.queuedSeconds'],
      ['ProofTakenSeconds', '{ $.message = "proof arrived" }', '$.takenSeconds'],
      ['ProofPublishedSeconds', '{ $.message = "proof arrived" }', '$.publishedSeconds'],
      ['ProofArrivedSeconds', '{ $.message = "proof arrived" }', '$.arrivedSeconds'],
    ]);
    expect(theOne(stack, 'AWS::CloudWatch::Alarm', 'AlarmsProofMissing').Properties).toMatchObject({
      Namespace: 'EnvoyWatch-prod',
      MetricName: 'ProofsMissing',
      Statistic: 'Sum',
      Threshold: 1,
      EvaluationPeriods: 1,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      // It is told at each poll: of two one falls into each period, so that the alarm does not end between them.
      Period: 2 * 20 * 60,
      TreatMissingData: 'notBreaching',
    });
  });

  it('notice each mail to subscribers that SNS gives up', () => {
    const alertTopic = theOne(stack, 'AWS::SNS::Topic', 'Alerts');
    expect(theOne(stack, 'AWS::CloudWatch::Alarm', 'AlarmsMailsFailing').Properties).toMatchObject({
      Namespace: 'AWS/SNS',
      MetricName: 'NumberOfNotificationsFailed',
      Dimensions: [{ Name: 'TopicName', Value: { 'Fn::GetAtt': [alertTopic.id, 'TopicName'] } }],
      Statistic: 'Sum',
      Threshold: 1,
      EvaluationPeriods: 1,
      Period: 3_600,
      TreatMissingData: 'notBreaching',
    });
  });

  it('notice a second reader that for a day leaves more to the local one than it decides, by what the classifier logs', () => {
    const counted = ['SecondReaderFailed', 'SecondReaderAnswered'].map((name) => {
      const filter = theOne(whole, 'AWS::Logs::MetricFilter', `Alarms${name}`).Properties;
      const [{ MetricNamespace: Namespace, MetricName }] = filter.MetricTransformations;
      expect(filter.LogGroupName).toEqual({ Ref: theOne(whole, 'AWS::Logs::LogGroup', 'Classifier').id });
      return [filter.FilterPattern, { Namespace, MetricName }];
    });
    expect(counted.map(([pattern]) => pattern)).toEqual([
      '{ $.message = "second reader did not answer" }',
      '{ $.message = "second reader answered" }',
    ]);
    const alarm = theOne(whole, 'AWS::CloudWatch::Alarm', 'AlarmsSecondReaderFailing').Properties;
    expect(alarm).toMatchObject({ Threshold: 1, EvaluationPeriods: 1, TreatMissingData: 'notBreaching' });
    const stat = (at: number) => ({
      MetricStat: { Metric: counted[at]?.[1], Period: 86_400, Stat: 'Sum' },
      ReturnData: false,
    });
    expect(alarm.Metrics).toEqual([
      expect.objectContaining({ Expression: 'IF(failed >= 3 AND failed > FILL(answered, 0), 1, 0)' }),
      { Id: 'failed', ...stat(0) },
      { Id: 'answered', ...stat(1) },
    ]);
  });

  it('say what to do by a link to their heading in the runbook, by its path unless it is a page somewhere', () => {
    const linksOf = (settings: Readonly<Record<string, unknown>>) =>
      Object.values(ofType(synthesise(settings), 'AWS::CloudWatch::Alarm')).map(({ Properties }) => [
        Properties.AlarmName.split('-').at(-1).toLowerCase(),
        / What to do: (.+)$/.exec(Properties.AlarmDescription)?.[1],
      ]);
    const page = 'https://code.example.org/envoy-watch/infra';
    const names = alarms.map(({ AlarmName }) => AlarmName.split('-').at(-1).toLowerCase());
    expect(linksOf({})).toEqual(names.map((name) => [name, `infra/README.md#${name}`]));
    expect(linksOf({ runbook: page })).toEqual(names.map((name) => [name, `${page}#${name}`]));
  });

  it('each have a heading of their name in the runbook, and the runbook has no other alarm', () => {
    const runbook = readFileSync(new URL('../../infra/README.md', import.meta.url), 'utf8');
    const [, ofAlarms = ''] = runbook.split(/^## When an alarm goes off$/m);
    const [section = ''] = ofAlarms.split(/^## /m);
    const headings = [...section.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading);
    const names = Object.values(ofType(whole, 'AWS::CloudWatch::Alarm')).map(({ Properties }) =>
      Properties.AlarmName.replace('EnvoyWatch-prod-', ''),
    );
    expect(headings).toEqual(names);
  });
});
