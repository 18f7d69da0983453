import type { Kysely } from 'kysely';
import type { Cpr } from '../domain/cpr.ts';
import type { Instant } from '../domain/dates.ts';
import type { Settlement, SettlementEvent } from '../domain/discrepancy/settlement.ts';
import { eventStore, recordStore } from '../platform/database/record-store.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';

/** A settlement as it is stored; `checkAt`: when to look next whether the systems agree, null where no task is open. */
export type SettlementRecord = { settlement: Settlement; checkAt: Instant | null };

/** The settlements, each as it is now. */
export const settlements = recordStore(
  'discrepancy',
  ({ settlement: { id, citizen, field, version }, checkAt }: SettlementRecord, keys) => ({
    id,
    citizen: keys.pseudonym(citizen),
    field,
    version,
    check_at: checkAt,
  }),
);

/** The histories of the settlements. */
export const settlementEvents = eventStore<SettlementEvent>('discrepancy');

/** Returns the settlements of a citizen's discrepancies; of one field the latest last. */
export async function settlementsOf(db: Kysely<Tables>, keys: Keys, citizen: Cpr): Promise<Settlement[]> {
  const rows = await db
    .selectFrom('discrepancy')
    .select(['id', 'body'])
    .where('citizen', '=', keys.pseudonym(citizen))
    .execute();
  return rows
    .map((row) => settlements.read(keys, row).settlement)
    .toSorted((one, other) => one.at.localeCompare(other.at));
}
