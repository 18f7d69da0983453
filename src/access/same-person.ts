import { sql, type Kysely } from 'kysely';
import type { Tables } from '../platform/database/tables.ts';

/** All pseudonyms of the person whom one stands for: more than one where they got a new CPR number, and it was moved here. */
export async function pseudonymsOf(db: Kysely<Tables>, citizen: string): Promise<string[]> {
  const { rows } = await sql<{ citizen: string }>`
    select other.citizen from cpr_alias one join cpr_alias other on other.person = one.person
    where one.citizen = ${citizen}`.execute(db);
  return [...new Set([citizen, ...rows.map((row) => row.citizen)])];
}
