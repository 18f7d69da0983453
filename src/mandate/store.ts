import type { Kysely } from 'kysely';
import { lineOf, type Mandate, type MandateEntry } from '../domain/mandate/mandate.ts';
import { bookStore } from '../platform/database/book-store.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';

/** The books of mandates, one for each plan by its id. */
export const mandateBooks = bookStore<MandateEntry, 'mandate_entry'>({
  table: 'mandate_entry',
  lineOf,
  ownColumns: () => ({}),
});

/** Returns the mandate of a plan; null where none was set. */
export async function mandateOf(db: Kysely<Tables>, keys: Keys, plan: string): Promise<Mandate | null> {
  const entries = await mandateBooks.entriesOf(db, keys, [plan]);
  const [set] = entries;
  return set ? { plan, citizen: set.citizen, entries } : null;
}
