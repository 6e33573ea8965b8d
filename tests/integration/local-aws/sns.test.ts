import {
  ConfirmSubscriptionCommand,
  GetSubscriptionAttributesCommand,
  ListSubscriptionsByTopicCommand,
  PublishCommand,
  SetSubscriptionAttributesCommand,
  SubscribeCommand,
  type SubscribeCommandInput,
  UnsubscribeCommand,
} from '@aws-sdk/client-sns';
import { describe, expect, it } from 'vitest';
import { linkIn, receive, type Started, startForTest } from './start-for-test.ts';

const TopicArn = 'arn:aws:sns:us-east-1:000000000000:Alerts';
const EMAIL = { Protocol: 'email', Endpoint: 'reader@example.org' };

function subscribe({ sns }: Started, input: Partial<SubscribeCommandInput> = {}) {
  return sns.send(new SubscribeCommand({ TopicArn, ...EMAIL, ...input } as SubscribeCommandInput));
}

/** Subscribes an address and follows the link in the mail; returns the subscription's ARN. */
async function subscribeAndConfirm(local: Started, input: Partial<SubscribeCommandInput> = {}) {
  const { SubscriptionArn } = await subscribe(local, { ...input, ReturnSubscriptionArn: true });
  expect((await fetch(linkIn(local.mails.at(-1)))).status).toBe(200);
  return SubscriptionArn;
}

async function list({ sns }: Started) {
  const { Subscriptions = [] } = await sns.send(new ListSubscriptionsByTopicCommand({ TopicArn }));
  return Subscriptions.map(({ Endpoint, SubscriptionArn }) => [Endpoint, SubscriptionArn]);
}

const refusal = (reason: string) => ({
  name: 'InvalidParameterException',
  message: `Invalid parameter: ${reason}`,
});

describe('the subscription of a queue', () => {
  const Endpoint = 'arn:aws:sqs:us-east-1:000000000000:Audit';

  it('holds at once, and gets each message with its attributes in what SNS wraps it in', async () => {
    const local = await startForTest();
    await subscribe(local, { Protocol: 'sqs', Endpoint });
    expect(await list(local)).toEqual([[Endpoint, expect.stringMatching(/^arn:aws:sns:.*:Alerts:/)]]);
    const MessageAttributes = { proof: { DataType: 'String', StringValue: '{"a":1}' } };
    await local.sns.send(
      new PublishCommand({ TopicArn, Subject: 'News', Message: 'Über 조선.', MessageAttributes }),
    );
    const bodies = (await receive(local, 'Audit')).map(({ body }) => JSON.parse(body));
    expect([bodies, local.mails]).toEqual([
      [
        {
          Type: 'Notification',
          MessageId: expect.any(String),
          TopicArn,
          Subject: 'News',
          Message: 'Über 조선.',
          Timestamp: '2026-03-12T06:30:00.000Z',
          MessageAttributes: { proof: { Type: 'String', Value: '{"a":1}' } },
        },
      ],
      [],
    ]);
  });

  it('is refused where the endpoint is no queue', async () => {
    const local = await startForTest();
    await expect(subscribe(local, { Protocol: 'sqs', Endpoint: 'reader@example.org' })).rejects.toMatchObject(
      refusal('SQS endpoint ARN'),
    );
  });
});

