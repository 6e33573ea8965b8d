import {
  ConfirmSubscriptionCommand,
  GetSubscriptionAttributesCommand,
  InvalidParameterException,
  ListSubscriptionsByTopicCommand,
  PublishCommand,
  SetSubscriptionAttributesCommand,
  SNSClient,
  SubscribeCommand,
  UnsubscribeCommand,
} from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { attributesOf } from '../../../shared/alerts/filter-policy.ts';
import {
  confirm,
  findSubscriber,
  keepDigestsFromOthers,
  listFilterPolicies,
  listMailed,
  listSubscribers,
  publishAlert,
  publishTogether,
  subscribe,
  unsubscribe,
} from '../../../shared/aws/alert-topic.ts';
import { makeEngagement } from '../../support/factories.ts';

const sns = mockClient(SNSClient);
const listed = (Endpoint: string, SubscriptionArn: string, Protocol = 'email') => ({
  Endpoint,
  SubscriptionArn,
  Protocol,
});

beforeEach(() => {
  sns.reset();
  // What SNS answers, and no emulator shows: for some days it still lists what was ended by the link in a mail.
  sns
    .on(ListSubscriptionsByTopicCommand)
    .resolvesOnce({
      Subscriptions: [listed('gone@example.org', 'Deleted'), listed('arn:queue', 'arn:1', 'sqs')],
      NextToken: 'more',
    })
    .resolves({
      Subscriptions: [
        listed('new@example.org', 'PendingConfirmation'),
        listed('reader@example.org', 'arn:2'),
      ],
    });
  sns.on(GetSubscriptionAttributesCommand).resolves({ Attributes: { FilterPolicy: '{}' } });
  sns.on(SubscribeCommand).resolves({});
  sns.on(UnsubscribeCommand).resolves({});
});

describe('subscribers whose subscription has ended', () => {
  it('are not listed', async () => {
    expect(await listSubscribers('arn:topic')).toEqual([
      { email: 'new@example.org', isConfirmed: false },
      { email: 'reader@example.org', isConfirmed: true, isProtected: false, filterPolicy: '{}' },
    ]);
  });

  it('want nothing any more', async () => {
    expect(await Array.fromAsync(listFilterPolicies('arn:topic'))).toEqual(['{}']);
  });

  it('may subscribe again', async () => {
    expect(await subscribe('arn:topic', 'gone@example.org', '{}')).toBe('to-confirm');
  });

  it('are unknown to whoever would end it again', async () => {
    expect(await unsubscribe('arn:topic', 'gone@example.org')).toBe('unknown');
  });
});

describe('unsubscribe', () => {
  it('ends what is confirmed, in whatever case its address is written', async () => {
    expect(await unsubscribe('arn:topic', 'Reader@Example.org')).toBe('ended');
    expect(sns.commandCalls(UnsubscribeCommand).map(({ args: [{ input }] }) => input)).toEqual([
      { SubscriptionArn: 'arn:2' },
    ]);
  });

  it('can end nothing that was not confirmed', async () => {
    expect(await unsubscribe('arn:topic', 'new@example.org')).toBe('unconfirmed');
  });
});

describe('confirm', () => {
  const TOKEN = '2336412f'.repeat(8);
  const confirmed = { email: 'reader@example.org', isConfirmed: true, filterPolicy: '{}' };

  it('asks for what only the owner of the topic can end, and says whether SNS has made it so', async () => {
    sns.on(ConfirmSubscriptionCommand).resolves({ SubscriptionArn: 'arn:topic:1' });
    for (const isProtected of [true, false]) {
      const ConfirmationWasAuthenticated = String(isProtected);
      const Attributes = { Endpoint: 'reader@example.org', FilterPolicy: '{}', ConfirmationWasAuthenticated };
      sns.on(GetSubscriptionAttributesCommand, { SubscriptionArn: 'arn:topic:1' }).resolves({ Attributes });
      expect(await confirm('arn:topic', TOKEN)).toEqual({ ...confirmed, isProtected });
    }
    expect(sns.commandCalls(ConfirmSubscriptionCommand)[0]?.args[0].input).toEqual({
      TopicArn: 'arn:topic',
      Token: TOKEN,
      AuthenticateOnUnsubscribe: 'true',
    });
  });

  it('finds nothing by a token that is wrong or too old', async () => {
    const refusal = new InvalidParameterException({ message: 'Invalid parameter: Token', $metadata: {} });
    sns.on(ConfirmSubscriptionCommand).rejects(refusal);
    expect(await confirm('arn:topic', TOKEN)).toBeUndefined();
  });

  it('does not take for its own what the token of another topic has confirmed', async () => {
    // SNS goes by the token, whatever topic is named.
    sns.on(ConfirmSubscriptionCommand).resolves({ SubscriptionArn: 'arn:topic-of-another:1' });
    await expect(confirm('arn:topic', TOKEN)).rejects.toThrow(
      new Error('token: was of another topic, and has confirmed arn:topic-of-another:1'),
    );
  });

  it('leaves to the caller that SNS fails', async () => {
    sns.on(ConfirmSubscriptionCommand).rejects(new Error('down'));
    await expect(confirm('arn:topic', TOKEN)).rejects.toThrow('down');
  });
});

