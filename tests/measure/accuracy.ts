import { execFileSync } from 'node:child_process';
import { copyFileSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Measures the classifier anew on the held-out third of the open gold set and compares every figure with the README's, digit by
 * digit; `npm run accuracy`. Anything else ends with status 1. `npm run accuracy -- --write` writes the README's figures.
 */
const folder = mkdtempSync(join(tmpdir(), 'envoy-watch-accuracy-'));
try {
  const lines = globSync('tests/gold/*.jsonl')
    .sort()
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter((line) => line !== '' && JSON.parse(line).stratum === 'held out');
  const gold = join(folder, 'held-out.jsonl');
  writeFileSync(gold, lines.join('\n'));
  const readme = join(folder, 'README.md');
  copyFileSync('README.md', readme);
  // The worst mistakes are left out: nobody who works on the classifier reads a held-out story.
  const options = ['--readme', readme, '--evidence', '--json'];
  execFileSync(process.execPath, ['functions/cli/main.ts', 'evaluate', gold, ...options], { maxBuffer: 1e9 });
  const [stated, measured] = ['README.md', readme].map((file) => readFileSync(file, 'utf8').split('\n'));
  if (process.argv.includes('--write')) copyFileSync(readme, 'README.md');
  else compare(stated ?? [], measured ?? []);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function compare(stated: readonly string[], measured: readonly string[]): void {
  const wrong = measured.filter((line, at) => line !== stated[at]);
  if (wrong.length === 0 && stated.length === measured.length) {
    console.log('the figures of the README are those of the classifier');
    return;
  }
  console.error(`the README states other figures than these:\n${wrong.join('\n')}`);
  process.exitCode = 1;
}
