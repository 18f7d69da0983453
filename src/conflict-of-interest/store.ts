import type { Kysely } from 'kysely';
import type { Instant } from '../domain/dates.ts';
import type { ConflictOfInterest } from '../domain/access/conflict-of-interest.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';

/** Who keeps away from whom: a pseudonym, and the caller's id. */
export type Pair = { citizen: string; caller: string };

type Body = Omit<ConflictOfInterest, 'at'>;
type Row = { citizen: string; caller_id: string; at: Instant; body: string };

const bodyPlace = ({ citizen, caller }: Pair) => `conflict_of_interest.body.${citizen}.${caller}`;

function keptAwayIn(keys: Keys, { citizen, caller_id: caller, at, body }: Row): ConflictOfInterest {
  return { ...(JSON.parse(keys.decrypt(bodyPlace({ citizen, caller }), body)) as Body), at };
}

/** Keeps somebody away from a citizen's case; whoever is kept away already stays so, as they said it first. */
export async function addConflictOfInterest(
  tx: Kysely<Tables>,
  keys: Keys,
  { at, ...body }: ConflictOfInterest,
): Promise<void> {
  const pair = { citizen: keys.pseudonym(body.citizen), caller: body.by.id };
  await tx
    .insertInto('conflict_of_interest')
    .values({
      citizen: pair.citizen,
      caller_id: pair.caller,
      at,
      body: keys.encrypt(bodyPlace(pair), JSON.stringify(body satisfies Body)),
    })
    .onConflict((conflict) => conflict.columns(['citizen', 'caller_id']).doNothing())
    .execute();
}

/** Whether somebody keeps away from a citizen's case. */
export async function conflictsOfInterestOf(
  db: Kysely<Tables>,
  keys: Keys,
  pair: Pair,
): Promise<ConflictOfInterest | null> {
  const row = await db
    .selectFrom('conflict_of_interest')
    .selectAll()
    .where('citizen', '=', pair.citizen)
    .where('caller_id', '=', pair.caller)
    .executeTakeFirst();
  return row ? keptAwayIn(keys, row) : null;
}

/** All that one caller said, or all there is, newest first: people have few relatives, so that is never much. */
export async function allConflictsOfInterest(
  db: Kysely<Tables>,
  keys: Keys,
  caller: string | null,
): Promise<ConflictOfInterest[]> {
  const all = db
    .selectFrom('conflict_of_interest')
    .selectAll()
    .orderBy('at', 'desc')
    .orderBy('citizen')
    .orderBy('caller_id');
  const rows = await (caller === null ? all : all.where('caller_id', '=', caller)).execute();
  return rows.map((row) => keptAwayIn(keys, row));
}

/** Takes it back; false when somebody else was faster. */
export async function removeConflictOfInterest(tx: Kysely<Tables>, { citizen, caller }: Pair): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('conflict_of_interest')
    .where('citizen', '=', citizen)
    .where('caller_id', '=', caller)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}
