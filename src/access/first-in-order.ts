import { setTimeout as wait } from 'node:timers/promises';

/**
 * The first answer in the order given that is not null. Once any has come, those before it have `lateMs` more; null when
 * all are.
 */
export async function firstInOrder<Value>(
  asked: readonly Promise<Value | null>[],
  lateMs: number,
): Promise<Value | null> {
  const [only] = asked;
  if (only && asked.length === 1) return only;
  let any: Promise<null> | undefined;
  const late = async () => {
    await firstThatIs(asked);
    return wait(lateMs, null, { ref: false });
  };
  for (const one of asked) {
    const value = await Promise.race([one, (any ??= late())]);
    if (value !== null) return value;
  }
  return firstThatIs(asked);
}

/** Whichever comes first that is not null; null when all have come and are. */
const firstThatIs = <Value>(asked: readonly Promise<Value | null>[]): Promise<Value | null> =>
  Promise.any(asked.map(async (one) => (await one) ?? Promise.reject(new Error('Null')))).catch(() => null);
