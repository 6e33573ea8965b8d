import { Stack } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

/** When an alarm goes off, and what it then says. */
export type AlarmRule = {
  readonly description: string;
  readonly metric: IMetric;
  /** Goes off when `breaches` of the last `periods` values are at least the threshold, or below it. */
  readonly threshold: number;
  readonly goesOff?: 'at-least' | 'below' | 'below-or-missing';
  readonly periods?: number;
  readonly breaches?: number;
};

/**
 * Makes an alarm that tells the operator when it goes off and when it is over. Its name is chosen here and not by CloudFormation: it is the
 * subject of the operator's mail and a heading of the runbook, to which its description leads.
 *
 * @param runbook Where the runbook is: a URL, or a path in the repository.
 */
export function addAlarm(
  scope: Construct,
  name: string,
  rule: AlarmRule,
  topic: Topic,
  runbook: string,
): Alarm {
  const { goesOff = 'at-least' } = rule;
  const alarm = new Alarm(scope, name, {
    alarmName: `${Stack.of(scope).stackName}-${name}`,
    // As web pages of Markdown name their headings.
    alarmDescription: `${rule.description} What to do: ${runbook}#${name.toLowerCase()}`,
    metric: rule.metric,
    threshold: rule.threshold,
    comparisonOperator:
      goesOff === 'at-least'
        ? ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD
        : ComparisonOperator.LESS_THAN_THRESHOLD,
    evaluationPeriods: rule.periods ?? 1,
    datapointsToAlarm: rule.breaches ?? rule.periods ?? 1,
    treatMissingData:
      goesOff === 'below-or-missing' ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
  });
  alarm.addAlarmAction(new SnsAction(topic));
  alarm.addOkAction(new SnsAction(topic));
  return alarm;
}
