import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { applyLocalEnvironment } from '../../functions/local/aws/environment.ts';
import type { Mail } from '../../functions/local/aws/mail.ts';
import { type LocalAws, startLocalAws } from '../../functions/local/aws/start.ts';
import { listen } from '../../functions/local/aws/wire.ts';
import { subscribe, unsubscribe } from '../../shared/aws/alert-topic.ts';
import { keepTemplate } from '../support/keep-template.ts';
import { ok, runCli } from '../support/run-cli.ts';
import { serveStack } from '../support/serve-stack.ts';

const OPERATOR = 'ops@example.org';
const folder = mkdtempSync(join(tmpdir(), 'envoy-watch-operator-'));
const mails: Mail[] = [];

let aws: LocalAws;
beforeAll(async () => {
  const template = await keepTemplate({ stage: 'prod', opsEmail: OPERATOR });
  aws = await startLocalAws({
    ...{ dataDir: folder, mailDir: join(folder, 'mails'), template },
    onMail: (mail) => mails.push(mail),
  });
  applyLocalEnvironment(aws.environment);
});

afterAll(async () => {
  await aws.stop();
  rmSync(folder, { recursive: true, force: true });
});

let cloudFormation: Server | undefined;
afterEach(() => {
  vi.unstubAllEnvs();
  cloudFormation?.close();
});

/** Lists the feeds of a stack whose operator has this topic; the alert topic is one that nobody is subscribed to. */
async function listFeeds(OperatorTopicArn?: string) {
  const { OperatorTopicArn: _own, ...outputs } = aws.resources.outputs;
  cloudFormation = serveStack({ ...outputs, ...(OperatorTopicArn && { OperatorTopicArn }) });
  vi.stubEnv('AWS_ENDPOINT_URL_CLOUDFORMATION', await listen(cloudFormation));
  return runCli(['feeds', 'list', '--json', '--stack', 'EnvoyWatch-dev']);
}

const warned = (line: unknown) => ({ status: 0, stdout: '[]\n', stderr: line });

describe('feeds list, of a deployed stack', () => {
  it('warns of an operator who has not confirmed', async () => {
    expect(await listFeeds(aws.resources.outputs.OperatorTopicArn)).toEqual(
      warned(
        'envoy-watch: ops@example.org is not told of alarms and feeds before the link is opened that AWS has mailed there\n',
      ),
    );
  });

  it('warns where there is no operator, or none any more', async () => {
    expect(await listFeeds(aws.resources.outputs.AlertTopicArn)).toEqual(
      warned(
        'envoy-watch: nobody is told of alarms and feeds: the stack has no operator, or none who has confirmed; see infra/README.md, "The operator"\n',
      ),
    );
  });

  it('says nothing of one who has confirmed', async () => {
    const { AlertTopicArn = '' } = aws.resources.outputs;
    await subscribe(AlertTopicArn, OPERATOR, '{}');
    await fetch(/http:\S+/.exec(mails.at(-1)?.text ?? '')?.[0] ?? '');
    expect(await listFeeds(AlertTopicArn)).toEqual(ok('[]\n'));
    await unsubscribe(AlertTopicArn, OPERATOR);
  });

  it('lists them all the same where the topic cannot be asked, and says that', async () => {
    expect(await listFeeds('arn:aws:sns:us-east-1:000000000000:Gone')).toEqual(
      warned(
        expect.stringMatching(
          /^envoy-watch: whether the operator has confirmed is not known: NotFound\w*: Topic does not exist\n$/,
        ),
      ),
    );
  });

  it('says nothing of the operator of a stack that an older version has deployed', async () => {
    expect(await listFeeds()).toEqual(ok('[]\n'));
  });
});

describe('feeds list, on a laptop', () => {
  it('has no operator who must confirm', async () => {
    expect(await runCli(['feeds', 'list', '--json', '--data', folder])).toEqual(ok('[]\n'));
  });
});
