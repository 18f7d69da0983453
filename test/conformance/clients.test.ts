import { randomUUID } from 'node:crypto';
import { gql } from '@apollo/client';
import { Client as UrqlClient, fetchExchange } from '@urql/core';
import { ClientError } from 'graphql-request';
import { firstValueFrom } from 'rxjs';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { askingClients } from './asking-clients.ts';
import { apolloClient } from './clients/apollo-client.ts';
import { requestClient } from './clients/graphql-request.ts';
import { urqlClient } from './clients/urql.ts';
import { order } from '../support/clients.ts';
import { eventually } from '../support/eventually.ts';
import { runningHelhed } from '../support/helhed.ts';

const helhed = runningHelhed({ limits: { attemptMs: 60_000, failuresToOpen: 1_000 } });
const cpr = '8408912204';
let url: string;
beforeAll(() => {
  url = `${helhed.url}/graphql`;
});
beforeEach(() => helhed.clearFaults());

const tokenOf = (persona: string) => () => helhed.token(persona);

const find = `query Find($cpr: CPR!) {
  citizenByCpr(cpr: $cpr) { id name cases { edges { node { id title } } completeness } }
}`;
const mine = `query Mine($after: String) {
  citizens(filter: { mine: true }, first: 20, after: $after) {
    edges { node { id name } } pageInfo { hasNextPage endCursor } totalKnown
  }
}`;
const refer = `mutation Refer($input: CreateReferralInput!) {
  createReferral(input: $input) {
    referral { id state }
    refusal { code message ... on UnknownUnit { units } }
  }
}`;

describe.each(Object.entries(askingClients))('%s', (_, connect) => {
  const clientOf = (persona: string) => connect(url, tokenOf(persona));

  test('finds a citizen and the cases of both areas', async () => {
    const { data, errors } = await clientOf('mette').ask(find, { cpr });
    expect(errors).toEqual([]);
    expect(data.citizenByCpr).toMatchObject({ name: 'Signe Bjerregaard', cases: { completeness: 'COMPLETE' } });
    expect(data.citizenByCpr.cases.edges).toHaveLength(4);
  });

  test('reads a list to its end, page by page', async () => {
    const client = clientOf('mette');
    const seen = new Set<string>();
    let page = (await client.ask(mine)).data.citizens;
    for (let pages = 1; ; pages += 1) {
      for (const { node } of page.edges) seen.add(node.id);
      if (!page.pageInfo.hasNextPage) break;
      expect(pages).toBeLessThan(50);
      page = (await client.ask(mine, { after: page.pageInfo.endCursor })).data.citizens;
    }
    expect(page.totalKnown).toBeNull();
    expect(seen.size).toBeGreaterThan(20);
  });

  test('idempotent createReferral, and the code of a refusal', async () => {
    const client = clientOf('mette');
    const citizenId = (await client.ask(find, { cpr })).data.citizenByCpr.id as string;
    const input = { ...order, citizenId, idempotencyKey: randomUUID() };
    const [sent, again] = [await client.ask(refer, { input }), await client.ask(refer, { input })];
    expect(sent.data.createReferral).toMatchObject({ referral: { state: 'SENT' }, refusal: null });
    expect(again.data.createReferral.referral.id).toBe(sent.data.createReferral.referral.id);
    const nowhere = { ...input, idempotencyKey: randomUUID(), receiver: { area: 'social', unit: 'findes-ikke' } };
    const { data, errors } = await client.ask(refer, { input: nowhere });
    expect(errors).toEqual([]);
    expect(data.createReferral).toMatchObject({ referral: null, refusal: { code: 'UNKNOWN_UNIT' } });
    expect(data.createReferral.refusal.units).toContain('voksenenhed');
  });

  test('errors: a bad query, and what the caller may not see', async () => {
    expect(await clientOf('mette').ask(find, { cpr: '12' })).toMatchObject({ errors: ['BAD_USER_INPUT'] });
    expect(await clientOf('drift').ask(find, { cpr })).toMatchObject({ errors: ['FORBIDDEN'] });
    expect(await clientOf('mette').ask('{ nothing }')).toMatchObject({ errors: ['GRAPHQL_VALIDATION_FAILED'] });
    const nobody = await connect(url, async () => 'no token').ask('{ viewer { id } }');
    expect([['UNAUTHENTICATED'], [401]]).toContainEqual(nobody.errors);
  });

  test('an aborted query aborts the upstream calls', async () => {
    helhed.mocks.social.faults.add({ operation: '*', fault: 'hang', ms: 60_000 });
    helhed.mocks.social.clearCalls();
    const leave = clientOf('jonas').askAndLeave(find, { cpr });
    const outcomes = () => helhed.mocks.social.calls().map(({ outcome }) => outcome);
    expect(await eventually(outcomes, (some) => some.includes('under-way'))).toContain('under-way');
    leave();
    expect(await eventually(outcomes, (some) => !some.includes('under-way'), 2_000)).toContain('client-left');
  });
});

