import { sql, type Kysely } from 'kysely';
import { access } from './0001-baseline/access.ts';
import { appendOnly } from './0001-baseline/append-only.ts';
import { auditTrail } from './0001-baseline/audit-trail.ts';
import { committee } from './0001-baseline/committee.ts';
import { decisions } from './0001-baseline/decisions.ts';
import { delivery } from './0001-baseline/delivery.ts';
import { discrepancies } from './0001-baseline/discrepancies.ts';
import { mandates } from './0001-baseline/mandates.ts';
import { meetings } from './0001-baseline/meetings.ts';
import { plans } from './0001-baseline/plans.ts';
import { referrals } from './0001-baseline/referrals.ts';
import { waiting } from './0001-baseline/waiting.ts';
import { webSession } from './0001-baseline/web-session.ts';

/** Creates every table of the first release, with its indexes, functions and triggers. */
export async function up(db: Kysely<never>): Promise<void> {
  const parts = [
    appendOnly,
    access,
    auditTrail,
    delivery,
    referrals,
    decisions,
    discrepancies,
    plans,
    mandates,
    meetings,
    waiting,
    committee,
    webSession,
  ];
  for (const part of parts) await sql.raw(part).execute(db);
}
