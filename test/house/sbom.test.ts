import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { billOf } from '../../scripts/sbom/bill.ts';

/** What CycloneDX 1.6 demands of the parts that we use, as its schema has it; anything else is refused. */
const component = z.strictObject({
  type: z.enum(['application', 'library']),
  'bom-ref': z.string().min(1),
  group: z.string().min(1).optional(),
  name: z.string().min(1),
  version: z.string().max(1024),
  purl: z.string().regex(/^pkg:npm\/(%40[\w.-]+\/)?[\w.-]+@\d+\.\d+\.\d+[\w.+-]*$/),
  scope: z.enum(['required', 'optional', 'excluded']).optional(),
  hashes: z
    .array(z.strictObject({ alg: z.literal('SHA-512'), content: z.string().regex(/^[a-f0-9]{128}$/) }))
    .optional(),
  licenses: z
    .union([
      z.array(z.strictObject({ license: z.strictObject({ id: z.string().regex(/^[\w.-]+$/) }) })),
      z.tuple([z.strictObject({ expression: z.string() })]),
    ])
    .optional(),
});
const refs = z.array(z.string()).refine((some) => new Set(some).size === some.length);
const bill = z.strictObject({
  $schema: z.literal('http://cyclonedx.org/schema/bom-1.6.schema.json'),
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.literal('1.6'),
  serialNumber: z.string().regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/),
  version: z.int().min(1),
  metadata: z.strictObject({ component }),
  components: z.array(component),
  dependencies: z.array(z.strictObject({ ref: z.string(), dependsOn: refs })),
});

const lock: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8'));
const ours = billOf(lock, 'ab'.repeat(32));

test('the bill of materials is CycloneDX 1.6, with a hash and a licence for everything, and every part once', () => {
  expect(bill.parse(ours)).toEqual(ours);
  const known = ours.components.map((one) => one['bom-ref']);
  expect(new Set(known).size).toBe(known.length);
  expect(ours.components.filter(({ hashes, licenses }) => !hashes || !licenses)).toEqual([]);
  expect(billOf(lock, 'ab'.repeat(32))).toEqual(ours);
});

test('it says what runs and what does not, and what hangs on what', () => {
  const scopeOf = (name: string) => ours.components.find((one) => one.name === name)?.scope;
  expect([scopeOf('fastify'), scopeOf('vitest')]).toEqual(['required', 'excluded']);
  const known = new Set([ours.metadata.component['bom-ref'], ...ours.components.map((one) => one['bom-ref'])]);
  for (const { ref, dependsOn } of ours.dependencies)
    expect([ref, ...dependsOn].filter((one) => !known.has(one))).toEqual([]);
  const needs = (name: string) =>
    ours.dependencies
      .find(({ ref }) => ref.startsWith(`pkg:npm/${name}@`))
      ?.dependsOn.map((one) => one.replace(/@[^@]*$/, ''));
  expect(needs('helhed')).toEqual(expect.arrayContaining(['pkg:npm/fastify', 'pkg:npm/%40apollo/server']));
  expect(needs('pg')).toContain('pkg:npm/pg-pool');
});

test('a package that is installed twice in two versions is two parts, each needed by whoever finds it', () => {
  const one = (version: string, more = {}) => ({
    version,
    license: 'MIT',
    integrity: `sha512-${'A'.repeat(86)}==`,
    ...more,
  });
  const small = billOf(
    {
      lockfileVersion: 3,
      packages: {
        '': { name: 'us', version: '1.0.0', dependencies: { a: '1.0.0', b: '1.0.0' } },
        'node_modules/a': one('1.0.0', { dependencies: { c: '^2.0.0' } }),
        'node_modules/a/node_modules/c': one('2.0.0'),
        'node_modules/b': one('1.0.0', { dependencies: { c: '^1.0.0' } }),
        'node_modules/c': one('1.0.0', { dev: true }),
      },
    },
    'cd'.repeat(32),
  );
  expect(small.dependencies).toEqual([
    { ref: 'pkg:npm/us@1.0.0', dependsOn: ['pkg:npm/a@1.0.0', 'pkg:npm/b@1.0.0'] },
    { ref: 'pkg:npm/a@1.0.0', dependsOn: ['pkg:npm/c@2.0.0'] },
    { ref: 'pkg:npm/c@2.0.0', dependsOn: [] },
    { ref: 'pkg:npm/b@1.0.0', dependsOn: ['pkg:npm/c@1.0.0'] },
    { ref: 'pkg:npm/c@1.0.0', dependsOn: [] },
  ]);
  expect(small.components.map(({ purl, scope }) => [purl, scope])).toContainEqual(['pkg:npm/c@1.0.0', 'excluded']);
});
