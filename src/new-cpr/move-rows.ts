import { sql, type Transaction } from 'kysely';
import type { Cpr } from '../domain/cpr.ts';
import { encryptedColumns } from '../platform/database/encrypted-columns.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';

/** A move: a citizen's old CPR number, and the one they have now. */
export type Move = { from: Cpr; to: Cpr };

/**
 * The way in which each table follows a citizen to a new CPR number; a new table is entered here. `citizen`: its rows come under
 * the new number's pseudonym, with what they hold encrypted. `message-group`: so do its messages. `stays`: it names nobody by
 * number, or it is the audit trail, which is read under both pseudonyms.
 */
const follows: Record<keyof Tables, 'citizen' | 'message-group' | 'stays'> = {
  audit_entry: 'stays',
  audit_citizen: 'stays',
  audit_checkpoint: 'stays',
  audit_sample: 'stays',
  audit_draw: 'stays',
  audit_verdict: 'stays',
  key_fingerprint: 'stays',
  referral: 'citizen',
  referral_event: 'stays',
  referral_reply: 'stays',
  referral_draft: 'citizen',
  decision: 'citizen',
  notification: 'citizen',
  notification_event: 'stays',
  discrepancy: 'citizen',
  discrepancy_event: 'stays',
  plan: 'citizen',
  plan_event: 'stays',
  plan_reply: 'stays',
  coordinator_left: 'stays',
  grant_feed: 'stays',
  grant_watch: 'citizen',
  drawing_entry: 'citizen',
  mandate_entry: 'citizen',
  meeting: 'citizen',
  sparring_item: 'citizen',
  meeting_event: 'stays',
  committee_case: 'citizen',
  committee_case_event: 'stays',
  committee_members: 'stays',
  consent: 'citizen',
  break_glass: 'citizen',
  conflict_of_interest: 'citizen',
  waiting: 'citizen',
  handled_work: 'citizen',
  // Under the new number the citizen has not been opened yet.
  citizen_opening: 'stays',
  waiting_change: 'stays',
  web_session: 'stays',
  access_version: 'stays',
  cpr_alias: 'stays',
  idempotency: 'stays',
  message_group: 'message-group',
  reply_poll: 'message-group',
  outbox: 'message-group',
  receipt: 'stays',
  external_reply: 'stays',
};

/** The tables whose rows name a citizen by pseudonym, but for the audit trail. */
export const tablesOfCitizens = Object.keys(follows).filter(
  (table): table is keyof Tables => follows[table as keyof Tables] === 'citizen',
);

/** Replaces the old number by the new one in a JSON text, wherever a value is that number. */
export const withNewNumber = (json: string, { from, to }: Move): string =>
  JSON.stringify(JSON.parse(json, (_, value: unknown) => (value === from ? to : value)));

type Row = Record<string, unknown>;

/** Moves a table's rows about the old number under the new one, and counts them. Whoever is changing one is waited for. */
export async function moveRows(tx: Transaction<Tables>, keys: Keys, table: keyof Tables, move: Move): Promise<number> {
  const [was, is] = [keys.pseudonym(move.from), keys.pseudonym(move.to)];
  if (encryptedColumns[table].length === 0) return moveUnencrypted(tx, table, { was, is });
  const { rows } = await sql<Row>`
    select * from ${sql.table(table)} where citizen = ${was} for update`.execute(tx);
  for (const row of rows) {
    const change = encryptedColumns[table].map(({ column, place }) => {
      const placeOf = (one: Row) => [table, column, ...place.map((name) => String(one[name]))].join('.');
      const text = withNewNumber(keys.decrypt(placeOf(row), String(row[column])), move);
      return sql`${sql.ref(column)} = ${keys.encrypt(placeOf({ ...row, citizen: is }), text)}`;
    });
    const place = encryptedColumns[table].flatMap((one) => one.place);
    const same = [...new Set(place)].map((name) => sql`${sql.ref(name)} = ${row[name]}`);
    await sql`
      update ${sql.table(table)} set ${sql.join([sql`citizen = ${is}`, ...change])}
      where ${sql.join(same, sql` and `)}`.execute(tx);
  }
  return rows.length;
}

/** Moves the rows of a table in which nothing is encrypted. */
async function moveUnencrypted(
  tx: Transaction<Tables>,
  table: keyof Tables,
  { was, is }: { was: string; is: string },
): Promise<number> {
  const done = await sql`update ${sql.table(table)} set citizen = ${is} where citizen = ${was}`.execute(tx);
  return Number(done.numAffectedRows ?? 0);
}
