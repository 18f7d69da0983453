import type { Insertable, Kysely } from 'kysely';
import type { Instant } from '../../domain/dates.ts';
import type { Keys } from '../keys.ts';
import type { Tables } from './tables.ts';

/** The tables of records in versions: what is searched by stands in columns, and all of it lies encrypted in `body`. */
type RecordTable =
  | 'referral'
  | 'referral_draft'
  | 'notification'
  | 'decision'
  | 'consent'
  | 'break_glass'
  | 'discrepancy'
  | 'meeting'
  | 'plan'
  | 'sparring_item'
  | 'committee_case';
type Columns<Table extends RecordTable> = Omit<Insertable<Tables[Table]>, 'body'>;

/** The columns that a record is read from. */
type RecordRow = { id: string; body: string };

/** One kind of record in its table. Its body is bound to table and id: moved to another row it does not open. */
export type RecordStore<Value> = {
  /** Returns the record that a row holds. */
  read(keys: Keys, row: RecordRow): Value;
  /** Returns the record with an id, whoever may see it. */
  byId(db: Kysely<Tables>, keys: Keys, id: string): Promise<Value | null>;
  /** Returns those records that there are, in no order. */
  byIds(db: Kysely<Tables>, keys: Keys, ids: readonly string[]): Promise<Value[]>;
  /** Inserts a new record; false when it is there already. */
  insert(tx: Kysely<Tables>, keys: Keys, value: Value): Promise<boolean>;
  /** Replaces a version of a record; false when another change was first (promise 16), or moved it to the citizen's new number. */
  change(tx: Kysely<Tables>, keys: Keys, value: Value, expectedVersion: number): Promise<boolean>;
  /** Removes a version of a record; false when it is not there, or in another version. */
  remove(tx: Kysely<Tables>, record: { id: string; version: number }): Promise<boolean>;
};

/** Opens the store of one kind of record. `columns` are searched by; `transient` names what is read anew each time and not kept. */
export function recordStore<Value extends object, Table extends RecordTable>(
  name: Table,
  columns: (value: Value, keys: Keys) => Columns<Table>,
  transient: readonly (keyof Value)[] = [],
): RecordStore<Value> {
  // One of the tables stands for all in the types: they are alike in what is used here.
  const table = name as 'consent';
  const nothing = Object.fromEntries(transient.map((key) => [key, undefined]));
  const placeOf = (id: string) => `${name}.body.${id}`;
  const rowOf = (keys: Keys, value: Value) => {
    const row = columns(value, keys) as unknown as Columns<'consent'>;
    return { ...row, body: keys.encrypt(placeOf(row.id), JSON.stringify({ ...value, ...nothing })) };
  };
  const read = (keys: Keys, { id, body }: RecordRow): Value => JSON.parse(keys.decrypt(placeOf(id), body)) as Value;
  return {
    read,
    async byId(db, keys, id) {
      const row = await db.selectFrom(table).select(['id', 'body']).where('id', '=', id).executeTakeFirst();
      return row ? read(keys, row) : null;
    },
    async byIds(db, keys, ids) {
      const rows = await db
        .selectFrom(table)
        .select(['id', 'body'])
        .where('id', 'in', ['', ...ids])
        .execute();
      return rows.map((row) => read(keys, row));
    },
    async insert(tx, keys, value) {
      const insertion = tx.insertInto(table).values(rowOf(keys, value));
      const inserted = await insertion.onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
      return inserted.numInsertedOrUpdatedRows === 1n;
    },
    async change(tx, keys, value, expectedVersion) {
      const { id, ...row } = rowOf(keys, value);
      const changed = await tx
        .updateTable(table)
        .set(row)
        .where('id', '=', id)
        .where('version', '=', expectedVersion)
        .where('citizen', '=', row.citizen)
        .executeTakeFirst();
      return changed.numUpdatedRows === 1n;
    },
    async remove(tx, { id, version }) {
      const removed = await tx.deleteFrom(table).where('id', '=', id).where('version', '=', version).executeTakeFirst();
      return removed.numDeletedRows === 1n;
    },
  };
}

/** An event in a record's history, and the version that it led to. */
export type RecordedEvent<Event> = { version: number; event: Event };

/** Opens the history of one kind of record: events are added and read, nothing else. */
export function eventStore<Event extends { at: Instant }>(
  record: 'referral' | 'notification' | 'discrepancy' | 'meeting' | 'plan' | 'committee_case',
) {
  const table = `${record}_event` as 'referral_event';
  const column = `${record}_id` as 'referral_id';
  const placeOf = (id: string, version: number) => `${table}.body.${id}.${version}`;
  return {
    /** Adds an event to a record's history. */
    async add(tx: Kysely<Tables>, keys: Keys, id: string, { version, event }: RecordedEvent<Event>): Promise<void> {
      const body = keys.encrypt(placeOf(id, version), JSON.stringify(event));
      const row = { [column]: id, version, at: event.at, body };
      await tx.insertInto(table).values(row).execute();
    },
    /** Returns a record's history, oldest first. */
    async of(db: Kysely<Tables>, keys: Keys, id: string): Promise<RecordedEvent<Event>[]> {
      const rows = await db
        .selectFrom(table)
        .select(['version', 'body'])
        .where(column, '=', id)
        .orderBy('version')
        .execute();
      return rows.map(({ version, body }) => ({
        version,
        event: JSON.parse(keys.decrypt(placeOf(id, version), body)) as Event,
      }));
    },
  };
}
