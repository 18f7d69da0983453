import { connect, createServer, type Socket } from 'node:net';
import { createClient, type Client, type ExecutionResult, type NetworkError } from 'graphql-sse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sseClient } from './clients/graphql-sse.ts';
import { referralClient } from '../support/clients.ts';
import { runningHelhed } from '../support/helhed.ts';

const helhed = runningHelhed();
let url: string;
beforeAll(() => {
  url = `${helhed.url}/graphql`;
});
afterAll(() => clients.forEach((client) => client.dispose()));

const clients: Client[] = [];
const clientOf = (persona: string, at = url) => {
  const client = sseClient(at, () => helhed.token(persona));
  clients.push(client);
  return client;
};
async function all(client: Pick<Client, 'iterate'>, query: string, variables = {}) {
  const told: ExecutionResult<Record<string, unknown>, unknown>[] = [];
  for await (const answer of client.iterate({ query, variables })) told.push(answer);
  return told;
}
const workQueue = 'subscription { workQueueChanged { at } }';
const changed = { data: { workQueueChanged: { at: expect.any(String) as string } } };

test('graphql-sse: a query and a mutation are answered once and complete', async () => {
  const client = clientOf('mette');
  expect(await all(client, '{ viewer { id } }')).toEqual([{ data: { viewer: { id: 'mette' } } }]);
  const withdraw = `mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { refusal { code } } }`;
  const input = { idempotencyKey: 'a key of mine', id: 'no such consent', expectedVersion: 1, form: 'ORAL' };
  const answers = await all(client, withdraw, { input });
  expect(answers).toMatchObject([{ data: { withdrawConsent: { refusal: { code: expect.any(String) as string } } } }]);
});

test('graphql-sse: an invalid operation is answered with errors and completes', async () => {
  const codes = async (persona: string, query: string, variables = {}) =>
    (await all(clientOf(persona), query, variables)).map(({ errors }) => errors?.[0]?.extensions?.['code']);
  expect(await codes('mette', '{ nothing }')).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  expect(await codes('mette', '{')).toEqual(['GRAPHQL_PARSE_FAILED']);
  expect(await codes('drift', workQueue)).toEqual(['FORBIDDEN']);
  const byCpr = 'query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { name } }';
  expect(await codes('mette', byCpr, { cpr: '12' })).toEqual(['BAD_USER_INPUT']);
});

test('graphql-sse: a bad token ends the client without retries', async () => {
  let asked = 0;
  const client = sseClient(url, async () => `no token ${++asked}`);
  await expect(all(client, workQueue)).rejects.toThrow('Helhed answered 401');
  expect(asked).toBe(1);
});

test('graphql-sse: each subscription has its own connection', async () => {
  const client = clientOf('jonas');
  const [first, second] = [client.iterate({ query: workQueue }), client.iterate({ query: workQueue })];
  expect([(await first.next()).value, (await second.next()).value]).toEqual([changed, changed]);
  await first.return?.();
  const next = second.next();
  await referralClient(helhed).refer();
  expect((await next).value).toEqual(changed);
  await second.return?.();
});

test('graphql-sse: reconnects with a fresh token and gets the current state', async () => {
  const network = await breakable(Number(new URL(url).port));
  const tokens: string[] = [];
  const client = sseClient(`http://127.0.0.1:${network.port}/graphql`, async () => {
    tokens.push(await helhed.token('jonas'));
    return tokens.at(-1) ?? '';
  });
  const following = client.iterate({ query: workQueue });
  expect((await following.next()).value).toEqual(changed);
  network.break();
  expect((await following.next()).value).toEqual(changed);
  expect(tokens).toHaveLength(2);
  await following.return?.();
  await network.close();
});

test('graphql-sse: single connection mode is refused', async () => {
  const client = createClient({
    url,
    singleConnection: true,
    retryAttempts: 0,
    headers: { authorization: await helhed.authorization('jonas') },
  });
  const failed: unknown = await all(client, workQueue).catch((error: unknown) => error);
  expect((failed as NetworkError<Response>).response?.status).toBe(405);
});

/** A network between a client and a port of this machine, until it breaks. */
async function breakable(port: number) {
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    for (const one of [near, far]) {
      sockets.add(one);
      one.on('error', () => {}).on('close', () => sockets.delete(one));
    }
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const breakAll = () => sockets.forEach((one) => one.destroy());
  return {
    port: (server.address() as { port: number }).port,
    break: breakAll,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        breakAll();
      }),
  };
}
