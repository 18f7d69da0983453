import { sql, type Kysely, type Transaction } from 'kysely';
import type { Database } from './open-database.ts';
import type { Tables } from './tables.ts';

type Table = keyof Tables;

/** Every table, those that others point to first, and the columns that its rows are copied in the order of. */
const tables: Record<Table, readonly string[]> = {
  key_fingerprint: ['key_id'],
  // Before the entries: storing one removes what it covers.
  audit_checkpoint: ['chain', 'seq'],
  audit_entry: ['chain', 'seq'],
  audit_citizen: ['pseudonym', 'chain', 'seq'],
  audit_sample: ['id'],
  audit_draw: ['sample_id'],
  audit_verdict: ['sample_id', 'place', 'version'],
  message_group: ['id'],
  reply_poll: ['message_group'],
  outbox: ['seq'],
  receipt: ['effect_id', 'state'],
  external_reply: ['effect_id', 'id'],
  referral: ['created_at', 'id'],
  referral_draft: ['created_at', 'id'],
  referral_event: ['referral_id', 'version'],
  referral_reply: ['referral_id', 'id'],
  decision: ['chain', 'version'],
  notification: ['created_at', 'id'],
  notification_event: ['notification_id', 'version'],
  discrepancy: ['id'],
  discrepancy_event: ['discrepancy_id', 'version'],
  plan: ['opened_at', 'id'],
  plan_event: ['plan_id', 'version'],
  plan_reply: ['plan_id', 'id'],
  coordinator_left: ['plan_id'],
  grant_feed: ['area'],
  grant_watch: ['area', 'number'],
  drawing_entry: ['book', 'seq'],
  mandate_entry: ['book', 'seq'],
  meeting: ['planned_at', 'id'],
  sparring_item: ['id'],
  meeting_event: ['meeting_id', 'version'],
  committee_case: ['opened_at', 'id'],
  committee_case_event: ['committee_case_id', 'version'],
  committee_members: ['version'],
  // Before what it counts the changes of.
  access_version: ['single'],
  cpr_alias: ['citizen'],
  consent: ['created_at', 'id'],
  break_glass: ['at', 'id'],
  conflict_of_interest: ['citizen', 'caller_id'],
  web_session: ['id'],
  idempotency: ['key'],
  handled_work: ['at', 'id'],
  citizen_opening: ['key'],
  waiting: ['subject_type', 'subject_id', 'waiting_for'],
  waiting_change: ['subject_type', 'subject_id'],
};

const batch = 500;
type Row = Record<string, unknown>;

/**
 * Copies everything that a gateway keeps from one database into another one that is empty, from whichever engine to
 * whichever: all of it, or nothing. No gateway may use either meanwhile. Says how many rows of each table.
 */
export function copyDatabase(from: Database, to: Database): Promise<ReadonlyMap<Table, number>> {
  return to.transaction(async (tx) => {
    // What waits is copied as it is: a copy is no change of a record.
    await sql`select set_config('helhed.new_key', 'on', true)`.execute(tx);
    const copied = new Map<Table, number>();
    for (const [table, order] of Object.entries(tables) as [Table, readonly string[]][]) {
      const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(tx);
      if (rows.length > 0) throw new Error(`The database to copy to is not empty: it has rows in ${table}`);
      copied.set(table, await copyTable(from.db, tx, table, order));
    }
    // Messages that come later must not get a number that is taken.
    await sql`select setval(pg_get_serial_sequence('outbox', 'seq'), (select coalesce(max(seq), 0) + 1 from outbox), false)`.execute(
      tx,
    );
    return copied;
  });
}

async function copyTable(
  from: Kysely<Tables>,
  to: Transaction<Tables>,
  table: Table,
  order: readonly string[],
): Promise<number> {
  let count = 0;
  for (let last: Row | null = null; ;) {
    const rows = await rowsAfter(from, table, order, last);
    if (rows.length > 0) await insert(to, table, rows);
    count += rows.length;
    last = rows.at(-1) ?? null;
    if (rows.length < batch) return count;
  }
}

async function rowsAfter(db: Kysely<Tables>, table: Table, order: readonly string[], last: Row | null): Promise<Row[]> {
  const columns = sql.join(order.map((column) => sql.ref(column)));
  const after = last ? sql`where (${columns}) > (${sql.join(order.map((column) => last[column]))})` : sql``;
  return (await sql<Row>`select * from ${sql.table(table)} ${after} order by ${columns} limit ${batch}`.execute(db))
    .rows;
}

async function insert(to: Transaction<Tables>, table: Table, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
  await sql`
    insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
    overriding system value values ${sql.join(values)}`.execute(to);
}
