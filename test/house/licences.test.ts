import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const allowed = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'MPL-2.0',
]);

test('everything we install has a licence a municipality may use', async () => {
  const lock = JSON.parse(await readFile(join(import.meta.dirname, '../../package-lock.json'), 'utf8')) as {
    packages: Record<string, { license?: string }>;
  };
  const installed = Object.entries(lock.packages).filter(([path]) => path !== '');
  expect(installed.length).toBeGreaterThan(100);
  const each = (license = 'none') => license.replace(/[()]/g, '').split(' AND ');
  const others = installed.filter(([, { license }]) => !each(license).every((one) => allowed.has(one)));
  expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});