describe('an e-mail subscription', () => {
  it('is pending until the link in its mail is followed, and gets nothing before', async () => {
    const local = await startForTest();
    expect(await subscribe(local)).toMatchObject({ SubscriptionArn: 'pending confirmation' });
    expect(await list(local)).toEqual([['reader@example.org', 'PendingConfirmation']]);
    await local.sns.send(new PublishCommand({ TopicArn, Message: 'too early' }));
    expect(local.mails.map(({ to, subject }) => [to, subject])).toEqual([
      ['reader@example.org', 'Envoy Watch: please confirm your subscription'],
    ]);
    expect((await fetch(linkIn(local.mails[0]))).status).toBe(200);
    expect(await list(local)).toEqual([
      ['reader@example.org', expect.stringMatching(/^arn:aws:sns:.*:Alerts:/)],
    ]);
  });

  it('is told what was asked for where somebody says what a filter policy lets pass', async () => {
    const local = await startForTest({ sayFilterPolicy: (policy) => `what ${policy} lets pass` });
    await subscribe(local, { Attributes: { FilterPolicy: '{"a":["x"]}' } });
    await subscribe(local, { Endpoint: 'other@example.org' });
    expect(local.mails.map(({ text }) => text.split('\n\n')[2])).toEqual([
      'What was asked for is what {"a":["x"]} lets pass.',
      'What was asked for is what {} lets pass.',
    ]);
  });

  it('is mailed each message as one file, with a link that ends it', async () => {
    const local = await startForTest();
    const SubscriptionArn = await subscribeAndConfirm(local);
    await local.sns.send(
      new PublishCommand({ TopicArn, Subject: '[CONSULT] Mongolia', Message: 'Zwei Sätze.\nÜber 조선.' }),
    );
    const stop = linkIn(local.mails[1]);
    const file = local.readMailFiles().find((mail) => mail.includes('Subject: [CONSULT] Mongolia')) ?? '';
    // A long header goes on in the next line, behind a space.
    const unfolded = file.replaceAll('\r\n ', ' ');
    const [, id] = /Message-ID: <(.*)@localhost>/.exec(unfolded) ?? [];
    expect(unfolded.split('\r\n')).toEqual([
      'From: "Envoy Watch (local)" <no-reply@localhost>',
      'To: reader@example.org',
      'Subject: [CONSULT] Mongolia',
      'Date: Thu, 12 Mar 2026 06:30:00 +0000',
      `Message-ID: <${id}@localhost>`,
      'Content-Transfer-Encoding: 8bit',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Zwei Sätze.',
      'Über 조선.',
      '',
      '--',
      'To stop these mails, open this link on the machine that they come from:',
      stop,
      '',
    ]);
    expect(new URL(stop).searchParams.get('SubscriptionArn')).toBe(SubscriptionArn);
    expect((await fetch(stop)).status).toBe(200);
    await local.sns.send(new PublishCommand({ TopicArn, Message: 'too late' }));
    expect([await list(local), local.mails.length]).toEqual([[], 2]);
  });

  it('is asked to confirm again when it is made again while pending, and the first link still holds', async () => {
    const local = await startForTest();
    const first = await subscribe(local, { ReturnSubscriptionArn: true });
    const again = await subscribe(local, {
      ReturnSubscriptionArn: true,
      Attributes: { FilterPolicy: '{"a":["x"]}' },
    });
    expect(again.SubscriptionArn).toBe(first.SubscriptionArn);
    expect(local.mails).toHaveLength(2);
    expect((await fetch(linkIn(local.mails[0]))).status).toBe(200);
    expect(await list(local)).toEqual([['reader@example.org', first.SubscriptionArn]]);
  });

  it('stays as it is when it is made again with the same attributes, and refuses others', async () => {
    const local = await startForTest();
    const Attributes = { FilterPolicy: '{"a":["x"]}' };
    const SubscriptionArn = await subscribeAndConfirm(local, { Attributes });
    expect(await subscribe(local, { Attributes })).toMatchObject({ SubscriptionArn });
    expect(await subscribe(local)).toMatchObject({ SubscriptionArn });
    await expect(subscribe(local, { Attributes: { FilterPolicy: '{"a":["y"]}' } })).rejects.toMatchObject(
      refusal('Attributes Reason: Subscription already exists with different attributes'),
    );
    expect(local.mails).toHaveLength(1);
  });

  it('is forgotten, link and all, two days after it was asked to confirm', async () => {
    const local = await startForTest();
    await subscribe(local);
    local.clock.now += 48 * 3_600_000 + 1;
    expect((await fetch(linkIn(local.mails[0]))).status).toBe(400);
    expect(await list(local)).toEqual([]);
  });

  it('can be ended by its owner alone when it was confirmed so', async () => {
    const local = await startForTest();
    await subscribe(local);
    const Token = new URL(linkIn(local.mails[0])).searchParams.get('Token') ?? '';
    const confirm = { TopicArn, Token, AuthenticateOnUnsubscribe: 'true' };
    const { SubscriptionArn } = await local.sns.send(new ConfirmSubscriptionCommand(confirm));
    await local.sns.send(new PublishCommand({ TopicArn, Message: 'news' }));
    expect((await fetch(linkIn(local.mails[1]))).status).toBe(403);
    expect(await list(local)).toEqual([['reader@example.org', SubscriptionArn]]);
    await local.sns.send(new UnsubscribeCommand({ SubscriptionArn }));
    expect(await list(local)).toEqual([]);
  });

  it('can be confirmed with its own token only', async () => {
    const local = await startForTest();
    await subscribe(local);
    const confirmed = local.sns.send(new ConfirmSubscriptionCommand({ TopicArn, Token: 'a'.repeat(128) }));
    await expect(confirmed).rejects.toMatchObject(refusal('Token'));
  });
});

