import type { TableDefinition } from './dynamodb.ts';
import { QUEUE_ATTRIBUTES, type Queues, queueArn } from './queues.ts';
import type { makeSnsActions } from './sns.ts';
import { type Topics, topicArn } from './topics.ts';

type Fields = Readonly<Record<string, unknown>>;
type Resource = { readonly Type: string; readonly Properties?: Fields };

/** A CloudFormation template as CDK synthesises it (`cdk.out/STACK.template.json`). */
export type Template = {
  readonly Resources: Readonly<Record<string, Resource>>;
  readonly Outputs?: Readonly<Record<string, { readonly Value: unknown }>>;
};

/** What a local run must know of the stack, by logical ids and with every reference resolved. */
export type LocalResources = {
  readonly functions: Readonly<Record<string, LocalFunction>>;
  readonly eventSources: readonly LocalEventSource[];
  readonly schedules: readonly LocalSchedule[];
  readonly outputs: Readonly<Record<string, string>>;
};

export type LocalFunction = {
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutSeconds: number;
};

export type LocalSchedule = {
  readonly functionId: string;
  readonly everySeconds: number;
  /** The event as JSON, in which the time is still to be put; `makeScheduledEvent` does. */
  readonly input: string;
};

export type LocalEventSource = {
  readonly functionId: string;
  readonly queueName: string;
  readonly batchSize: number;
  readonly batchesAtOnce: number;
  readonly reportsBatchItemFailures: boolean;
};

const TABLE = /^AWS::DynamoDB::(Global)?Table$/;

/** Reads the tables of a template, each by the name of its logical id. */
export function readTables(template: Template): TableDefinition[] {
  return resourcesOf(template, TABLE).map(([id, properties]) => {
    const { AttributeDefinitions, KeySchema, GlobalSecondaryIndexes, LocalSecondaryIndexes } = properties;
    if (!Array.isArray(KeySchema) || !Array.isArray(AttributeDefinitions) || LocalSecondaryIndexes) {
      throw new Error(`${id}: expected KeySchema, AttributeDefinitions and global secondary indexes only`);
    }
    const indexes = Array.isArray(GlobalSecondaryIndexes) && { GlobalSecondaryIndexes };
    return { TableName: id, AttributeDefinitions, KeySchema, ...indexes };
  });
}

/**
 * Creates the queues, topics and subscriptions of a template, or changes those there are to what it says.
 *
 * @param confirmed Addresses whose subscriptions here hold without being confirmed.
 */
export async function saveQueuesAndTopics(
  template: Template,
  queues: Queues,
  topics: Topics,
  saveSubscription: ReturnType<typeof makeSnsActions>['saveSubscription'],
  confirmed: readonly string[],
): Promise<void> {
  const resolve = makeResolver(template, (name) => name);
  for (const [id, properties] of resourcesOf(template, /^AWS::SQS::Queue$/)) {
    const unknown = Object.keys(properties).find((name) => /^(Fifo|Delay|MaximumMessageSize)/.test(name));
    if (unknown !== undefined) throw new Error(`${id}: ${unknown}: not emulated`);
    const known = Object.entries(properties).filter(([name]) => QUEUE_ATTRIBUTES.includes(name));
    queues.save(id, toTexts(resolve(id, Object.fromEntries(known))));
  }
  for (const [id, { FifoTopic, DisplayName }] of resourcesOf(template, /^AWS::SNS::Topic$/)) {
    if (FifoTopic) throw new Error(`${id}: FifoTopic: not emulated`);
    topics.save(id, String(DisplayName ?? ''));
  }
  for (const [id, properties] of resourcesOf(template, /^AWS::SNS::Subscription$/)) {
    const {
      TopicArn: topic = '',
      Protocol: protocol = '',
      Endpoint: endpoint = '',
      ...attributes
    } = toTexts(resolve(id, properties));
    try {
      await saveSubscription({ topic, protocol, endpoint, attributes }, confirmed.includes(endpoint));
    } catch (error) {
      throw new Error(`${id}: ${(error as Error).message}`, { cause: error });
    }
  }
}

/**
 * Reads what the functions of a template get: variables, time, event source mappings, schedules; and its outputs.
 *
 * @throws Error naming the logical id that refers to something unknown or that AWS would refuse.
 */
export function readResources(template: Template, queueUrl: (name: string) => string): LocalResources {
  const resolve = makeResolver(template, queueUrl);
  const functions = resourcesOf(template, /^AWS::Lambda::Function$/).map(
    ([id, properties]): [string, LocalFunction] => {
      const { Variables = {} } = (properties.Environment ?? {}) as Fields;
      const environment = toTexts(resolve(id, Variables));
      return [id, { environment, timeoutSeconds: Number(properties.Timeout ?? 3) }];
    },
  );
  const outputs = Object.entries(template.Outputs ?? {}).map(([id, { Value }]) => [id, resolve(id, Value)]);
  return {
    functions: Object.fromEntries(functions),
    eventSources: resourcesOf(template, /^AWS::Lambda::EventSourceMapping$/).map(([id, properties]) =>
      toEventSource(template, id, resolve(id, properties) as Fields),
    ),
    schedules: resourcesOf(template, /^AWS::Scheduler::Schedule$/).map(([id, properties]) => {
      const { Arn, Input = '{}' } = properties.Target as Fields;
      const target = resolve(id, { Arn, Input }) as Fields;
      return {
        functionId: lastPart(target.Arn),
        everySeconds: toSeconds(id, String(properties.ScheduleExpression)),
        input: checkInput(id, String(target.Input)),
      };
    }),
    outputs: Object.fromEntries(outputs),
  };
}

