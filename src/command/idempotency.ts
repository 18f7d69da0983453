import type { Kysely } from 'kysely';
import type { Instant } from '../domain/dates.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';

/** One caller's key with what it was used for: `mark` stands for both caller and key, `input` for the whole input. */
export type IdempotentAttempt = { mark: string; input: string };

/** What a key was answered before; `mismatch` when it was used for something else. */
export type KeptAnswer = { kind: 'answered'; answer: string } | { kind: 'mismatch' } | { kind: 'new' };

const place = (mark: string) => `idempotency.answer.${mark}`;

/** Stands for a mutation with its input, which GraphQL hands over in the schema's order, whatever the client's was. */
export const digestOf = (keys: Keys, mutation: string, input: object): string =>
  keys.pseudonym(JSON.stringify([mutation, input]));

/** What was answered under this key before, if anything (promise 10). */
export async function keptAnswerOf(
  db: Kysely<Tables>,
  keys: Keys,
  { mark, input }: IdempotentAttempt,
): Promise<KeptAnswer> {
  const row = await db.selectFrom('idempotency').selectAll().where('key', '=', mark).executeTakeFirst();
  if (!row) return { kind: 'new' };
  if (row.input !== input) return { kind: 'mismatch' };
  return { kind: 'answered', answer: keys.decrypt(place(mark), row.answer) };
}

/** Keeps the answer; false when another attempt under the key was first, which this waits for. */
export async function keepAnswer(
  tx: Kysely<Tables>,
  keys: Keys,
  { mark, input }: IdempotentAttempt,
  answer: string,
  at: Instant,
): Promise<boolean> {
  const row = { key: mark, input, answer: keys.encrypt(place(mark), answer), at };
  const kept = await tx
    .insertInto('idempotency')
    .values(row)
    .onConflict((conflict) => conflict.column('key').doNothing())
    .executeTakeFirst();
  return kept.numInsertedOrUpdatedRows === 1n;
}
