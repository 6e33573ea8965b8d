import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { applyLocalEnvironment } from '../../functions/local/aws/environment.ts';
import type { Mail } from '../../functions/local/aws/mail.ts';
import type { Template } from '../../functions/local/aws/resources.ts';
import { type LocalAws, startLocalAws } from '../../functions/local/aws/start.ts';
import { listen } from '../../functions/local/aws/wire.ts';
import { openEngagementTable } from '../../shared/aws/engagement-table.ts';
import { openFeedTable } from '../../shared/aws/feed-table.ts';
import { openStoryTable } from '../../shared/aws/story-table.ts';
import { openEngagement } from '../../shared/engagements/engagement.ts';
import { makeFeed } from '../../shared/feeds/feed.ts';
import { failUnreadable, makeVisit, NOW } from '../support/factories.ts';
import { keepTemplate } from '../support/keep-template.ts';
import { runCli } from '../support/run-cli.ts';
import { makeSeen } from '../support/seen-lines.ts';
import { serveStack } from '../support/serve-stack.ts';

/**
 * Sees what the commands ask of AWS, call by call, and holds it against the two policies of `infra/access.ts`: a call that
 * is not permitted, and a permission that no command uses, both fail a test.
 */
const STACK = 'EnvoyWatch-dev';
const storyId = '5b1f6e0c9a7d42c8b3e4f0a1d2c3b4a5';
const engagementId = '2024-03-12-MNG-1';
const MARCH = ['--since', '2024-03-01', '--until', '2024-03-31'];
const FEED = 'https://steppe.test/rss';
const EMAIL = 'analyst@example.org';
/** Stands for the link in the mail that asks that address to confirm. */
const LINK = 'LINK';
const folder = mkdtempSync(join(tmpdir(), 'envoy-watch-access-'));
const opml = join(folder, 'feeds.opml');
writeFileSync(opml, `<opml version="2.0"><body><outline xmlUrl="${FEED}"/></body></opml>`);
/** Two reports of one engagement, and a document of a feed. */
const archive = join(folder, 'archive');
mkdirSync(archive);
writeFileSync(
  join(archive, 'stories.jsonl'),
  ['Amur Post', 'Taiga Times']
    .map((outlet, id) =>
      JSON.stringify({ id: String(id), outlet, title: makeVisit().title, at: '2024-03-12' }),
    )
    .join('\n'),
);
writeFileSync(join(archive, 'steppe.xml'), '<rss version="2.0"><channel/></rss>');

/** Every command that asks a stack, in the ways that differ in what they call. */
const OF_ANALYSTS: readonly (readonly string[])[] = [
  ['stories', ...MARCH],
  ['stories', ...MARCH, '--counterpart', 'MNG'],
  ['stories', ...MARCH, '--category', 'CONSULT'],
  ['story', storyId],
  ['engagements', ...MARCH],
  ['engagements', ...MARCH, '--counterpart', 'MNG'],
  ['engagements', ...MARCH, '--category', 'CONSULT'],
  ['engagement', engagementId],
  ['preview', '--model', 'shared/classify/model.json', '--since', '2024-03-01'],
  ['feeds', 'list'],
  ['feeds', 'export'],
];
const OF_OPERATORS: readonly (readonly string[])[] = [
  ['feeds', 'add', 'https://amur.test/rss', '--title', 'Amur'],
  // Watched already, and looked up.
  ['feeds', 'add', 'https://amur.test/rss'],
  ['feeds', 'import', opml],
  ['backfill', archive, '--feed', FEED],
  ['feeds', 'remove', FEED],
  ['subscribers', 'add', EMAIL],
  ['subscribers', 'confirm', LINK],
  ['subscribers', 'list'],
  ['subscribers', 'change', EMAIL, '--counterpart', 'MNG'],
  ['subscribers', 'add', 'reader@example.org', '--every', 'day'],
  ['subscribers', 'remove', EMAIL],
  ['prove'],
];
/** Those that a group has beside these: what they ask of is no stack. */
const WITHOUT_STACK = ['classify', 'evaluate', 'replay', 'feeds probe'];

/** What each command has called, as `action resource`, with resources by their logical ids. */
const called = new Map<readonly string[], ReadonlySet<string>>();
let template: Template;

