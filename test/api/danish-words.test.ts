import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runningHelhed } from '../support/helhed.ts';
import { runNode } from '../support/run-node.ts';

/** So long "nobody" takes: what is refused for its form must not wait for that. */
const nobodyMs = 5_000;
const helhed = runningHelhed({ policy: { door: { lookups: 1_000, nobodyMs } } });

const bySomebody = (query: string, variables = {}, persona = 'mette') => helhed.ask(persona, query, variables);
const list =
  'query ($first: Int!, $after: String) { citizens(filter: { mine: true }, first: $first, after: $after) { totalKnown } }';
const byCpr = 'query ($cpr: CPR!) { citizenByCpr(cpr: $cpr) { name } }';

test('error messages: in Danish, without repeating the input', async () => {
  const unknown = await helhed.post(JSON.stringify({ query: '{ viewer { name } }' }));
  const token = {
    status: unknown.status,
    errors: ((await unknown.json()) as { errors: { message: string }[] }).errors,
  };
  const answers = [
    [401, token],
    [403, await bySomebody('{ workQueue { totalKnown } }', {}, 'drift')],
    [400, await bySomebody(list, { first: 0 })],
    [400, await bySomebody('{ citizens(filter: {}) { totalKnown } }')],
    [400, await bySomebody('{ citizens(filter: { mine: true, area: "x" }) { totalKnown } }')],
    [400, await bySomebody('{ citizens(filter: { mine: true, cprs: [] }) { totalKnown } }')],
    [403, await bySomebody('{ citizens(filter: { mine: true, area: "social" }) { totalKnown } }')],
    [403, await bySomebody('{ citizens(filter: { unit: "voksenenhed" }) { totalKnown } }')],
    [400, await bySomebody('{ drawingRight(period: "x") { period } }')],
    [400, await bySomebody(list, { first: 1, after: 'Bjerregaard' })],
    [400, await bySomebody(byCpr, { cpr: '840891-2204-Bjerregaard' })],
    [400, await bySomebody(byCpr, { cpr: '3102912204' })],
  ] as const;
  for (const [status, answer] of answers) {
    const message = answer.errors?.[0]?.message ?? '';
    expect([answer.status, message]).toEqual([status, expect.stringMatching(/\b(ikke|kan|skal|kun|der|er)\b/i)]);
    expect(message).not.toMatch(/\b(the|not|must|valid|is|your|needed)\b/i);
    expect(message).not.toMatch(/Bjerregaard|\d{6}-?\d{4}/);
  }
});

test('invalid page size: refused at once, also for an unknown citizen', async () => {
  const query = 'query ($cpr: CPR!, $first: Int!) { citizenByCpr(cpr: $cpr) { cases(first: $first) { totalKnown } } }';
  for (const first of [0, -1, 101])
    for (const knownFor of ['both with a joint plan', 'unknown to both']) {
      const began = Date.now();
      const answer = await bySomebody(query, { cpr: helhed.cpr(knownFor), first });
      expect([answer.status, answer.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
      expect(Date.now() - began).toBeLessThan(nobodyMs / 2);
    }
});

test('port taken: the start names the setting PORT', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const home = await mkdtemp(join(tmpdir(), 'helhed-port-'));
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'development', DATA_DIR: home, LOG_LEVEL: 'fatal' };
  env['PORT'] = String((taken.address() as AddressInfo).port);
  for (const mock of ['IDP', 'EMPLOYMENT', 'SOCIAL']) env[`MOCK_${mock}_PORT`] = '0';
  const { code, said } = await runNode(['src/main.ts'], { env });
  expect([code, said]).toEqual([1, expect.stringMatching(/another program listens there.*set PORT to a free one/)]);
  await new Promise((resolve) => taken.close(resolve));
  await rm(home, { recursive: true });
}, 60_000);
