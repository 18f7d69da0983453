import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { ask, callAt, json, outcomeOf, system, until, upstream, wayTo, within } from '../support/upstream.ts';

const tokensOf = (calls: { headers: { authorization?: string | undefined } }[]) =>
  calls.map(({ headers }) => headers.authorization);

test('a token is fetched once for all who need it, by a form with what the endpoint wants', async () => {
  const up = await system((_, response) => json(response, {}));
  const { http } = wayTo(up.url);
  await Promise.all(Array.from({ length: 10 }, () => outcomeOf(http)));
  await outcomeOf(http);
  expect(up.tokenCalls).toHaveLength(1);
  expect(up.tokenCalls[0]?.headers['content-type']).toBe('application/x-www-form-urlencoded');
  expect(Object.fromEntries(new URLSearchParams(up.tokenCalls[0]?.body))).toEqual({
    grant_type: 'client_credentials',
    client_id: 'us',
    client_secret: 'secret',
    resource: 'there',
  });
});

test('a token is renewed in the background before it ends, and never used after', async () => {
  let nowMs = 1_000_000;
  const up = await system((_, response) => json(response, {}), 100);
  const { http } = wayTo(up.url, { now: () => nowMs });
  const send = () => outcomeOf(http, ask(), callAt(nowMs));
  await send();
  nowMs += 79_000;
  await send();
  expect(up.tokenCalls).toHaveLength(1);
  nowMs += 2_000;
  await send();
  await until(() => up.tokenCalls.length === 2);
  await send();
  nowMs += 101_000;
  await send();
  expect(tokensOf(up.calls)).toEqual(
    ['token-1', 'token-1', 'token-1', 'token-2', 'token-3'].map((token) => `Bearer ${token}`),
  );
});

test('a renewal that fails is not tried again with every call, and the old token serves meanwhile', async () => {
  let nowMs = 1_000_000;
  const up = await upstream(({ path }, response) => {
    if (path !== '/token') json(response, {});
    else if (up.tokenCalls.length === 1) json(response, { access_token: 'first', expires_in: 100 });
    else json(response, {}, 401);
  });
  const { http } = wayTo(up.url, { now: () => nowMs });
  const send = () => outcomeOf(http, ask(), callAt(nowMs));
  await send();
  nowMs += 80_000;
  for (let n = 0; n < 10; n += 1) expect(await send()).toBe('ok');
  expect(up.tokenCalls).toHaveLength(2);
  nowMs += 10_000;
  for (let n = 0; n < 10; n += 1) expect(await send()).toBe('ok');
  expect(up.tokenCalls).toHaveLength(3);
});

test('a refused token is replaced once, also for a write', async () => {
  const up = await system(({ headers }, response) =>
    json(response, {}, headers.authorization === 'Bearer token-1' ? 401 : 200),
  );
  const { http } = wayTo(up.url);
  expect(await outcomeOf(http, ask({ method: 'POST', idempotent: false }))).toBe('ok');
  expect(tokensOf(up.calls)).toEqual(['Bearer token-1', 'Bearer token-2']);
});

test('a token refused again means that the system refuses us', async () => {
  const up = await system((_, response) => json(response, {}, 401));
  const { http } = wayTo(up.url);
  expect(await outcomeOf(http)).toBe('refused-us');
  expect([up.calls.length, up.tokenCalls.length]).toEqual([2, 2]);
  expect(http.health().state).toBe('degraded');
});

test('many callers with the same refused token fetch one new one', async () => {
  const up = await system(({ headers }, response) => {
    setTimeout(() => json(response, {}, headers.authorization === 'Bearer token-1' ? 401 : 200), 20);
  });
  const { http } = wayTo(up.url);
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => outcomeOf(http)));
  expect(outcomes).toEqual(Array(5).fill('ok'));
  expect(up.tokenCalls).toHaveLength(2);
});

test('a token endpoint is followed nowhere, and neither a flood nor a drip of bytes is waited for', async () => {
  const elsewhere = await system((_, response) => json(response, {}));
  const outcomeWith = async (answer: (response: ServerResponse) => unknown) => {
    const up = await upstream((_, response) => answer(response));
    const { http, alarms } = wayTo(up.url, { limits: { attemptMs: 200, bodyBytes: 10_000 } });
    return [await outcomeOf(http), ...alarms];
  };
  const redirect = (response: ServerResponse) => json(response, {}, 307, { location: `${elsewhere.url}/token` });
  expect(await outcomeWith(redirect)).toEqual(['not-understood', 'redirect-refused']);
  expect(elsewhere.tokenCalls).toEqual([]);
  expect(await outcomeWith((response) => json(response, 'x'.repeat(20_000)))).toEqual(['not-understood', 'oversized']);
  expect(await outcomeWith((response) => response.destroy())).toEqual([
    'unreachable',
    'token-unreachable',
    'token-unreachable',
  ]);
  const drip = (response: ServerResponse) => {
    const dripping = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(dripping));
  };
  expect(await outcomeWith(drip)).toEqual(['timed-out', 'token-unreachable', 'token-unreachable']);
});