beforeAll(async () => {
  template = await keepTemplate();
  const mails: Mail[] = [];
  const aws = await startLocalAws({
    ...{ dataDir: folder, mailDir: join(folder, 'mails'), template },
    onMail: (mail) => mails.push(mail),
  });
  applyLocalEnvironment(aws.environment);
  await storeVisit(aws.resources.outputs);
  await storeLongFeed(aws.resources.outputs);
  const cloudFormation = serveStack(aws.resources.outputs);
  vi.stubEnv('AWS_ENDPOINT_URL_CLOUDFORMATION', await listen(cloudFormation));
  // The one method by which every client of the SDK calls.
  const sdk = Object.getPrototypeOf(CloudFormationClient.prototype);
  const send = vi.spyOn(sdk, 'send');
  for (const args of [...OF_OPERATORS, ...OF_ANALYSTS]) {
    send.mockClear();
    const delivered = args[0] === 'prove' ? deliverProof(aws) : undefined;
    const link = /http:\S+/.exec(mails.find(({ to }) => to === EMAIL)?.text ?? '')?.[0] ?? '';
    const { status, stderr } = await runCli([
      ...args.map((arg) => (arg === LINK ? link : arg)),
      '--stack',
      STACK,
    ]);
    if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
    await delivered;
    called.set(
      args,
      new Set(send.mock.calls.flatMap((call, at) => needsOf(send.mock.contexts[at], call[0]))),
    );
  }
  send.mockRestore();
  return async () => {
    vi.unstubAllEnvs();
    cloudFormation.close();
    await aws.stop();
    rmSync(folder, { recursive: true, force: true });
  };
});

/** Stores a feed that has seen so much that it stands in rows of its own. */
async function storeLongFeed({ FeedTable = '' }: Readonly<Record<string, string>>) {
  const feed = makeFeed(FEED, NOW.toISOString());
  const feeds = openFeedTable(FeedTable, failUnreadable);
  await feeds.addFeed(feed);
  await feeds.saveFeed({ ...feed, seen: makeSeen(100) });
}

async function storeVisit({ StoryTable = '', EngagementTable = '' }: Readonly<Record<string, string>>) {
  const visit = makeVisit({}, { storyId });
  const engagement = openEngagement(visit, engagementId, NOW);
  const stories = openStoryTable(StoryTable, failUnreadable);
  await stories.saveStory(visit, 90);
  await openEngagementTable(EngagementTable, failUnreadable).saveEngagement(engagement);
  await stories.saveGrouping(visit, engagement);
}

/** Does for one proof what the classifier and SNS do: what they call is not the command's. */
async function deliverProof({ queues, resources }: LocalAws): Promise<void> {
  const [entries, proofs] = [resources.outputs.EntryQueueUrl, resources.outputs.ProofQueueUrl].map(
    (url = '') => url.split('/').at(-1) ?? '',
  ) as [string, string];
  const { signal } = new AbortController();
  const [message] = await queues.receive(entries, { atMost: 1, waitSeconds: 60 }, signal);
  const { entry: _entry, ...proof } = JSON.parse(message?.body ?? '').proof;
  const way = { ...proof, takenAt: proof.queuedAt, publishedAt: proof.queuedAt };
  const MessageAttributes = { proof: { Type: 'String', Value: JSON.stringify(way) } };
  queues.send(proofs, JSON.stringify({ MessageAttributes }));
}

/** Actions that are permitted by another name: of the document client of DynamoDB, and batches. */
const ACTIONS: Readonly<Record<string, string>> = {
  Get: 'GetItem',
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  BatchGet: 'BatchGetItem',
  BatchWrite: 'BatchWriteItem',
  SendMessageBatch: 'SendMessage',
};
const SERVICES: Readonly<Record<string, string>> = {
  DynamoDBDocumentClient: 'dynamodb',
  SNSClient: 'sns',
  SQSClient: 'sqs',
  CloudFormationClient: 'cloudformation',
};

/** What a call needs to be permitted. */
function needsOf(client: unknown, command: unknown): string[] {
  const { input } = command as { readonly input: Readonly<Record<string, unknown>> };
  const [name, action] = [client, command].map((one) => (one as object).constructor.name);
  const service = SERVICES[name ?? ''] ?? name;
  const verb = action?.replace(/Command$/, '') ?? '';
  return resourcesOf(input).map((resource) => `${service}:${ACTIONS[verb] ?? verb} ${resource}`);
}