/** The one context attribute that is emulated. */
const SCHEDULED_TIME = '<aws.scheduler.scheduled-time>';

/** Makes the event that a schedule sends: its input with the time put in, to the second, as text within the JSON. */
export function makeScheduledEvent({ input }: Pick<LocalSchedule, 'input'>, scheduledAt: Date): unknown {
  return JSON.parse(input.replaceAll(SCHEDULED_TIME, scheduledAt.toISOString().replace(/\.\d+Z$/, 'Z')));
}

function checkInput(id: string, input: string): string {
  const unknown = input.replaceAll(SCHEDULED_TIME, '').match(/<aws\.scheduler\.[\w-]+>/)?.[0];
  if (unknown) throw new Error(`${id}: Input: ${unknown}: not emulated`);
  try {
    makeScheduledEvent({ input }, new Date(0));
  } catch (error) {
    throw new Error(`${id}: Input: expected JSON: ${(error as Error).message}`, { cause: error });
  }
  return input;
}

function resourcesOf(template: Template, type: RegExp): [string, Fields][] {
  return Object.entries(template.Resources).flatMap(([id, { Type, Properties = {} }]) =>
    type.test(Type) ? [[id, Properties]] : [],
  );
}

/** Puts in place of references what they refer to; leaves other values as they are. */
function makeResolver({ Resources }: Template, queueUrl: (name: string) => string) {
  const typeOf = (name: string) => Resources[name]?.Type ?? 'no such resource';

  function refer(id: string, name: string): string {
    if (name === 'AWS::Region') return 'us-east-1';
    const type = typeOf(name);
    if (type === 'AWS::SQS::Queue') return queueUrl(name);
    if (type === 'AWS::SNS::Topic') return topicArn(name);
    if (TABLE.test(type) || type === 'AWS::Lambda::Function') return name;
    if (/^AWS::(Logs::LogGroup|Scheduler::Schedule)$/.test(type)) return name;
    if (type === 'AWS::IAM::ManagedPolicy') return `arn:aws:iam::000000000000:policy/${name}`;
    throw new Error(`${id}: Ref to ${name} (${type}): expected a table, queue, topic, function or policy`);
  }

  function attribute(id: string, name: string, of: string): string {
    const type = typeOf(name);
    if (of === 'Arn' && type === 'AWS::SQS::Queue') return queueArn(name);
    if (of === 'Arn' && type === 'AWS::Lambda::Function') {
      return `arn:aws:lambda:us-east-1:000000000000:function:${name}`;
    }
    throw new Error(`${id}: Fn::GetAtt ${name}.${of} (${type}): not emulated`);
  }

  return function resolve(id: string, value: unknown): unknown {
    if (Array.isArray(value)) return value.map((each) => resolve(id, each));
    if (typeof value !== 'object' || value === null) return value;
    const [[name = '', operand] = [], second] = Object.entries(value);
    if (!second && name === 'Ref') return refer(id, operand);
    if (!second && name === 'Fn::GetAtt') return attribute(id, operand[0], operand[1]);
    if (!second && name === 'Fn::Join') return (resolve(id, operand[1]) as string[]).join(operand[0]);
    if (!second && name.startsWith('Fn::')) throw new Error(`${id}: ${name}: not emulated`);
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, resolve(id, each)]));
  };
}

function toEventSource(template: Template, id: string, properties: Fields): LocalEventSource {
  const [functionId, queueName] = [lastPart(properties.FunctionName), lastPart(properties.EventSourceArn)];
  const { VisibilityTimeout = 30 } = template.Resources[queueName]?.Properties ?? {};
  const { Timeout = 3 } = template.Resources[functionId]?.Properties ?? {};
  if (Number(Timeout) > Number(VisibilityTimeout)) {
    throw new Error(
      `${id}: the function may run ${Timeout} s, longer than the visibility timeout: AWS refuses that`,
    );
  }
  return {
    functionId,
    queueName,
    batchSize: Number(properties.BatchSize ?? 10),
    batchesAtOnce: Number((properties.ScalingConfig as Fields | undefined)?.MaximumConcurrency ?? 5),
    reportsBatchItemFailures: String(properties.FunctionResponseTypes) === 'ReportBatchItemFailures',
  };
}

function toSeconds(id: string, expression: string): number {
  const [, count, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  if (!unit)
    throw new Error(`${id}: ScheduleExpression "${expression}": expected rate(N minutes|hours|days)`);
  return Number(count) * { minute: 60, hour: 3600, day: 86_400 }[unit as 'minute' | 'hour' | 'day'];
}

/** AWS takes every attribute and variable as text: objects as JSON. */
function toTexts(fields: unknown): Readonly<Record<string, string>> {
  const toText = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : String(value));
  return Object.fromEntries(Object.entries(fields as Fields).map(([name, value]) => [name, toText(value)]));
}

const lastPart = (arn: unknown) => String(arn).split(':').at(-1) ?? '';
