import { type MessageAttributeValue, PublishCommand, SubscribeCommand } from '@aws-sdk/client-sns';
import { ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { describe, expect, it } from 'vitest';
import { startForTest } from './start-for-test.ts';

const TopicArn = 'arn:aws:sns:us-east-1:000000000000:Alerts';
const Endpoint = 'arn:aws:sqs:us-east-1:000000000000:Audit';

const text = (StringValue: string): MessageAttributeValue => ({ DataType: 'String', StringValue });
const number = (value: number): MessageAttributeValue => ({ DataType: 'Number', StringValue: String(value) });
const list = (...values: unknown[]): MessageAttributeValue => ({
  DataType: 'String.Array',
  StringValue: JSON.stringify(values),
});
const bytes: MessageAttributeValue = { DataType: 'Binary', BinaryValue: new Uint8Array([1]) };

type Attributes = Record<string, MessageAttributeValue>;

/** What a subscription with the policy receives of a message with the attributes. */
const ATTRIBUTE_CASES: [policy: object, attributes: Attributes, isDelivered: boolean][] = [
  [{}, {}, true],
  [{ a: ['x'] }, { a: text('x') }, true],
  [{ a: ['x'] }, { a: text('X') }, false],
  [{ a: ['x'] }, { a: text('xy') }, false],
  [{ a: ['x'] }, {}, false],
  [{ a: ['x', 'y'] }, { a: text('y') }, true],
  [{ a: ['x'], b: ['y'] }, { a: text('x'), b: text('y'), c: text('z') }, true],
  [{ a: ['x'], b: ['y'] }, { a: text('x') }, false],
  [{ toString: ['x'] }, {}, false],
  [{ a: [1] }, { a: number(1) }, true],
  [{ a: [1] }, { a: text('1') }, false],
  [{ a: ['1'] }, { a: number(1) }, false],
  [{ a: [0.8] }, { a: { DataType: 'Number', StringValue: '0.80' } }, true],
  [{ a: ['MNG'] }, { a: list('RUS', 'MNG') }, true],
  [{ a: ['MNG'] }, { a: list('RUS', 'CHN') }, false],
  [{ a: ['MNG'] }, { a: list() }, false],
  [{ a: [2] }, { a: list('x', 2) }, true],
  [{ a: [true] }, { a: list(true) }, true],
  [{ a: [null] }, { a: list(null) }, true],
  [{ a: [true] }, { a: text('true') }, false],
  [{ a: [{ prefix: 'CON' }] }, { a: text('CONSULT') }, true],
  [{ a: [{ prefix: 'CON' }] }, { a: text('consult') }, false],
  [{ a: [{ prefix: 'CON' }] }, { a: list('AID', 'CONSULT') }, true],
  [{ a: [{ suffix: 'ULT' }] }, { a: text('CONSULT') }, true],
  [{ a: [{ suffix: 'ULT' }] }, { a: number(5) }, false],
  [{ a: [{ 'equals-ignore-case': 'mng' }] }, { a: text('MNG') }, true],
  [{ a: [{ 'equals-ignore-case': 'mng' }] }, { a: text('MNGX') }, false],
  [{ a: [{ 'anything-but': 'x' }] }, { a: text('y') }, true],
  [{ a: [{ 'anything-but': 'x' }] }, { a: text('x') }, false],
  [{ a: [{ 'anything-but': ['x', 'y'] }] }, { a: text('y') }, false],
  [{ a: [{ 'anything-but': ['x', 'y'] }] }, {}, false],
  [{ a: [{ 'anything-but': ['x', 'y'] }] }, { a: list('x', 'z') }, true],
  [{ a: [{ 'anything-but': ['x', 'y'] }] }, { a: list('x', 'y') }, false],
  [{ a: [{ 'anything-but': 100 }] }, { a: number(100) }, false],
  [{ a: [{ 'anything-but': 100 }] }, { a: number(101) }, true],
  [{ a: [{ 'anything-but': { prefix: 'tmp-' } }] }, { a: text('tmp-1') }, false],
  [{ a: [{ 'anything-but': { prefix: 'tmp-' } }] }, { a: text('1') }, true],
  [{ a: [{ 'anything-but': { suffix: '.tmp' } }] }, { a: text('1.tmp') }, false],
  [{ a: [{ numeric: ['>=', 0.8] }] }, { a: number(0.8) }, true],
  [{ a: [{ numeric: ['>=', 0.8] }] }, { a: number(0.79) }, false],
  [{ a: [{ numeric: ['>=', 0.8] }] }, { a: text('0.9') }, false],
  [{ a: [{ numeric: ['=', 5] }] }, { a: list('x', 5) }, true],
  [{ a: [{ numeric: ['>', 0, '<', 10] }] }, { a: number(10) }, false],
  [{ a: [{ numeric: ['>', 0, '<', 10] }] }, { a: number(9.99) }, true],
  [{ a: [{ numeric: ['<=', -1] }] }, { a: number(-1) }, true],
  [{ a: [{ exists: true }] }, { a: text('x') }, true],
  [{ a: [{ exists: true }] }, { b: text('x') }, false],
  [{ a: [{ exists: true }] }, { a: bytes }, false],
  [{ a: [{ exists: false }] }, { b: text('x') }, true],
  [{ a: [{ exists: false }] }, {}, true],
  [{ a: [{ exists: false }] }, { a: text('x') }, false],
  [{ a: ['x', { exists: false }] }, {}, true],
  [{ $or: [{ a: ['x'] }, { b: ['y'] }] }, { b: text('y') }, true],
  [{ $or: [{ a: ['x'] }, { b: ['y'] }] }, { b: text('x') }, false],
  [{ c: ['z'], $or: [{ a: ['x'] }, { b: ['y'] }] }, { a: text('x') }, false],
  [{ c: ['z'], $or: [{ a: ['x'] }, { b: ['y'] }] }, { a: text('x'), c: text('z') }, true],
  [{ $or: ['x', 'y'] }, { $or: text('y') }, true],
];

const BODY_CASES: [policy: object, body: unknown, isDelivered: boolean][] = [
  [{ a: ['x'] }, { a: 'x' }, true],
  [{ a: ['x'] }, { a: ['w', 'x'] }, true],
  [{ a: ['x'] }, { a: [['w'], ['x']] }, true],
  [{ a: ['x'] }, { a: ['w'] }, false],
  [{ a: [1] }, { a: 1 }, true],
  [{ a: [1] }, { a: '1' }, false],
  [{ a: [true] }, { a: true }, true],
  [{ a: [true] }, { a: 'true' }, false],
  [{ a: [null] }, { a: null }, true],
  [{ a: [null] }, {}, false],
  [{ a: { b: ['x'] } }, { a: { b: 'x' } }, true],
  [{ a: { b: ['x'] } }, { a: { c: 'x' } }, false],
  [{ a: { b: ['x'] } }, { a: 'x' }, false],
  [{ a: { b: ['x'] } }, { a: [{ b: 'w' }, { b: 'x' }] }, true],
  [
    { a: { b: ['x'], c: ['y'] } },
    {
      a: [
        { b: 'x', c: 'w' },
        { b: 'w', c: 'y' },
      ],
    },
    false,
  ],
  [{ a: { b: [{ exists: false }] } }, {}, true],
  [{ a: { b: [{ exists: false }] } }, { a: { b: 1 } }, false],
  [{ a: { b: [{ numeric: ['>', 0.5] }] } }, { a: { b: 0.9 } }, true],
  [{ a: { $or: [{ b: ['x'] }, { c: ['x'] }] } }, { a: { c: 'x' } }, true],
  [{ a: ['x'] }, [{ a: 'x' }], false],
  [{ a: [{ exists: false }] }, 'no object', false],
];

describe('a filter policy', () => {
  const cases = [
    ...ATTRIBUTE_CASES.map(([policy, attributes, isDelivered]) => ({
      title: `on attributes ${JSON.stringify(attributes)}`,
      scope: 'MessageAttributes',
      ...{ policy, attributes, isDelivered, body: 'news' },
    })),
    ...BODY_CASES.map(([policy, body, isDelivered]) => ({
      title: `on the body ${JSON.stringify(body)}`,
      scope: 'MessageBody',
      ...{ policy, attributes: {}, isDelivered, body: JSON.stringify(body) },
    })),
  ];
  for (const { title, scope, policy, attributes, body, isDelivered } of cases) {
    it(`${JSON.stringify(policy)} ${title} ${isDelivered ? 'delivers' : 'holds back'}`, async () => {
      const { sns, sqs, queueUrl } = await startForTest();
      const Attributes = {
        FilterPolicy: JSON.stringify(policy),
        FilterPolicyScope: scope,
        RawMessageDelivery: 'true',
      };
      await sns.send(new SubscribeCommand({ TopicArn, Protocol: 'sqs', Endpoint, Attributes }));
      await sns.send(new PublishCommand({ TopicArn, Message: body, MessageAttributes: attributes }));
      const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl: queueUrl('Audit') }));
      expect(Messages.map(({ Body }) => Body)).toEqual(isDelivered ? [body] : []);
    });
  }

  it('on a body that is not JSON holds back', async () => {
    const { sns, sqs, queueUrl } = await startForTest();
    const Attributes = { FilterPolicy: '{"a":["x"]}', FilterPolicyScope: 'MessageBody' };
    await sns.send(new SubscribeCommand({ TopicArn, Protocol: 'sqs', Endpoint, Attributes }));
    await sns.send(new PublishCommand({ TopicArn, Message: 'a: x' }));
    const { Messages } = await sqs.send(new ReceiveMessageCommand({ QueueUrl: queueUrl('Audit') }));
    expect(Messages).toBeUndefined();
  });
});

