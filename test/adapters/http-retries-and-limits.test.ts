import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { ask, callAt, json, outcomeOf, system, until, wayTo, within } from '../support/upstream.ts';

const nothing = () => {};

test('a read that failed is tried once more, a write never', async () => {
  const up = await system((_, response) => json(response, {}, 503));
  const { http } = wayTo(up.url);
  expect(await outcomeOf(http, ask({ method: 'PUT', idempotent: false }))).toBe('unreachable');
  expect(up.calls).toHaveLength(1);
  expect(await outcomeOf(http)).toBe('unreachable');
  expect(up.calls).toHaveLength(3);
});

test('the second try may succeed, also after a reset connection', async () => {
  const up = await system((_, response) => (up.calls.length === 1 ? response.destroy() : json(response, {})));
  const { http } = wayTo(up.url);
  expect(await outcomeOf(http)).toBe('ok');
});

test('a second try waits for no time that its caller does not have, nor for one the system asked to keep', async () => {
  const up = await system((_, response) => json(response, {}, 503, up.calls.length > 1 ? { 'retry-after': '1' } : {}));
  const { http } = wayTo(up.url, { random: () => 1, limits: { jitterMs: 500 } });
  expect(await outcomeOf(http, ask(), within(450))).toBe('unreachable');
  expect(up.calls).toHaveLength(1);
  expect(await outcomeOf(http)).toBe('unreachable');
  expect(up.calls).toHaveLength(2);
});

test('retries are a tenth of the requests, and one a second', async () => {
  let nowMs = 1_000_000;
  const up = await system((_, response) => json(response, {}, 500));
  const { http } = wayTo(up.url, { now: () => nowMs, limits: { failuresToOpen: 1_000, jitterMs: 0 } });
  const hundred = async () => {
    const before = up.calls.length;
    for (let n = 0; n < 100; n += 1) await outcomeOf(http, ask(), callAt(nowMs));
    return up.calls.length - before - 100;
  };
  const atOnce = (await hundred()) + (await hundred());
  expect(atOnce).toBeGreaterThanOrEqual(20);
  expect(atOnce).toBeLessThanOrEqual(21);
  nowMs += 5_000;
  const fiveSecondsLater = await hundred();
  expect(fiveSecondsLater).toBeGreaterThanOrEqual(14);
  expect(fiveSecondsLater).toBeLessThanOrEqual(15);
});

test('at most seven calls reach a dead system per opening, even when all come at once', async () => {
  const up = await system((_, response) => json(response, {}, dead ? 503 : 200));
  const { http, alarms } = wayTo(up.url, { limits: { pauseMs: 200 } });
  let dead = false;
  expect(await outcomeOf(http)).toBe('ok');
  dead = true;
  const kinds = await Promise.all(Array.from({ length: 40 }, () => outcomeOf(http)));
  expect(up.calls).toHaveLength(1 + 5);
  expect(new Set(kinds)).toEqual(new Set(['unreachable', 'paused']));
  expect(alarms).toEqual(['breaker-open']);
  expect(http.health()).toMatchObject({ state: 'down', retryAt: expect.any(String) });
  await pause(210);
  await Promise.all(Array.from({ length: 40 }, () => outcomeOf(http)));
  expect(up.calls.length).toBeLessThanOrEqual(1 + 7);
  expect(alarms).toEqual(['breaker-open', 'breaker-open']);
});

test('the breaker stays open twice as long for each failed probe, and two that succeed close it', async () => {
  let dead = true;
  const pauses: number[] = [];
  const up = await system((_, response) => json(response, {}, dead ? 503 : 200));
  const { http } = wayTo(up.url, {
    limits: { pauseMs: 100, longestPauseMs: 300 },
    alarm: () => pauses.push(Date.parse(http.health().retryAt ?? '') - Date.now()),
  });
  const write = ask({ idempotent: false });
  for (let opening = 1; opening <= 4; opening += 1) {
    while (pauses.length < opening) await outcomeOf(http, write);
    await pause((pauses.at(-1) ?? 0) + 10);
  }
  for (const [opening, ms] of [100, 200, 300, 300].entries())
    expect(Math.abs((pauses[opening] ?? 0) - ms)).toBeLessThan(20);
  expect(up.calls).toHaveLength(5 + 3);
  dead = false;
  expect(await outcomeOf(http)).toBe('ok');
  expect(http.health().state).toBe('degraded');
  expect(await outcomeOf(http)).toBe('ok');
  expect(http.health()).toEqual({ state: 'up', since: null, retryAt: null });
  expect(up.calls).toHaveLength(5 + 3 + 2);
});

test('a probe whose caller leaves is still run to its end, and its failure counts', async () => {
  let answer: (response: Parameters<typeof json>[0]) => unknown = (response) => json(response, {}, 503);
  const up = await system((_, response) => answer(response));
  const { http } = wayTo(up.url, { limits: { pauseMs: 100, attemptMs: 300 } });
  while (http.health().state !== 'down') await outcomeOf(http);
  const [before, waitMs] = [up.calls.length, 110];
  answer = nothing;
  await pause(waitMs);
  const caller = new AbortController();
  const probes = [1, 2].map(() => outcomeOf(http, ask(), within(8_000, caller.signal)));
  await until(() => up.calls.length === before + 2);
  caller.abort();
  expect(await Promise.all(probes)).toEqual(['cancelled', 'cancelled']);
  await until(() => http.health().state === 'down');
});

