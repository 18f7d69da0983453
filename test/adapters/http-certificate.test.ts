import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { outcomeOf, wayTo } from '../support/upstream.ts';

const certificates = join(import.meta.dirname, '../support/tls');
const certificate = join(certificates, 'test-only.pem');

/** A system whose certificate nobody has vouched for, as one is whose server does not send its whole chain. */
async function untrustedSystem(): Promise<string> {
  const key = readFileSync(join(certificates, 'test-only-key.pem'));
  const server = createServer({ key, cert: readFileSync(certificate) }, (request, response) =>
    response.end(request.url === '/token' ? '{"access_token":"ours","expires_in":60}' : '{}'),
  );
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('a certificate that is not trusted is no connection, and told as what it is', async () => {
  const { http, alarms, alarmedCalls } = wayTo(await untrustedSystem(), { limits: { retryBurst: 0 } });
  expect(await outcomeOf(http)).toBe('unreachable');
  expect(new Set(alarms)).toEqual(new Set(['certificate-refused']));
  expect(new Set(alarmedCalls)).toEqual(new Set(['token']));
});

test('NODE_EXTRA_CA_CERTS makes the token endpoint and the system trusted', async () => {
  const url = await untrustedSystem();
  const script = `
    import { systemHttp } from './adapters/http.ts';
    const told = (what) => console.log('alarm', what);
    const [url] = process.argv.slice(-1);
    const settings = { area: 'a', url, tokenUrl: url + '/token', clientId: 'us', clientSecret: 's' };
    const deps = { now: Date.now, alarm: told, observe() {}, tokenRequest: { body: {} } };
    const http = systemHttp(settings, deps);
    const asked = { call: 'c', method: 'GET', path: '/', idempotent: true, reads: (value) => ({ ok: true, value }) };
    const answer = await http.send(asked, { deadline: Date.now() + 8000, signal: new AbortController().signal });
    console.log(answer.ok);
    await http.close();`;
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, ['--input-type=module-typescript', '-e', script, '--', url], {
    cwd: join(import.meta.dirname, '../..'),
    env: { ...process.env, NODE_EXTRA_CA_CERTS: certificate },
  });
  expect(stdout).toBe('true\n');
});
