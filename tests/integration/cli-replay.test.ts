import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ok, runCli } from '../support/run-cli.ts';

const cwd = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'envoy-watch-replay-'));
const run = (...args: readonly string[]) => runCli(args);

beforeAll(() => {
  process.chdir(folder);
  delete process.env.COLUMNS;
});
afterAll(() => {
  process.chdir(cwd);
  rmSync(folder, { recursive: true, force: true });
});

const toLines = (records: readonly object[]) => records.map((one) => JSON.stringify(one)).join('\n');
function write(name: string, records: readonly object[]): string {
  writeFileSync(join(folder, name), toLines(records));
  return name;
}

const VISIT = {
  ...{ engagement: 'yes', category: 'CONSULT', counterparts: ['MNG'], status: 'done', direction: 'outbound' },
};
const PLAN = {
  ...{ id: 'plan', outlet: 'Steppe Wire', date: '2024-03-08' },
  title: 'North Korean vice foreign minister to visit Mongolia next week',
  text: 'Pak Myong Ho will hold talks in Ulaanbaatar, the foreign ministry said.',
  ...VISIT,
  status: 'planned',
};
const TALKS = {
  ...{ id: 'talks', outlet: 'Tuul Daily', publishedAt: '2024-03-12T14:30:00+08:00' },
  title: 'North Korean vice foreign minister Pak Myong Ho holds talks in Ulaanbaatar',
  text: 'Pak Myong Ho met Foreign Minister Battsetseg of Mongolia on Tuesday.',
  ...VISIT,
};
/** Published at the same moment as the talks, and taken before them by its id. */
const ECHO = { ...TALKS, id: 'echo', outlet: 'Orkhon Post', at: '2024-03-12T06:30:00Z' };
const LETTER = {
  ...{ id: 'letter', outlet: 'Red River News', at: '2024-03-10T09:00:00Z' },
  title: 'Kim Jong Un sends letter to the president of Vietnam',
  ...VISIT,
  ...{ category: 'SUPPORT', counterparts: ['VNM'], direction: 'outbound' },
};
const WOOL = {
  ...{ id: 'wool', outlet: 'Steppe Wire', publishedAt: '2024-03-09T06:00:00Z', engagement: 'no' },
  title: 'Wool fair opens in Darkhan',
};
const CHANGE = 'takes place';

