import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { CombinedGraphQLErrors, gql, type TypedDocumentNode } from '@apollo/client';
import { firstValueFrom } from 'rxjs';
import { afterAll, expect, test, vi } from 'vitest';
import { apolloClient } from './clients/apollo-client.ts';
import { byHash } from './clients/by-hash.ts';
import { relayNetwork } from './clients/relay-network.ts';
import { documented, documentedFiles } from './documented.ts';
import { runningHelhed } from '../support/helhed.ts';

// Two tools of others are started.
vi.setConfig({ hookTimeout: 180_000 });

const root = join(import.meta.dirname, '../..');
/** A front end as docs/clients.md describes it: what stands in boxes there, our schema, and our packages. */
const frontEnd = mkdtempSync(join(tmpdir(), 'helhed-front-end-'));
const run = (command: string, ...args: string[]) =>
  promisify(execFile)(join(root, 'node_modules/.bin', command), args, { cwd: frontEnd });
const written = (file: string) => JSON.parse(readFileSync(join(frontEnd, file), 'utf8')) as Record<string, string>;
const load = async (file: string) =>
  (await import(pathToFileURL(join(frontEnd, file)).href)) as Record<string, unknown>;

const helhed = runningHelhed(async () => {
  mkdirSync(join(frontEnd, 'src'));
  symlinkSync(join(root, 'node_modules'), join(frontEnd, 'node_modules'));
  copyFileSync(join(root, 'docs/schema.graphql'), join(frontEnd, 'schema.graphql'));
  for (const file of ['relay.config.json', 'src/cases.ts', 'codegen.ts', 'src/find.graphql'])
    writeFileSync(join(frontEnd, file), documented(file));
  writeFileSync(join(frontEnd, 'trusted-documents.json'), '{}');
  await Promise.all([run('relay-compiler', 'relay.config.json'), run('graphql-codegen', '--config', 'codegen.ts')]);
  const TRUSTED_DOCUMENTS = join(frontEnd, 'documents.json');
  const both = { ...written('trusted-documents.json'), ...written('src/gql/persisted-documents.json') };
  writeFileSync(TRUSTED_DOCUMENTS, JSON.stringify(both));
  return { environment: { NODE_ENV: 'production', DRAIN_SECONDS: '0', TRUSTED_DOCUMENTS } };
});
afterAll(() => rmSync(frontEnd, { recursive: true }));
const url = () => `${helhed.url}/graphql`;
const token = () => helhed.token('mette');

test('docs/clients.md shows the code that the tests run', () => {
  const here = documentedFiles().filter((file) => !/^(src\/|relay\.config|codegen|vite\.config)/.test(file));
  expect(here.length).toBeGreaterThan(5);
  for (const file of here)
    expect(documented(file), file).toBe(readFileSync(join(import.meta.dirname, 'clients', file), 'utf8'));
});

test('relay-compiler accepts the schema; its persisted queries page through node', async () => {
  const ask = relayNetwork(url(), token);
  const idOf = async (name: string) => {
    const { default: node } = (await load(`src/__generated__/${name}.graphql.ts`)) as { default: Compiled };
    return node.params;
  };
  const cpr = helhed.cpr('both with a joint plan');
  const { citizenByCpr: first } = ((await ask(await idOf('casesQuery'), { cpr })) as Answer).data;
  const after = first.cases.pageInfo.endCursor;
  const next = ((await ask(await idOf('casesPageQuery'), { id: first.id, after })) as Answer).data.node;
  const titles = [first, next].map(({ cases }) => cases.edges.map(({ node }) => node.title));
  expect(titles.map((some) => some.length)).toEqual([2, 2]);
  expect(next.cases.pageInfo.hasNextPage).toBe(false);
});

test('codegen’s client preset: typed documents, sent by hash', async () => {
  const { FindDocument, WorkQueueDocument } = (await load('src/gql/graphql.ts')) as Record<string, TypedDocumentNode>;
  if (!FindDocument || !WorkQueueDocument) throw new Error('Both are generated');
  const client = apolloClient(url(), token, byHash());
  const cpr = helhed.cpr('both with a joint plan');
  const { data } = await client.query({ query: FindDocument, variables: { cpr } });
  expect(data).toMatchObject({ citizenByCpr: { __typename: 'Citizen', name: 'Signe Bjerregaard' } });
  const told = await firstValueFrom(client.subscribe({ query: WorkQueueDocument }));
  expect(told).toMatchObject({ data: { workQueueChanged: { at: expect.any(String) as string } } });
});

test('trusted documents: an operation outside the manifest is refused', async () => {
  const query = gql('query Find($cpr: CPR!) { citizenByCpr(cpr: $cpr) { id phone } }');
  const asked = apolloClient(url(), token).query({ query, variables: { cpr: helhed.cpr('both with a joint plan') } });
  const failed: unknown = await asked.catch((error: unknown) => error);
  expect(JSON.stringify(failed)).toContain('UNTRUSTED_DOCUMENT');
  expect(CombinedGraphQLErrors.is(failed)).toBe(false);
});

test('codegen’s types reject fields that the schema lacks', async () => {
  const use = `
    import type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core';
    import type { FindDocument } from './gql/graphql.ts';
    export const name = (found: ResultOf<typeof FindDocument>): string | null => found.citizenByCpr?.name ?? null;
    export const known: VariablesOf<typeof FindDocument> = { cpr: '8408912204' };
    // @ts-expect-error -- the number must be given
    export const unknown: VariablesOf<typeof FindDocument> = {};
    // @ts-expect-error -- the telephone was not asked for
    export const phone = (found: ResultOf<typeof FindDocument>) => found.citizenByCpr?.phone;
  `;
  writeFileSync(join(frontEnd, 'src/use.ts'), use);
  const strictly = ['--noEmit', '--strict', '--skipLibCheck', '--allowImportingTsExtensions', '--types', ''];
  const modern = ['--module', 'nodenext', '--target', 'es2024', '--erasableSyntaxOnly'];
  expect(await run('tsc', ...strictly, ...modern, 'src/use.ts')).toMatchObject({ stdout: '' });
});

type Compiled = { params: { id: string | null; text: string | null } };
type Cases = { edges: { node: { title: string } }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
type Answer = { data: Record<'citizenByCpr' | 'node', { id: string; cases: Cases }> };