describe('findSubscriber', () => {
  it('finds an address in whatever case it is written, by what it has confirmed where it is listed twice', async () => {
    sns.on(ListSubscriptionsByTopicCommand).resolves({
      Subscriptions: [
        listed('reader@example.org', 'arn:2'),
        listed('reader@example.org', 'PendingConfirmation'),
        listed('new@example.org', 'PendingConfirmation'),
      ],
    });
    expect(await findSubscriber(await listMailed('arn:topic'), 'Reader@example.org')).toEqual({
      email: 'reader@example.org',
      isConfirmed: true,
      isProtected: false,
      filterPolicy: '{}',
    });
    expect(await findSubscriber(await listMailed('arn:topic'), 'new@example.org')).toEqual({
      email: 'new@example.org',
      isConfirmed: false,
    });
    expect(await findSubscriber(await listMailed('arn:topic'), 'nobody@example.org')).toBeUndefined();
  });
});

describe('keepDigestsFromOthers', () => {
  it('writes anew what lets a digest pass to whom is mailed at once, and nothing else', async () => {
    const policies: Record<string, string | undefined> = {
      'arn:older': '{}',
      'arn:none': undefined,
      'arn:all': '{"digest":[{"exists":false}]}',
      'arn:some': '{"counterpart":["MNG"]}',
      'arn:day': '{"digest":["day"]}',
      'arn:foreign': '{"colour":["red"]}',
    };
    sns.on(ListSubscriptionsByTopicCommand).resolves({
      Subscriptions: [...Object.keys(policies), 'PendingConfirmation'].map((arn) => listed('a@b.org', arn)),
    });
    for (const [SubscriptionArn, FilterPolicy] of Object.entries(policies)) {
      sns
        .on(GetSubscriptionAttributesCommand, { SubscriptionArn })
        .resolves({ Attributes: FilterPolicy === undefined ? {} : { FilterPolicy } });
    }
    sns.on(SetSubscriptionAttributesCommand).resolves({});
    await keepDigestsFromOthers(await listMailed('arn:topic'));
    const renewed = { AttributeName: 'FilterPolicy', AttributeValue: '{"digest":[{"exists":false}]}' };
    expect(sns.commandCalls(SetSubscriptionAttributesCommand).map(({ args: [{ input }] }) => input)).toEqual([
      { SubscriptionArn: 'arn:older', ...renewed },
      { SubscriptionArn: 'arn:none', ...renewed },
    ]);
  });
});

describe('publishAlert', () => {
  it('sends what filters select by, but no list that has nothing in it', async () => {
    sns.on(PublishCommand).resolves({});
    const attributes = {
      counterparts: ['MNG', 'RUS'],
      category: 'AID',
      status: 'done',
      direction: 'inbound',
      languages: ['ko', 'en'],
      people: [],
      confidence: 0.9,
    } as const;
    await publishAlert('arn:topic', { subject: 'Mongolia', body: 'news', attributes, thread: 'e-1' });
    const text = (StringValue: string) => ({ DataType: 'String', StringValue });
    expect(sns.commandCalls(PublishCommand)[0]?.args[0].input.MessageAttributes).toEqual({
      counterpart: { DataType: 'String.Array', StringValue: '["MNG","RUS"]' },
      category: text('AID'),
      status: text('done'),
      direction: text('inbound'),
      language: { DataType: 'String.Array', StringValue: '["ko","en"]' },
      confidence: { DataType: 'Number', StringValue: '0.9' },
      engagement: text('e-1'),
    });
  });
});

describe('a mail', () => {
  it('has no attribute without a value, which SNS does not take', async () => {
    sns.on(PublishCommand).resolves({});
    const attributes = attributesOf(makeEngagement({ actors: [] }));
    await publishTogether('arn:topic', { subject: 'News', body: 'Pak meets them.' }, [attributes]);
    const [published] = sns.commandCalls(PublishCommand);
    expect(published?.args[0].input).toEqual({
      TopicArn: 'arn:topic',
      Subject: 'News',
      Message: 'Pak meets them.',
      MessageAttributes: {
        counterpart: { DataType: 'String.Array', StringValue: '["MNG"]' },
        category: { DataType: 'String.Array', StringValue: '["CONSULT"]' },
        status: { DataType: 'String.Array', StringValue: '["done"]' },
        direction: { DataType: 'String.Array', StringValue: '["outbound"]' },
        language: { DataType: 'String.Array', StringValue: '["en"]' },
        confidence: { DataType: 'Number', StringValue: '0.9' },
      },
    });
  });
});
