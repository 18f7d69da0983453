import { expect, test } from 'vitest';
import { z } from 'zod';
import { segment, shape } from '../../adapters/http.ts';
import { linksBelow, pathBelow } from '../../adapters/http/path.ts';
import { ask, json, outcomeOf, system, until, wayTo, within } from '../support/upstream.ts';

test('an answer carries what was said, when it was true, and when we fetched it', async () => {
  const up = await system((_, response) => json(response, { a: 1 }, 200, { date: 'Sun, 22 Nov 2026 09:30:00 GMT' }));
  const { http, observed } = wayTo(up.url, { now: () => Date.parse('2026-11-22T09:30:01Z') });
  const call = { deadline: Date.parse('2026-11-22T09:30:09Z'), signal: new AbortController().signal };
  expect(await http.send(ask({ query: { q: 'æ b' } }), call)).toEqual({
    ok: true,
    value: { value: { a: 1 }, asOf: '2026-11-22T09:30:00.000Z', fetchedAt: '2026-11-22T09:30:01.000Z' },
  });
  expect(up.calls[0]).toMatchObject({
    path: '/base/things?q=%C3%A6%20b',
    headers: { authorization: 'Bearer token-1', apikey: 'key', accept: 'application/json' },
  });
  expect(observed).toEqual(['ok']);
});

test('each status comes to its own kind of fault', async () => {
  const up = await system(({ path }, response) => json(response, {}, Number(path.split('/').at(-1))));
  const { http } = wayTo(up.url, { limits: { failuresToOpen: 100 } });
  const kindOf = (status: number, accepts: number[] = []) =>
    outcomeOf(http, ask({ path: `/${status}`, idempotent: false, accepts }));
  expect(await kindOf(403)).toBe('refused-us');
  expect(await kindOf(404)).toBe('not-understood');
  expect(await kindOf(404, [404])).toBe('ok');
  expect(await kindOf(409)).toBe('not-understood');
  expect(await kindOf(412)).toBe('not-understood');
  expect(await kindOf(500)).toBe('unreachable');
  expect(await kindOf(504)).toBe('unreachable');
  expect(await kindOf(204, [204])).toBe('ok');
  expect(await kindOf(429)).toBe('busy');
});

test('HTML, half a JSON text and another shape are not understood, and alarmed', async () => {
  const bodies = ['<html>Vi er straks tilbage</html>', '{"a": [1, 2', '{"b": 1}'];
  const up = await system((_, response) => response.end(bodies[up.calls.length - 1]));
  const { http, alarms } = wayTo(up.url);
  const reads = shape(z.object({ a: z.number() }));
  for (const _ of bodies) expect(await outcomeOf(http, ask({ reads }))).toBe('not-understood');
  expect(alarms).toEqual(['upstream-invalid', 'upstream-invalid', 'upstream-invalid']);
});

test('a body beyond the limit is not read to its end', async () => {
  let sent = 0;
  const up = await system((_, response) => {
    const chunk = Buffer.alloc(64 * 1024, 'x');
    const more = () => {
      while (!response.destroyed && sent < 50_000_000 && response.write(chunk)) sent += chunk.length;
    };
    response.on('drain', more);
    more();
  });
  const { http, alarms } = wayTo(up.url);
  expect(await outcomeOf(http)).toBe('not-understood');
  expect(alarms).toEqual(['oversized']);
  expect(sent).toBeLessThan(20_000_000);
});

test('a redirect is refused, and the token does not go along', async () => {
  const elsewhere = await system((_, response) => json(response, {}));
  const up = await system((_, response) => json(response, {}, 307, { location: `${elsewhere.url}/base/things` }));
  const { http, alarms } = wayTo(up.url);
  expect(await outcomeOf(http)).toBe('not-understood');
  expect(alarms).toEqual(['redirect-refused']);
  expect(elsewhere.calls).toEqual([]);
});

test('a path that could lead elsewhere is refused before anything is sent', async () => {
  const up = await system((_, response) => json(response, {}));
  const { http } = wayTo(up.url);
  const paths = [
    'http://evil.example/',
    '//evil.example',
    '/a/../../b',
    '/a//b',
    '/a%2fb',
    '/%2e%2e/b',
    '/a\\b',
    'a',
    '/a b',
  ];
  const ids = ['..', '../1', '1/2', '', 'a'.repeat(65), 'æ', '1?x=1', '%2e'].map((id) => `/things/${segment(id)}`);
  for (const path of [...paths, ...ids])
    expect([path, await outcomeOf(http, ask({ path }))]).toEqual([path, 'not-understood']);
  expect([up.calls, up.tokenCalls]).toEqual([[], []]);
  expect(
    await outcomeOf(http, ask({ path: `/things/${segment(17)}/${segment('0f8fad5b-d9cb-469f-a165-70867728950e')}` })),
  ).toBe('ok');
});

