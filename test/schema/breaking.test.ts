import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const working = () => readFile(join(root, 'docs/schema.graphql'), 'utf8');

/** The schema as last committed; where there is no commit to ask, the one lying here. */
function committed(): Promise<string> {
  return new Promise((resolve) => {
    execFile('git', ['show', 'HEAD:docs/schema.graphql'], { cwd: root }, (error, text) =>
      resolve(error ? working() : text),
    );
  });
}

const unreleased = async () => (await readFile(join(root, 'docs/CHANGELOG.md'), 'utf8')).split(/^## /m)[1] ?? '';

/** The paths of what clients would lose from one schema to the next, without those the changelog names. */
async function lost(before: string, after: string, changelog: string): Promise<string[]> {
  const changes = await diff(buildSchema(before), buildSchema(after));
  const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
  return breaking.map(({ path, message }) => path ?? message).filter((path) => !changelog.includes(`\`${path}\``));
}

test('breaking changes: named in the changelog', async () => {
  expect(await lost(await committed(), await working(), await unreleased())).toEqual([]);
});

test('breaking changes found: removed field, new required argument, nullable answer', async () => {
  const before = 'type Query { name: String age(on: String): Int! }';
  const after = 'type Query { age(on: String!): Int }';
  const paths = ['Query.age', 'Query.age.on', 'Query.name'];
  expect((await lost(before, after, '')).toSorted()).toEqual(paths);
  expect(await lost(before, after, paths.map((path) => `- **Breaking**: \`${path}\``).join('\n'))).toEqual([]);
  expect(await lost(after, `${after} type Extra { more: Int }`, '')).toEqual([]);
});
