import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Slot } from '../../../src/domain/concurrency-limiter.ts';
import { adaptiveLimiter, watchLag } from '../../../src/platform/http/adaptive-limiter.ts';
import { createHttpServer } from '../../../src/platform/http/server.ts';
import { createLog } from '../../../src/platform/log.ts';
import { createTelemetry } from '../../../src/platform/telemetry.ts';

function holdUp(ms: number) {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

/** Acquires so many slots; each says when it has begun. */
function crowd(room: ReturnType<typeof adaptiveLimiter>, count: number) {
  const begun: number[] = [];
  const all = Array.from({ length: count }, (_, number) => {
    const slot = room.acquire() as Slot;
    if (slot.granted) void slot.granted.then((acquired) => acquired && begun.push(number));
    else begun.push(number);
    return slot;
  });
  return { all, begun };
}

test('adaptive limiter: starts up to the limit, turns away the next', () => {
  const room = adaptiveLimiter(100, 15);
  const { all, begun } = crowd(room, 100);
  expect(begun).toHaveLength(100);
  expect(room.acquire()).toBeNull();
  all[0]?.release();
  expect(room.acquire()).toMatchObject({ granted: null });
});

test('late event loop: fewer start, in order of arrival', async () => {
  const room = adaptiveLimiter(100, 15);
  const before = crowd(room, 40);
  room.adapt(30);
  const after = crowd(room, 3);
  // Of forty that made it twice as late as it may be, twenty are left to be begun at a time.
  for (const slot of before.all.slice(0, 20)) slot.release();
  await wait(0);
  expect(after.begun).toEqual([]);
  for (const slot of before.all.slice(20, 22)) slot.release();
  await wait(0);
  expect(after.begun).toEqual([0, 1]);
});

test('queue: waiting requests count towards the limit', () => {
  const room = adaptiveLimiter(10, 15);
  const { all } = crowd(room, 10);
  room.adapt(1_000);
  for (const slot of all.slice(0, 3)) slot.release();
  expect(room.acquire()?.granted).toBeNull();
  expect(room.acquire()?.granted).toBeInstanceOf(Promise);
  expect(room.acquire()?.granted).toBeInstanceOf(Promise);
  expect(room.acquire()).toBeNull();
});

test('queue: closed while somebody has waited over three seconds', () => {
  let time = 0;
  const room = adaptiveLimiter(100, 15, () => time);
  const { all } = crowd(room, 8);
  room.adapt(1_000);
  crowd(room, 2);
  time = 3_001;
  expect(room.acquire()).toBeNull();
  for (const slot of all.slice(0, 2)) slot.release();
  expect(room.acquire()).not.toBeNull();
});

test('queue: a request that leaves is never started and blocks nobody', async () => {
  const room = adaptiveLimiter(100, 15);
  const before = crowd(room, 8);
  room.adapt(1_000);
  const line = crowd(room, 3);
  line.all[0]?.release();
  before.all[0]?.release();
  before.all[0]?.release();
  await wait(0);
  expect(line.begun).toEqual([1]);
});

test('event loop on time again: all waiting requests start', async () => {
  const room = adaptiveLimiter(100, 15);
  crowd(room, 8);
  room.adapt(1_000);
  const line = crowd(room, 50);
  for (let calm = 0; calm < 6; calm += 1) room.adapt(1);
  await wait(0);
  expect(line.begun).toHaveLength(50);
});

test('event loop delay: measured, one long pause apart', async () => {
  const told: number[] = [];
  const stop = watchLag((lagMs) => told.push(lagMs));
  holdUp(100);
  while (told.length < 1) await wait(5);
  for (const began = performance.now(); performance.now() - began < 700; await wait(0)) holdUp(60);
  stop();
  const count = told.length;
  expect(told[0]).toBeLessThan(30);
  expect(Math.max(...told)).toBeGreaterThan(30);
  await wait(600);
  expect(told).toHaveLength(count);
});

test('late server: turns away the excess, answers the queued, no log line for each', async () => {
  const lines: string[] = [];
  const server = createHttpServer({
    log: createLog('info', { write: (line: string) => lines.push(line) }),
    telemetry: createTelemetry(),
    ready: async () => ({ ok: true, checks: {} }),
    maxInFlight: 40,
    maxLagMs: 1,
    requestSeconds: 8,
    drainSeconds: 0,
    shutdownSeconds: 5,
    routes: (app) => {
      app.post('/graphql', async () => {
        holdUp(20);
        await wait(20);
        return { data: 'there' };
      });
    },
  });
  const url = await server.listen('127.0.0.1', 0);
  const headers = { 'content-type': 'application/json' };
  const ask = () => fetch(`${url}/graphql`, { method: 'POST', headers, body: '{}' }).then(({ status }) => status);
  const asked = await Promise.all(Array.from({ length: 100 }, ask));
  const count = (status: number) => asked.filter((one) => one === status).length;
  expect(count(200)).toBeGreaterThanOrEqual(40);
  expect(count(200) + count(503)).toBe(100);
  expect(await ask()).toBe(200);
  await server.drain();
  expect(lines.filter((line) => line.includes('Answered'))).toHaveLength(count(200) + 1);
});
