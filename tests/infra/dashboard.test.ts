import { describe, expect, it } from 'vitest';
import { countStates } from '../../shared/feeds/count-states.ts';
import type { PollEvent } from '../../shared/poll/run-poll.ts';
import { computeMath, type Series } from '../support/alarms/metric-math.ts';
import { ofType, synthesise, theOne } from './synthesise.ts';

const stack = synthesise({ stage: 'prod', opsEmail: 'operator@example.org', shards: 3 });

// biome-ignore lint/suspicious/noExplicitAny: a dashboard is JSON whose shape differs with each sort of widget.
type Json = Readonly<Record<string, any>>;
type Metric = { readonly name: string; readonly dimensions: readonly string[]; readonly options: Json };

/** The dashboard as JSON, in which references are the logical ids of what they refer to. */
function readPage(): { readonly name: string; readonly widgets: readonly Json[] } {
  const { DashboardName, DashboardBody } = theOne(stack, 'AWS::CloudWatch::Dashboard').Properties;
  const nameOf = (part: string | Json) =>
    typeof part === 'string' ? part : (part.Ref ?? part['Fn::GetAtt'][0]);
  return { name: DashboardName, ...JSON.parse(DashboardBody['Fn::Join'][1].map(nameOf).join('')) };
}

const { name, widgets } = readPage();
const rows: readonly Json[][] = widgets.flatMap(({ properties }) => properties.metrics ?? []);
/** What a widget shows of a metric, but for expressions. */
const metrics = rows.flatMap((row): Metric[] => {
  const [namespace, metric, ...rest] = row as unknown as string[];
  if (typeof namespace !== 'string') return [];
  const options = rest.at(-1) as unknown as Json;
  return [{ name: `${namespace} ${metric}`, dimensions: rest.slice(0, -1), options }];
});
const widgetOf = (title: RegExp) => widgets.find(({ properties }) => title.test(properties.title ?? ''));

describe('the dashboard', () => {
  it('has the name of the stack, and is found by an output', () => {
    expect(name).toBe('EnvoyWatch-prod');
    expect(stack.outputs.DashboardUrl.Value['Fn::Join'][1].at(-1)).toBe(
      '#dashboards/dashboard/EnvoyWatch-prod',
    );
  });

  it('shows in words what an operator asks', () => {
    expect(widgets.flatMap(({ properties: { title } }) => title ?? [])).toEqual([
      'What is wrong now (what to do: the runbook)',
      'Stories an hour, and how many of them were flagged as engagements',
      'Mails an hour, and mails that could not be delivered',
      'How long the oldest entry has waited to be classified, in seconds',
      'Lost until somebody looks: what lies in the dead-letter queues',
      'Feeds by state (what each means: the runbook)',
      'New entries that the feeds had, an hour',
      'Seconds that the made-up story of each hour took for its whole way, and for each part of it',
      'Cost so far this month, in US dollars, estimated from list prices without any free tier',
    ]);
  });

  it('shows every alarm', () => {
    expect(widgetOf(/^What is wrong/)?.properties.alarms).toEqual(
      Object.keys(ofType(stack, 'AWS::CloudWatch::Alarm')),
    );
  });

  it('shows metrics that the template makes, and those of AWS about what is in the template', () => {
    const made = Object.values(ofType(stack, 'AWS::Logs::MetricFilter')).map(({ Properties }) => {
      const [{ MetricNamespace, MetricName }] = Properties.MetricTransformations;
      return `${MetricNamespace} ${MetricName}`;
    });
    const own = metrics.filter(({ name: of }) => !of.startsWith('AWS/'));
    expect(own.filter(({ name: of }) => !made.includes(of))).toEqual([]);
    const types: Readonly<Record<string, string>> = {
      FunctionName: 'AWS::Lambda::Function',
      LogGroupName: 'AWS::Logs::LogGroup',
      QueueName: 'AWS::SQS::Queue',
      TableName: 'AWS::DynamoDB::GlobalTable',
      TopicName: 'AWS::SNS::Topic',
    };
    const abouts = metrics.flatMap(({ dimensions }) =>
      dimensions.flatMap((dimension, at) => {
        const type = types[dimension];
        return type === undefined ? [] : [[type, stack.resources[dimensions[at + 1] ?? '']?.Type]];
      }),
    );
    expect(abouts.length).toBe(metrics.length - own.length);
    expect(abouts.filter(([type, found]) => type !== found)).toEqual([]);
  });

  it('counts what every table and every index of it uses', () => {
    const used = metrics.filter(({ name: of }) => of === 'AWS/DynamoDB ConsumedWriteCapacityUnits');
    const known = Object.entries(ofType(stack, 'AWS::DynamoDB::GlobalTable')).flatMap(
      ([id, { Properties }]) => [
        id,
        ...Properties.GlobalSecondaryIndexes.map(({ IndexName }: Json) => `${IndexName} ${id}`),
      ],
    );
    const said = used.map(({ dimensions }) => dimensions.filter((_, at) => at % 2 === 1).join(' '));
    expect(said.toSorted()).toEqual(known.toSorted());
  });

  it('keeps to the fifty metrics that a dashboard has for nothing', () => {
    const different = new Set(metrics.map(({ name: of, dimensions }) => [of, ...dimensions].join(' ')));
    expect(different.size).toBeLessThanOrEqual(50);
  });

  it('asks the poller’s log for the feeds of all shards, by every state that a poll counts', () => {
    const { query } = widgetOf(/^Feeds by state/)?.properties ?? {};
    const ended: Pick<Extract<PollEvent, { message: 'poll ended' }>, 'message' | 'states'> = {
      message: 'poll ended',
      states: countStates([], []),
    };
    const counts = Object.keys(ended.states).map((state) => `avg(\`states.${state}\`) * 3 as \`${state}\``);
    expect(query).toBe(
      `SOURCE '${theOne(stack, 'AWS::Logs::LogGroup', 'Poller').id}' | filter message = "${ended.message}"\n| stats ${counts.join(', ')} by bin(1h)`,
    );
  });
});

