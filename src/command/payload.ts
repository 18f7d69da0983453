import type { Refusal } from '../domain/refusal.ts';
import type { Result } from '../domain/result.ts';

/** A mutation's payload: the value in its field, or null and why nothing happened. */
type Payload<Field extends string, Value> = Record<Field, Value | null> & { refusal: Refusal | null };

/** Returns the payload of a mutation whose schema has one field beside `refusal`. */
export async function payloadOf<Field extends string, Value>(
  field: Field,
  command: Promise<Result<Value, Refusal>>,
): Promise<Payload<Field, Value>> {
  const done = await command;
  const [value, refusal] = done.ok ? [done.value, null] : [null, done.error];
  return { [field]: value, refusal } as Payload<Field, Value>;
}
