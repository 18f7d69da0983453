import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gql } from '@apollo/client';
import { Client as UrqlClient, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apolloClient } from './clients/apollo-client.ts';
import { requestClient } from './clients/graphql-request.ts';
import { relayNetwork } from './clients/relay-network.ts';
import { urqlClient } from './clients/urql.ts';
import { documented } from './documented.ts';
import { runningHelhed } from '../support/helhed.ts';

const root = join(import.meta.dirname, '../..');
const frontEnd = mkdtempSync(join(tmpdir(), 'helhed-purposes-'));
const shown = `id name activities { nodes { title } } cases { edges { node { id title } } }`;
const look = `query purposesLookQuery($cpr: CPR!, $purpose: Purpose!) {
  citizenByCpr(cpr: $cpr, purpose: $purpose) { ${shown} }
}`;
const both = `query purposesBothQuery($cpr: CPR!) {
  casework: citizenByCpr(cpr: $cpr) { ${shown} }
  sanction: citizenByCpr(cpr: $cpr, purpose: SANCTION) { ${shown} }
}`;
const again = `query purposesAgainQuery($id: ID!) { node(id: $id) { id ... on Citizen { ${shown} } } }`;
const support = /bostøtte|kontaktperson|§ 85|§ 99/i;

type Answer = Record<string, { id: string } | null>;
type Ask = (query: string, variables: Record<string, unknown>) => Promise<Answer>;

const helhed = runningHelhed();
const cpr = '8408912204';
beforeAll(async () => {
  mkdirSync(join(frontEnd, 'src'));
  symlinkSync(join(root, 'node_modules'), join(frontEnd, 'node_modules'));
  copyFileSync(join(root, 'docs/schema.graphql'), join(frontEnd, 'schema.graphql'));
  // Asked by text: no manifest is this gateway's.
  const { persistConfig: _, ...config } = JSON.parse(documented('relay.config.json')) as Record<string, unknown>;
  writeFileSync(join(frontEnd, 'relay.config.json'), JSON.stringify(config));
  const tagged = [look, both, again].map((query, index) => `export const query${index} = graphql\`${query}\`;`);
  writeFileSync(join(frontEnd, 'src/purposes.ts'), `import { graphql } from 'relay-runtime';\n${tagged.join('\n')}\n`);
  const compiler = join(root, 'node_modules/.bin/relay-compiler');
  await promisify(execFile)(compiler, ['relay.config.json'], { cwd: frontEnd });
}, 180_000);
afterAll(() => rmSync(frontEnd, { recursive: true }));

const url = () => `${helhed.url}/graphql`;
const token = () => helhed.token('jonas');

/** Each keeps a cache of its own, and answers from it where it can, as it does by default. */
const clients: Record<string, () => Ask | Promise<Ask>> = {
  'Apollo Client': () => {
    const client = apolloClient(url(), token);
    return async (query, variables) => (await client.query<Answer>({ query: gql(query), variables })).data as Answer;
  },
  'urql with its document cache': () => {
    const client = urqlClient(url(), token);
    return async (query, variables) => (await client.query<Answer>(query, variables).toPromise()).data as Answer;
  },
  'urql with graphcache': async () => {
    const headers = { authorization: `Bearer ${await token()}` };
    // It would say of each type without an id that it is kept with what it belongs to.
    const exchanges = [cacheExchange({ logger: () => {} }), fetchExchange];
    const client = new UrqlClient({ url: url(), preferGetMethod: false, fetchOptions: { headers }, exchanges });
    return async (query, variables) => (await client.query<Answer>(query, variables).toPromise()).data as Answer;
  },
  'graphql-request, without a cache': () => {
    const client = requestClient(url(), token);
    return (query, variables) => client.request<Answer>(query, variables);
  },
  Relay: () => {
    const relay = createRequire(import.meta.url)('relay-runtime') as Relay;
    const ask = relayNetwork(url(), token);
    const network = relay.Network.create(({ text }, variables) => ask({ id: null, text }, variables));
    const environment = new relay.Environment({ network, store: new relay.Store(new relay.RecordSource()) });
    return async (query, variables) => {
      const [, name = ''] = /query (\w+)/.exec(query) ?? [];
      const compiled = pathToFileURL(join(frontEnd, `src/__generated__/${name}.graphql.ts`)).href;
      const { default: node } = (await import(compiled)) as { default: unknown };
      const how = { fetchPolicy: 'store-or-network' };
      return relay.fetchQuery(environment, node, variables, how).toPromise();
    };
  },
};

type Variables = Record<string, unknown>;
type Relay = {
  Network: {
    create(fetching: (params: { text: string | null }, variables: Variables) => Promise<unknown>): unknown;
  };
  Environment: new (parts: object) => unknown;
  Store: new (source: unknown) => unknown;
  RecordSource: new () => unknown;
  fetchQuery(environment: unknown, node: unknown, variables: Variables, how: object): { toPromise(): Promise<Answer> };
};

describe.each(Object.entries(clients))('%s', (_, connect) => {
  test('client cache: a sanction view shows no voluntary support that another view loaded, and takes none away', async () => {
    const ask = await connect();
    const casework = await ask(look, { cpr, purpose: 'CASEWORK' });
    expect(JSON.stringify(casework)).toMatch(support);
    const sanction = await ask(look, { cpr, purpose: 'SANCTION' });
    expect(JSON.stringify(sanction)).not.toMatch(support);
    expect(await ask(look, { cpr, purpose: 'CASEWORK' })).toEqual(casework);
    expect(await ask(look, { cpr, purpose: 'SANCTION' })).toEqual(sanction);
    expect(sanction['citizenByCpr']?.id).not.toBe(casework['citizenByCpr']?.id);
  });

  test('client cache: two purposes in one operation stay apart', async () => {
    const { casework, sanction } = await (await connect())(both, { cpr });
    expect(JSON.stringify(casework)).toMatch(support);
    expect(JSON.stringify(sanction)).not.toMatch(support);
  });

  test('refetch by id keeps the purpose', async () => {
    const ask = await connect();
    await ask(look, { cpr, purpose: 'CASEWORK' });
    const { citizenByCpr: seen } = await ask(look, { cpr, purpose: 'SANCTION' });
    const { node } = await (await connect())(again, { id: seen?.id });
    expect(node?.id).toBe(seen?.id);
    expect(JSON.stringify(node)).not.toMatch(support);
    expect(JSON.stringify((await ask(again, { id: seen?.id }))['node'])).not.toMatch(support);
  });
});

test('ids carry the purpose; an id for casework does not', async () => {
  const ask = await clients['graphql-request, without a cache']!();
  const idFor = async (purpose: string) => (await ask(look, { cpr, purpose }))['citizenByCpr']?.id;
  const byDefault = (await ask('query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { id } }', { cpr }))['citizenByCpr']?.id;
  expect(await idFor('CASEWORK')).toBe(byDefault);
  const ids = [byDefault, await idFor('COORDINATION'), await idFor('SANCTION')];
  expect(new Set(ids).size).toBe(3);
});
