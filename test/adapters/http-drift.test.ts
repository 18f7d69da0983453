import fc from 'fast-check';
import { expect, test } from 'vitest';
import { systems } from '../../adapters/index.ts';
import { differences, shapeFrom, sightingOf, type Difference } from '../../adapters/http/shapes.ts';
import { sampledCalls } from '../../scripts/sampled-calls.ts';
import { driftReport } from '../../src/access/drift-report.ts';
import { ask, json, outcomeOf, system, wayTo } from '../support/upstream.ts';

const recorded = {
  data: [
    { id: 1, title: 'Opgave', deadline: '2026-12-01', tags: null, next: { next: { next: null } }, children: [] },
    {
      id: 2,
      title: 'En til',
      deadline: null,
      tags: [],
      note: 'kun her',
      next: null,
      children: [{ id: 3, title: 'c' }],
    },
  ],
  total: 2,
};
const shape = shapeFrom(sightingOf([recorded]));

const differencesOf = (body: unknown) =>
  differences(shape, sightingOf([body])).map(({ kind, path }) => `${kind} ${path}`);

test('what was recorded differs in nothing from itself, nor with what it may lack left out', () => {
  expect(differencesOf(recorded)).toEqual([]);
  expect(differencesOf({ data: [recorded.data[0]], total: 1 })).toEqual([]);
  expect(differencesOf({ data: null, total: null })).toEqual([]);
  expect(differencesOf({ data: [], total: 0 })).toEqual([]);
});

test('a key that is missing, a new one, and one of another form are told by their paths', () => {
  const changed = structuredClone(recorded) as { data: Record<string, unknown>[]; total: unknown };
  delete changed.data[0]!['title'];
  changed.data[1]!['stateName'] = { da: 'Planlagt' };
  changed.data[1]!['id'] = '2';
  changed.data[0]!['deadline'] = '2026-12-01T22:00:00Z';
  expect(differencesOf(changed).toSorted()).toEqual([
    'missing-key data[].title',
    'other-form data[].deadline',
    'other-form data[].id',
    'unknown-key data[].stateName',
  ]);
});

test('a tree has one path for all its levels, however deep it is', () => {
  let tree: Record<string, unknown> = { id: 9, title: 'inderst', children: [] };
  for (let level = 0; level < 30; level += 1) tree = { id: level, title: 'x', children: [tree] };
  expect(differencesOf({ data: [{ ...recorded.data[0], ...tree, note: 'n' }], total: 1 })).toEqual([]);
});

test('no value stands in what is told, also not one that is used as a key', () => {
  const secret = fc.constantFrom(
    '7203914018',
    '720391-4018',
    'Karla Ravnkær',
    'karla@example.dk',
    'Prøvevej 4, 1. tv.',
  );
  fc.assert(
    fc.property(secret, fc.jsonValue(), (hidden, other) => {
      const body = { data: [{ [hidden]: other, id: hidden, extra: hidden, list: [hidden] }], total: hidden };
      expect(JSON.stringify(differencesOf(body))).not.toContain(hidden);
    }),
  );
});

test('any JSON at all is compared without trouble', () => {
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 8 }), (body) => Array.isArray(differencesOf(body))));
  const deep = JSON.parse(`${'['.repeat(3_000)}1${']'.repeat(3_000)}`) as unknown;
  expect(differencesOf(deep)).toEqual(['other-form ']);
});

test('the first twenty answers of a call are compared, and one in a hundred after that', async () => {
  const up = await system((_, response) => json(response, { ...recorded, more: true }));
  const told: [string, Difference][] = [];
  const drift = {
    shapes: { 'things.read': shape },
    tell: (call: string, difference: Difference) => void told.push([call, difference]),
  };
  const { http } = wayTo(up.url, { drift });
  for (let turn = 0; turn < 201; turn += 1) expect(await outcomeOf(http)).toBe('ok');
  expect(told).toEqual(Array.from({ length: 22 }, () => ['things.read', { kind: 'unknown-key', path: 'more' }]));
});

test('an answer that cannot be read is compared all the same: that is when it matters', async () => {
  const up = await system((_, response) => json(response, { ...recorded, total: 'two' }));
  const told: Difference[] = [];
  const drift = {
    shapes: { 'things.read': shape },
    tell: (_: string, difference: Difference) => void told.push(difference),
  };
  const { http } = wayTo(up.url, { drift });
  const reads = () => ({ ok: false, error: 'not-understood' }) as const;
  expect(await outcomeOf(http, ask({ reads }))).toBe('not-understood');
  expect(told).toEqual([{ kind: 'other-form', path: 'total' }]);
});

test('the report has a bound: beyond fifty paths of a call the rest is counted together', () => {
  const report = driftReport(() => Date.parse('2026-11-30T12:00:00Z'));
  for (let key = 0; key < 5_000; key += 1)
    report.add({ area: 'social', call: 'grants.get', kind: 'unknown-key', path: `key${key}` });
  report.add({ area: 'social', call: 'grants.get', kind: 'unknown-key', path: 'key7' });
  const entries = report.of('social');
  expect(entries).toHaveLength(51);
  expect(entries[0]).toMatchObject({ path: null, count: 4_950 });
  expect(entries[1]).toMatchObject({ path: 'key7', count: 2, firstAt: '2026-11-30T12:00:00.000Z' });
  expect(report.of('employment')).toEqual([]);
});

test('every call of the recorded samples has its shape in the registry', () => {
  for (const { area, shapes = {} } of systems)
    expect(Object.keys(shapes).toSorted()).toEqual(Object.keys(sampledCalls[area] ?? {}).toSorted());
});
