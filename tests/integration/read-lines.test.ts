import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readLines } from '../../functions/cli/read-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'envoy-watch-lines-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function linesOf(text: string, mostBytes: number) {
  const file = join(folder, 'lines');
  writeFileSync(file, text);
  return Array.fromAsync(readLines(file, mostBytes));
}

describe('readLines', () => {
  it('counts lines from 1, empty ones too, whether the last has an end or not', async () => {
    const lines = [
      { number: 1, text: 'a' },
      { number: 2, text: '' },
      { number: 3, text: 'Улаанбаатар' },
    ];
    expect(await linesOf('a\n\nУлаанбаатар', 100)).toEqual(lines);
    expect(await linesOf('a\n\nУлаанбаатар\n', 100)).toEqual(lines);
    expect(await linesOf('', 100)).toEqual([]);
  });

  it('passes over a line that is too long, and reads the ones beside it', async () => {
    const long = 'x'.repeat(300_000);
    expect(await linesOf(`before\n${long}\nafter\n${long}`, 200_000)).toEqual([
      { number: 1, text: 'before' },
      { number: 2 },
      { number: 3, text: 'after' },
      { number: 4 },
    ]);
  });

  it('puts together what a file gives in pieces', async () => {
    const long = 'юань '.repeat(60_000);
    expect(await linesOf(`${long}\n${long}`, 2 ** 20)).toEqual([
      { number: 1, text: long },
      { number: 2, text: long },
    ]);
  });
});
