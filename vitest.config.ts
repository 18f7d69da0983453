import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// As the gateway does at its start: each test file loads it all, in a process of its own.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, 'node_modules/.cache/helhed/compiled');

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