function resourcesOf(input: Readonly<Record<string, unknown>>): string[] {
  const { TableName, IndexName, RequestItems, TopicArn, SubscriptionArn, QueueUrl, StackName } = input;
  if (TableName !== undefined) return [`${TableName}${IndexName === undefined ? '' : `/index/${IndexName}`}`];
  if (RequestItems !== undefined) return Object.keys(RequestItems as object);
  if (TopicArn !== undefined) return [String(TopicArn).split(':').at(-1) ?? ''];
  if (QueueUrl !== undefined) return [String(QueueUrl).split('/').at(-1) ?? ''];
  // One subscription is no resource that permissions know.
  if (SubscriptionArn !== undefined) return ['*'];
  if (StackName !== undefined) return [`stack/${StackName}/*`];
  return [`of ${Object.keys(input).join(', ')}`];
}

type Policy = {
  readonly PolicyDocument: {
    readonly Statement: readonly { readonly Action: unknown; readonly Resource: unknown }[];
  };
};

/** What a policy of the template permits, as `action resource`. */
function permittedBy(policy: string): Set<string> {
  const id = Object.keys(template.Resources).find((name) => name.startsWith(policy)) ?? '';
  const properties = template.Resources[id]?.Properties as Policy;
  return new Set(
    properties.PolicyDocument.Statement.flatMap(({ Action, Resource }) =>
      [Action].flat().flatMap((action) => [Resource].flat().map((one) => `${action} ${nameOf(one)}`)),
    ),
  );
}

/** The logical id of what a statement names, with the index; of an ARN the last part. */
function nameOf(resource: unknown): string {
  if (typeof resource === 'string') return resource;
  const [[form = '', value] = []] = Object.entries(resource as object);
  if (form === 'Fn::GetAtt') return value[0];
  if (form !== 'Fn::Join') return value;
  const whole: string = value[1].map(nameOf).join('');
  return whole.split(':').at(-1) ?? '';
}

const needed = (commands: readonly (readonly string[])[]) =>
  new Set(commands.flatMap((args) => [...(called.get(args) ?? [])]));
const withoutFolder = (args: readonly string[]) =>
  args.join(' ').replace(opml, 'FILE').replace(archive, 'FOLDER');

describe('the policy of an analyst', () => {
  for (const args of OF_ANALYSTS) {
    it(`permits what the command calls: ${args.join(' ')}`, () => {
      const permitted = permittedBy('AccessAnalystPolicy');
      expect([...needed([args])].filter((need) => !permitted.has(need))).toEqual([]);
    });
  }

  it('permits no more than these commands call', () => {
    expect([...permittedBy('AccessAnalystPolicy')].toSorted()).toEqual([...needed(OF_ANALYSTS)].toSorted());
  });

  for (const args of OF_OPERATORS) {
    it(`does not suffice for ${withoutFolder(args)}`, () => {
      const permitted = permittedBy('AccessAnalystPolicy');
      expect([...needed([args])].every((need) => permitted.has(need))).toBe(false);
    });
  }
});

describe('the policy of an operator', () => {
  for (const args of [...OF_ANALYSTS, ...OF_OPERATORS]) {
    it(`permits what the command calls: ${withoutFolder(args)}`, () => {
      const permitted = permittedBy('AccessOperatorPolicy');
      expect([...needed([args])].filter((need) => !permitted.has(need))).toEqual([]);
    });
  }

  it('permits no more than all commands call', () => {
    const all = needed([...OF_ANALYSTS, ...OF_OPERATORS]);
    expect([...permittedBy('AccessOperatorPolicy')].toSorted()).toEqual([...all].toSorted());
  });
});

describe('the commands of this test', () => {
  it('are all that the command line has for a stack', async () => {
    const groups = await Promise.all([[], ['feeds'], ['subscribers']].map(commandsOf));
    const tried = [...OF_ANALYSTS, ...OF_OPERATORS].map(([name = '', sub = '']) =>
      ['feeds', 'subscribers'].includes(name) ? `${name} ${sub}` : name,
    );
    expect([...new Set([...tried, ...WITHOUT_STACK])].toSorted()).toEqual(
      groups
        .flat()
        .filter((name) => !['feeds', 'subscribers'].includes(name))
        .toSorted(),
    );
  });

  /** The commands that the help of a group lists, with the group's name before them. */
  async function commandsOf(group: readonly string[]): Promise<string[]> {
    const { stdout } = await runCli([...group, '--help']);
    const list = /\nCommands:\n(.*?)\n(?:\n|$)/s.exec(stdout)?.[1] ?? '';
    const names = [...list.matchAll(/^ {2}([a-z]+)/gm)].map(([, name = '']) => name);
    return names.filter((name) => name !== 'help').map((name) => [...group, name].join(' '));
  }
});
