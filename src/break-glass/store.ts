import { sql, type Kysely } from 'kysely';
import { unitKey } from '../access/units.ts';
import { countedSince, type BreakGlass } from '../domain/access/break-glass.ts';
import type { Instant } from '../domain/dates.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';

/** Names, texts and the citizen's number lie encrypted in `body`; the other columns are searched by. */
type Body = Pick<BreakGlass, 'citizen' | 'by' | 'unit' | 'reason' | 'unusual' | 'review'>;
type Row = { id: string; at: Instant; expires_at: Instant; version: number; body: string };

/** The columns that `breakGlassIn` reads. */
export const breakGlassColumns = ['id', 'at', 'expires_at', 'version', 'body'] as const;

const bodyPlace = (id: string) => `break_glass.body.${id}`;

/** The advisory lock of whoever counts one caller's uses, held until the end of the transaction. */
const countLock = 0x676c_6173;

/** Decrypts a stored use of break-glass. */
export function breakGlassIn(keys: Keys, row: Row): BreakGlass {
  const body = JSON.parse(keys.decrypt(bodyPlace(row.id), row.body)) as Body;
  return { ...body, id: row.id, at: row.at, expiresAt: row.expires_at, version: row.version };
}

/** Finds the use with an id, whoever may see it. */
export async function breakGlassById(db: Kysely<Tables>, keys: Keys, id: string): Promise<BreakGlass | null> {
  const row = await db.selectFrom('break_glass').select(breakGlassColumns).where('id', '=', id).executeTakeFirst();
  return row ? breakGlassIn(keys, row) : null;
}

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

/** Stores a new use. */
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

/** Stores a use's next version, with its review; false when another change was first. */
export async function saveReview(tx: Kysely<Tables>, keys: Keys, glass: BreakGlass): Promise<boolean> {
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