test('a way that is for reading only sends nothing that could change what is there', async () => {
  const up = await system((_, response) => json(response, {}));
  const { http } = wayTo(up.url, { readOnly: true });
  expect(await outcomeOf(http, ask({ method: 'POST', idempotent: false }))).toBe('refused-us');
  expect([up.calls, up.tokenCalls]).toEqual([[], []]);
  expect(await outcomeOf(http)).toBe('ok');
});

test('a link is followed below the base only, whether absolute or relative', async () => {
  const { http } = wayTo('https://social.example:443');
  expect(http.pathOf('https://social.example/base/patients/1?full=true')).toBe('/patients/1?full=true');
  expect(http.pathOf('/base/patients/1')).toBe('/patients/1');
  expect(http.pathOf('patients/1')).toBe('/patients/1');
  for (const link of [
    'https://evil.example/base/1',
    'http://social.example/base/1',
    '/other/1',
    '/base/../other',
    '//evil.example/base',
    '/basement/1',
    'javascript:1',
  ])
    expect([link, http.pathOf(link)]).toEqual([link, null]);
});

test('a drip of bytes is stopped when the attempt is over', async () => {
  let closed = 0;
  const up = await system((_, response) => {
    response.write('[');
    const drip = setInterval(() => response.write(' '), 20);
    response.on('close', () => {
      clearInterval(drip);
      closed += 1;
    });
  });
  const { http } = wayTo(up.url, { limits: { attemptMs: 150 } });
  const startedAt = performance.now();
  expect(await outcomeOf(http, ask({ idempotent: false }))).toBe('timed-out');
  expect(performance.now() - startedAt).toBeLessThan(1_000);
  await until(() => closed === 1);
});

test('a hung system costs no caller more than its own deadline', async () => {
  const up = await system(() => {});
  const { http } = wayTo(up.url);
  const startedAt = performance.now();
  expect(await outcomeOf(http, ask(), within(300))).toBe('timed-out');
  expect(performance.now() - startedAt).toBeLessThan(1_000);
  expect(await outcomeOf(http, ask(), within(49))).toBe('timed-out');
  expect(up.calls).toHaveLength(1);
});

test('a caller that leaves ends its call upstream at once, and not as a failure of the system', async () => {
  let closed = 0;
  const up = await system((_, response) => response.on('close', () => (closed += 1)));
  const { http } = wayTo(up.url);
  for (let left = 1; left <= 8; left += 1) {
    const caller = new AbortController();
    const outcome = outcomeOf(http, ask(), within(8_000, caller.signal));
    await until(() => up.calls.length === left);
    caller.abort();
    expect(await outcome).toBe('cancelled');
    await until(() => closed === left);
  }
  expect(http.health().state).toBe('up');
});

test('a fault says which area and call, and nothing of what was asked or answered', async () => {
  const up = await system((_, response) => json(response, { detail: 'Anna Jensen 700101-1234' }, 400));
  const { http } = wayTo(up.url);
  const answer = await http.send(ask({ method: 'POST', body: { cpr: '7001011234' } }), within());
  expect(answer).toEqual({
    ok: false,
    error: { kind: 'not-understood', area: 'somewhere', call: 'things.read', retryAt: null },
  });
});

const base = new URL('https://fagsystem.example.dk/api');

test.each(['/a/..;/admin', '/..;/admin', '/.;a/admin', '/a/..%3b/admin', '/a/..%3B', '/a/..;x=1/admin'])(
  '%s leads out of a system’s base and is refused',
  (path) => {
    expect(pathBelow('/api', path)).toBeNull();
    expect(linksBelow(base)(`https://fagsystem.example.dk/api${path}`)).toBeNull();
  },
);

test.each(['/patients/1', '/a;v=1/b', '/a..;b', '/...'])('%s stays below it', (path) => {
  expect(pathBelow('/api', path)).toBe(`/api${path}`);
});