const values = (count: number) => Array.from({ length: count }, (_, at) => `v${at}`);

const REFUSED: Record<string, [policy: unknown, reason: string]> = {
  'text that is not JSON': ['{', 'failed to parse JSON: expected an object'],
  'a list': [[], 'failed to parse JSON: expected an object'],
  'a scalar for a key': [{ a: 'x' }, '"a" must be an object or an array'],
  'an empty list of rules': [{ a: [] }, 'Empty arrays are not allowed'],
  'a list in a list': [{ a: [['x']] }, 'Match value must be String, number, true, false, or null'],
  'an unknown operator': [{ a: [{ contains: 'x' }] }, 'Unrecognized match type contains'],
  'an operator that every object inherits': [{ a: [{ toString: 'x' }] }, 'Unrecognized match type toString'],
  'two operators in one rule': [
    { a: [{ prefix: 'x', suffix: 'y' }] },
    'Only one key allowed in match expression',
  ],
  'a prefix that is no text': [{ a: [{ prefix: 1 }] }, 'prefix match pattern must be a string'],
  'exists without true or false': [
    { a: [{ exists: 'x' }] },
    'exists match pattern must be either true or false',
  ],
  'a numeric rule with an unknown comparison': [
    { a: [{ numeric: ['!=', 1] }] },
    'numeric match pattern must be a list of comparisons and numbers',
  ],
  'a numeric rule without a number': [
    { a: [{ numeric: ['>'] }] },
    'numeric match pattern must be a list of comparisons and numbers',
  ],
  'anything but nothing': [
    { a: [{ 'anything-but': [] }] },
    'anything-but match pattern must be a string, a number, a list of them, a prefix or a suffix',
  ],
  'a nested key on attributes': [
    { a: { b: ['x'] } },
    'Filter policy scope MessageAttributes does not support nested filter policy',
  ],
  'six keys': [
    Object.fromEntries(values(6).map((key) => [key, ['x']])),
    'Filter policy can not have more than 5 keys',
  ],
  'more than 150 combinations': [{ a: values(19), b: values(8) }, 'Filter policy is too complex'],
  'more than 150 combinations over alternatives': [
    { $or: [{ a: values(100) }, { b: values(51) }] },
    'Filter policy is too complex',
  ],
};

describe('a subscription', () => {
  for (const [what, [policy, reason]] of Object.entries(REFUSED)) {
    it(`is refused when its filter policy has ${what}`, async () => {
      const { sns } = await startForTest();
      const FilterPolicy = typeof policy === 'string' ? policy : JSON.stringify(policy);
      const subscribed = sns.send(
        new SubscribeCommand({ TopicArn, Protocol: 'sqs', Endpoint, Attributes: { FilterPolicy } }),
      );
      await expect(subscribed).rejects.toMatchObject({
        name: 'InvalidParameterException',
        message: `Invalid parameter: Attributes Reason: FilterPolicy: ${reason}`,
      });
    });
  }

  it('takes a filter policy of exactly 150 combinations', async () => {
    const { sns } = await startForTest();
    const FilterPolicy = JSON.stringify({ a: values(10), b: values(15) });
    const command = { TopicArn, Protocol: 'sqs', Endpoint, Attributes: { FilterPolicy } };
    expect(await sns.send(new SubscribeCommand(command))).toHaveProperty('SubscriptionArn');
  });
});
