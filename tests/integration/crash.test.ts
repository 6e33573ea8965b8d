import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { beforeAll, describe, expect, it } from 'vitest';
import { dynamodb, sns, sqs } from '../../shared/aws/clients.ts';
import { countStanding, isWithdrawn } from '../../shared/engagements/engagement.ts';
import type { QueuedEntry } from '../../shared/stories/queue-message.ts';
import type { FeedServer } from '../support/feed-server.ts';
import { startPipelineForTest, type TestPipeline } from './start-pipeline-for-test.ts';

/**
 * The classifier dies after each call to AWS in turn, as if its process were killed: the call has had its effect, no
 * further one is made, and nothing is acknowledged. Later its message comes back.
 */
type Client = {
  // biome-ignore lint/suspicious/noExplicitAny: each client has types of its own for what passes here untouched.
  readonly middlewareStack: { add(middleware: any, options: any): void };
};
type Call = (input: unknown) => Promise<unknown>;

let pipeline: TestPipeline;
let feed: FeedServer;
const calls: string[] = [];
let callsLeft = Number.POSITIVE_INFINITY;
let isDead = false;

beforeAll(async () => {
  pipeline = await startPipelineForTest({ mostMails: 1000 });
  feed = await pipeline.addFeed('Steppe Courier');
  for (const client of [dynamodb, sns, sqs]) dieOnTime(client);
  return pipeline.end;
});

/** Lets a client make the calls that are left, then none until it is revived. */
function dieOnTime({ middlewareStack }: Client): void {
  middlewareStack.add(
    (next: Call, { commandName }: { readonly commandName: string }) =>
      async (input: unknown) => {
        if (isDead) throw new Error('the process is dead');
        const output = await next(input);
        calls.push(commandName);
        callsLeft -= 1;
        if (callsLeft > 0) return output;
        isDead = true;
        throw new Error('killed');
      },
    { step: 'initialize', name: 'dieOnTime' },
  );
}

/** Classifies what is queued and dies after `count` calls; answers the calls made, and lives again after a while. */
async function classifyAndDie(
  count: number,
  onDeath: () => Promise<unknown> = async () => {},
): Promise<readonly string[]> {
  calls.length = 0;
  callsLeft = count;
  const known = pipeline.events.length;
  const drained = pipeline.drain();
  let deathIsOver = Promise.resolve();
  const timer = setInterval(() => {
    const hasFailed = pipeline.events.slice(known).some(({ message }) => message === 'message failed');
    if (!isDead || !hasFailed) return;
    clearInterval(timer);
    isDead = false;
    callsLeft = Number.POSITIVE_INFINITY;
    calls.push('killed');
    deathIsOver = onDeath().then(() => pipeline.advance(181));
  }, 5);
  await drained;
  clearInterval(timer);
  await deathIsOver;
  callsLeft = Number.POSITIVE_INFINITY;
  return calls;
}

