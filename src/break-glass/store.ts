import { sql, type Kysely } from 'kysely';
import { unitKey } from '../access/units.ts';
import { countedSince, type BreakGlass } from '../domain/access/break-glass.ts';
import type { Instant } from '../domain/dates.ts';
import { recordStore } from '../platform/database/record-store.ts';
import type { Tables } from '../platform/database/tables.ts';

/** The uses of break-glass; the columns are what they are searched by, and why one is looked at is not kept. */
export const breakGlasses = recordStore(
  'break_glass',
  ({ id, citizen, by, unit, at, expiresAt, review, version }: BreakGlass, keys) => ({
    id,
    citizen: keys.pseudonym(citizen),
    caller_id: by.id,
    unit: unitKey(unit),
    at,
    expires_at: expiresAt,
    reviewed: review !== null,
    version,
  }),
  ['purpose'],
);

/** The advisory lock of whoever counts one caller's uses, held until the end of the transaction. */
const countLock = 0x676c_6173;

/** Counts a caller's uses in the last 24 hours, at whatever gateway; whoever counts the same caller waits for this one. */
export async function countBreakGlasses(tx: Kysely<Tables>, caller: string, now: Instant): Promise<number> {
  await sql`select pg_advisory_xact_lock(${countLock}, hashtext(${caller}))`.execute(tx);
  const { count } = await tx
    .selectFrom('break_glass')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('caller_id', '=', caller)
    .where('at', '>', countedSince(now))
    .executeTakeFirstOrThrow();
  return Number(count);
}