test('Apollo Client caches a citizen by id, however it was found', async () => {
  const client = apolloClient(url, tokenOf('mette'));
  const { data } = await client.query<{ citizenByCpr: { id: string } }>({ query: gql(find), variables: { cpr } });
  const id = `Citizen:${data?.citizenByCpr.id}`;
  const more = gql`
    query ($id: ID!) {
      node(id: $id) {
        id
        ... on Citizen {
          birthDate
        }
      }
    }
  `;
  await client.query({ query: more, variables: { id: data?.citizenByCpr.id } });
  const known = gql`
    fragment Known on Citizen {
      name
      birthDate
    }
  `;
  expect(client.cache.readFragment({ id, fragment: known })).toMatchObject({
    name: 'Signe Bjerregaard',
    birthDate: '1991-08-24',
  });
  expect(Object.keys(client.cache.extract() as object).filter((key) => key.startsWith('Citizen:'))).toEqual([id]);
});

test('Apollo Client merges the pages of a list', async () => {
  const client = apolloClient(url, tokenOf('mette'));
  const first = await client.query<Page>({ query: gql(mine) });
  const reading = client.watchQuery<Page>({ query: gql(mine) });
  const shown = reading.subscribe(() => {});
  await reading.fetchMore({ variables: { after: first.data?.citizens.pageInfo.endCursor } });
  shown.unsubscribe();
  const { edges } = (client.readQuery<Page>({ query: gql(mine) }) as Page).citizens;
  expect(edges.slice(0, 20)).toEqual(first.data?.citizens.edges);
  expect(new Set(edges.map(({ node }) => node.id)).size).toBe(edges.length);
  expect(edges.length).toBeGreaterThan(20);
});

test('Apollo Client keeps an unknown list null, not empty', async () => {
  helhed.mocks.social.faults.add({ operation: '*', fault: '503' });
  const { data } = await apolloClient(url, tokenOf('mette')).query<Cases>({
    query: gql`
      query ($cpr: CPR!) {
        citizenByCpr(cpr: $cpr) {
          id
          cases(filter: { area: "social" }) {
            edges {
              cursor
            }
            completeness
          }
        }
      }
    `,
    variables: { cpr: helhed.cpr('protected address') },
  });
  expect(data?.citizenByCpr.cases).toMatchObject({ edges: null, completeness: 'UNKNOWN' });
});

test('urql with default settings queries by GET and is refused before any look-up', async () => {
  const headers = { authorization: await helhed.authorization('mette') };
  const asItComes = new UrqlClient({ url, exchanges: [fetchExchange], fetchOptions: { headers } });
  const before = helhed.mocks.calls().length;
  const { error } = await asItComes.query(find, { cpr }).toPromise();
  expect([error?.response?.status, error?.message]).toEqual([405, expect.stringContaining('med POST')]);
  expect(helhed.mocks.calls().length).toBe(before);
  const { data } = await urqlClient(url, tokenOf('mette')).query(find, { cpr }).toPromise();
  expect(data).toMatchObject({ citizenByCpr: { name: 'Signe Bjerregaard' } });
});

test('graphql-request repeats the query in its error message: use the error’s code', async () => {
  const failed: unknown = await requestClient(url, async () => 'no token')
    .request(find, { cpr })
    .then(null, (error: unknown) => error);
  if (!(failed instanceof ClientError)) throw new Error('It is refused');
  expect(failed.message).toContain(cpr);
  expect(JSON.stringify(failed.response.errors)).not.toContain(cpr);
});

test('Apollo Client and urql subscribe through graphql-sse', async () => {
  const query = 'subscription { workQueueChanged { at } }';
  const [byApollo, byUrql] = [apolloClient(url, tokenOf('jonas')), urqlClient(url, tokenOf('sara'))];
  const told = await Promise.all([
    firstValueFrom(byApollo.subscribe({ query: gql(query) })),
    new Promise((resolve) => {
      const following = byUrql.subscription(query, {}).subscribe((answer) => {
        resolve(answer);
        setImmediate(() => following.unsubscribe());
      });
    }),
  ]);
  const at = { data: { workQueueChanged: { at: expect.any(String) as string } } };
  expect(told).toMatchObject([at, at]);
});

type Page = { citizens: { edges: { node: { id: string } }[]; pageInfo: { endCursor: string }; totalKnown: number } };
type Cases = { citizenByCpr: { cases: { edges: unknown; completeness: string } } };
