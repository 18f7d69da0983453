import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

type Component = { 'bom-ref': string; name: string; version: string; hashes?: unknown[]; licenses?: unknown[] };
type Bill = { bomFormat: string; metadata: { component: Component }; components: Component[] };

test('npm run sbom prints CycloneDX, with a hash and a licence for everything that is installed to run', async () => {
  const cwd = join(import.meta.dirname, '../..');
  const { stdout } = await promisify(execFile)('npm', ['--silent', 'run', 'sbom', '--', '--omit', 'dev'], {
    cwd,
    maxBuffer: 2 ** 26,
  });
  const { bomFormat, metadata, components } = JSON.parse(stdout) as Bill;
  expect(bomFormat).toBe('CycloneDX');
  expect(metadata.component['bom-ref']).toMatch(/^helhed@/);
  expect(components.map(({ name }) => name)).toEqual(expect.arrayContaining(['fastify', 'axios', 'undici', 'pg']));
  expect(components.map(({ name }) => name)).not.toContain('vitest');
  expect(components.filter(({ hashes, licenses }) => !hashes?.length || !licenses?.length)).toEqual([]);
});
