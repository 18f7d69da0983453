import type { Insertable, Transaction } from 'kysely';
import type { Tables } from '../platform/database/tables.ts';

/** Adds a receipt: somebody has acknowledged an effect. The first time counts. */
export async function addReceipt(tx: Transaction<Tables>, receipt: Insertable<Tables['receipt']>): Promise<void> {
  await tx
    .insertInto('receipt')
    .values(receipt)
    .onConflict((conflict) => conflict.columns(['effect_id', 'state']).doNothing())
    .execute();
}
