import type { Insertable, Kysely } from 'kysely';
import type { Cpr } from '../../domain/cpr.ts';
import type { Instant } from '../../domain/dates.ts';
import type { Line } from '../../domain/ledger.ts';
import type { SortKey } from '../../domain/list-order.ts';
import type { Keys } from '../keys.ts';
import { isBehind, sortedBy, storedOrder } from './keyset.ts';
import type { Tables } from './tables.ts';

/** The tables of books: what is added up and searched by stands in columns, and all of an entry lies encrypted in `body`. */
type BookTable = 'drawing_entry' | 'mandate_entry';

/** The columns that only one kind of book has. */
type OwnColumns<Table extends BookTable> = Omit<Insertable<Tables[Table]>, keyof Tables['mandate_entry']>;

/** An entry of a book. `citizen` null: it is about nobody. */
type BookEntry = { id: string; at: Instant; citizen: Cpr | null };

/** An entry with the book that it is in, and its number there. */
export type Numbered<Entry> = Entry & { book: string; seq: number };

/** The place of new entries: a book, and how many there were in it when they were decided. */
export type BookPlace = { book: string; after: number };

/** The order of a book's entries, newest first. */
export const newestEntryFirst = storedOrder('desc', { seq: ({ entry }: { entry: { seq: number } }) => entry.seq });

/** Holds a kind of book: its table, an entry as it is added up, and the columns that only it has. */
type Book<Entry, Table extends BookTable> = {
  table: Table;
  lineOf(entry: Entry): Line;
  ownColumns(entry: Entry): OwnColumns<Table>;
};

/** Opens the books of one kind: entries are added and read, nothing else. */
export function bookStore<Entry extends BookEntry, Table extends BookTable>(kind: Book<Entry, Table>) {
  // One of the tables stands for both in the types: they are alike in what is used here.
  const table = kind.table as 'mandate_entry';
  const entriesIn = (db: Kysely<Tables>) => db.selectFrom(table).selectAll();
  const read = async (keys: Keys, query: ReturnType<typeof entriesIn>): Promise<Numbered<Entry>[]> =>
    (await query.execute()).map(({ id, book, seq, body }) => {
      return { ...(JSON.parse(keys.decrypt(placeOf(table, id), body)) as Entry), book, seq };
    });
  return {
    /** Reads the lines of a book that are added up, in order. */
    async linesOf(db: Kysely<Tables>, book: string): Promise<Line[]> {
      const columns = ['id', 'kind', 'units', 'reservation_id as reservation', 'corrects_id as corrects'] as const;
      return db.selectFrom(table).select(columns).where('book', '=', book).orderBy('seq').execute();
    },
    /** Reads whole books, each in its order. */
    entriesOf: (db: Kysely<Tables>, keys: Keys, books: readonly string[]) =>
      read(
        keys,
        entriesIn(db)
          .where('book', 'in', ['', ...books])
          .orderBy('book')
          .orderBy('seq'),
      ),
    /** Finds entries by their ids, in no order. */
    byIds: (db: Kysely<Tables>, keys: Keys, ids: readonly string[]) =>
      read(keys, entriesIn(db).where('id', 'in', ['', ...ids])),
    /** Finds at most so many entries of a book behind a sort key, newest first. */
    behind(
      db: Kysely<Tables>,
      keys: Keys,
      { book, key, most }: { book: string; key: SortKey | null; most: number },
    ): Promise<Numbered<Entry>[]> {
      const entries = entriesIn(db).where('book', '=', book).where(isBehind(newestEntryFirst, key));
      return read(keys, entries.orderBy(sortedBy(newestEntryFirst)).limit(most));
    },
    /**
     * Adds entries to a book in which there were `after` of them; false when another change has added to it since, at whatever
     * gateway: then they were worked out from what is no longer so. Waits for another change that is under way.
     */
    async add(tx: Kysely<Tables>, keys: Keys, { book, after }: BookPlace, entries: readonly Entry[]): Promise<boolean> {
      const rows = entries.map((entry, index) => ({ ...rowOf(kind, keys, entry), book, seq: after + index + 1 }));
      const added = await tx
        .insertInto(table)
        .values(rows)
        .onConflict((conflict) => conflict.columns(['book', 'seq']).doNothing())
        .executeTakeFirst();
      return added.numInsertedOrUpdatedRows === BigInt(rows.length);
    },
  };
}

const placeOf = (table: BookTable, id: string) => `${table}.body.${id}`;

function rowOf<Entry extends BookEntry, Table extends BookTable>(
  { table, lineOf, ownColumns }: Book<Entry, Table>,
  keys: Keys,
  entry: Entry,
) {
  const { kind, units, reservation, corrects } = lineOf(entry);
  const { id, at, citizen } = entry;
  return {
    ...(ownColumns(entry) as object),
    id,
    kind,
    units,
    reservation_id: reservation,
    corrects_id: corrects,
    citizen: citizen === null ? null : keys.pseudonym(citizen),
    at,
    body: keys.encrypt(placeOf(table, id), JSON.stringify(entry)),
  };
}
