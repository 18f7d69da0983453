import type { Kysely, Selectable } from 'kysely';
import type { Cpr } from '../domain/cpr.ts';
import { periodNamed, type Period } from '../domain/drawing-right/period.ts';
import type { Entry } from '../domain/drawing-right/drawing-right.ts';
import type { SortKey } from '../domain/list-order.ts';
import { isBehind, sortedBy, storedOrder } from '../platform/database/keyset.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';
import type { Line } from '../domain/ledger.ts';

type Row = Selectable<Tables['drawing_entry']>;

/** An entry with its number in its period. */
export type NumberedEntry = Entry & { period: string; seq: number };

/** Names, texts and the citizen's number lie encrypted in `body`; the other columns are added up and searched by. */
type Body = Pick<Entry, 'by' | 'why' | 'citizen' | 'movedOn' | 'deliverer'>;

const bodyPlace = (id: string) => `drawing_entry.body.${id}`;

/** Reads the lines of a period that are added up, in order. */
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
 * Adds entries to a period in which there were `after` of them; false when another change has added to it since, at whatever
 * gateway: then they were worked out from what is no longer so. Waits for another change that is under way.
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

function entryIn(keys: Keys, row: Row): NumberedEntry {
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

/** Finds entries by their ids, in no order. */
export async function entriesById(db: Kysely<Tables>, keys: Keys, ids: readonly string[]): Promise<NumberedEntry[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom('drawing_entry').selectAll().where('id', 'in', ids).execute();
  return rows.map((row) => entryIn(keys, row));
}

/** The order of a period's entries, newest first. */
export const newestEntryFirst = storedOrder('desc', { seq: ({ entry }: { entry: NumberedEntry }) => entry.seq });

/** Finds at most so many entries of a period behind a sort key, newest first. */
export async function entriesBehind(
  db: Kysely<Tables>,
  keys: Keys,
  { period, key, most }: { period: string; key: SortKey | null; most: number },
): Promise<NumberedEntry[]> {
  const rows = await db
    .selectFrom('drawing_entry')
    .selectAll()
    .where('period', '=', period)
    .where(isBehind(newestEntryFirst, key))
    .orderBy(sortedBy(newestEntryFirst))
    .limit(most)
    .execute();
  return rows.map((row) => entryIn(keys, row));
}

/** Tells whether there is such a decision about that citizen that grants something, and no later one took its place. */
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

/** Returns the period that an entry is in. */
export function periodOfEntry({ period }: NumberedEntry): Period {
  const found = periodNamed(period);
  if (!found) throw new Error('An entry is in a period');
  return found;
}
