import { PublishCommand, SubscribeCommand } from '@aws-sdk/client-sns';
import { describe, expect, it } from 'vitest';
import type { LocalAwsOptions } from '../../../functions/local/aws/start.ts';
import { linkIn, startForTest } from './start-for-test.ts';

const TopicArn = 'arn:aws:sns:us-east-1:000000000000:Alerts';

/** Starts with subscribers; `publish` sends each mail so many milliseconds after the one before. */
async function startSubscribed(addresses: readonly string[], overrides: Partial<LocalAwsOptions> = {}) {
  const told: string[] = [];
  const local = await startForTest({ onSuspended: (address) => told.push(address), ...overrides });
  for (const Endpoint of addresses) {
    await local.sns.send(new SubscribeCommand({ TopicArn, Protocol: 'email', Endpoint }));
    await fetch(linkIn(local.mails.at(-1)));
  }
  local.clock.now += 60_000;
  local.mails.length = 0;
  return {
    ...local,
    told,
    async publish(count: number, everyMs: number) {
      for (let at = 0; at < count; at += 1) {
        await local.sns.send(new PublishCommand({ TopicArn, Message: `mail ${at}` }));
        local.clock.now += everyMs;
      }
    },
    countTo: (address: string) => local.mails.filter(({ to }) => to === address).length,
  };
}

describe('an address', () => {
  it('gets ten mails within a second; with the eleventh it is suspended, which is told once and counted', async () => {
    const { aws, told, publish, countTo } = await startSubscribed(['reader@example.org']);
    await publish(10, 99);
    expect([countTo('reader@example.org'), told, [...aws.suspended]]).toEqual([10, [], []]);
    await publish(1, 0);
    expect(countTo('reader@example.org')).toBe(10);
    await publish(2, 0);
    expect([countTo('reader@example.org'), told, [...aws.suspended]]).toEqual([
      10,
      ['reader@example.org'],
      [['reader@example.org', 3]],
    ]);
  });

  it('gets all mails at ten a second, however many', async () => {
    const { aws, publish, countTo } = await startSubscribed(['reader@example.org']);
    await publish(50, 100);
    expect([countTo('reader@example.org'), [...aws.suspended]]).toEqual([50, []]);
  });

  it('counts the second from each mail, not from the full second', async () => {
    const { clock, publish, countTo } = await startSubscribed(['reader@example.org']);
    clock.now += 900;
    await publish(6, 0);
    clock.now += 999;
    await publish(6, 0);
    expect(countTo('reader@example.org')).toBe(10);
  });

  it('stays suspended when the second is over, and holds no other back', async () => {
    const { clock, publish, countTo, sns, mails } = await startSubscribed(['slow@example.org']);
    await publish(11, 0);
    clock.now += 3_600_000;
    await sns.send(new SubscribeCommand({ TopicArn, Protocol: 'email', Endpoint: 'late@example.org' }));
    await fetch(linkIn(mails.at(-1)));
    await publish(1, 0);
    expect([countTo('slow@example.org'), countTo('late@example.org')]).toEqual([10, 2]);
  });

  it('is not suspended where the emulator is told so', async () => {
    const { told, publish, countTo } = await startSubscribed(['reader@example.org'], { suspends: false });
    await publish(20, 0);
    expect([countTo('reader@example.org'), told]).toEqual([20, []]);
  });
});
