import type { Kysely } from 'kysely';
import type { Caller } from '../domain/access/caller.ts';
import type { Instant } from '../domain/dates.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';
import { reference } from '../platform/reference.ts';

/** One use of an idempotency key: `key` stands for caller and key, `input` for the mutation with its whole input. */
export type Attempt = { key: string; input: string };

/** The answer that a key was given before; `mismatch` where the key was used for something else. */
export type KeptAnswer = { kind: 'answered'; answer: string } | { kind: 'mismatch' } | { kind: 'new' };

/** Stands for a caller's idempotency key; no other caller's key, however alike, comes to the same. */
const keyOf = (keys: Keys, caller: Caller, idempotencyKey: string): string =>
  keys.pseudonym(JSON.stringify(['idempotency', caller.id, idempotencyKey]));

/** Returns the id of what a caller creates under an idempotency key: known before it is created, so that a preview shows it. */
export const createdId = (keys: Keys, kind: string, caller: Caller, idempotencyKey: string): string =>
  reference(keys, [kind, keyOf(keys, caller, idempotencyKey)]);

/** Returns the attempt that a mutation with its input is. GraphQL hands input over in the schema's order, whatever the client's was. */
export const attemptOf = (
  keys: Keys,
  caller: Caller,
  mutation: string,
  input: { idempotencyKey: string },
): Attempt => ({
  key: keyOf(keys, caller, input.idempotencyKey),
  input: keys.pseudonym(JSON.stringify([mutation, input])),
});

const place = (key: string) => `idempotency.answer.${key}`;

/** Returns the answer that was kept under an idempotency key, if any (promise 10). */
export async function keptAnswerOf(db: Kysely<Tables>, keys: Keys, { key, input }: Attempt): Promise<KeptAnswer> {
  const row = await db.selectFrom('idempotency').selectAll().where('key', '=', key).executeTakeFirst();
  if (!row) return { kind: 'new' };
  if (row.input !== input) return { kind: 'mismatch' };
  return { kind: 'answered', answer: keys.decrypt(place(key), row.answer) };
}

/** Keeps the answer for an idempotency key; false when another attempt under the key was first, which this waits for. */
export async function keepAnswer(
  tx: Kysely<Tables>,
  keys: Keys,
  { key, input }: Attempt,
  answer: string,
  at: Instant,
): Promise<boolean> {
  const row = { key, input, answer: keys.encrypt(place(key), answer), at };
  const kept = await tx
    .insertInto('idempotency')
    .values(row)
    .onConflict((conflict) => conflict.column('key').doNothing())
    .executeTakeFirst();
  return kept.numInsertedOrUpdatedRows === 1n;
}
