import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { composeDigest, composeTogether } from '../../shared/alerts/compose-digest.ts';
import {
  ALL,
  attributesOf,
  composeFilterPolicy,
  digestAudienceOf,
  type Wishes,
} from '../../shared/alerts/filter-policy.ts';
import {
  listFilterPolicies,
  publishAlert,
  publishDigest,
  publishTogether,
  subscribe,
} from '../../shared/aws/alert-topic.ts';
import { sns } from '../../shared/aws/clients.ts';
import { makeEngagement } from '../support/factories.ts';
import { startPipelineForTest, type TestPipeline } from './start-pipeline-for-test.ts';

const WISHES: Readonly<Record<string, Wishes>> = {
  'all@example.org': ALL,
  'mongolia@example.org': { ...ALL, counterparts: ['MNG'] },
  'aid@example.org': { ...ALL, categories: ['AID'], minConfidence: 0.8 },
  'choe@example.org': { ...ALL, people: ['choe son hui'] },
  'cuba@example.org': { ...ALL, counterparts: ['CUB'] },
  'day@example.org': { ...ALL, every: 'day' },
  'week@example.org': { ...ALL, every: 'week' },
  'daily-mongolia@example.org': { ...ALL, every: 'day', counterparts: ['MNG'], people: ['김선경', 'choe'] },
};

let pipeline: TestPipeline;
let topicArn: string;
/** Subscriptions whose attributes were asked for. */
let asked = 0;
beforeAll(async () => {
  pipeline = await startPipelineForTest();
  topicArn = pipeline.outputs.AlertTopicArn ?? '';
  for (const [email, wishes] of Object.entries(WISHES)) {
    await pipeline.addSubscriber(email, JSON.parse(composeFilterPolicy(wishes)));
  }
  await subscribe(topicArn, 'pending@example.org', composeFilterPolicy(ALL));
  sns.middlewareStack.add(
    (next, { commandName }) =>
      (call) => {
        asked += Number(commandName === 'GetSubscriptionAttributesCommand');
        return next(call);
      },
    { step: 'initialize', name: 'countAsked' },
  );
  return pipeline.end;
});
beforeEach(() => {
  pipeline.mails.length = 0;
  asked = 0;
});

/** Many engagements, with titles as long and as wide as a feed may have them. */
const VISIT = makeEngagement();
const MANY = Array.from({ length: 400 }, (_, at) => ({
  ...{ ...VISIT, engagementId: `e-${at}`, reports: [] },
  headline: `Pak meets ${'— ‘’“” '.repeat(70)}.`,
  actors: Array.from({ length: 20 }, (__, n) => ({ country: 'PRK', name: `김${at} 선경${n}` })),
}));

/** Who got a mail, without the reader of every pipeline, whose policy is an older version's. */
const readers = () => pipeline.mails.map(({ to }) => to).filter((to) => to !== 'reader@example.org');
const MAIL = { subject: '[Envoy Watch] News', body: 'Pak meets them.' };

describe('listFilterPolicies', () => {
  it('gives the policies of those who have confirmed', async () => {
    const policies = await Array.fromAsync(listFilterPolicies(topicArn));
    expect(policies.toSorted()).toEqual(['{}', ...Object.values(WISHES).map(composeFilterPolicy)].toSorted());
  });

  it('asks for no more of them than the caller looks at', async () => {
    for await (const policy of listFilterPolicies(topicArn)) {
      expect(policy).toBe('{}');
      break;
    }
    expect(asked).toBe(1);
  });
});

describe('publishTogether', () => {
  const aid = makeEngagement({
    ...{ engagementId: 'e-2', counterparts: ['RUS'], category: 'AID', probability: 0.85 },
    actors: [{ country: 'PRK', name: 'Choe Son Hui' }],
  });

  it('reaches everybody who is mailed at once and asks for one of the alerts, and no one else', async () => {
    const told = [VISIT, aid];
    await publishTogether(topicArn, composeTogether(told), told.map(attributesOf));
    expect(readers().toSorted()).toEqual([
      'aid@example.org',
      'all@example.org',
      'choe@example.org',
      'mongolia@example.org',
    ]);
    expect(pipeline.mails[0]).toMatchObject({
      subject: '[Envoy Watch] 2 engagements: Mongolia, Russia',
      text: expect.stringContaining('2 engagements in one mail'),
    });
  });

  it('is taken with nobody named, and with 400 engagements of the longest titles and many people', async () => {
    await publishTogether(topicArn, MAIL, [attributesOf(makeEngagement({ actors: [] }))]);
    await publishTogether(topicArn, composeTogether(MANY), MANY.map(attributesOf));
    expect(readers().filter((to) => to === 'all@example.org')).toHaveLength(2);
  });
});

describe('publishDigest', () => {
  it('reaches those who asked for this digest alone, and none who is mailed at once', async () => {
    for (const [email, wishes] of Object.entries(WISHES)) {
      if (wishes.every === 'now') continue;
      pipeline.mails.length = 0;
      await publishDigest(topicArn, MAIL, digestAudienceOf(wishes));
      expect(readers()).toEqual([email]);
      expect(pipeline.mails.find(({ to }) => to === email)).toMatchObject({
        subject: MAIL.subject,
        text: expect.stringContaining(MAIL.body),
      });
    }
  });

  it('reaches nobody where nobody asked for it so', async () => {
    await publishDigest(topicArn, MAIL, digestAudienceOf({ ...ALL, every: 'day', counterparts: ['CUB'] }));
    expect(readers()).toEqual([]);
  });

  it('is taken with 400 engagements of the longest titles, for whoever asks for fifty people', async () => {
    const many = MANY.map((engagement) => ({ engagement, changes: [engagement.headline] }));
    const people = Array.from({ length: 50 }, (_, at) => `${'김'.repeat(97)} ${at}`);
    const span = {
      every: 'day',
      since: '2024-03-12T06:00:00.000Z',
      until: '2024-03-13T05:59:59.999Z',
      part: 1,
      parts: 1,
    } as const;
    const read = { coverage: { feeds: 1, troubled: 0, named: [] }, stories: 1, unread: 0 };
    const mail = composeDigest(many, { ...span, ...read, wishes: people.join(', ') });
    await publishDigest(topicArn, mail, digestAudienceOf({ ...ALL, every: 'day', people }));
    expect(readers()).toEqual([]);
  });
});

describe('an alert of its own', () => {
  it('reaches nobody who asked for digests', async () => {
    await publishAlert(topicArn, { ...MAIL, attributes: attributesOf(VISIT), thread: 'e-1' });
    expect(readers().toSorted()).toEqual(['all@example.org', 'mongolia@example.org']);
  });
});
