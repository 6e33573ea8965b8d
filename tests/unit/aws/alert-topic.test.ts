import {
  GetSubscriptionAttributesCommand,
  ListSubscriptionsByTopicCommand,
  SNSClient,
  SubscribeCommand,
  UnsubscribeCommand,
} from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { listSubscribers, subscribe, unsubscribe } from '../../../shared/aws/alert-topic.ts';

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
      { email: 'reader@example.org', isConfirmed: true, filterPolicy: '{}' },
    ]);
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