/** The dollars that the dashboard shows of each meter at the end of a span of days, of a constant use of each metric a day. */
function costsOf(until: string, use: (metric: Metric) => number | undefined): Record<string, number> {
  const last = Date.parse(until);
  const times = Array.from({ length: 31 }, (_, at) => last - (30 - at) * 86_400_000);
  const ofWidget: readonly Json[][] = widgetOf(/^Cost so far/)?.properties.metrics;
  const series: Record<string, Series> = {};
  for (const { name: of, dimensions, options } of metrics) {
    const value = use({ name: of, dimensions, options });
    if (options.id !== undefined) series[options.id] = times.map(() => value);
  }
  const expressions = ofWidget.flatMap((row): Json[] => (row.length === 1 ? row : []));
  for (const { id, expression } of expressions.filter(({ id: named }) => named !== undefined)) {
    series[id] = computeMath(expression, { times, series });
  }
  const meters = expressions.filter(({ label }) => label !== undefined);
  return Object.fromEntries(
    meters.map(({ label, expression }) => [
      label,
      computeMath(expression, { times, series }).at(-1) ?? Number.NaN,
    ]),
  );
}

describe('the cost so far this month', () => {
  const AMILLION = 1_000_000;
  /** A million of everything a day, of one table and no index of it. */
  const use = ({ name: of, dimensions }: Metric) => {
    if (of.startsWith('AWS/DynamoDB'))
      return dimensions.join(' ').startsWith('TableName StorageStories') ? AMILLION : 0;
    return AMILLION;
  };

  it('is that of the days since the first, by the dated prices', () => {
    const rounded = Object.entries(costsOf('2026-03-04T00:00:00Z', use)).map(([label, dollars]) => [
      label,
      Number((dollars / 4).toFixed(4)),
    ]);
    const alarms = Object.values(ofType(stack, 'AWS::CloudWatch::Alarm'));
    const watched = alarms.flatMap(({ Properties }) =>
      (Properties.Metrics ?? [{ MetricStat: {} }]).filter(({ MetricStat }: Json) => MetricStat),
    );
    expect(Object.fromEntries(rounded)).toEqual({
      'DynamoDB, writing': 0.625,
      'DynamoDB, reading': 0.125,
      // A million invocations of together 1,000 seconds with 1 GiB, and with three quarters of that.
      'Lambda, the poller': 0.2133,
      'Lambda, the classifier': 0.21,
      'SQS (at most)': 1.6,
      'SNS, mails': 20.5,
      'CloudWatch, logs': 0.001,
      'CloudWatch, alarms and metrics': Number(((watched.length * 0.1 + 8 * 0.3) / 30).toFixed(4)),
    });
  });

  it('begins anew on the first of a month', () => {
    const { 'DynamoDB, writing': last } = costsOf('2026-03-31T00:00:00Z', use);
    const { 'DynamoDB, writing': first } = costsOf('2026-04-01T00:00:00Z', use);
    expect([last, first].map((dollars) => dollars?.toFixed(3))).toEqual(['19.375', '0.625']);
  });

  it('is nothing of a meter that has not been used', () => {
    const costs = costsOf('2026-03-04T00:00:00Z', () => undefined);
    expect(costs).toMatchObject({ 'DynamoDB, reading': 0, 'SNS, mails': 0 });
  });
});