test('a lifetime may be a text of digits, as Azure AD’s version 1 writes it', async () => {
  let nowMs = 1_000_000;
  const up = await upstream(({ path }, response) =>
    json(response, path === '/token' ? { token_type: 'Bearer', expires_in: '100', access_token: 'ours' } : {}),
  );
  const { http, alarms } = wayTo(up.url, { now: () => nowMs });
  const send = () => outcomeOf(http, ask(), callAt(nowMs));
  expect(await send()).toBe('ok');
  nowMs += 79_000;
  await send();
  expect(up.tokenCalls).toHaveLength(1);
  nowMs += 22_000;
  await send();
  expect([up.tokenCalls.length, ...alarms]).toEqual([2]);
});

test('a lifetime is bounded both ways: a token is fetched neither with every call nor once for all time', async () => {
  const callsAfter = async (life: unknown, seconds: number) => {
    let nowMs = 1_000_000;
    const up = await upstream(({ path }, response) =>
      path === '/token' ? response.end(`{"access_token":"ours","expires_in":${String(life)}}`) : json(response, {}),
    );
    const { http } = wayTo(up.url, { now: () => nowMs });
    const send = () => outcomeOf(http, ask(), callAt(nowMs));
    expect([life, await send(), await send()]).toEqual([life, 'ok', 'ok']);
    nowMs += seconds * 1_000;
    await send();
    return up.tokenCalls.length;
  };
  for (const tiny of ['0', '-1', '0.001', '"0"']) expect([tiny, await callsAfter(tiny, 7)]).toEqual([tiny, 1]);
  for (const huge of ['1e300', '1e999', '"99999999999999999999"'])
    expect([huge, await callsAfter(huge, 86_401)]).toEqual([huge, 2]);
  for (const none of ['null', '"soon"', '""', '{}', 'true']) {
    expect([none, await callsAfter(none, 45)]).toEqual([none, 1]);
    expect([none, await callsAfter(none, 61)]).toEqual([none, 2]);
  }
});

test('a token endpoint that refuses us, fails, or speaks nonsense is told apart: once, as the token’s trouble, and not as that of the calls that needed it', async () => {
  const troubleWith = async (status: number, body: unknown) => {
    const up = await upstream((_, response) => void setTimeout(() => json(response, body, status), 10));
    const { http, alarms, alarmedCalls } = wayTo(up.url);
    const answers = await Promise.all([1, 2, 3].map(() => http.send(ask({ idempotent: false }), within())));
    const faults = answers.map((answer) => (answer.ok ? 'ok' : `${answer.error.call} ${answer.error.kind}`));
    expect(new Set(alarmedCalls)).toEqual(new Set(['token']));
    return [...new Set(faults), ...alarms];
  };
  expect(await troubleWith(400, { error: 'invalid_client' })).toEqual(['token refused-us', 'token-refused']);
  expect(await troubleWith(401, {})).toEqual(['token refused-us', 'token-refused']);
  expect(await troubleWith(503, {})).toEqual(['token unreachable', 'token-unreachable']);
  for (const nonsense of [{ token: 'elsewhere' }, { access_token: 'two\nlines' }])
    expect(await troubleWith(200, nonsense)).toEqual(['token not-understood', 'upstream-invalid']);
});

test('a token’s answer is decoded as every other: by its charset, without its byte order mark', async () => {
  const body = Buffer.from('\ufeff{"access_token":"ours","expires_in":60,"scope":"æ"}');
  const up = await upstream(({ path }, response) => void (path === '/token' ? response.end(body) : json(response, {})));
  expect(await outcomeOf(wayTo(up.url).http)).toBe('ok');
});

test('one caller that leaves does not take the token from the others', async () => {
  let giveToken = () => {};
  const up = await upstream(({ path }, response) => {
    if (path === '/token') giveToken = () => json(response, { access_token: 'late', expires_in: 60 });
    else json(response, {});
  });
  const { http } = wayTo(up.url);
  const caller = new AbortController();
  const leaving = outcomeOf(http, ask(), within(8_000, caller.signal));
  const staying = outcomeOf(http);
  await until(() => up.tokenCalls.length === 1);
  caller.abort();
  expect(await leaving).toBe('cancelled');
  giveToken();
  expect(await staying).toBe('ok');
  expect([up.tokenCalls.length, up.calls.length]).toEqual([1, 1]);
});

test('a hung token endpoint is bounded like any call, and opens the breaker', async () => {
  const up = await upstream(() => {});
  const { http } = wayTo(up.url, { limits: { attemptMs: 50 } });
  while (http.health().state !== 'down') expect(await outcomeOf(http)).toBe('timed-out');
  expect(up.tokenCalls).toHaveLength(5);
  expect(await outcomeOf(http)).toBe('paused');
});
