import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readSettings, refuseBesideStages, SettingsError, sayPassing } from '../../infra/settings.ts';

const KEYS =
  'stage, pollMinutes, shards, pollerMemory, retentionDays, logRetentionDays, opsEmail, contact, runbook, seedFeeds, mostMails, digestHour, threshold, secondReader, secondReaderFrom, secondReaderTo, secondReaderCalls, secondReaderWords, paused, storyTable, engagementTable, feedTable';
const NO_MODEL =
  'wrong setting secondReader: expected the id of a model of Amazon Bedrock like amazon.nova-pro-v1:0, or of an inference profile of AWS like us.amazon.nova-pro-v1:0, got';
const NO_CONTACT =
  'wrong setting contact: expected an http(s) URL or an e-mail address, without quotes, brackets or backslashes, got';

describe('readSettings', () => {
  it('has a default for everything but the operator and a contact', () => {
    expect(readSettings({})).toEqual({
      stage: 'dev',
      pollMinutes: 15,
      shards: 1,
      pollerMemory: 1024,
      retentionDays: 90,
      logRetentionDays: 30,
      opsEmail: undefined,
      contact: undefined,
      runbook: 'infra/README.md',
      seedFeeds: true,
      mostMails: 20,
      digestHour: 6,
      threshold: undefined,
      secondReader: undefined,
      secondReaderFrom: 0.05,
      secondReaderTo: 0.95,
      secondReaderCalls: 200,
      secondReaderWords: 400,
      paused: false,
      storyTable: undefined,
      engagementTable: undefined,
      feedTable: undefined,
    });
  });

  it('reads the text of a command line', () => {
    const given = {
      stage: 'prod-2',
      pollMinutes: '5',
      shards: '12',
      pollerMemory: '2048',
      retentionDays: '365',
      logRetentionDays: '7',
      opsEmail: 'operator@example.org',
      contact: 'https://example.org/envoy-watch?from=feeds&x=1',
      runbook: 'https://code.example.org/envoy-watch/blob/main/infra/README.md?plain=0',
      seedFeeds: 'false',
      mostMails: '50',
      digestHour: '22',
      threshold: '0.6',
      secondReader: 'anthropic.claude-3-haiku-20240307-v1:0',
      secondReaderFrom: '0.01',
      secondReaderTo: '0.97',
      secondReaderCalls: '1000',
      secondReaderWords: '700',
      paused: 'true',
      storyTable: 'EnvoyWatch-prod-stories_2026.03.12',
      engagementTable: 'abc',
      feedTable: 'f'.repeat(255),
    };
    expect(readSettings(given)).toEqual({
      ...given,
      pollMinutes: 5,
      shards: 12,
      pollerMemory: 2048,
      retentionDays: 365,
      logRetentionDays: 7,
      seedFeeds: false,
      mostMails: 50,
      digestHour: 22,
      threshold: 0.6,
      secondReaderFrom: 0.01,
      secondReaderTo: 0.97,
      secondReaderCalls: 1000,
      secondReaderWords: 700,
      paused: true,
    });
  });

  it('reads the numbers and booleans of a file', () => {
    expect(readSettings({ pollMinutes: 5, seedFeeds: false })).toMatchObject({
      pollMinutes: 5,
      seedFeeds: false,
    });
  });

  it('leaves alone what CDK keeps in the same place', () => {
    const ofCdk = {
      '@aws-cdk/core:checkSecretUsage': true,
      'aws:cdk:bundling-stacks': [],
      'cli-telemetry': false,
    };
    expect(readSettings(ofCdk)).toEqual(readSettings({}));
  });

  it('takes an e-mail address for a contact, too', () => {
    expect(readSettings({ contact: 'o.perator+feeds@example.org' }).contact).toBe(
      'o.perator+feeds@example.org',
    );
  });

  const wrong = [
    [
      { stage: 'Prod' },
      'wrong setting stage: expected 1 to 16 lower-case letters, digits or hyphens, beginning with a letter, got "Prod"',
    ],
    [
      { stage: '' },
      'wrong setting stage: expected 1 to 16 lower-case letters, digits or hyphens, beginning with a letter, got ""',
    ],
    [
      { stage: 'a234567890123456z' },
      'wrong setting stage: expected 1 to 16 lower-case letters, digits or hyphens, beginning with a letter, got "a234567890123456z"',
    ],
    [{ pollMinutes: '0' }, 'wrong setting pollMinutes: expected a whole number from 1 to 60, got "0"'],
    [{ mostMails: '0' }, 'wrong setting mostMails: expected a whole number from 1 to 1000, got "0"'],
    [{ digestHour: '24' }, 'wrong setting digestHour: expected a whole number from 0 to 23, got "24"'],
    [{ pollMinutes: '61' }, 'wrong setting pollMinutes: expected a whole number from 1 to 60, got "61"'],
    [{ pollMinutes: 1.5 }, 'wrong setting pollMinutes: expected a whole number from 1 to 60, got "1.5"'],
    [{ pollMinutes: '1e2' }, 'wrong setting pollMinutes: expected a whole number from 1 to 60, got "1e2"'],
    ...[
      '',
      'runbook',
      'ftp://example.org/',
      'https://',
      'https://example.org/#stuck',
      'https://a.test/ b',
      'https://a.test/\u202eb',
      'https://me:secret@a.test/',
    ].map(
      (given) =>
        [
          { runbook: given },
          `wrong setting runbook: expected an http(s) URL of at most 300 characters without # and what follows it, got ${JSON.stringify(given)}`,
        ] as const,
    ),
    [
      { pollerMemory: 512 },
      'wrong setting pollerMemory: expected a whole number from 768 to 10240, got "512"',
    ],
    [{ shards: '0' }, 'wrong setting shards: expected a whole number from 1 to 50, got "0"'],
    [{ shards: 51 }, 'wrong setting shards: expected a whole number from 1 to 50, got "51"'],
    ...[
      '',
      'the operator',
      'ftp://example.org/',
      'https://',
      'https://example.org/\r\nX-Other: 1',
      'https://example.org/(about)',
      'https://example.org/\\',
      'https://bücher.example/',
      'https://example.org/@us',
      'https://operator:secret@example.org/',
      '"operator"@example.org',
      'ops@example.org,more@example.org',
      `https://example.org/${'a'.repeat(200)}`,
    ].map((contact) => [{ contact }, `${NO_CONTACT} ${JSON.stringify(contact)}`] as const),
    [
      { retentionDays: 'forever' },
      'wrong setting retentionDays: expected a whole number from 1 to 3650, got "forever"',
    ],
    [
      { logRetentionDays: '8' },
      'wrong setting logRetentionDays: expected one of 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, got "8"',
    ],
    [{ opsEmail: 'operator' }, 'wrong setting opsEmail: expected an e-mail address, got "operator"'],
    [{ opsEmail: 'ö@b.org' }, 'wrong setting opsEmail: expected an e-mail address, got "ö@b.org"'],
    [{ opsEmail: null }, 'wrong setting opsEmail: expected text, a number, true or false, got "null"'],
    [{ storyTable: null }, 'wrong setting storyTable: expected text, a number, true or false, got "null"'],
    [{ paused: {} }, 'wrong setting paused: expected text, a number, true or false, got "{}"'],
    ...[true, false].map(
      (given) =>
        [
          { feedTable: given },
          `wrong setting feedTable: expected the name of a DynamoDB table, 3 to 255 letters, digits, underscores, dots or hyphens, got "${given}"`,
        ] as const,
    ),
    [{ seedFeeds: 'yes' }, 'wrong setting seedFeeds: expected true or false, got "yes"'],
    [
      { threshold: '60%' },
      'wrong setting threshold: expected a probability from 0.05 to 0.99 like 0.6, got "60%"',
    ],
    [{ threshold: 0 }, 'wrong setting threshold: expected a probability from 0.05 to 0.99 like 0.6, got "0"'],
    [{ threshold: 1 }, 'wrong setting threshold: expected a probability from 0.05 to 0.99 like 0.6, got "1"'],
    ...[
      '',
      'nova',
      'mars.amazon.nova-pro-v1:0',
      'amazon.nova-*',
      'arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-pro-v1:0',
      'amazon.nova-pro-v1:0/../x',
    ].map((secondReader) => [{ secondReader }, `${NO_MODEL} ${JSON.stringify(secondReader)}`] as const),
    ...['0.009', '0', '0.98', '1', '5%'].map(
      (secondReaderFrom) =>
        [
          { secondReaderFrom },
          `wrong setting secondReaderFrom: expected a probability from 0.01 to 0.97 like 0.1, got "${secondReaderFrom}"`,
        ] as const,
    ),
    [
      { secondReaderFrom: '0.5', secondReaderTo: '0.5' },
      'wrong setting secondReaderTo: expected more than secondReaderFrom, 0.5, got "0.5"',
    ],
    [
      { secondReaderCalls: '0' },
      'wrong setting secondReaderCalls: expected a whole number from 1 to 100000, got "0"',
    ],
    [
      { secondReaderWords: '10' },
      'wrong setting secondReaderWords: expected a whole number from 50 to 4000, got "10"',
    ],
    [{ paused: 'yes' }, 'wrong setting paused: expected true or false, got "yes"'],
    ...[
      '',
      'ab',
      'a'.repeat(256),
      'stories 2',
      'arn:aws:dynamodb:us-east-1:111122223333:table/stories',
      'стол',
    ].map(
      (feedTable) =>
        [
          { feedTable },
          `wrong setting feedTable: expected the name of a DynamoDB table, 3 to 255 letters, digits, underscores, dots or hyphens, got ${JSON.stringify(feedTable)}`,
        ] as const,
    ),
    [
      { storyTable: 'restored', feedTable: 'restored' },
      'wrong setting feedTable: expected another table than storyTable, got "restored"',
    ],
    [{ stgae: 'prod' }, `unknown setting stgae: expected one of ${KEYS}`],
    [{ 'poll-minutes': '5' }, `unknown setting poll-minutes: expected one of ${KEYS}`],
  ] as const;
  for (const [context, message] of wrong) {
    it(`refuses ${JSON.stringify(context)}`, () => {
      expect(() => readSettings(context)).toThrow(new SettingsError(message));
    });
  }
});

