import { sql, type Selectable } from 'kysely';
import { committeeCases } from '../../src/committee/store.ts';
import type { Policy } from '../../src/config/policy.ts';
import { dateInDenmark, type Instant } from '../../src/domain/dates.ts';
import { mandateBooks } from '../../src/mandate/store.ts';
import { plans } from '../../src/plan/store.ts';
import type { Database } from '../../src/platform/database/open-database.ts';
import type { Tables } from '../../src/platform/database/tables.ts';
import type { Keys } from '../../src/platform/keys.ts';
import type { SubjectType } from '../../src/waiting/kind.ts';
import { openWaitingTable, workOut } from '../../src/waiting/waiting-table.ts';
import { waitingKinds } from '../../src/work-queue/kinds.ts';
import { waitingTables } from '../../test/support/waiting-tables.ts';

/** The storage of the gateways, opened when they have ended. */
export type Stored = { database: Database; keys: Keys; policy: Policy };

/** Counts what is stored otherwise than it must be, by what it is. */
export async function storedWrongly(stored: Stored, decided: number): Promise<Record<string, number>> {
  return {
    cases: await casesWrong(stored, decided),
    twoPlans: await citizensWithTwo(stored),
    ledgers: await ledgersWrong(stored),
    waiting: await waitingWrong(stored),
  };
}

/** Counts what is not delivered, by the kind of message, its state and why the last attempt failed. */
export async function undelivered({ database: { db } }: Stored): Promise<Record<string, number>> {
  const rows = await db.selectFrom('outbox').selectAll().where('state', '!=', 'DELIVERED').execute();
  const named = rows.map((row) => [row.subject_type, row.kind, row.state, row.attempts, row.reason].join(' '));
  return Object.fromEntries([...Map.groupBy(named, (name) => name)].map(([name, all]) => [name, all.length]));
}

/** Counts the decided cases without exactly one plan, one amount set and the one coordinator, and those that are not decided. */
async function casesWrong({ database: { db }, keys }: Stored, decided: number): Promise<number> {
  const rows = await db.selectFrom('committee_case').select(['id', 'body']).where('state', '=', 'DECIDED').execute();
  const all = (await db.selectFrom('plan').select(['id', 'body']).execute()).map((row) => plans.read(keys, row).plan);
  const entries = await mandateBooks.entriesOf(
    db,
    keys,
    all.map(({ id }) => id),
  );
  const right = rows.filter((row) => {
    const { committeeCase } = committeeCases.read(keys, row);
    const [plan, ...more] = all.filter(({ decisionId }) => decisionId === committeeCase.decision?.id);
    return (
      plan?.id === committeeCase.plan &&
      more.length === 0 &&
      plan?.coordinator.caseworker === committeeCase.decision?.plan?.coordinator.caseworker &&
      entries.filter(({ kind, terms }) => kind === 'SET' && terms?.decision === plan?.decisionId).length === 1
    );
  });
  const undecided = all.filter(({ decisionId }) => decisionId !== null).length - rows.length;
  return Math.max(rows.length, decided) - right.length + Math.max(0, undecided);
}

async function citizensWithTwo({ database: { db } }: Stored): Promise<number> {
  const open = await db.selectFrom('plan').select('citizen').where('open', '=', true).execute();
  return open.length - new Set(open.map(({ citizen }) => citizen)).size;
}

/** Counts the mandates whose entries have a hole in their numbers, or where less than nothing or more than all is available. */
async function ledgersWrong({ database: { db }, keys }: Stored): Promise<number> {
  const rows = await db.selectFrom('mandate_entry').select(['book', 'seq']).orderBy('seq').execute();
  let wrong = 0;
  for (const [book, numbered] of Map.groupBy(rows, (row) => row.book)) {
    const entries = await mandateBooks.entriesOf(db, keys, [book]);
    const set = entries.find(({ kind }) => kind === 'SET')?.oere ?? -1;
    let available = 0;
    const fits = entries.every(({ kind, oere }) => {
      available += kind === 'DRAW' ? -oere : oere;
      return available >= 0 && available <= set;
    });
    if (!fits || numbered.some(({ seq }, index) => seq !== index + 1)) wrong += 1;
  }
  return wrong;
}

type Row = Selectable<Tables['waiting']>;
const nameOf = ({ lease: _lease, due_at: _due, ...row }: Row): string => JSON.stringify(row);

/** Counts the rows of what waits that claim to hold today and differ from what is worked out anew. */
async function waitingWrong({ database, keys, policy }: Stored): Promise<number> {
  const { db } = database;
  const now = () => new Date().toISOString() as Instant;
  const changed = await db.selectFrom('waiting_change').select(['subject_type', 'subject_id']).execute();
  const before = await db.selectFrom('waiting').selectAll().execute();
  const table = await openWaitingTable(db, { kinds: waitingKinds({ keys, policy }), policy, keys, now });
  const about = (row: Pick<Row, 'subject_type' | 'subject_id'>) => `${row.subject_type} ${row.subject_id}`;
  const outdated = new Set([
    ...changed.map(about),
    ...before
      .filter((row) => row.policy !== table.policy || (row.holds_until ?? '9') < dateInDenmark(now()))
      .map(about),
  ]);
  for (const [type, name] of Object.entries(waitingTables)) {
    const column = name === 'outbox' ? sql.ref('effect_id') : sql.ref('id');
    const { rows } = await sql<{ id: string }>`select ${column} as id from ${sql.table(name)}`.execute(db);
    const subjects = rows.map(({ id }) => ({ type: type as SubjectType, id }));
    await database.transaction((tx) => workOut(tx, table, subjects));
  }
  const after = await db.selectFrom('waiting').selectAll().execute();
  const namesOf = (rows: readonly Row[]) => new Set(rows.filter((row) => !outdated.has(about(row))).map(nameOf));
  const [held, anew] = [namesOf(before), namesOf(after)];
  return [...held, ...anew].filter((name) => !(held.has(name) && anew.has(name))).length;
}
