import { sql, type Kysely } from 'kysely';
import { access } from './0001-baseline/access.ts';
import { appendOnly } from './0001-baseline/append-only.ts';
import { auditTrail } from './0001-baseline/audit-trail.ts';
import { decisions } from './0001-baseline/decisions.ts';
import { delivery } from './0001-baseline/delivery.ts';
import { referrals } from './0001-baseline/referrals.ts';

/** Creates every table of the first release, with its indexes, functions and triggers. */
export async function up(db: Kysely<never>): Promise<void> {
  for (const part of [appendOnly, access, auditTrail, delivery, referrals, decisions]) await sql.raw(part).execute(db);
}