describe('a classifier that is killed', () => {
  it('after any call to AWS loses no story, engagement or mail, and repeats a mail only after the publish', async () => {
    const countries =
      'Mongolia Vietnam Laos Cuba Iran Syria Egypt Kenya Nepal India Brazil Peru Ghana Mali Qatar Oman Chad Angola Senegal Benin Nigeria Botswana Burundi Guinea Lesotho Mauritius'.split(
        ' ',
      );
    const outcomes: { after: string; stories: number; engagements: number; mails: number }[] = [];
    for (const [at, country] of countries.entries()) {
      const before = await count();
      const title = `North Korean vice foreign minister Pak Myong Ho holds talks with officials of ${country}`;
      feed.publish({ path: country, title, summary: '' });
      await pipeline.poll();
      const made = await classifyAndDie(at + 1);
      const after = await count();
      const killedAfter = made[made.indexOf('killed') - 1];
      if (killedAfter === undefined) break;
      outcomes.push({
        after: killedAfter,
        stories: after.stories - before.stories,
        engagements: after.engagements - before.engagements,
        mails: after.mails - before.mails,
      });
    }

    expect(outcomes.map(({ after, ...counts }) => `${after}: ${Object.values(counts).join(' ')}`)).toEqual([
      'PutItemCommand: 1 1 1', // the story
      'GetItemCommand: 1 1 1', // the engagement that an earlier try opened
      'QueryCommand: 1 1 1', // engagements with the country, on the days before
      'QueryCommand: 1 1 1', // and on the days after
      'GetItemCommand: 1 1 1', // what was opened with it of late
      'PutItemCommand: 1 1 1', // the engagement's pointer
      'PutItemCommand: 1 1 1', // the engagement, which is opening
      'GetItemCommand: 1 1 1', // what was opened with the country meanwhile
      'PutItemCommand: 1 1 1', // the same, with this one
      'GetItemCommand: 1 1 1', // the engagement
      'PutItemCommand: 1 1 1', // the same, open, its alert pending
      'PutItemCommand: 1 1 1', // the story's pointer
      'UpdateItemCommand: 1 1 1', // which engagement the story reports
      'GetItemCommand: 1 1 1', // the engagement
      'PutItemCommand: 1 1 1', // that there is something to tell, for the digests
      'ListSubscriptionsByTopicCommand: 1 1 1', // who is subscribed
      'GetSubscriptionAttributesCommand: 1 1 1', // what the first of them asks for
      'GetItemCommand: 1 1 1', // how many mails went out of late
      'PutItemCommand: 1 1 1', // the same, with this one
      'PutItemCommand: 1 1 1', // its alert claimed
      'GetItemCommand: 1 1 1', // the story that is quoted
      'PublishCommand: 1 1 2', // from here on a mail is out
      'UpdateItemCommand: 1 1 1', // its alert marked as sent
    ]);
  });

  it('after any call to AWS loses no version of a story, and mails the change once', async () => {
    const countries =
      'Albania Armenia Bhutan Cameroon Cyprus Fiji Gabon Latvia Jordan Malta Niger Panama Slovenia Samoa Serbia Tonga Zambia Zimbabwe'.split(
        ' ',
      );
    const outcomes: string[] = [];
    for (const [at, country] of countries.entries()) {
      const storyId = `version-of-${country}`;
      await send(storyId, `North Korean vice foreign minister Pak Myong Ho to visit ${country} next week`);
      await pipeline.drain();
      const before = await count();
      pipeline.advance(900);
      await send(storyId, `North Korean vice foreign minister Pak Myong Ho holds talks in ${country}`);
      const made = await classifyAndDie(at + 1);
      const after = await count();
      const killedAfter = made[made.indexOf('killed') - 1];
      if (killedAfter === undefined) break;
      const { story, engagement } = await look(storyId);
      const facts = [
        story?.editCount,
        engagement?.status,
        engagement?.reportCount,
        after.mails - before.mails,
      ];
      expect(after).toEqual({ ...before, mails: after.mails });
      outcomes.push(`${killedAfter}: ${facts.join(' ')}`);
    }

    expect(outcomes).toEqual([
      'GetItemCommand: 1 done 1 1', // the story as it is stored
      'UpdateItemCommand: 1 done 1 1', // its version
      'GetItemCommand: 1 done 1 1', // its engagement
      'PutItemCommand: 1 done 1 1', // what that learns, its alert pending
      'GetItemCommand: 1 done 1 1', // the engagement
      'PutItemCommand: 1 done 1 1', // that there is something to tell, for the digests
      'ListSubscriptionsByTopicCommand: 1 done 1 1', // who is subscribed
      'GetSubscriptionAttributesCommand: 1 done 1 1', // what the first of them asks for
      'GetItemCommand: 1 done 1 1', // how many mails went out of late
      'PutItemCommand: 1 done 1 1', // the same, with this one
      'PutItemCommand: 1 done 1 1', // its alert claimed
      'GetItemCommand: 1 done 1 1', // the story that is quoted
      'PublishCommand: 1 done 1 2', // from here on a mail is out
      'UpdateItemCommand: 1 done 1 1', // its alert marked as sent
    ]);
  });

  it('after any call to AWS loses no correction of what is taken back, and corrects it once', async () => {
    const countries =
      'Austria Belgium Bulgaria Croatia Denmark Estonia Finland Greece Hungary Iceland Ireland Lebanon Libya Luxembourg Madagascar Moldova'.split(
        ' ',
      );
    const outcomes: string[] = [];
    for (const [at, country] of countries.entries()) {
      const storyId = `taken-back-${country}`;
      await send(storyId, `North Korean vice foreign minister Pak Myong Ho holds talks in ${country}`);
      await pipeline.drain();
      const before = await count();
      pipeline.advance(900);
      await send(storyId, 'Rice prices climb in the markets of Hyesan');
      const made = await classifyAndDie(at + 1);
      const after = await count();
      const killedAfter = made[made.indexOf('killed') - 1];
      if (killedAfter === undefined) break;
      const { story, engagement } = await look(storyId);
      const facts = [
        ...[story?.editCount, engagement && isWithdrawn(engagement), engagement?.alert.state],
        after.mails - before.mails,
      ];
      expect(after).toEqual({ ...before, mails: after.mails });
      expect(pipeline.alertsTo('reader@example.org').at(-1)?.subject).toMatch(/\] Correction: /);
      outcomes.push(`${killedAfter}: ${facts.join(' ')}`);
    }

    expect(outcomes).toEqual([
      'GetItemCommand: 1 true sent 1', // the story as it is stored
      'UpdateItemCommand: 1 true sent 1', // its version
      'GetItemCommand: 1 true sent 1', // its engagement
      'PutItemCommand: 1 true sent 1', // the same, withdrawn, its correction pending
      'GetItemCommand: 1 true sent 1', // the engagement
      'PutItemCommand: 1 true sent 1', // that there is something to tell, for the digests
      'ListSubscriptionsByTopicCommand: 1 true sent 1', // who is subscribed
      'GetSubscriptionAttributesCommand: 1 true sent 1', // what the first of them asks for
      'GetItemCommand: 1 true sent 1', // how many mails went out of late
      'PutItemCommand: 1 true sent 1', // the same, with this one
      'PutItemCommand: 1 true sent 1', // its correction claimed
      'GetItemCommand: 1 true sent 1', // the story whose words had decided
      'PublishCommand: 1 true sent 2', // from here on the correction is out
      'UpdateItemCommand: 1 true sent 1', // its alert marked as sent
    ]);
  });

  it('after any call to AWS lets the words of another report decide, and mails nothing', async () => {
    const countries = 'Italy Kuwait Malawi Norway Portugal Romania Rwanda Uganda'.split(' ');
    const outcomes: string[] = [];
    for (const [at, country] of countries.entries()) {
      const [storyId, otherId] = [`one-of-${country}`, `other-of-${country}`];
      const title = `North Korean vice foreign minister Pak Myong Ho holds talks in ${country}`;
      await send(storyId, title);
      await send(otherId, title, 'Taiga Post');
      await pipeline.drain();
      const before = await count();
      pipeline.advance(900);
      await send(storyId, 'Rice prices climb in the markets of Hyesan');
      const made = await classifyAndDie(at + 1);
      const killedAfter = made[made.indexOf('killed') - 1];
      if (killedAfter === undefined) break;
      expect(await count()).toEqual(before);
      const { engagement } = await look(storyId);
      expect(engagement?.evidence).not.toEqual([]);
      const facts = [engagement && countStanding(engagement), engagement?.evidenceStoryId === otherId];
      outcomes.push(`${killedAfter}: ${facts.join(' ')}`);
    }

    expect(outcomes).toEqual([
      'GetItemCommand: 1 true', // the story as it is stored
      'UpdateItemCommand: 1 true', // its version
      'GetItemCommand: 1 true', // its engagement
      'GetItemCommand: 1 true', // the story whose words decide now
      'PutItemCommand: 1 true', // the engagement
      'GetItemCommand: 1 true', // the same, which has no alert to send
    ]);
  });

  it('and whose message is lost as well, leaves an alert that the next poll hands back when it is due', async () => {
    const { mails } = await count();
    // The proof of this hour, which is none of the calls counted here.
    await pipeline.pollAndDrain();
    feed.publish({ path: 'togo', title: 'Togolese envoy presents credentials in Pyongyang', summary: '' });
    await pipeline.poll();
    const entries = pipeline.outputs.EntryQueueUrl?.split('/').at(-1) ?? '';
    const made = await classifyAndDie(19, async () => pipeline.aws.queues.purge(entries));
    expect(made[19]).toBe('killed');
    await pipeline.pollAndDrain();
    expect((await count()).mails - mails).toBe(0);
    pipeline.advance(600);
    await pipeline.pollAndDrain();
    expect((await count()).mails - mails).toBe(1);
    await pipeline.pollAndDrain();
    expect((await count()).mails - mails).toBe(1);
  });
});

/** Queues a version of a story, seen now. */
async function send(storyId: string, title: string, outlet = 'Steppe Courier'): Promise<void> {
  const at = new Date().toISOString();
  const entry: QueuedEntry = {
    ...{ storyId, title, summary: '', feedId: 'f1', outlet },
    ...{ publishedAt: at, firstSeenAt: at, isFresh: true },
  };
  const MessageBody = JSON.stringify({ type: 'entry', entry });
  await sqs.send(new SendMessageCommand({ QueueUrl: pipeline.outputs.EntryQueueUrl, MessageBody }));
}

/** Looks up a story and the engagement that it belongs to. */
async function look(storyId: string) {
  const story = (await pipeline.stories()).find((one) => one.storyId === storyId);
  const engagements = await pipeline.engagements();
  return { story, engagement: engagements.find((one) => one.engagementId === story?.engagementId) };
}

async function count() {
  const [stories, engagements] = [await pipeline.stories(), await pipeline.engagements()];
  return {
    stories: stories.length,
    engagements: engagements.length,
    mails: pipeline.alertsTo('reader@example.org').length,
  };
}
