import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** A copy of the product's types, to be changed and checked. */
const folder = mkdtempSync(join(tmpdir(), 'envoy-watch-types-'));
beforeAll(() => {
  cpSync('shared', join(folder, 'shared'), { recursive: true });
  cpSync('package.json', join(folder, 'package.json'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const config = JSON.parse(readFileSync('tsconfig.json', 'utf8'));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ ...config, include: ['shared'] }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The types of records and messages, and how each begins. */
const STORED: Readonly<Record<string, readonly [file: string, beginning: string]>> = {
  Story: ['shared/stories/story.ts', 'export type Story = QueuedEntry & {'],
  'a version of a story': ['shared/stories/story.ts', 'export type Edit = {'],
  QueuedEntry: ['shared/stories/queue-message.ts', 'export type QueuedEntry = {'],
  Engagement: ['shared/engagements/engagement.ts', 'export type Engagement = EngagementParts & {'],
  'a report of an engagement': ['shared/engagements/report.ts', 'export type Report = {'],
  'what a report says': ['shared/engagements/report.ts', '> & {'],
  'what was opened of late': ['shared/engagements/openings.ts', 'export type Openings = {'],
  'an opening': ['shared/engagements/openings.ts', 'export type Opening = {'],
  'an alert that is sent': ['shared/engagements/alert.ts', 'export type SentAlert = Mail & {'],
  'a classification': ['shared/classify/classification.ts', 'export type EngagementParts = {'],
  'who a feed is': ['shared/feeds/feed.ts', 'type FeedIdentity = {'],
  'how a feed is': ['shared/feeds/feed.ts', 'type FeedHealth = Verdict & {'],
  'what a feed remembers': ['shared/feeds/feed.ts', 'export type FeedMemory = {'],
};

/** Compiles the copy with a field more in each type, and answers what the compiler says. */
function compile(): Promise<string> {
  for (const [at, [file, beginning]] of Object.values(STORED).entries()) {
    const code = readFileSync(join(folder, file), 'utf8');
    if (code.split(beginning).length !== 2) throw new Error(`${file}: expected one ${beginning}`);
    writeFileSync(join(folder, file), code.replace(beginning, `${beginning} readonly remark${at}?: string;`));
  }
  return new Promise((done) => {
    const tsc = resolve('node_modules/.bin/tsc');
    execFile(tsc, ['-p', folder, '--pretty', 'false'], (_error, stdout) => done(stdout));
  });
}

describe('the type of what is stored', () => {
  let errors = '';
  beforeAll(async () => {
    errors = await compile();
  });

  for (const [at, what] of Object.keys(STORED).entries()) {
    it(`does not compile with an optional field that its shape lacks: ${what}`, () => {
      const missing = errors.split('\n').filter((line) => line.includes('missing'));
      expect(missing.some((line) => line.includes(`remark${at}`))).toBe(true);
    });
  }
});
