import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defaultLimits } from '../../adapters/http/limits.ts';

test('docs/when-a-system-hangs.md tells each limit as it is', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/when-a-system-hangs.md'), 'utf8');
  const told = [...page.matchAll(/^\| `(\w+)`\s*\|\s*([\d.,]+) \|/gm)].map(([, name, value]) => [
    name,
    Number(value?.replaceAll(',', '')),
  ]);
  const numbers = Object.entries(defaultLimits).filter(([, value]) => typeof value === 'number');
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(numbers));
});
