import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'undici';
import { headersOf, type Target } from './load.ts';

/** The outcome of one request: when it was due, in seconds from the beginning, how long it took, and whether the answer was whole. */
export type Arrival = { at: number; ms: number; status: number; whole: boolean };

const connections = 512;

/**
 * Asks so many times a second for so many seconds, whether or not anything is answered; resolves when everything is. It asks
 * over connections that stand already, as a proxy's do.
 */
export async function flood(target: Target, perSecond: number, seconds: number): Promise<Arrival[]> {
  const { origin, pathname } = new URL(target.url);
  const pool = new Pool(origin, { connections });
  await Promise.all(Array.from({ length: connections }, () => connect(pool)));
  const arrivals: Promise<Arrival>[] = [];
  const began = performance.now();
  const count = Math.round(perSecond * seconds);
  while (arrivals.length < count) {
    const due = Math.min(count, Math.floor(((performance.now() - began) / 1_000) * perSecond) + 1);
    for (let at = arrivals.length; at < due; at++) arrivals.push(ask(pool, pathname, target, at, at / perSecond));
    await pause(1);
  }
  const all = await Promise.all(arrivals);
  await pool.close();
  return all;
}

async function connect(pool: Pool): Promise<void> {
  const { body } = await pool.request({ method: 'GET', path: '/livez' });
  await body.dump();
}

async function ask(pool: Pool, path: string, target: Target, number: number, at: number): Promise<Arrival> {
  const { tokens, bodies, lengths } = target;
  const which = number % bodies.length;
  const asked = performance.now();
  const headers = headersOf(tokens[number % tokens.length]);
  try {
    const { statusCode: status, body } = await pool.request({
      method: 'POST',
      path,
      headers,
      body: bodies[which] ?? null,
    });
    const { byteLength } = await body.arrayBuffer();
    return { at, ms: performance.now() - asked, status, whole: status === 200 && byteLength === lengths[which] };
  } catch {
    return { at, ms: performance.now() - asked, status: 0, whole: false };
  }
}
