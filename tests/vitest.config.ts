import { defineConfig } from 'vitest/config';

/** Every level runs in one go; `vitest run tests/unit` and the like run one of them. */
export default defineConfig({
  test: {
    include: ['tests/{unit,infra,integration}/**/*.test.ts'],
    globalSetup: ['tests/set-up-run.ts'],
    maxWorkers: 2,
    env: { CDK_VALIDATION: 'false' },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
