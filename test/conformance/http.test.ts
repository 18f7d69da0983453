import { request } from 'node:http';
import { beforeAll, expect, test } from 'vitest';
import { runningHelhed } from '../support/helhed.ts';

const helhed = runningHelhed();
const cpr = '8408912204';
let authorization: string;
beforeAll(async () => {
  authorization = await helhed.authorization('mette');
});

const post = (body: object, headers: Record<string, string> = {}) =>
  helhed.post(JSON.stringify(body), { authorization, ...headers });
const get = (query: string, headers: Record<string, string> = {}) =>
  fetch(`${helhed.url}/graphql?${new URLSearchParams({ query }).toString()}`, {
    headers: { authorization, ...headers },
  });

const [older, newer] = ['application/json; charset=utf-8', 'application/graphql-response+json; charset=utf-8'];
/** One that goes wrong before it runs, and one that answers in part. */
const wrong = { query: '{ nothing }' };
const inPart = {
  query: 'query ($cpr: CPR!) { viewer { id } citizenByCpr(cpr: $cpr) { cases(after: "x") { totalKnown } } }',
};

test.each<[who: string, accept: string, type: string, forWrong: number, forInPart: number]>([
  ['no preference, as curl and fetch', '*/*', older, 400, 400],
  ['Apollo Client', 'application/graphql-response+json,application/json;q=0.9', newer, 400, 200],
  [
    'urql',
    'application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed',
    newer,
    400,
    200,
  ],
  ['only the newer media type', 'Application/GraphQL-Response+JSON', newer, 400, 200],
  ['only the older media type', 'application/json', older, 200, 200],
  ['axios', 'application/json, text/plain, */*', older, 200, 200],
])(
  'content negotiation, %s: media type and status of GraphQL over HTTP',
  async (_, accept, type, forWrong, forInPart) => {
    const [first, second] = await Promise.all([
      post(wrong, { accept }),
      post({ ...inPart, variables: { cpr } }, { accept }),
    ]);
    expect([first.headers.get('content-type'), first.status, second.status]).toEqual([type, forWrong, forInPart]);
    expect(await first.json()).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
    expect(await second.json()).toMatchObject({
      data: { viewer: { id: 'mette' }, citizenByCpr: null },
      errors: [{ extensions: { code: 'INVALID_CURSOR' } }],
    });
  },
);

test.each(['application/json', 'application/graphql-response+json', '*/*'])(
  'with accept %s: 401, 400 and 403 keep their status',
  async (accept) => {
    const replies = await Promise.all([
      post({ query: '{ viewer { id } }' }, { accept, authorization: 'Bearer no' }),
      post({ variables: {} }, { accept }),
      post({ query: '{ deadLetters { totalKnown } }' }, { accept }),
    ]);
    expect(replies.map(({ status }) => status)).toEqual([401, 400, 403]);
    for (const reply of replies)
      expect(await reply.json()).toMatchObject({ errors: [{ message: expect.any(String) }] });
  },
);

test('GET: a query without arguments gets the same answer as by POST', async () => {
  const query = '{ viewer { id } areas { key units { nodes { key } } } }';
  const [byGet, byPost] = await Promise.all([get(query), post({ query })]);
  expect([byGet.status, await byGet.text()]).toEqual([200, await byPost.text()]);
  expect(byGet.headers.get('cache-control')).toBe('no-store');
  expect((await get(query, { authorization: '' })).status).toBe(401);
  expect((await get(query, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await get(query, { accept: 'text/event-stream' })).status).toBe(406);
});

test.each([
  ['a citizen by number', () => `{ citizenByCpr(cpr: "${cpr}") { name } }`],
  [
    'a citizen by number, inside a fragment',
    () => `{ ...A } fragment A on Query { citizenByCpr(cpr: "${cpr}") { name } }`,
  ],
  ['a thing by its id', () => '{ node(id: "AVnJf7") { id } }'],
  ['a mutation', () => 'mutation { __typename }'],
  ['a subscription', () => 'subscription { workQueueChanged { at } }'],
])('GET, %s: 405 without any look-up, and the URL is in no log', async (_, query) => {
  const before = helhed.mocks.calls().length;
  const reply = await get(query());
  expect([reply.status, reply.headers.get('allow')]).toEqual([405, 'POST']);
  expect(await reply.text()).not.toContain(cpr);
  expect(helhed.mocks.calls().length).toBe(before);
  expect(helhed.logged.join()).not.toContain(cpr);
});

test('responses are not compressed', async () => {
  const reply = await new Promise<{ encoding: string | undefined }>((resolve, reject) => {
    const headers = { authorization, 'content-type': 'application/json', 'accept-encoding': 'gzip, br, zstd' };
    const asking = request(`${helhed.url}/graphql`, { method: 'POST', headers }, (answer) => {
      answer.resume().on('end', () => resolve({ encoding: answer.headers['content-encoding'] }));
    });
    asking.on('error', reject).end(JSON.stringify({ query: '{ areas { offers { nodes { title description } } } }' }));
  });
  expect(reply).toEqual({ encoding: undefined });
});

test('CORS preflight from another site is refused', async () => {
  const reply = await fetch(`${helhed.url}/graphql`, {
    method: 'OPTIONS',
    headers: { origin: 'https://andet.example', 'access-control-request-method': 'POST' },
  });
  expect(reply.status).toBe(403);
  expect([...reply.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
});
