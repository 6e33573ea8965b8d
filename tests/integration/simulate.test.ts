import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

/** Far above the seconds that one takes where others do not ask for the same processor. */
const LIMIT_MS = 300_000;
const PROGRAM = fileURLToPath(new URL('../simulate/run.ts', import.meta.url));

/** Runs the simulation in a process of its own, whose clock and clients it replaces. */
async function simulate(...args: readonly string[]) {
  const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part));
  const status = await new Promise((resolve) => child.once('close', resolve));
  return { status, output };
}

it(
  'half a dozen seeds break no promise',
  async () => {
    expect(await simulate('--seeds', '6')).toEqual({
      status: 0,
      output: '6 seeds from 1 on break no promise\n',
    });
  },
  LIMIT_MS,
);

it(
  'the same seed twice is the same, to the last line',
  async () => {
    const [first, again] = await Promise.all([simulate('--seed', '11'), simulate('--seed', '11')]);
    expect(first.output.split('\n').length).toBeGreaterThan(1_000);
    expect(again).toEqual(first);
  },
  LIMIT_MS,
);

for (const minutes of [20, 120]) {
  it(
    `an outage of the tables of ${minutes} simulated minutes loses nothing, buries nothing, and holds up no mail for a quarter of an hour`,
    async () => {
      expect(await simulate('--seeds', '3', '--outage', String(minutes))).toEqual({
        status: 0,
        output: '3 seeds from 1 on break no promise\n',
      });
    },
    LIMIT_MS,
  );
}
