import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, expect, test } from 'vitest';
import { runningHelhed } from '../support/helhed.ts';

/** A server that answers as it is told to, and remembers what it was asked. */
async function startServer() {
  const heard: { url: string; authorization: string | undefined }[] = [];
  const state = { answers: (_: IncomingMessage, reply: ServerResponse) => void reply.end() };
  const server = createServer((request, reply) => {
    heard.push({ url: request.url ?? '', authorization: request.headers.authorization });
    request.resume();
    state.answers(request, reply);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url, heard, state, close };
}

let system: Awaited<ReturnType<typeof startServer>>;
let elsewhere: Awaited<ReturnType<typeof startServer>>;
const helhed = runningHelhed(async () => {
  [system, elsewhere] = await Promise.all([startServer(), startServer()]);
  const environment = {
    SYSTEM_EMPLOYMENT_URL: `${system.url}/api`,
    SYSTEM_EMPLOYMENT_TOKEN_URL: `${system.url}/token`,
  };
  return { environment, limits: { failuresToOpen: 1_000 } };
});
const cpr = '8408912204';
afterEach(() => helhed.mocks.reset());
afterAll(() => {
  system.close();
  elsewhere.close();
});

const secret = 'hemmeligt-token';
const query = `query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { name completeness
  cases { nodes { title } totalKnown sources { area { key } state errorCode message } } } }`;

/** The employment system gives tokens, and to all else the answer of the row. */
const answering = (answer: (reply: ServerResponse) => void) => {
  system.state.answers = (request, reply) => {
    if (request.url?.startsWith('/token')) {
      reply.setHeader('content-type', 'application/json');
      reply.end(JSON.stringify({ access_token: secret, token_type: 'Bearer', expires_in: 3_600 }));
    } else answer(reply);
  };
};

const personal = () => `Borgeren Jens Hansen ${cpr} (${cpr.slice(0, 6)}-${cpr.slice(6)}), jens.hansen@example.dk`;
const redirecting = (status: number, to: () => string) => (reply: ServerResponse) =>
  void reply.writeHead(status, { location: to() }).end(personal());
const failing = (status: number, type: string, body: () => string) => (reply: ServerResponse) =>
  void reply.writeHead(status, { 'content-type': type }).end(body());

test.each<[string, (reply: ServerResponse) => void]>([
  ['sends us elsewhere', redirecting(302, () => `${elsewhere.url}/catch`)],
  ['sends us elsewhere for good, with all we said', redirecting(308, () => `${elsewhere.url}/catch`)],
  ['sends us into the machine', redirecting(307, () => 'http://169.254.169.254/latest/meta-data')],
  ['sends us to a file', redirecting(302, () => 'file:///etc/passwd')],
  [
    'names people in its error',
    failing(500, 'application/json', () => JSON.stringify({ title: personal(), status: 500 })),
  ],
  [
    'names people in its refusal',
    failing(400, 'application/problem+json', () => JSON.stringify({ detail: personal() })),
  ],
  ['names people on a page', failing(200, 'text/html', () => `<p>${personal()}</p>`)],
  ['answers half a JSON text', failing(200, 'application/json', () => `{"name": "${personal()}`)],
  [
    'answers in another shape',
    failing(200, 'application/json', () => JSON.stringify({ prototype: personal(), __proto__: 1 })),
  ],
  ['names people in the reason of its status', (reply) => void reply.writeHead(502, personal()).end()],
  ['hangs up', (reply) => void reply.destroy()],
])('hostile system that %s: gets nothing, nothing of it gets out', async (_, answer) => {
  answering(answer);
  const before = helhed.logged.length;
  const asked = await helhed.ask('mette', query, { cpr });
  expect(asked.status).toBe(200);
  const { citizenByCpr: seen } = asked.data;
  expect([seen.completeness, seen.cases.totalKnown]).not.toContain('COMPLETE');
  const metrics = await helhed.metrics();
  const out = [
    JSON.stringify(asked.data),
    JSON.stringify(asked.errors),
    helhed.logged.slice(before).join(''),
    metrics,
  ].join();
  expect(out).not.toMatch(/Jens Hansen|jens\.hansen|passwd|hemmeligt-token|169\.254/);
  expect(out).not.toContain(cpr);
  expect(elsewhere.heard).toEqual([]);
});

test('hostile system: only its own token, only below its own address', () => {
  const others = system.heard.filter(({ url }) => !url.startsWith('/token'));
  expect(others.length).toBeGreaterThan(0);
  for (const { url, authorization } of others) {
    expect(url).toMatch(/^\/api\//);
    expect(authorization).toBe(`Bearer ${secret}`);
  }
});

test('foreign record: not shown, alarmed', async () => {
  helhed.mocks.social.faults.add({ operation: '*', fault: 'foreign-record' });
  const { data } = await helhed.ask('jonas', query, { cpr });
  const [social] = data.citizenByCpr.cases.sources.filter(
    (one: { area: { key: string } }) => one.area.key === 'social',
  );
  expect(social.state).toBe('FAILED');
  expect(helhed.logged.some((line) => line.includes('foreign-record'))).toBe(true);
  expect(await helhed.metrics()).toMatch(/helhed_alarms_total\{.*what="foreign-record"/);
});
