import type { Kysely } from 'kysely';
import type { Keys } from '../keys.ts';
import type { Tables } from './tables.ts';

/**
 * Makes sure that this gateway has every key that anything in the database was written with; the first one to come says
 * which those are, and a rotated ring brings more. Otherwise it would write what nobody can match or read: it refuses.
 */
export function requireKnownKeys(db: Kysely<Tables>, keys: Keys): Promise<void> {
  const ours = keys.fingerprints();
  return db.transaction().execute(async (tx) => {
    await tx
      .insertInto('key_fingerprint')
      .values([...ours].map(([key_id, fingerprint]) => ({ key_id, fingerprint })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const known = await tx.selectFrom('key_fingerprint').selectAll().orderBy('key_id').execute();
    const wrong = known
      .filter(({ key_id, fingerprint }) => ours.get(key_id) !== fingerprint)
      .map(({ key_id }) => key_id);
    if (wrong.length === 0) return;
    throw new Error(
      `The key ring is not the one this database was written with (${wrong.join(', ')}): set KEY_FILE to that one`,
    );
  });
}
