import type { Kysely } from 'kysely';
import { pseudonymsOf } from '../access/conflicts-of-interest.ts';
import type { Cpr } from '../domain/cpr.ts';
import type { Instant } from '../domain/dates.ts';
import type { ConflictOfInterest } from '../domain/access/conflict-of-interest.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';

/** The key of a declaration: the citizen's pseudonym, and the caller's id. */
export type DeclarationKey = { citizen: string; caller: string };

type Body = Omit<ConflictOfInterest, 'at'>;
type Row = { citizen: string; caller_id: string; at: Instant; body: string };

const bodyPlace = ({ citizen, caller }: DeclarationKey) => `conflict_of_interest.body.${citizen}.${caller}`;

function declarationIn(keys: Keys, { citizen, caller_id: caller, at, body }: Row): ConflictOfInterest {
  return { ...(JSON.parse(keys.decrypt(bodyPlace({ citizen, caller }), body)) as Body), at };
}

/** Stores a declaration; one that is there already stays, as it was declared first. */
export async function addDeclaration(
  tx: Kysely<Tables>,
  keys: Keys,
  { at, ...body }: ConflictOfInterest,
): Promise<true> {
  const key = { citizen: keys.pseudonym(body.citizen), caller: body.by.id };
  await tx
    .insertInto('conflict_of_interest')
    .values({
      citizen: key.citizen,
      caller_id: key.caller,
      at,
      body: keys.encrypt(bodyPlace(key), JSON.stringify(body satisfies Body)),
    })
    .onConflict((conflict) => conflict.columns(['citizen', 'caller_id']).doNothing())
    .execute();
  return true;
}

/** Finds the declaration of one caller about one citizen. */
export async function declarationOf(
  db: Kysely<Tables>,
  keys: Keys,
  key: DeclarationKey,
): Promise<ConflictOfInterest | null> {
  const row = await db
    .selectFrom('conflict_of_interest')
    .selectAll()
    .where('citizen', '=', key.citizen)
    .where('caller_id', '=', key.caller)
    .executeTakeFirst();
  return row ? declarationIn(keys, row) : null;
}

/** Finds one caller's declarations, or all there are, in no order: people have few relatives, so that is never much. */
export async function declarationsBy(
  db: Kysely<Tables>,
  keys: Keys,
  caller: string | null,
): Promise<ConflictOfInterest[]> {
  const all = db.selectFrom('conflict_of_interest').selectAll();
  const rows = await (caller === null ? all : all.where('caller_id', '=', caller)).execute();
  return rows.map((row) => declarationIn(keys, row));
}

/** Finds the declarations about one citizen, under any number that they have had. */
export async function declarationsAbout(db: Kysely<Tables>, keys: Keys, citizen: Cpr): Promise<ConflictOfInterest[]> {
  const rows = await db
    .selectFrom('conflict_of_interest')
    .selectAll()
    .where('citizen', 'in', await pseudonymsOf(db, keys.pseudonym(citizen)))
    .execute();
  return rows.map((row) => declarationIn(keys, row));
}

/** Removes a declaration; false when another change was first. */
export async function removeDeclaration(tx: Kysely<Tables>, { citizen, caller }: DeclarationKey): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('conflict_of_interest')
    .where('citizen', '=', citizen)
    .where('caller_id', '=', caller)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}