describe('the SNS emulator', () => {
  it('tells and changes the attributes of a subscription', async () => {
    const local = await startForTest();
    const SubscriptionArn = await subscribeAndConfirm(local);
    const set = (AttributeName: string, AttributeValue: string) =>
      local.sns.send(
        new SetSubscriptionAttributesCommand({ SubscriptionArn, AttributeName, AttributeValue }),
      );
    await set('FilterPolicy', '{"a":["<&>\\""]}');
    const { Attributes } = await local.sns.send(new GetSubscriptionAttributesCommand({ SubscriptionArn }));
    expect(Attributes).toEqual({
      SubscriptionArn,
      TopicArn,
      Owner: '000000000000',
      ...EMAIL,
      PendingConfirmation: 'false',
      ConfirmationWasAuthenticated: 'false',
      FilterPolicy: '{"a":["<&>\\""]}',
      FilterPolicyScope: 'MessageAttributes',
    });
    await expect(set('FilterPolicy', '{"a":[{"prefix":"x"}]}')).rejects.toMatchObject(
      refusal('FilterPolicy: Unrecognized match type {"prefix":"x"}: not emulated'),
    );
    await expect(set('FilterPolicyScope', 'MessageBody')).rejects.toMatchObject(
      refusal('AttributeName: FilterPolicyScope'),
    );
  });

  it('sends a message to those whose filter policy its attributes meet', async () => {
    const local = await startForTest();
    const policies = {
      all: '{}',
      mongolia: '{"counterpart":["MNG"]}',
      iran: '{"counterpart":["IRN"]}',
      sure: '{"counterpart":["MNG"],"confidence":[{"numeric":[">=",0.8]}]}',
      surer: '{"category":["CONSULT"],"confidence":[{"numeric":[">=",0.81]}]}',
    };
    for (const [name, FilterPolicy] of Object.entries(policies)) {
      await subscribeAndConfirm(local, { Endpoint: `${name}@example.org`, Attributes: { FilterPolicy } });
    }
    const asked = local.mails.length;
    const MessageAttributes = {
      counterpart: { DataType: 'String.Array', StringValue: '["RUS","MNG"]' },
      category: { DataType: 'String', StringValue: 'CONSULT' },
      confidence: { DataType: 'Number', StringValue: '0.80' },
    };
    await local.sns.send(new PublishCommand({ TopicArn, Message: 'news', MessageAttributes }));
    expect(
      local.mails
        .slice(asked)
        .map(({ to }) => to)
        .sort(),
    ).toEqual(['all@example.org', 'mongolia@example.org', 'sure@example.org']);
  });

  it('lists subscriptions a hundred a page', async () => {
    const local = await startForTest();
    for (let at = 0; at < 101; at += 1) await subscribe(local, { Endpoint: `reader${at}@example.org` });
    const first = await local.sns.send(new ListSubscriptionsByTopicCommand({ TopicArn }));
    expect(first.Subscriptions).toHaveLength(100);
    const { NextToken } = first;
    const second = await local.sns.send(new ListSubscriptionsByTopicCommand({ TopicArn, NextToken }));
    expect(second.Subscriptions?.map(({ Endpoint }) => Endpoint)).toEqual(['reader100@example.org']);
    expect(second.NextToken).toBeUndefined();
  });

  const badSubscriptions: Record<string, [Partial<SubscribeCommandInput>, object]> = {
    'an address that is none': [{ Endpoint: 'reader' }, refusal('Email address')],
    'two addresses': [{ Endpoint: 'a@example.org,b@example.org' }, refusal('Email address')],
    'a line break in the address': [
      { Endpoint: 'a@example.org\nBcc: b@example.org' },
      refusal('Email address'),
    ],
    'a comment in the address, by which another one would be mailed': [
      { Endpoint: 'a(b)c@example.org' },
      refusal('Email address'),
    ],
    'an address that SNS does not take': [{ Endpoint: 'jörg@example.org' }, refusal('Email address')],
    'a protocol that is not emulated': [
      { Protocol: 'http' },
      refusal('Protocol: expected email or sqs here, not "http"'),
    ],
    'an unknown attribute': [
      { Attributes: { Colour: 'red' } },
      refusal('Attributes Reason: AttributeName: Colour'),
    ],
    'a filter policy that is not emulated': [
      { Attributes: { FilterPolicy: '{"a":[{"suffix":"x"}]}' } },
      refusal('Attributes Reason: FilterPolicy: Unrecognized match type {"suffix":"x"}: not emulated'),
    ],
    'a topic that is not there': [{ TopicArn: `${TopicArn}x` }, { name: 'NotFoundException' }],
    'a topic that is no ARN': [{ TopicArn: 'Alerts' }, refusal('TopicArn')],
  };
  for (const [what, [input, expected]] of Object.entries(badSubscriptions)) {
    it(`refuses a subscription with ${what}`, async () => {
      const local = await startForTest();
      await expect(subscribe(local, input)).rejects.toMatchObject(expected);
      expect([await list(local), local.mails]).toEqual([[], []]);
    });
  }

  const badAttribute = {
    name: 'InvalidParameterValueException',
    message:
      "The message attribute 'a' is invalid: expected a text, a number or a JSON array, as String, Number or String.Array",
  };
  const badMessages: Record<string, [object, object]> = {
    'a subject of 100 characters': [{ Subject: 'x'.repeat(100) }, refusal('Subject')],
    'an empty subject': [{ Subject: '' }, refusal('Subject')],
    'a line break in the subject': [{ Subject: 'a\r\nBcc: b@example.org' }, refusal('Subject')],
    'a control character in the subject': [{ Subject: 'a\u0007b' }, refusal('Subject')],
    'no text': [{ Message: '' }, refusal('Empty message')],
    'more than 256 KiB': [{ Message: 'x'.repeat(262_145) }, refusal('Message too long')],
    'more than 256 KiB with its attributes': [
      { Message: 'x'.repeat(262_140), MessageAttributes: { a: { DataType: 'String', StringValue: 'x' } } },
      refusal('Message too long'),
    ],
    'a message structure': [
      { Message: '{"default":"a"}', MessageStructure: 'json' },
      refusal('MessageStructure: not emulated'),
    ],
    'a topic that is not there': [{ TopicArn: `${TopicArn}x` }, { name: 'NotFoundException' }],
    ...Object.fromEntries(
      Object.entries({
        'an attribute of unknown type': { DataType: 'Text', StringValue: 'x' },
        'an attribute of bytes': { DataType: 'Binary', BinaryValue: new Uint8Array([1]) },
        'an attribute without a value': { DataType: 'String', StringValue: '' },
        'a number that is none': { DataType: 'Number', StringValue: '0,8' },
        'a list that is none': { DataType: 'String.Array', StringValue: 'MNG' },
      }).map(([what, a]) => [what, [{ MessageAttributes: { a } }, badAttribute]]),
    ),
  };
  for (const [what, [input, expected]] of Object.entries(badMessages)) {
    it(`refuses a message with ${what}`, async () => {
      const local = await startForTest();
      await subscribeAndConfirm(local);
      await expect(
        local.sns.send(new PublishCommand({ TopicArn, Message: 'a', ...input })),
      ).rejects.toMatchObject(expected);
      expect(local.mails).toHaveLength(1);
    });
  }

  it('takes a message of exactly 256 KiB with a subject of 99 characters', async () => {
    const local = await startForTest();
    const message = { TopicArn, Subject: 'x'.repeat(99), Message: 'x'.repeat(262_144) };
    expect(await local.sns.send(new PublishCommand(message))).toHaveProperty('MessageId');
  });

  it('answers an action that is not emulated with an error, not with silence', async () => {
    const { aws } = await startForTest();
    const response = await fetch(aws.endpoints.sns, {
      method: 'POST',
      body: 'Action=DeletePlatformApplication',
    });
    expect([response.status, await response.text()]).toEqual([
      400,
      expect.stringContaining(
        '<Message>The action &#34;DeletePlatformApplication&#34; is not emulated.</Message>',
      ),
    ]);
  });

  it('answers no web page: neither its forms nor a name of its own for this address', async () => {
    const { aws } = await startForTest();
    const publish = {
      method: 'POST',
      body: new URLSearchParams({ Action: 'Publish', TopicArn, Message: 'spam' }),
    };
    const crossSite = await fetch(aws.endpoints.sns, {
      ...publish,
      headers: { origin: 'https://example.org' },
    });
    expect(crossSite.status).toBe(403);
  });
});