test('callers in a hurry do not open the breaker for the others', async () => {
  const up = await system((_, response) => setTimeout(() => json(response, {}), 200));
  const { http } = wayTo(up.url);
  for (let n = 0; n < 8; n += 1) expect(await outcomeOf(http, ask(), within(100))).toBe('timed-out');
  expect(await outcomeOf(http)).toBe('ok');
});

test('refusals, wrong shapes and unknown ids are signs of life', async () => {
  const statuses = [400, 403, 404, 409];
  const up = await system((_, response) => json(response, {}, statuses[up.calls.length % 4]));
  const { http } = wayTo(up.url);
  for (let n = 0; n < 12; n += 1) expect(await outcomeOf(http)).not.toBe('paused');
  expect(http.health().state).toBe('degraded');
});

test('twenty calls run, twenty wait their turn in order, and more are busy at once', async () => {
  const waiting: (() => void)[] = [];
  const up = await system((_, response) => {
    if (up.calls.length === 1) json(response, {});
    else waiting.push(() => json(response, {}));
  });
  const { http } = wayTo(up.url, { limits: { failuresToOpen: 100, queued: 20 } });
  await outcomeOf(http);
  const outcomes = Array.from({ length: 45 }, (_, n) => outcomeOf(http, ask({ path: `/things/${n}` })));
  expect(await Promise.all(outcomes.slice(40))).toEqual(Array(5).fill('busy'));
  await until(() => waiting.length === 20);
  for (let answered = 0; answered < 40; answered += 1) {
    await until(() => waiting.length > 0);
    waiting.shift()?.();
    await outcomes[answered];
  }
  expect(await Promise.all(outcomes.slice(0, 40))).toEqual(Array(40).fill('ok'));
  const lateOnes = up.calls.slice(21).map(({ path }) => path);
  expect(lateOnes).toEqual(Array.from({ length: 20 }, (_, n) => `/base/things/${n + 20}`));
});

test('a caller whose time is up, or who leaves, gives up its place in the line at once', async () => {
  const waiting: (() => void)[] = [];
  const up = await system((_, response) => void waiting.push(() => json(response, {})));
  const { http } = wayTo(up.url, { limits: { concurrent: 1, queued: 1 } });
  const running = outcomeOf(http, ask({ path: '/things/running' }));
  await until(() => up.calls.length === 1);
  expect(await outcomeOf(http, ask({ path: '/things/late' }), within(100))).toBe('timed-out');
  const caller = new AbortController();
  const leaving = outcomeOf(http, ask({ path: '/things/left' }), within(8_000, caller.signal));
  expect(await outcomeOf(http)).toBe('busy');
  caller.abort();
  expect(await leaving).toBe('cancelled');
  const next = outcomeOf(http, ask({ path: '/things/next' }));
  waiting.shift()?.();
  await until(() => waiting.length === 1);
  waiting.shift()?.();
  expect(await Promise.all([running, next])).toEqual(['ok', 'ok']);
  expect(up.calls.map(({ path }) => path)).toEqual(['/base/things/running', '/base/things/next']);
});

test('a long list does not keep a short question waiting: in the line, requests take turns', async () => {
  const up = await system((_, response) => setTimeout(() => json(response, {}), 5));
  const { http } = wayTo(up.url, { limits: { concurrent: 1 } });
  const [list, overview, other] = [within(), within(), within()];
  const asked = (call: typeof list, name: string, count: number) =>
    Array.from({ length: count }, (_, n) => outcomeOf(http, ask({ path: `/${name}/${n}` }), call));
  await Promise.all([...asked(list, 'list', 20), ...asked(overview, 'overview', 2), ...asked(other, 'other', 1)]);
  expect(up.calls.slice(0, 7).map(({ path }) => path)).toEqual(
    ['list/0', 'list/1', 'overview/0', 'other/0', 'list/2', 'overview/1', 'list/3'].map((path) => `/base/${path}`),
  );
  expect(up.calls).toHaveLength(23);
});

test('a burst waits for the first sign of life, then runs twenty at a time', async () => {
  let [running, most] = [0, 0];
  const up = await system((_, response) => {
    most = Math.max(most, (running += 1));
    setTimeout(() => json(response, {}), 50);
    response.on('close', () => (running -= 1));
  });
  const { http } = wayTo(up.url);
  await Promise.all(Array.from({ length: 40 }, () => outcomeOf(http)));
  expect(most).toBeGreaterThan(5);
  expect(most).toBeLessThanOrEqual(20);
});

test('after 429 nothing is sent before the time it asked for, and callers are told that time', async () => {
  let nowMs = Date.parse('2026-11-22T09:30:00Z');
  const retryAfter = ['30', 'Sun, 22 Nov 2026 09:31:00 GMT', '999999'];
  const up = await system((_, response) =>
    json(response, {}, 429, { 'retry-after': retryAfter[up.calls.length - 1] ?? '' }),
  );
  const { http } = wayTo(up.url, { now: () => nowMs });
  const send = () => http.send(ask(), callAt(nowMs));
  const busyUntil = (retryAt: string) => ({ ok: false, error: { kind: 'busy', retryAt } });
  expect(await send()).toMatchObject(busyUntil('2026-11-22T09:30:30.000Z'));
  expect(await send()).toMatchObject(busyUntil('2026-11-22T09:30:30.000Z'));
  expect(up.calls).toHaveLength(1);
  nowMs += 30_000;
  expect(await send()).toMatchObject(busyUntil('2026-11-22T09:31:00.000Z'));
  nowMs += 30_000;
  await send();
  expect(up.calls).toHaveLength(3);
  nowMs += 60_000;
  await send();
  expect(up.calls).toHaveLength(4);
});
