import { request } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { addGraphiql } from '../../../src/platform/graphiql.ts';
import { createHttpServer } from '../../../src/platform/http/server.ts';
import { createLog } from '../../../src/platform/log.ts';
import { createTelemetry } from '../../../src/platform/telemetry.ts';

const stopping: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stopping.splice(0)) await stop();
});

async function start() {
  const server = createHttpServer({
    log: createLog('silent'),
    telemetry: createTelemetry(),
    ready: async () => ({ ok: true, checks: {} }),
    maxInFlight: 3,
    requestSeconds: 8,
    drainSeconds: 0,
    shutdownSeconds: 5,
    routes(app) {
      app.post('/graphql', async () => ({}));
      addGraphiql(app, { tokens: async () => [], query: '{ viewer { name } }' });
    },
  });
  const url = new URL(await server.listen('127.0.0.1', 0));
  stopping.push(() => server.drain());
  return url;
}

type Asked = { method?: string; path: string; headers: Record<string, string> };

const ask = ({ hostname, port }: URL, asked: Asked) =>
  new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
    request({ hostname, port, agent: false, ...asked }, (reply) => {
      let text = '';
      reply.on('data', (chunk: Buffer) => (text += chunk.toString()));
      reply.on('end', () => resolve({ status: reply.statusCode, text }));
    })
      .once('error', reject)
      .end();
  });

test('development tokens: to loopback hosts only, no DNS rebinding', async () => {
  const url = await start();
  const statusFor = async (host: string) => (await ask(url, { path: '/development/tokens', headers: { host } })).status;
  for (const host of ['evil.example', 'evil.example:4000', 'localhost.evil.example', '127.0.0.1.evil.example'])
    expect([host, await statusFor(host)]).toEqual([host, 403]);
  for (const host of ['localhost:4000', '127.0.0.1', '[::1]:4000', '192.168.1.4:4000'])
    expect([host, await statusFor(host)]).toEqual([host, 200]);
});

test('Expect header other than 100-continue: refused in JSON', async () => {
  const answer = await ask(await start(), { method: 'POST', path: '/graphql', headers: { expect: 'junk' } });
  expect(answer.status).toBe(417);
  expect(JSON.parse(answer.text)).toMatchObject({ errors: [{ extensions: { code: 'EXPECTATION_FAILED' } }] });
});
