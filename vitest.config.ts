import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// As the gateway does at its start.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, 'node_modules/.cache/helhed/compiled');

/** `npm run check` runs all there is. `npm test` leaves out kill loops, what measures times, and other municipalities' set-ups. */
const thorough = process.env['TESTS'] === 'all';
const leftOut = ['chaos', 'rotate-keys', 'leak-hunt', 'indistinguishable', 'lookup-times'];

const longest = ['chaos', 'rotate-keys', 'database-embedded', 'leak-hunt', 'indistinguishable'];

/** What takes longest comes first: at the end, one process would be busy with it while the other had nothing left to do. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const index = longest.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return index < 0 ? longest.length : index;
    };
    // oxlint-disable-next-line unicorn/no-array-sort -- not an array's
    const usual = await super.sort(files);
    return usual.toSorted((one, other) => place(one) - place(other));
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: thorough ? [] : leftOut.map((name) => `test/**/${name}.test.ts`),
    testTimeout: 20_000,
    hookTimeout: 30_000,
    expect: { poll: { timeout: 10_000, interval: 100 } },
    maxWorkers: 2,
    // Two processes take the files one after the other: no file leaves anything of itself behind, and what is loaded, compiled
    // and optimized for one is there for the next.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // Node itself runs the tests, as it runs the gateway: one copy of graphql, and types stripped, never compiled.
    experimental: { viteModuleRunner: false },
  },
});
