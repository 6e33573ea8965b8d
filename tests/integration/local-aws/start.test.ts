import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { PutItemCommand, QueryCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { ListSubscriptionsByTopicCommand, PublishCommand, SubscribeCommand } from '@aws-sdk/client-sns';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeDynalite } from '../../../functions/local/aws/dynalite.ts';
import { FolderInUse, toFolderError } from '../../../functions/local/aws/folder-in-use.ts';
import { readRunning } from '../../../functions/local/aws/start.ts';
import { linkIn, makeFolder, receive, startForTest } from './start-for-test.ts';

const TopicArn = 'arn:aws:sns:us-east-1:000000000000:Alerts';

/** Starts `run-until-killed.ts` on a folder and reads what it prints, line by line. */
function startChild(dataDir: string): { child: ChildProcess; lines: AsyncIterator<string> } {
  const script = join(import.meta.dirname, 'run-until-killed.ts');
  const child = spawn(process.execPath, [script, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  return { child, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator]() };
}

/** Lets the child acknowledge so many changes, kills it on the spot and returns all that it acknowledged. */
async function killAfter(
  { child, lines }: ReturnType<typeof startChild>,
  changes: number,
): Promise<string[]> {
  const acknowledged: string[] = [];
  const exited = once(child, 'exit');
  for (let line = await lines.next(); !line.done; line = await lines.next()) {
    if (acknowledged.push(line.value) === changes) child.kill('SIGKILL');
  }
  await exited;
  return acknowledged;
}

describe('startLocalAws', () => {
  it('keeps rows, messages, subscriptions and the addresses in mails across a restart', async () => {
    const dataDir = makeFolder();
    const before = await startForTest({ dataDir });
    const row = { feedId: { S: 'kcna' }, watched: { S: 'yes' }, nextPollAt: { S: '2026-03-12' } };
    await before.dynamodb.send(new PutItemCommand({ TableName: 'Feeds', Item: row }));
    await before.sqs.send(new SendMessageCommand({ QueueUrl: before.queueUrl('Entries'), MessageBody: 'a' }));
    await before.sns.send(
      new SubscribeCommand({ TopicArn, Protocol: 'email', Endpoint: 'reader@example.org' }),
    );
    await before.aws.stop();

    const after = await startForTest({ dataDir });
    expect((await fetch(linkIn(before.mails[0]))).status).toBe(200);
    await after.sns.send(new PublishCommand({ TopicArn, Message: 'news' }));
    const { Items } = await after.dynamodb.send(new ScanCommand({ TableName: 'Feeds' }));
    expect(Items).toEqual([row]);
    expect((await receive(after, 'Entries')).map(({ body }) => body)).toEqual(['a']);
    expect(after.mails.map(({ to }) => to)).toEqual(['reader@example.org']);
  });

  it('takes another port when the one of last time is taken', async () => {
    const dataDir = makeFolder();
    const before = await startForTest({ dataDir });
    const port = Number(new URL(before.aws.endpoints.sns).port);
    await before.aws.stop();
    const other = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');
    onTestFinished(() => void other.close());
    const after = await startForTest({ dataDir });
    expect((other.address() as AddressInfo).port).toBe(port);
    const { Subscriptions } = await after.sns.send(new ListSubscriptionsByTopicCommand({ TopicArn }));
    expect(Subscriptions).toEqual([]);
  });

  it('refuses a folder that this process has, and names it', async () => {
    const { dataDir } = await startForTest();
    const start = startForTest({ dataDir });
    await expect(start).rejects.toBeInstanceOf(FolderInUse);
    await expect(start).rejects.toThrow(
      `${dataDir}: in use by process ${process.pid}; stop it first or choose another folder`,
    );
  });

  const failures: [error: object, isInUse: boolean][] = [
    [{ code: 'ERR_SQLITE_ERROR', errcode: 5, message: 'database is locked' }, true],
    [{ code: 'ERR_SQLITE_ERROR', errcode: 261, message: 'database is locked' }, true],
    [{ code: 'ERR_SQLITE_ERROR', errcode: 14, message: 'database is locked' }, false],
    [{ code: 'LEVEL_DATABASE_NOT_OPEN', cause: { code: 'LEVEL_LOCKED', message: 'held' } }, true],
    [{ code: 'LEVEL_DATABASE_NOT_OPEN', cause: { code: 'LEVEL_CORRUPTION', message: 'bad' } }, false],
    [{ code: 'ENOTDIR', message: 'in use by nobody' }, false],
  ];
  for (const [error, isInUse] of failures) {
    it(`takes ${JSON.stringify(error)} for ${isInUse ? 'a folder in use' : 'another failure'}`, () => {
      const made = toFolderError('folder', error, (reason) => `cannot be opened: ${reason}`);
      expect([made instanceof FolderInUse, made.cause]).toEqual([isInUse, error]);
    });
  }

  it('refuses a folder whose tables another has open', async () => {
    const dataDir = makeFolder();
    const other = makeDynalite(join(dataDir, 'dynamodb'), { ms: 0, now: () => 0 });
    await other.store.db.open();
    await expect(startForTest({ dataDir })).rejects.toBeInstanceOf(FolderInUse);
    await other.store.db.close();
    await expect(startForTest({ dataDir })).resolves.toBeDefined();
  });

  it('refuses a folder that another process has, and starts once that is killed', async () => {
    const dataDir = makeFolder();
    const running = startChild(dataDir);
    await running.lines.next();
    await expect(startForTest({ dataDir })).rejects.toThrow(
      `${dataDir}: in use by process ${running.child.pid};`,
    );
    await killAfter(running, 1);
    expect(await readRunning(dataDir)).toBeUndefined();
    const { aws } = await startForTest({ dataDir });
    expect((await readRunning(dataDir))?.pid).toBe(aws.pid);
  });

  it('refuses a folder that is a file', async () => {
    const file = join(makeFolder(), 'file');
    writeFileSync(file, '');
    await expect(startForTest({ dataDir: file, mailDir: makeFolder() })).rejects.toThrow(
      `${file}: cannot keep data here: `,
    );
  });

  it('loses no acknowledged message, brings none back and keeps rows and indexes alike, killed at any moment', async () => {
    const dataDir = makeFolder();
    const acknowledged: string[] = [];
    for (const changes of [1, 40, 77, 150, 233]) {
      acknowledged.push(...(await killAfter(startChild(dataDir), changes)));
    }
    const idsOf = (kind: string) =>
      acknowledged.flatMap((line) => (line.startsWith(kind) ? [line.split(' ')[1]] : []));
    const deleted = new Set(idsOf('deleted'));
    const local = await startForTest({ dataDir, now: () => Date.now() + 180_000 });
    // Some were received more often than their queue allows before a kill and rest as dead letters.
    const left = [...(await receive(local, 'Entries')), ...(await receive(local, 'DeadLetters'))];
    const there = new Set(left.map(({ messageId }) => messageId));
    expect(idsOf('sent').filter((id) => !deleted.has(id) && !there.has(id ?? ''))).toEqual([]);
    expect([...deleted].filter((id) => there.has(id ?? ''))).toEqual([]);

    const { Items: rows = [] } = await local.dynamodb.send(new ScanCommand({ TableName: 'Feeds' }));
    const { Items: indexed = [] } = await local.dynamodb.send(
      new QueryCommand({
        TableName: 'Feeds',
        IndexName: 'byNextPoll',
        KeyConditionExpression: 'watched = :yes',
        ExpressionAttributeValues: { ':yes': { S: 'yes' } },
      }),
    );
    const sorted = (items: typeof rows) =>
      items.map((item) => JSON.stringify(Object.entries(item).sort())).sort();
    expect(rows).toHaveLength(5);
    expect(sorted(indexed)).toEqual(sorted(rows));
  });
});

describe('readRunning', () => {
  it('tells another process where the emulators are, while they run', async () => {
    const { aws, dataDir } = await startForTest();
    const { queues, faults, suspended, stop, ...running } = aws;
    expect(await readRunning(dataDir)).toEqual(running);
    await aws.stop();
    expect([await readRunning(dataDir), existsSync(join(dataDir, 'endpoints.json'))]).toEqual([
      undefined,
      false,
    ]);
  });

  it('finds nothing where the port now belongs to someone else', async () => {
    const { aws, dataDir } = await startForTest();
    const stranger = createServer((_request, response) => response.end('hello')).listen(0, '127.0.0.1');
    await once(stranger, 'listening');
    onTestFinished(() => void stranger.close());
    const sqs = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}`;
    const left = { pid: aws.pid, endpoints: { ...aws.endpoints, sqs }, environment: {}, instance: 'x' };
    writeFileSync(join(dataDir, 'endpoints.json'), JSON.stringify(left));
    expect(await readRunning(dataDir)).toBeUndefined();
  });
});
