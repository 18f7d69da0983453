import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    maxWorkers: 2,
    // Node itself runs the tests, as it runs the gateway: one copy of graphql, and types stripped, never compiled.
    experimental: { viteModuleRunner: false },
  },
});
