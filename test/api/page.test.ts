import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createHttpServer, type HttpServer } from '../../src/platform/http/server.ts';
import { createLog } from '../../src/platform/log.ts';
import { createTelemetry } from '../../src/platform/telemetry.ts';
import { addPage } from '../../src/web/page.ts';

const index = '<!doctype html><html lang="da"><title>Helhed</title><script src="/assets/app-1a2b.js"></script></html>';
const script = 'console.log("Helhed")';
const folder = mkdtempSync(join(tmpdir(), 'helhed-page-'));
const logged: string[] = [];
const servers: HttpServer[] = [];
let url: string;
let bare: string;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  for (const [name, text] of [
    ['index.html', index],
    ['assets/app-1a2b.js', script],
    ['made-of.json', '{"files": []}'],
    ['favicon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ] as const) {
    writeFileSync(join(folder, name), text);
    if (name === 'favicon.svg') continue;
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(text));
    writeFileSync(join(folder, `${name}.gz`), gzipSync(text));
  }
  url = await serve(folder);
  bare = await serve(null);
});
afterAll(async () => {
  for (const server of servers) await server.drain();
  rmSync(folder, { recursive: true });
});

function serve(page: string | null): Promise<string> {
  const server = createHttpServer({
    log: createLog('debug', { write: (line: string) => void logged.push(line) }),
    telemetry: createTelemetry(),
    ready: async () => ({ ok: true, checks: {} }),
    maxInFlight: 100,
    requestSeconds: 8,
    drainSeconds: 0,
    shutdownSeconds: 5,
    routes(app) {
      app.post('/graphql', async () => ({}));
      addPage(app, page);
    },
  });
  servers.push(server);
  return server.listen('127.0.0.1', 0);
}

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";
const hardened = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
};
const headersOf = ({ headers }: Response) => Object.fromEntries(headers);

test.each(['/', '/min-dag', '/borger/Q2l0aXplbjo_-x/sager', '/borger/abc/', '/min-dag?vis=alle'])(
  'page: %s is the page, never stored, under the strict policy',
  async (path) => {
    const reply = await fetch(`${url}${path}`);
    expect([reply.status, await reply.text()]).toEqual([200, index]);
    expect(headersOf(reply)).toMatchObject({
      ...hardened,
      'cache-control': 'no-store',
      'content-type': expect.stringMatching(/^text\/html; charset=utf-8$/i) as string,
    });
  },
);

test('page: an asset is kept for good, compressed as the browser takes it, and HEAD says the same', async () => {
  const raw = async (encoding: string, method = 'GET') => {
    const reply = await fetch(`${url}/assets/app-1a2b.js`, { method, headers: { 'accept-encoding': encoding } });
    return { headers: headersOf(reply), text: await reply.text() };
  };
  const [brotli, gzip, plain] = [await raw('gzip, br'), await raw('gzip'), await raw('identity')];
  expect([brotli, gzip, plain].map(({ headers }) => headers['content-encoding'])).toEqual(['br', 'gzip', undefined]);
  for (const { headers, text } of [brotli, gzip, plain]) {
    expect(text).toBe(script);
    expect(headers).toMatchObject({
      ...hardened,
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': expect.stringContaining('javascript') as string,
      vary: expect.stringMatching(/accept-encoding/i) as string,
    });
  }
  expect((await raw('br', 'HEAD')).headers).toMatchObject({ 'content-encoding': 'br' });
});

test.each([
  ['/assets/app-9z9z.js', 404],
  ['/assets/app-1a2b.js.br', 404],
  ['/index.html', 404],
  ['/made-of.json', 404],
  ['/made-of.json.gz', 404],
  ['/assets', 404],
  ['/assets/', 404],
  ['/.env', 404],
  ['/package.json', 404],
  ['/graphql', 405],
  ['/graphql/x', 404],
  ['/login', 404],
  ['/callback', 404],
  ['/development/tokens', 404],
  ['//ondsindet.example', 404],
])('page: GET %s gets %i, and no error is kept', async (path, status) => {
  const reply = await fetch(`${url}${path}`);
  expect(reply.status).toBe(status);
  expect(reply.headers.get('cache-control')).toBe('no-store');
});

test('page: a number in an address stands in no log', async () => {
  await fetch(`${url}/borger/8408912204`);
  await fetch(`${url}/borger/840891-2204?cpr=8408912204`);
  expect(logged.length).toBeGreaterThan(0);
  expect(logged.join('')).not.toMatch(/8408912204|840891/);
});

test('page: where there is none, one line at / says where the API is', async () => {
  const reply = await fetch(`${bare}/`);
  expect([reply.status, reply.headers.get('content-type'), await reply.text()]).toEqual([
    200,
    'text/plain; charset=utf-8',
    'Helhed kører. GraphQL besvares på /graphql.\n',
  ]);
  expect((await fetch(`${bare}/min-dag`)).status).toBe(404);
});
