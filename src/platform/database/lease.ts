import { sql, type Kysely, type RawBuilder, type Selectable, type Transaction, type Updateable } from 'kysely';
import { later, type Instant } from '../../domain/dates.ts';
import type { Tables } from './tables.ts';

/** Tables whose rows are work for one worker at a time: those with a `lease`. */
type LeaseTable = { [Name in keyof Tables]: 'lease' extends keyof Tables[Name] ? Name : never }[keyof Tables];

/** A row as its worker claimed it; its `lease` is a fencing token. */
export type Claimed<Table extends LeaseTable> = Selectable<Tables[Table]>;

/** Which rows to claim: of one area, where the table's rows have one; due by now, at most so many. They are due again at `until`. */
export type Claim = { area?: string; now: Instant; until: Instant; limit: number };

/**
 * Leases on the rows of a table. A row is due at its `due_at`. Whoever claims it puts that off until the lease ends and
 * increments `lease`, the fencing token; whoever dies simply lets the lease end. A worker that took too long finds another
 * token in the row, and saves nothing.
 */
export type Leases<Table extends LeaseTable> = {
  /** Claims due rows; no other worker gets them until the lease ends. */
  claim(db: Kysely<Tables>, claim: Claim): Promise<Claimed<Table>[]>;
  /** Locks a claimed row until the end of the transaction and returns it as it is now; null when it was claimed again since. */
  hold(tx: Transaction<Tables>, claimed: Claimed<Table>): Promise<Claimed<Table> | null>;
  /** Updates a claimed row, also when it is due; false, and nothing is changed, when it was claimed again since. */
  release(db: Kysely<Tables>, claimed: Claimed<Table>, changes: Updateable<Tables[Table]>): Promise<boolean>;
};

/** The columns by which rows are told apart, those that are claimed first, and the time from now, in milliseconds, after which none can truly be due. */
type Options<Table extends LeaseTable> = {
  key: readonly (string & keyof Tables[Table])[];
  order: RawBuilder<unknown>;
  longestWaitMs?: number;
};

/** Returns the leases on a table's rows. */
export function leasesOn<Table extends LeaseTable>(name: Table, options: Options<Table>): Leases<Table> {
  const { key, order, longestWaitMs } = options;
  const table = sql.table(name);
  const keys = sql.join(key.map((column) => sql.ref(column)));
  const isSame = sql.join(
    key.map((column) => sql`${sql.ref(`${name}.${column}`)} = ${sql.ref(`due.${column}`)}`),
    sql` and `,
  );
  const isStillOurs = (claimed: Claimed<Table>) => {
    const values = claimed as Record<string, unknown>;
    return sql.join(
      [...key, 'lease'].map((column) => sql`${sql.ref(column)} = ${values[column]}`),
      sql` and `,
    );
  };
  return {
    async claim(db, { area, now, until, limit }) {
      const ofArea = area === undefined ? sql`` : sql`area = ${area} and`;
      const tooFar = longestWaitMs ? sql`or due_at > ${later(now, longestWaitMs)}` : sql``;
      const { rows } = await sql<Claimed<Table>>`
        with due as materialized (
          select ${keys} from ${table} where ${ofArea} (due_at <= ${now} ${tooFar})
          order by ${order} limit ${limit} for update skip locked
        )
        update ${table} set lease = lease + 1, due_at = ${until} from due where ${isSame}
        returning ${table}.*`.execute(db);
      return rows;
    },
    async hold(tx, claimed) {
      const { rows } = await sql<Claimed<Table>>`
        select * from ${table} where ${isStillOurs(claimed)} for update`.execute(tx);
      return rows[0] ?? null;
    },
    async release(db, claimed, changes) {
      const values = Object.entries(changes).map(([column, value]) => sql`${sql.ref(column)} = ${value}`);
      const { numAffectedRows } = await sql`
        update ${table} set ${sql.join(values)} where ${isStillOurs(claimed)}`.execute(db);
      return numAffectedRows === 1n;
    },
  };
}
