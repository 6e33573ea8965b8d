import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ofType, synthesise } from './synthesise.ts';

/** With every alarm that a setting can add. */
const stack = synthesise({
  stage: 'prod',
  opsEmail: 'operator@example.org',
  secondReader: 'amazon.nova-pro-v1:0',
  shards: 2,
});
const page = readFileSync(new URL('../../infra/README.md', import.meta.url), 'utf8');
const [, behind = ''] = page.split(/^## When an alarm goes off$/m);
const [section = ''] = behind.split(/^## /m);
const [preface = '', ...entries] = section.split(/^### /m);
const blocksOf = (text: string) => [...text.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, block = '']) => block);

/** Stands in for a command: writes down how it was called, and answers for an output of the stack its name. */
const STUB = `#!/bin/sh
printf '%s\\n' "$(basename "$0") $*" >> "$CALLS"
case "$*" in "cloudformation describe-stacks "*)
  printf '%s\\n' "$*" | sed "s/.*OutputKey=='\\([A-Za-z]*\\)'.*/<\\1>/" ;;
esac
`;

/** Runs commands of the runbook in a shell where nothing is real, and answers how they called what they call. */
function run(commands: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'envoy-watch-runbook-'));
  try {
    for (const name of ['aws', 'git', 'npm']) {
      writeFileSync(join(folder, name), STUB);
      chmodSync(join(folder, name), 0o755);
    }
    const calls = join(folder, 'calls');
    const { status, stderr } = spawnSync('sh', ['-eu', '-c', `${blocksOf(preface).join('')}\n${commands}`], {
      encoding: 'utf8',
      cwd: folder,
      env: { PATH: `${folder}:/usr/bin:/bin`, CALLS: calls },
    });
    expect([status, stderr]).toEqual([0, '']);
    return existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n') : [];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const calls = new Map(
  entries.map((entry) => [entry.split('\n')[0] ?? '', run(blocksOf(entry).join('\n'))] as const),
);
const all = [...calls.values()].flat();

describe('the runbook', () => {
  for (const entry of entries) {
    const [name = ''] = entry.split('\n');
    it(`says of ${name} what it means, and by which commands to look and to put it right`, () => {
      const parts = ['- **Means**: ', '- **Look**: ', '- **Put right**: '].map(
        (part) => entry.split(part).length,
      );
      expect(parts).toEqual([2, 2, 2]);
      const [, look = ''] = entry.split('- **Look**: ');
      const [looking = ''] = look.split('- **Put right**: ');
      expect(blocksOf(looking)).not.toEqual([]);
      expect(blocksOf(entry.slice(entry.indexOf('- **Put right**: ')))).not.toEqual([]);
    });
  }

  it('asks the stack for outputs that it has', () => {
    const asked = all.flatMap((call) => /OutputKey=='(.*)'/.exec(call)?.[1] ?? []);
    expect(new Set(asked).size).toBeGreaterThan(8);
    expect([...new Set(asked)].filter((name) => !Object.hasOwn(stack.outputs, name))).toEqual([]);
  });

  it('looks in the logs for what is said there', () => {
    const sources = globSync('{functions,shared}/**/*.ts').map((file) => readFileSync(file, 'utf8'));
    const patterns = [...new Set(all.flatMap((call) => /--filter-pattern (.*)$/.exec(call)?.[1] ?? []))];
    const said = patterns.flatMap((pattern) => /^\{ \$\.message = "(.+)" \}$/.exec(pattern)?.[1] ?? []);
    const others = patterns.filter((pattern) => !pattern.startsWith('{ $.message = '));
    expect(others.sort()).toEqual(['{ $.level = "ERROR" }', '{ $.outcome = "skipped" }']);
    expect(said.filter((text) => !sources.some((source) => source.includes(`'${text}'`)))).toEqual([]);
  });

  it('names the log groups, queues and functions that AWS is asked about by the names that the stack gives them', () => {
    expect(calls.get('PollerFailing')).toContain(
      'aws logs tail <PollerLogGroup> --since 6h --format short --filter-pattern { $.level = "ERROR" }',
    );
    expect(calls.get('FeedsSilent')).toContain(
      'aws logs tail <PollerLogGroup> --since 1d --format short --filter-pattern { $.message = "poll ended" }',
    );
    expect(calls.get('PollsLost')?.at(-1)).toBe('aws sqs purge-queue --queue-url <PollerDeadLetterQueueUrl>');
    expect(calls.get('EntriesLost')).toContain(
      'aws sqs start-message-move-task --source-arn <DeadLetterQueueArn> --destination-arn <EntryQueueArn>',
    );
    expect(calls.get('MailsFailing')?.[1]).toMatch(
      /^aws cloudwatch get-metric-statistics --namespace AWS\/SNS --metric-name NumberOfNotificationsFailed --statistics Sum --period 3600 --dimensions Name=TopicName,Value=<AlertTopicArn> --start-time \d{4}-\d\d-\d\dT.* --end-time /,
    );
    expect(calls.get('SubscribersFewer')?.join('\n')).toMatch(
      /--namespace EnvoyWatch-prod --metric-name SubscribersConfirmed --statistics Minimum --period 86400 {1,2}--start-time/,
    );
  });

  it('asks for metrics of its own that the stack makes', () => {
    const own = all.flatMap(
      (call) => /--namespace EnvoyWatch-prod --metric-name (\w+)/.exec(call)?.[1] ?? [],
    );
    const made = Object.values(ofType(stack, 'AWS::Logs::MetricFilter')).map(
      ({ Properties }) => Properties.MetricTransformations[0].MetricName,
    );
    expect(own).not.toEqual([]);
    expect(own.filter((name) => !made.includes(name))).toEqual([]);
  });
});
