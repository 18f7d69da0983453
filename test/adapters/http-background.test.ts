import { expect, test } from 'vitest';
import { ask, json, outcomeOf, system, until, wayTo, within } from '../support/upstream.ts';
import type { BackgroundWork } from '../../src/domain/citizen/answer.ts';

const kinds: BackgroundWork[] = ['grant-list', 'grants', 'deliveries', 'replies'];
const behind = (background: BackgroundWork) => ({ ...within(), background });
const at = (path: string) => ask({ path, idempotent: false });

test.each(kinds)('%s that fails all the time pauses itself, and nobody who asks', async (background) => {
  const up = await system(({ path }, response) => json(response, {}, path.endsWith('/feed') ? 503 : 200));
  const { http, alarms } = wayTo(up.url);
  for (let n = 0; n < 20; n += 1) {
    await outcomeOf(http, at('/feed'), behind(background));
    expect(await outcomeOf(http, at('/patients'))).toBe('ok');
  }
  expect(up.calls.filter(({ path }) => path.endsWith('/feed'))).toHaveLength(5);
  expect(http.health(background)).toMatchObject({ state: 'down' });
  // Whoever runs it sees that something is wrong, and the system is not taken for down.
  expect(http.health()).toMatchObject({ state: 'degraded', retryAt: null });
  expect(alarms).toEqual(['breaker-open']);
  for (const other of kinds.filter((one) => one !== background))
    expect(await outcomeOf(http, at('/patients'), behind(other))).toBe('ok');
});

test('background work never takes the probe of those who ask', async () => {
  let nowMs = Date.now();
  let alive = false;
  const up = await system(({ path }, response) => json(response, {}, alive && !path.endsWith('/feed') ? 200 : 503));
  const { http } = wayTo(up.url, { now: () => nowMs });
  const call = (background?: BackgroundWork) => ({
    deadline: nowMs + 8_000,
    signal: within().signal,
    ...(background && { background }),
  });
  for (let n = 0; n < 5; n += 1) await outcomeOf(http, at('/patients'), call());
  expect(http.health().state).toBe('down');
  alive = true;
  nowMs += 5_001;
  expect(await outcomeOf(http, at('/feed'), call('grant-list'))).toBe('unreachable');
  expect(await outcomeOf(http, at('/patients'), call())).toBe('ok');
  expect(await outcomeOf(http, at('/patients'), call())).toBe('ok');
});

test('to be asked to wait holds the work that was asked, and nobody else', async () => {
  const up = await system(({ path }, response) =>
    path.endsWith('/feed') ? json(response, {}, 429, { 'retry-after': '30' }) : json(response, {}),
  );
  const { http } = wayTo(up.url);
  for (let n = 0; n < 3; n += 1) expect(await outcomeOf(http, at('/feed'), behind('grant-list'))).toBe('busy');
  expect(await outcomeOf(http, at('/patients'))).toBe('ok');
  expect(await outcomeOf(http, at('/patients'), behind('deliveries'))).toBe('ok');
});

test('background work that hangs leaves the places of those who ask', async () => {
  const up = await system(({ path }, response) => (path.endsWith('/feed') ? undefined : json(response, {})));
  const { http } = wayTo(up.url, { limits: { concurrent: 6, background: 2, attemptMs: 400, fairMs: 100 } });
  const hanging = Array.from({ length: 30 }, (_, n) => outcomeOf(http, at('/feed'), behind(kinds[n % 4]!)));
  await until(() => up.calls.length === 2);
  const answers = await Promise.all(Array.from({ length: 40 }, () => outcomeOf(http, at('/patients'))));
  expect(new Set(answers)).toEqual(new Set(['ok']));
  expect(up.calls.filter(({ path }) => path.endsWith('/feed')).length).toBeLessThanOrEqual(4);
  await Promise.all(hanging);
});

test('those who ask do not share a call that background work has begun', async () => {
  const up = await system((_, response) => void setTimeout(json, 100, response, {}));
  const { http } = wayTo(up.url, { limits: { sharing: true } });
  const both = [outcomeOf(http, ask(), behind('grants')), outcomeOf(http, ask())];
  expect(await Promise.all(both)).toEqual(['ok', 'ok']);
  expect(up.calls).toHaveLength(2);
});

test.each([404, 403, 400])('grants that are answered %i for every one have a brake', async (status) => {
  let nowMs = Date.now();
  const up = await system((_, response) => json(response, {}, status));
  const { http } = wayTo(up.url, { now: () => nowMs });
  const call = () => ({ deadline: nowMs + 8_000, signal: within().signal, background: 'grants' as const });
  for (let n = 0; n < 250; n += 1) {
    await outcomeOf(http, at(`/grants/${n}`), call());
    nowMs += 100;
  }
  // 25 seconds: five until it pauses, then one probe after 5 and after 10 seconds.
  expect(up.calls.length).toBeLessThanOrEqual(8);
});
