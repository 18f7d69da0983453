import { Agent, request as rawRequest } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { overSocket, startHttpServer as start } from '../../support/http-server.ts';

const cpr = '6112901234';

const errorCode = async (reply: Response) => {
  expect(reply.headers.get('content-type')).toContain('application/json');
  const body = (await reply.json()) as { errors: [{ extensions: { code: string } }] };
  return [reply.status, body.errors[0].extensions.code];
};

test('probes: livez, readyz and metrics', async () => {
  const { url, post } = await start();
  await post({ hello: 1 });
  expect(await (await fetch(`${url}/livez`)).json()).toEqual({ ok: true });
  expect(await (await fetch(`${url}/readyz`)).json()).toEqual({ ok: true, checks: { store: true } });
  const metrics = await (await fetch(`${url}/metrics`)).text();
  expect(metrics).toContain('helhed_http_request_seconds_count{route="/graphql",method="POST",status="200"} 1');
  expect(metrics).toContain('nodejs_eventloop_lag_seconds');
});

test('readyz: a check that fails, throws or hangs is not ready, and names no secret', async () => {
  const no = await start({ ready: async () => ({ ok: false, checks: { store: true, identity: false } }) });
  const bad = await start({ ready: () => Promise.reject(new Error('password hemmelig')) });
  const lost = await start({ ready: () => new Promise(() => {}) });
  const replies = await Promise.all([no, bad, lost].map(({ url }) => fetch(`${url}/readyz`)));
  expect(replies.map(({ status }) => status)).toEqual([503, 503, 503]);
  expect(await Promise.all(replies.map((reply) => reply.json()))).toEqual([
    { ok: false, checks: { store: true, identity: false } },
    { ok: false, checks: {} },
    { ok: false, checks: { inTime: false } },
  ]);
  expect(bad.lines.join()).not.toContain('hemmelig');
});

test('errors: JSON of one shape, nothing of the request repeated', async () => {
  const { url, post, lines } = await start();
  expect(await errorCode(await fetch(`${url}/nowhere/${cpr}?cpr=${cpr}`))).toEqual([404, 'NOT_FOUND']);
  expect(await errorCode(await fetch(`${url}/%zz${cpr}`))).toEqual([400, 'BAD_REQUEST']);
  expect(await errorCode(await post(`{"cpr": "${cpr}`))).toEqual([400, 'BAD_REQUEST']);
  expect(await errorCode(await post(`{"__proto__": "${cpr}"}`))).toEqual([400, 'BAD_REQUEST']);
  expect(await errorCode(await post(`"${cpr.repeat(11_000)}"`))).toEqual([413, 'PAYLOAD_TOO_LARGE']);
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/xml']) {
    expect(await errorCode(await post('{}', { 'content-type': type })), type).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
  }
  expect(lines.join()).not.toContain(cpr);
});

test('internal error: a reference that is in the log, its message in neither', async () => {
  const { post, lines } = await start();
  const reply = await post({ fail: true });
  const text = await reply.text();
  const reference = reply.headers.get('x-request-id') ?? '';
  expect([reply.status, text]).toEqual([500, expect.stringContaining(`Der skete en fejl. Reference: ${reference}`)]);
  expect(lines.map((line) => JSON.parse(line) as object)).toContainEqual(
    expect.objectContaining({
      level: 'error',
      requestId: reference,
      error: expect.objectContaining({ type: 'Error' }),
    }),
  );
  expect(text + lines.join()).not.toContain(cpr);
});

test('method not allowed: 405 with Allow', async () => {
  const { url, lines } = await start();
  for (const method of ['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
    const reply = await fetch(`${url}/graphql?query={citizen(cpr:"${cpr}")}`, { method });
    expect(reply.headers.get('allow'), method).toBe('POST');
    expect(await errorCode(reply), method).toEqual([405, 'METHOD_NOT_ALLOWED']);
  }
  expect(lines.join()).not.toContain(cpr);
});

test('security headers: on every answer, no server name', async () => {
  const { url, post } = await start();
  for (const reply of [
    await post({}),
    await post({ fail: true }),
    await fetch(`${url}/nowhere`),
    await fetch(`${url}/%zz`),
  ]) {
    const headers = Object.fromEntries(reply.headers);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
    });
    for (const name of ['server', 'x-powered-by', 'access-control-allow-origin'])
      expect(headers).not.toHaveProperty(name);
  }
});

test('slow or malformed client: 408, 431 or 400', async () => {
  const { url } = await start();
  const head = 'POST /graphql HTTP/1.1\r\nHost: helhed\r\nContent-Type: application/json\r\n';
  const [slowHead, slowBody, bigHead, noHttp] = await Promise.all([
    overSocket(url, head),
    overSocket(url, `${head}Content-Length: 100\r\n\r\n{"cpr":`),
    overSocket(url, `${head}X-Big: ${'a'.repeat(20_000)}\r\n\r\n`),
    overSocket(url, 'hello\r\n\r\n'),
  ]);
  expect(slowHead).toMatch(/^HTTP\/1\.1 408 [^]*REQUEST_TIMEOUT/);
  expect(slowBody).toMatch(/^HTTP\/1\.1 408 /);
  expect(bigHead).toMatch(/^HTTP\/1\.1 431 /);
  expect(noHttp).toMatch(/^HTTP\/1\.1 400 /);
});

