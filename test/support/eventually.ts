import { setTimeout as wait } from 'node:timers/promises';

/**
 * Repeats a question until the answer is acceptable, for asynchronous effects. After ten seconds it returns the last
 * answer.
 */
export async function eventually<Value>(
  ask: () => Promise<Value> | Value,
  willDo: (value: Value) => boolean,
  withinMs = 10_000,
): Promise<Value> {
  for (const end = Date.now() + withinMs; ;) {
    const value = await ask();
    if (willDo(value) || Date.now() > end) return value;
    await wait(100);
  }
}
