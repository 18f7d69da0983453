import type { Kysely, Selectable } from 'kysely';
import type { Cpr } from '../domain/cpr.ts';
import { periodNamed, type Period } from '../domain/drawing-right/period.ts';
import type { Entry } from '../domain/drawing-right/drawing-right.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';
import type { Line } from '../domain/ledger.ts';

type Row = Selectable<Tables['drawing_entry']>;

/** An entry in its place: the number it has in its period. */
export type Kept = Entry & { period: string; seq: number };

/** Names and texts lie encrypted in `body`, and so does the citizen's number; the other columns are added up and searched by. */
type Body = Pick<Entry, 'by' | 'why' | 'citizen' | 'movedOn' | 'deliverer'>;

const bodyPlace = (id: string) => `drawing_entry.body.${id}`;

/** All that counts of a period, in order. */
export async function linesOf(db: Kysely<Tables>, period: string): Promise<Line[]> {
  const rows = await db
    .selectFrom('drawing_entry')
    .select(['id', 'kind', 'minutes', 'reservation_id', 'corrects_id'])
    .where('period', '=', period)
    .orderBy('seq')
    .execute();
  return rows.map(({ id, kind, minutes, reservation_id: reservation, corrects_id: corrects }) => ({
    id,
    kind,
    units: minutes,
    reservation,
    corrects,
  }));
}

/**
 * Adds entries to a period in which there were `after` of them; false when somebody else has added to it since, at whatever
 * gateway: then what they were worked out from is no longer so. Waits for whoever is just doing that.
 */
export async function addEntries(
  tx: Kysely<Tables>,
  keys: Keys,
  { period, after }: { period: string; after: number },
  entries: readonly Entry[],
): Promise<boolean> {
  const rows = entries.map(({ by, why, citizen, movedOn, deliverer, ...one }, index) => ({
    period,
    seq: after + index + 1,
    id: one.id,
    kind: one.kind,
    minutes: one.units,
    reservation_id: one.reservation,
    corrects_id: one.corrects,
    decision_id: one.decision,
    citizen: citizen === null ? null : keys.pseudonym(citizen),
    at: one.at,
    body: keys.encrypt(bodyPlace(one.id), JSON.stringify({ by, why, citizen, movedOn, deliverer } satisfies Body)),
  }));
  const added = await tx
    .insertInto('drawing_entry')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['period', 'seq']).doNothing())
    .executeTakeFirst();
  return added.numInsertedOrUpdatedRows === BigInt(rows.length);
}

function keptIn(keys: Keys, row: Row): Kept {
  const body = JSON.parse(keys.decrypt(bodyPlace(row.id), row.body)) as Body;
  return {
    ...body,
    id: row.id,
    period: row.period,
    seq: row.seq,
    kind: row.kind,
    units: row.minutes,
    reservation: row.reservation_id,
    corrects: row.corrects_id,
    decision: row.decision_id,
    at: row.at,
  };
}

/** Entries by their ids, in no order. */
export async function entriesById(db: Kysely<Tables>, keys: Keys, ids: readonly string[]): Promise<Kept[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom('drawing_entry').selectAll().where('id', 'in', ids).execute();
  return rows.map((row) => keptIn(keys, row));
}

/** So many entries of a period before a number, newest first. */
export async function entriesBefore(
  db: Kysely<Tables>,
  keys: Keys,
  { period, before, size }: { period: string; before: number | null; size: number },
): Promise<Kept[]> {
  const all = db.selectFrom('drawing_entry').selectAll().where('period', '=', period);
  const wanted = before === null ? all : all.where('seq', '<', before);
  const rows = await wanted.orderBy('seq', 'desc').limit(size).execute();
  return rows.map((row) => keptIn(keys, row));
}

/** Whether there is such a decision about that citizen, it grants something, and no later one took its place. */
export async function isGrantedTo(db: Kysely<Tables>, keys: Keys, id: string, citizen: Cpr): Promise<boolean> {
  const found = await db
    .selectFrom('decision')
    .select('id')
    .where('id', '=', id)
    .where('citizen', '=', keys.pseudonym(citizen))
    .where('kind', 'in', ['GRANTED', 'PARTLY_GRANTED', 'CHANGED'])
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('decision as later').select('later.id').where('later.supersedes', '=', id))),
    )
    .executeTakeFirst();
  return found !== undefined;
}

/** The period that an entry is in. */
export function periodOfEntry({ period }: Kept): Period {
  const found = periodNamed(period);
  if (!found) throw new Error('An entry is in a period');
  return found;
}