test('unfinished request body: one answer, then the connection ends', async () => {
  const { url } = await start({ requestSeconds: -1.8, receiveMs: 1_000 });
  const head = 'POST /graphql HTTP/1.1\r\nHost: helhed\r\nContent-Length: 100\r\n';
  const answers = await Promise.all([
    overSocket(url, `${head}Content-Type: application/json\r\n\r\n{"cpr":`),
    overSocket(url, `${head}Content-Type: application/json; charset=utf-16\r\n\r\n{"cpr":`),
    overSocket(url, `${head}Content-Type: application/json\r\nOrigin: https://elsewhere.example\r\n\r\n{`),
  ]);
  expect(answers.map((answer) => answer.match(/HTTP\/1\.1 \d{3}/g))).toEqual([
    ['HTTP/1.1 408'],
    ['HTTP/1.1 415'],
    ['HTTP/1.1 403'],
  ]);
});

test('slow-loris: 200 half-sent requests do not delay others', async () => {
  const { url, post } = await start();
  const slow = Array.from({ length: 200 }, () => overSocket(url, 'POST /graphql HTTP/1.1\r\nHost: helhed\r\nX-A: '));
  const began = performance.now();
  expect((await post({})).status).toBe(200);
  expect(performance.now() - began).toBeLessThan(1_000);
  for (const answer of await Promise.all(slow)) expect(answer).toMatch(/^HTTP\/1\.1 408 /);
});

test('overload: requests are turned away at once, probes answer', async () => {
  const { url, post, release, until } = await start();
  const carried = [1, 2, 3].map(() => post({ wait: true }));
  await until(3);
  await post({});
  const began = performance.now();
  const turnedAway = await post({});
  expect(performance.now() - began).toBeLessThan(50);
  expect(turnedAway.headers.get('retry-after')).toBe('1');
  expect(await errorCode(turnedAway)).toEqual([503, 'OVERLOADED']);
  for (const probe of ['livez', 'readyz', 'metrics']) expect((await fetch(`${url}/${probe}`)).status).toBe(200);
  release();
  expect((await Promise.all(carried)).map(({ status }) => status)).toEqual([200, 200, 200]);
  expect((await post({})).status).toBe(200);
});

test('client disconnect: noticed, its place is free again', async () => {
  const { post, url, seen, until } = await start({ maxInFlight: 1 });
  const leaving = new AbortController();
  const left = fetch(`${url}/graphql`, {
    method: 'POST',
    signal: leaving.signal,
    headers: { 'content-type': 'application/json' },
    body: '{"wait": true}',
  });
  await until(1);
  await wait(20);
  expect(seen.left).toBe(0);
  leaving.abort();
  await expect(left).rejects.toThrow('aborted');
  while (seen.left === 0) await wait(5);
  expect((await post({})).status).toBe(200);
  expect(seen.left).toBe(1);
});

test('unanswered request: 503', async () => {
  const { post } = await start({ requestSeconds: 0.1 });
  expect(await errorCode(await post({ wait: true }))).toEqual([503, 'OVERLOADED']);
});

test('drain: not ready first, requests in flight finish, no connection is reset', async () => {
  const { url, post, drain, release, until } = await start({ drainSeconds: 0.3 });
  const agent = new Agent({ keepAlive: true });
  const probe = () =>
    new Promise<[number, string | undefined]>((resolve, reject) => {
      const asking = rawRequest(`${url}/readyz`, { agent }, (reply) => {
        reply.resume().on('end', () => resolve([reply.statusCode ?? 0, reply.headers.connection]));
      });
      asking.on('error', reject).end();
    });
  expect(await probe()).toEqual([200, 'keep-alive']);
  const inFlight = [post({ wait: true }), post({ wait: true })];
  await until(2);
  const drained = drain();
  expect(await probe()).toEqual([503, 'close']);
  expect((await post({})).status).toBe(200);
  setTimeout(release, 500);
  const replies = await Promise.all(inFlight);
  expect(replies.map((reply) => [reply.status, reply.headers.get('connection')])).toEqual([
    [200, 'close'],
    [200, 'close'],
  ]);
  await drained;
  await expect(fetch(`${url}/livez`)).rejects.toThrow('fetch failed');
});

test('shutdown: not kept up by a request that does not finish', async () => {
  const { post, drain, until } = await start({ shutdownSeconds: 0.2 });
  const stuck = post({ wait: true }).catch(() => 'broken off');
  await until(1);
  const began = performance.now();
  await drain();
  expect(performance.now() - began).toBeLessThan(2_000);
  expect(await stuck).toBe('broken off');
});

test('development: GraphiQL from our own files, with the personas’ tokens', async () => {
  const { url } = await start({}, true);
  const page = await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } });
  const html = await page.text();
  expect(page.headers.get('content-security-policy')).toContain("connect-src 'self'");
  expect(html.match(/<(?:script|link|img|iframe)[^>]+(?:src|href)=["']?https?:/g)).toBeNull();
  expect(html).toContain('viewer { name }');
  expect(await (await fetch(`${url}/development/tokens`)).json()).toMatchObject([{ persona: 'mette', token: 'a.b.c' }]);
  expect((await fetch(`${url}/graphql`, { headers: { accept: 'application/json' } })).status).toBe(405);
});

test('without development: neither GraphiQL nor tokens', async () => {
  const { url } = await start();
  expect((await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } })).status).toBe(405);
  expect((await fetch(`${url}/development/tokens`)).status).toBe(404);
});