describe('settings by stage', () => {
  const stages = {
    prod: { opsEmail: 'ops@example.org', pollMinutes: 5, seedFeeds: false },
    dev: { pollMinutes: 30 },
  };

  it('hold for their stage and for no other', () => {
    const read = (stage: string, more: object = {}) => {
      const { opsEmail, pollMinutes, seedFeeds } = readSettings({ stage, stages, ...more });
      return { opsEmail, pollMinutes, seedFeeds };
    };
    expect(read('prod')).toEqual({ opsEmail: 'ops@example.org', pollMinutes: 5, seedFeeds: false });
    expect(read('dev')).toEqual({ opsEmail: undefined, pollMinutes: 30, seedFeeds: true });
    expect(read('test', { opsEmail: 'me@example.org' })).toEqual({
      opsEmail: 'me@example.org',
      pollMinutes: 15,
      seedFeeds: true,
    });
  });

  it('are those of dev where no stage is named', () => {
    expect(readSettings({ stages }).pollMinutes).toBe(30);
  });

  it('give way to the command line', () => {
    const given = { stage: 'prod', stages, pollMinutes: '10', opsEmail: 'night@example.org' };
    expect(readSettings(given)).toMatchObject({ pollMinutes: 10, opsEmail: 'night@example.org' });
  });

  it('are told where the command line gives others, with what the file says', () => {
    const given = { stage: 'prod', stages, pollMinutes: '10', seedFeeds: 'false', mostMails: '50' };
    expect(sayPassing({ ...given, '@aws-cdk/core:checkSecretUsage': true })).toBe(
      'by -c alone, so undone by the next deployment of stage prod without it: pollMinutes 10 (cdk.json: 5), mostMails 50 (cdk.json: nothing)',
    );
  });

  it('are not told where the file says the same, or the command line names a stage alone', () => {
    expect(sayPassing({ stage: 'prod', stages })).toBeUndefined();
    expect(sayPassing({ stage: 'prod', stages, pollMinutes: '5', seedFeeds: 'false' })).toBeUndefined();
  });

  const wrong = [
    [{ Prod: {} }, '"Prod"'],
    [{ prod: { ...stages.prod, polMinutes: 5 } }, 'unknown setting polMinutes of stage prod in cdk.json: '],
    [{ test: { stage: 'prod' } }, 'unknown setting stage of stage test in cdk.json: '],
    [{ test: 'ops@example.org' }, 'wrong setting stages.test: expected an object in cdk.json, got "ops@'],
    [{ test: null }, 'wrong setting stages.test: expected an object in cdk.json, got "null"'],
    [['prod'], 'wrong setting stages: expected an object in cdk.json, got "prod"'],
    ['prod', 'wrong setting stages: expected an object in cdk.json, got "prod"'],
    [
      { dev: { pollMinutes: 61 } },
      'wrong setting pollMinutes: expected a whole number from 1 to 60, got "61"',
    ],
  ] as const;
  for (const [given, message] of wrong) {
    it(`are refused by name, of a stage that is not deployed, too: ${JSON.stringify(given)}`, () => {
      expect(() => readSettings({ stages: given })).toThrow(SettingsError);
      expect(() => readSettings({ stages: given })).toThrow(message);
    });
  }

  it('stand nowhere else in the file, but for the stage that is meant unless one is named', () => {
    refuseBesideStages({ stages, stage: 'prod', 'cli-telemetry': false, '@aws-cdk/core:target': true });
    expect(() => refuseBesideStages({ stages, contact: 'https://example.org/' })).toThrow(
      new SettingsError(
        'misplaced setting contact: expected it in cdk.json under "stages", in the stage that it is for',
      ),
    );
  });
});

