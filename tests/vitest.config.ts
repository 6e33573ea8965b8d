import { defineConfig } from 'vitest/config';
import { LongFirst } from './long-first.ts';

/** Every level runs in one go; `vitest run tests/unit` and the like run one of them. */
export default defineConfig({
  test: {
    include: ['tests/{unit,infra,integration}/**/*.test.ts'],
    globalSetup: ['tests/set-up-run.ts'],
    sequence: { sequencer: LongFirst },
    // Some files only wait: two at a time also on a machine of two cores, of which Vitest would use one.
    maxWorkers: 2,
    env: { CDK_VALIDATION: 'false' },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
