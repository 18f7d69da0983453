import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer as createSocket, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createServer, type ViteDevServer } from 'vite';
import { logIn, newBrowser } from '../support/log-in-browser.ts';
import { startHelhed, type Helhed } from '../support/helhed.ts';
import { documented } from './documented.ts';

const frontEnd = mkdtempSync(join(tmpdir(), 'helhed-vite-'));
let helhed: Helhed;
let vite: ViteDevServer;
let url: string;
beforeAll(async () => {
  const port = await freePort();
  url = `http://localhost:${port}`;
  const client = { OIDC_CLIENT_ID: 'helhed', OIDC_CLIENT_SECRET: 'helhed-secret' };
  helhed = await startHelhed({ environment: { ...client, PUBLIC_URL: url } });
  symlinkSync(join(import.meta.dirname, '../../node_modules'), join(frontEnd, 'node_modules'));
  writeFileSync(join(frontEnd, 'index.html'), '<!doctype html><title>Front end</title>');
  const configFile = join(frontEnd, 'vite.config.ts');
  writeFileSync(configFile, documented('vite.config.ts').replace('http://127.0.0.1:4000', helhed.url));
  vite = await createServer({ root: frontEnd, configFile, logLevel: 'silent', server: { port, strictPort: true } });
  await vite.listen();
}, 60_000);
afterAll(async () => {
  await vite.close();
  await helhed.close();
  rmSync(frontEnd, { recursive: true });
});

test('Vite’s dev server serves the page, and passes log-in and questions on as docs/clients.md shows', async () => {
  const browser = newBrowser();
  expect((await browser.open(`${url}/`)).text).toContain('<title>Front end</title>');
  expect((await logIn(browser, url, { returnTo: '/min-dag' })).address).toBe(`${url}/min-dag`);
  const answer = await browser.post(`${url}/graphql`, { query: '{ viewer { name } }' });
  expect(answer.json).toEqual({ data: { viewer: { name: 'Mette Holm' } } });
  const forged = await browser.post(`${url}/graphql`, { query: '{ viewer { name } }' }, { origin: helhed.url });
  expect(forged.status).toBe(403);
});

async function freePort(): Promise<number> {
  const server = createSocket().listen(0, 'localhost');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