describe('the operator', () => {
  it('is missed in every stage but dev, be it one of another name or with other settings', () => {
    const missing = (stage: string) =>
      new SettingsError(
        `missing setting opsEmail: expected the e-mail address of whoever is told when something goes wrong, in cdk.json under "stages", "${stage}"`,
      );
    expect(() => readSettings({ stage: 'prod' })).toThrow(missing('prod'));
    expect(() => readSettings({ stage: 'dev2', stages: { dev2: { pollMinutes: 5 } } })).toThrow(
      missing('dev2'),
    );
    expect(() => readSettings({ stage: 'constructor', stages: {} })).toThrow(missing('constructor'));
    expect(readSettings({ stage: 'dev' }).opsEmail).toBeUndefined();
  });
});

describe('infra/app.ts', () => {
  const app = fileURLToPath(new URL('../../infra/app.ts', import.meta.url));
  const run = (context: object, more: NodeJS.ProcessEnv = {}) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [app], {
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        CDK_CONTEXT_JSON: JSON.stringify({ 'aws:cdk:bundling-stacks': [], stages: {}, ...context }),
        ...more,
      },
    });
    return { status, stdout, stderr };
  };

  it('says in one line which setting is wrong or missing and exits with 2', () => {
    expect(run({ pollMinutes: '0' })).toEqual({
      status: 2,
      stdout: '',
      stderr: 'wrong setting pollMinutes: expected a whole number from 1 to 60, got "0"\n',
    });
    expect(run({ stage: 'prod' })).toEqual({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^missing setting opsEmail: .*"prod"\n$/),
    });
  });

  it('goes on where the command line and the file differ, and says so in one line', () => {
    const folder = mkdtempSync(join(tmpdir(), 'envoy-watch-app-'));
    const stages = { prod: { opsEmail: 'ops@example.org', pollMinutes: 5 } };
    const { status, stderr } = run(
      { stage: 'prod', stages, pollMinutes: '10' },
      { CDK_OUTDIR: folder, CDK_VALIDATION: 'false' },
    );
    const made = readdirSync(folder);
    rmSync(folder, { recursive: true, force: true });
    expect([status, stderr]).toEqual([
      0,
      'by -c alone, so undone by the next deployment of stage prod without it: pollMinutes 10 (cdk.json: 5)\n',
    ]);
    expect(made).toContain('EnvoyWatch-prod.template.json');
  });
});
