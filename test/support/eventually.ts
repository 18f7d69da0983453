import { setTimeout as wait } from 'node:timers/promises';

/**
 * Repeats a question until the answer will do, and returns it: without `willDo`, until it is not empty. After ten
 * seconds it returns the last answer. Where the answer itself is not needed, `expect.poll` does the same.
 */
export async function eventually<Value>(
  ask: () => Promise<Value> | Value,
  willDo: (value: Value) => boolean = isThere,
  withinMs = 10_000,
): Promise<Value> {
  for (const end = Date.now() + withinMs; ;) {
    const value = await ask();
    if (willDo(value) || Date.now() > end) return value;
    await wait(100);
  }
}

const isThere = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value));
