import { sql, type Kysely } from 'kysely';
import { unitKey } from '../access/units.ts';
import { countedSince, type BreakGlass } from '../domain/access/break-glass.ts';
import type { Instant } from '../domain/dates.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';

/** Names and texts lie encrypted in `body`, and so does the citizen's number; the other columns are searched by. */
type Body = Pick<BreakGlass, 'citizen' | 'by' | 'unit' | 'reason' | 'unusual' | 'review'>;
type Row = { id: string; at: Instant; expires_at: Instant; version: number; body: string };

/** What a query has to select for `glassIn`. */
export const breakGlassColumns = ['id', 'at', 'expires_at', 'version', 'body'] as const;

const bodyPlace = (id: string) => `break_glass.body.${id}`;

/** Held until the end of a transaction by whoever counts one caller's broken glass. */
const turnstile = 0x676c_6173;

/** Broken glass as it is kept. */
export function breakGlassIn(keys: Keys, row: Row): BreakGlass {
  const body = JSON.parse(keys.decrypt(bodyPlace(row.id), row.body)) as Body;
  return { ...body, id: row.id, at: row.at, expiresAt: row.expires_at, version: row.version };
}

/** Broken glass by its own id. */
export async function breakGlassById(db: Kysely<Tables>, keys: Keys, id: string): Promise<BreakGlass | null> {
  const row = await db.selectFrom('break_glass').select(breakGlassColumns).where('id', '=', id).executeTakeFirst();
  return row ? breakGlassIn(keys, row) : null;
}

/** How many a caller has broken in the last 24 hours, at whatever gateway; whoever counts the same caller waits for this one. */
export async function countBreakGlasses(tx: Kysely<Tables>, caller: string, now: Instant): Promise<number> {
  await sql`select pg_advisory_xact_lock(${turnstile}, hashtext(${caller}))`.execute(tx);
  const { count } = await tx
    .selectFrom('break_glass')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('caller_id', '=', caller)
    .where('at', '>', countedSince(now))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Keeps broken glass from the moment it is. */
export async function addBreakGlass(tx: Kysely<Tables>, keys: Keys, glass: BreakGlass): Promise<void> {
  await tx
    .insertInto('break_glass')
    .values({
      id: glass.id,
      citizen: keys.pseudonym(glass.citizen),
      caller_id: glass.by.id,
      unit: unitKey(glass.unit),
      at: glass.at,
      expires_at: glass.expiresAt,
      version: glass.version,
      body: bodyOf(keys, glass),
    })
    .execute();
}

/** Keeps a verdict; false when somebody else was faster. */
export async function keepReview(tx: Kysely<Tables>, keys: Keys, glass: BreakGlass): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('break_glass')
    .set({
      reviewed: glass.review !== null,
      expires_at: glass.expiresAt,
      version: glass.version,
      body: bodyOf(keys, glass),
    })
    .where('id', '=', glass.id)
    .where('version', '=', glass.version - 1)
    .where('citizen', '=', keys.pseudonym(glass.citizen))
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

const bodyOf = (keys: Keys, { id, citizen, by, unit, reason, unusual, review }: BreakGlass): string =>
  keys.encrypt(bodyPlace(id), JSON.stringify({ citizen, by, unit, reason, unusual, review } satisfies Body));