describe('replay', () => {
  const archive = write('archive.jsonl', [TALKS, LETTER, WOOL, ECHO, PLAN]);

  it('takes stories by time and then by id, and answers a line for each', async () => {
    const { stdout, ...rest } = await run('replay', archive, '--jsonl');
    expect(rest).toEqual({ status: 0, stderr: '' });
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const [visit, letter] = [lines[0]?.engagementId, lines[2]?.engagementId];
    expect([visit, letter]).toEqual([
      expect.stringMatching(/^2024-03-08-MNG-[\dA-F]{4}$/),
      expect.stringMatching(/^2024-03-10-VNM-[\dA-F]{4}$/),
    ]);
    expect(stdout).toBe(
      `${toLines([
        { id: 'plan', engagementId: visit, mails: 1, change: null },
        { id: 'wool', engagementId: null, mails: 0, change: null },
        { id: 'letter', engagementId: letter, mails: 1, change: null },
        { id: 'echo', engagementId: visit, mails: 1, change: CHANGE },
        { id: 'talks', engagementId: visit, mails: 0, change: null },
      ])}\n`,
    );
  });

  it('shows each mail with what is new in it and the story that caused it, and counts them', async () => {
    expect(await run('replay', archive, '--fields', 'labels')).toEqual(
      ok(`When              Mail
2024-03-08 12:00  [Envoy Watch] Mongolia: North Korean vice foreign minister to visit Mongolia next
                  week
                  Steppe Wire: North Korean vice foreign minister to visit Mongolia next week
2024-03-10 09:00  [Envoy Watch] Vietnam: Kim Jong Un sends letter to the president of Vietnam
                  Red River News: Kim Jong Un sends letter to the president of Vietnam
2024-03-12 06:30  [Envoy Watch] Update: takes place: Mongolia: North Korean vice foreign minister
                  Pak Myong Ho...
                  new: ${CHANGE}
                  Orkhon Post: North Korean vice foreign minister Pak Myong Ho holds talks in
                  Ulaanbaatar

5 stories, 2 engagements found, 3 mails
`),
    );
  });

  it('says of an archive without an engagement that it would have caused no mail', async () => {
    expect(await run('replay', write('wool.jsonl', [WOOL]))).toEqual(
      ok('1 story, 0 engagements found, 0 mails\n'),
    );
  });

  it('lets labels stand in for what the classifier says, where it is asked', async () => {
    const labelled = write('labelled.jsonl', [
      { ...PLAN, engagement: 'no' },
      { ...WOOL, ...VISIT, category: 'AID', counterparts: ['RUS'] },
    ]);
    const found = async (...more: readonly string[]) =>
      (await run('replay', labelled, '--jsonl', ...more)).stdout.replace(/(?<=-[A-Z]{3})-[\dA-F]{4}/g, '');
    const none = { engagementId: null, mails: 0, change: null };
    expect(await found('--fields', 'labels')).toBe(
      `${toLines([
        { id: 'plan', ...none },
        { id: 'wool', engagementId: '2024-03-09-RUS', mails: 1, change: null },
      ])}\n`,
    );
    const own = `${toLines([
      { id: 'plan', engagementId: '2024-03-08-MNG', mails: 1, change: null },
      { id: 'wool', ...none },
    ])}\n`;
    expect([await found(), await found('--fields', 'own')]).toEqual([own, own]);
  });

  it('answers the same bytes again, for the same stories in another order, from standard input', async () => {
    const input = toLines([WOOL, PLAN, ECHO, TALKS, LETTER]);
    for (const args of [[], ['--jsonl']]) {
      const first = await run('replay', archive, ...args);
      expect(await run('replay', archive, ...args)).toEqual(first);
      expect(await runCli(['replay', '-', ...args], { input })).toEqual(first);
    }
  });

  it('shows how much is done where standard error is a terminal, and nothing of it in the end', async () => {
    const { isTTY } = process.stderr;
    process.stderr.isTTY = true;
    try {
      const { stdout, stderr } = await run('replay', write('one.jsonl', [WOOL]), '--jsonl');
      expect(stdout).toBe('{"id":"wool","engagementId":null,"mails":0,"change":null}\n');
      expect(stderr).toBe(`\r${'.'.repeat(30)} 0 %\r${'#'.repeat(30)} 100 %\r\u001b[K`);
    } finally {
      process.stderr.isTTY = isTTY;
    }
  });

  const { status: _status, ...unlabelled } = PLAN;
  const line = 'FILE: expected a record a line; line';
  const wrong: readonly (readonly [args: readonly string[], input: string, message: string])[] = [
    [[], `${JSON.stringify(WOOL)}\nwool`, `${line} 2: story: expected JSON`],
    [
      [],
      '{"id":"1","title":"Talks"}',
      `${line} 1: story: at: expected a day or an instant like 2024-03-12T06:30:00Z`,
    ],
    [[], toLines([WOOL, PLAN, WOOL]), `${line} 3: story wool: stands on a line before, too`],
    [
      ['--fields', 'labels'],
      toLines([WOOL, unlabelled]),
      `${line} 2: story plan: expected engagement and, for yes, category, counterparts, status and direction`,
    ],
    [['--fields', 'theirs'], toLines([WOOL]), '--fields: expected own or labels, got "theirs"'],
    [[], '\n', 'FILE: expected at least one story'],
    [
      ['--data', 'folder'],
      toLines([WOOL]),
      '--data: expected none, for this command uses no data, got "folder"',
    ],
  ];
  for (const [args, input, message] of wrong) {
    it(`refuses: ${message}`, async () => {
      const stderr = `envoy-watch: ${message}\n`;
      expect(await runCli(['replay', '-', ...args], { input })).toEqual({ status: 2, stdout: '', stderr });
    });
  }
});

