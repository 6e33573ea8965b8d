import type { Template } from '../../../functions/local/aws/resources.ts';

/** What of a template costs by being there, and what of it decides how the rest is billed. */
export type Deployed = {
  /** Metrics that alarms look at: one that computes with several looks at each. */
  readonly alarms: number;
  /** Metrics that are made of logs, each with the messages that make it; none where it has a value all the time, or is not made of messages. */
  readonly metrics: readonly { readonly name: string; readonly messages: readonly string[] }[];
  readonly dashboards: number;
  readonly schedules: number;
  /** Event sources that never look at their queue less often, for the number of batches side by side is set. */
  readonly steadySources: number;
  readonly memoryMb: { readonly poller: number; readonly classifier: number };
  readonly retentionDays: number;
  readonly keepLogsDays: number;
  readonly hasRecovery: boolean;
};

// biome-ignore lint/suspicious/noExplicitAny: a template is JSON whose shape differs with each type of resource.
type Properties = Readonly<Record<string, any>>;

/** Types of resources that cost nothing by being there, or of which the meters or this file tell what they do. */
const KNOWN =
  /^AWS::(?:CDK|IAM|SNS|SQS)::|^AWS::DynamoDB::(?:Global)?Table$|^AWS::Logs::(?:LogGroup|MetricFilter)$|^AWS::CloudWatch::(?:Alarm|Dashboard)$|^AWS::Lambda::(?:Function|Permission|EventSourceMapping|EventInvokeConfig)$|^AWS::Scheduler::Schedule$/;

/**
 * Reads from a template what costs by being there.
 *
 * @throws Error when a function is missing, or there is something of which nobody knows here what it costs.
 */
export function readDeployed(template: Template): Deployed {
  const unknown = Object.entries(template.Resources).find(([, { Type }]) => !KNOWN.test(Type));
  if (unknown) throw new Error(`${unknown[0]}: nobody computes what ${unknown[1].Type} costs`);
  const ofType = (type: RegExp): Properties[] =>
    Object.values(template.Resources).flatMap(({ Type, Properties = {} }) =>
      type.test(Type) ? [Properties] : [],
    );
  const functions = ofType(/^AWS::Lambda::Function$/);
  const functionWith = (variable: string) => {
    const found = functions.find(({ Environment }) => Environment?.Variables?.[variable] !== undefined);
    if (found) return found;
    throw new Error(`the template has no function with ${variable}`);
  };
  const [poller, classifier] = [functionWith('FEED_TABLE'), functionWith('STORY_TABLE')];
  if (functions.length > 2) throw new Error(`of ${functions.length} functions two are metered`);
  const sources = ofType(/^AWS::Lambda::EventSourceMapping$/);
  return {
    alarms: ofType(/^AWS::CloudWatch::Alarm$/).reduce((sum, alarm) => sum + metricsOf(alarm), 0),
    metrics: readMetrics(ofType(/^AWS::Logs::MetricFilter$/)),
    dashboards: ofType(/^AWS::CloudWatch::Dashboard$/).length,
    schedules: ofType(/^AWS::Scheduler::Schedule$/).length,
    steadySources: sources.filter(({ ScalingConfig }) => ScalingConfig?.MaximumConcurrency).length,
    memoryMb: { poller: poller.MemorySize, classifier: classifier.MemorySize },
    retentionDays: Number(classifier.Environment.Variables.RETENTION_DAYS),
    keepLogsDays: Math.max(...ofType(/^AWS::Logs::LogGroup$/).map(({ RetentionInDays }) => RetentionInDays)),
    hasRecovery: ofType(/^AWS::DynamoDB::(?:Global)?Table$/).every(
      ({ Replicas: [{ PointInTimeRecoverySpecification } = {} as Properties] = [] }) =>
        PointInTimeRecoverySpecification?.PointInTimeRecoveryEnabled === true,
    ),
  };
}

function metricsOf({ Metrics = [] }: Properties): number {
  return Math.max(1, Metrics.filter(({ MetricStat }: Properties) => MetricStat !== undefined).length);
}

/** Several filters may make one metric. */
function readMetrics(filters: readonly Properties[]): Deployed['metrics'] {
  const byName = new Map<string, readonly string[]>();
  for (const { FilterPattern, MetricTransformations } of filters) {
    for (const { MetricName, DefaultValue } of MetricTransformations) {
      const found = [...FilterPattern.matchAll(/\$\.message\s*=\s*"([^"]+)"/g)].map(([, message]) => message);
      const messages = DefaultValue === undefined ? found : [];
      const known = byName.get(MetricName);
      const isSteady = messages.length === 0 || known?.length === 0;
      byName.set(MetricName, isSteady ? [] : [...(known ?? []), ...messages]);
    }
  }
  return [...byName].map(([name, messages]) => ({ name, messages }));
}
