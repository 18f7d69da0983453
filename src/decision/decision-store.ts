import type { Kysely, Selectable } from 'kysely';
import type { Cpr } from '../domain/cpr.ts';
import type { DecisionSource } from '../domain/decision/decision.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';
import type { DecisionRecord } from './records.ts';

type Row = Selectable<Tables['decision']>;

const bodyPlace = (id: string) => `decision.body.${id}`;

/** Stands for the number that a decision has in its area: people put what they like into it (D1). */
export const chainOf = (keys: Keys, { area, origin, number }: Omit<DecisionSource, 'version'>): string =>
  keys.pseudonym(JSON.stringify(['decision', area, origin, number]));

/** Adds a decision; false when that version of that number is there already. */
export async function addDecision(tx: Kysely<Tables>, keys: Keys, filed: DecisionRecord): Promise<boolean> {
  const { decision } = filed;
  const added = await tx
    .insertInto('decision')
    .values({
      id: decision.id,
      citizen: keys.pseudonym(decision.citizen),
      area: decision.source.area,
      chain: chainOf(keys, decision.source),
      version: decision.source.version,
      supersedes: decision.supersedes,
      kind: decision.kind,
      notified: filed.notified,
      decided_on: decision.decidedOn,
      body: keys.encrypt(bodyPlace(decision.id), JSON.stringify({ ...filed, purpose: undefined })),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return added.numInsertedOrUpdatedRows === 1n;
}

/** The decision that a row keeps. */
const decisionIn = (keys: Keys, { id, body }: Pick<Row, 'id' | 'body'>): DecisionRecord =>
  JSON.parse(keys.decrypt(bodyPlace(id), body)) as DecisionRecord;

/** The decision with an id, whoever may see it. */
export async function decisionById(db: Kysely<Tables>, keys: Keys, id: string): Promise<DecisionRecord | null> {
  const row = await db.selectFrom('decision').select(['id', 'body']).where('id', '=', id).executeTakeFirst();
  return row ? decisionIn(keys, row) : null;
}

/** The decision that took the place of one. */
export async function decisionAfter(db: Kysely<Tables>, keys: Keys, id: string): Promise<DecisionRecord | null> {
  const row = await db.selectFrom('decision').select(['id', 'body']).where('supersedes', '=', id).executeTakeFirst();
  return row ? decisionIn(keys, row) : null;
}

/** All decisions about a citizen, newest first. */
export async function decisionsAbout(db: Kysely<Tables>, keys: Keys, citizen: Cpr): Promise<DecisionRecord[]> {
  const rows = await db
    .selectFrom('decision')
    .select(['id', 'body'])
    .where('citizen', '=', keys.pseudonym(citizen))
    .orderBy('decided_on', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => decisionIn(keys, row));
}

/** All decisions of one number, the latest version first. */
export async function decisionsIn(db: Kysely<Tables>, keys: Keys, chain: string): Promise<DecisionRecord[]> {
  const rows = await db
    .selectFrom('decision')
    .select(['id', 'body'])
    .where('chain', '=', chain)
    .orderBy('version', 'desc')
    .execute();
  return rows.map((row) => decisionIn(keys, row));
}
