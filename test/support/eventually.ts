import { setTimeout as wait } from 'node:timers/promises';

/** Asks again until the answer will do, for things that happen on their own; after ten seconds the last answer is given as it is. */
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