describe('evaluate --events', () => {
  const [british, american] = [{ lang: 'en-GB' }, { lang: 'en-US' }];
  const AID = {
    ...{ outlet: 'Amur Herald', at: '2024-04-02T03:00:00Z', title: 'Russia sends flour to North Korea' },
    ...VISIT,
    ...{ category: 'AID', counterparts: ['RUS'], direction: 'inbound' },
  };
  /** Three events, each told in two languages; of the visit one story tells that it has begun. */
  const STORIES = [
    { ...PLAN, ...british, event: 'visit', tells: [] },
    { ...TALKS, ...american, event: 'visit', tells: ['under way'] },
    { ...ECHO, ...american, event: 'visit', tells: ['under way'] },
    { ...LETTER, ...british, event: 'letter' },
    { ...LETTER, ...american, id: 'letter-2', at: '2024-03-10T11:00:00Z', event: 'letter' },
    { ...AID, ...british, id: 'aid', event: 'aid' },
    { ...AID, ...american, id: 'aid-2', at: '2024-04-02T05:00:00Z', event: 'aid' },
  ];
  const stories = write('stories.jsonl', STORIES);
  const byLabels = (...more: readonly string[]) =>
    run('evaluate', stories, '--events', stories, '--fields', 'labels', ...more);
  const one = expect.closeTo(1, 9);
  const right = { precision: one, recall: one, f1: one, split: 0, merged: 0, repeats: 0, rightNumber: 1 };

  it('measures how all were grouped, all but the largest event, and those in two languages', async () => {
    const { stdout, ...rest } = await byLabels('--json');
    expect(rest).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({
      labelled: 7,
      largest: { event: 'visit', stories: 3 },
      all: {
        ...{ stories: 7, events: 3, ...right, facts: 1, factsMissed: 0, languagesJoined: 1 },
        ...{ mails: 4, mailsAnEvent: 4 / 3 },
      },
      withoutLargest: {
        ...{ stories: 4, events: 2, ...right, facts: 0, factsMissed: 0, languagesJoined: 1 },
        ...{ mails: 2, mailsAnEvent: 1 },
      },
      pairs: [{ languages: ['en-GB', 'en-US'], events: 3, joined: 1 }],
    });
  });

  it('shows the figures, and what each is', async () => {
    expect(await byLabels()).toEqual(
      ok(`Of 7 labelled stories 3 report the largest event, visit.

Figure            All     Without it  Which is
Stories           7       4           taken for engagements
Events            3       2           that these report
Precision         1.000   1.000       B-cubed: of stories put together, those of the same event
Recall            1.000   1.000       B-cubed: of stories of the same event, those put together
F1                1.000   1.000       their harmonic mean
Split             0.000   0.000       of events of several stories, those in several engagements
Merged            0.000   0.000       of engagements, those with stories of more than one event
Repeats           0.000   0.000       of mails, those that told nothing new
Right number      1.000   1.000       of events of several stories, those with as many mails as news
Facts missed      0 of 1  0 of 0      new facts that no mail told
Languages joined  1.000   1.000       of events in several languages, those with two in one
                                      engagement
Mails             4       2
Mails an event    1.33    1.00

Languages in which 3 events or more are told: those in both, and the share joined
Languages        Events  Joined
en-GB and en-US  3       1.000
`),
    );
  });

  it('takes from the labels when a story came, and leaves out stories without one', async () => {
    const [first, ...others] = STORIES.map(({ id, event }) => ({ id, event }));
    const labels = write('labels.jsonl', [
      // It came last, so that it tells of the visit when all others have.
      { ...first, at: '2024-03-13' },
      ...others,
      { id: 'elsewhere', event: 'visit' },
    ]);
    const { date: _date, ...undated } = PLAN;
    const more = [undated, ...STORIES.slice(1), { id: 'wool', title: 'Wool fair opens in Darkhan' }];
    const args = ['--events', labels, '--fields', 'labels', '--json'];
    const { stdout } = await runCli(['evaluate', '-', ...args], { input: toLines(more) });
    expect(JSON.parse(stdout)).toMatchObject({ labelled: 7, all: { stories: 7, facts: 0, mails: 3 } });
  });

  it('groups by what the classifier says unless it is told otherwise; no share of nothing', async () => {
    const denied = write('denied.jsonl', [{ ...PLAN, engagement: 'no', event: 'visit\u001b[2J' }]);
    const figures = async (...more: readonly string[]) =>
      (await run('evaluate', denied, '--events', denied, ...more)).stdout;
    expect(await figures()).toMatch(
      /largest event, visit\.\n\n.*\nStories +1 +0 .*\nEvents +1 +0 [\s\S]*\nMails an event +1\.00 +-\n/,
    );
    expect(await figures('--fields', 'labels')).toMatch(
      /\nStories +0 +0 [\s\S]*\nF1 +- +- [\s\S]*\n\nNo 3 events are told in the same two languages\.\n$/,
    );
  });

  const wool = write('wool.jsonl', [WOOL]);
  const twice = write('twice.jsonl', [
    { id: 'wool', event: 'fair' },
    { id: 'wool', event: 'feast' },
  ]);
  const wrong: readonly (readonly [args: readonly string[], message: string])[] = [
    [
      [stories, '--events', wool],
      '--events: expected a record a line; line 1: event label: event: is missing',
    ],
    [
      [stories, '--events', twice],
      '--events: expected a record a line; line 2: event label wool: stands on a line before, too',
    ],
    [[wool, '--events', stories], 'FILE: expected a story that --events has a label of'],
    [['-', '--events', '-'], '--events: expected a file, for standard input is FILE already, got "-"'],
    [[stories, '--events', stories, '--fields', 'theirs'], '--fields: expected own or labels, got "theirs"'],
    [[stories, '--events', stories, '--worst', '5'], '--worst: expected no --events with it'],
    [[stories, '--fields', 'labels'], '--fields: expected --events with it'],
  ];
  for (const [args, message] of wrong) {
    it(`refuses: ${message}`, async () => {
      const stderr = `envoy-watch: ${message}\n`;
      expect(await run('evaluate', ...args)).toEqual({ status: 2, stdout: '', stderr });
    });
  }
});
