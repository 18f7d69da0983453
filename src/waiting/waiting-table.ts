import { createHash } from 'node:crypto';
import { sql, type Insertable, type Kysely, type RawBuilder, type Selectable, type Transaction } from 'kysely';
import { startOfDay, later, type CalendarDate, type Instant } from '../domain/dates.ts';
import { addDays } from '../domain/working-days.ts';
import { leasesOn } from '../platform/database/lease.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';
import type { RecordState, SubjectRef, SubjectType, WaitingKinds, WaitingSubject } from './kind.ts';

/** Grows with every change to the code of what waits, on whom and until when: rows of before are worked out anew. */
export const rulesVersion = 6;

/** The table of what waits: its kinds of record, and the stamp of the policy by which its rows are worked out. */
export type WaitingTable = { kinds: WaitingKinds; policy: string; keys: Keys; now(): Instant };

/** Opens the table under a policy. What was worked out under another one is due for the next sweep. */
export async function openWaitingTable(
  db: Kysely<Tables>,
  { policy, ...parts }: Omit<WaitingTable, 'policy'> & { policy: object },
): Promise<WaitingTable> {
  const stamp = createHash('sha256')
    .update(JSON.stringify([rulesVersion, policy]))
    .digest('base64url')
    .slice(0, 16);
  await db
    .updateTable('waiting')
    .set({ due_at: parts.now() })
    .where('policy', '!=', stamp)
    .where((row) => row.or([row('due_at', 'is', null), row('due_at', '>', parts.now())]))
    .execute();
  return { ...parts, policy: stamp };
}

/** Works out anew the rows of all that a transaction has changed so far. */
export async function workOutChanged(tx: Transaction<Tables>, table: WaitingTable): Promise<WorkedOut> {
  const { rows } = await sql<SubjectRef>`
    select distinct subject_type as type, subject_id as id from waiting_change
    where by_transaction = pg_current_xact_id()`.execute(tx);
  return workOut(tx, table, rows);
}

type Waited = Selectable<Tables['waiting']>;

/** A wait that ended, as its row had it, and the state that its record was left in. */
export type EndedWait = { row: Waited; state: RecordState };

/** The waits that ended when rows were worked out anew, and the work queues to announce that to. */
export type WorkedOut = { queues: ReadonlySet<string>; ended: readonly EndedWait[] };

/** Returns the waits of a record that it awaits no more. One that is held for lack of consent has not come to its end. */
function endedBy(read: readonly WaitingSubject[], waited: readonly Waited[]): EndedWait[] {
  const [first] = read;
  const still = new Set<string | undefined>(read.map(({ wait }) => wait?.awaited.waitingFor));
  if (!first || still.has('CONSENT')) return [];
  return waited
    .filter(({ waiting_for: was }) => was !== '' && !still.has(was))
    .map((row) => ({ row, state: first.state }));
}

/** The namespace of the advisory locks on single records' rows. */
const rowLock = 0x7761_6974;

/**
 * Works out the rows of some records anew. Whoever works out the same waits until this transaction ends, and reads what it saved;
 * all take the locks in one order, after those of message groups and before that of the audit trail.
 */
export async function workOut(
  tx: Transaction<Tables>,
  table: WaitingTable,
  subjects: readonly SubjectRef[],
): Promise<WorkedOut> {
  const workedOut = { queues: new Set<string>(), ended: [] as EndedWait[] };
  if (subjects.length === 0) return workedOut;
  const texts = subjects.map(({ type, id }) => `${type} ${id}`);
  await sql`
    select pg_advisory_xact_lock(${rowLock}, key) from (
      select distinct hashtext(text) as key from unnest(${texts}::text[]) as one (text) order by 1
    ) as keys`.execute(tx);
  // First, so that what changes from here on is marked anew.
  await sql`delete from waiting_change where ${isAmong(subjects)}`.execute(tx);
  const before = await sql<Waited>`
    delete from waiting where ${isAmong(subjects)} returning *`.execute(tx);
  for (const { type, id } of subjects) {
    const read = await table.kinds[type](tx, [id], table.now());
    const rows = read.map((one) => rowOf(type, one, table)).filter((row) => row !== null);
    if (rows.length > 0) await tx.insertInto('waiting').values(rows).execute();
    for (const queue of read.flatMap((one) => one.queues ?? [])) workedOut.queues.add(queue);
    const waited = before.rows.filter((row) => row.subject_type === type && row.subject_id === id);
    workedOut.ended.push(...endedBy(read, waited));
  }
  return workedOut;
}

/** Tells whether a row is of one of these records. */
export const isAmong = (subjects: readonly SubjectRef[]): RawBuilder<boolean> => sql`
  (subject_type, subject_id) in (
    select * from unnest(${subjects.map(({ type }) => type)}::text[], ${subjects.map(({ id }) => id)}::text[])
  )`;

/** Returns the row of a record; null where it awaits nothing and no day changes that. */
function rowOf(
  type: SubjectType,
  { id, citizen, wait, clockOn, holdsUntil }: WaitingSubject,
  { keys, policy }: WaitingTable,
): Insertable<Tables['waiting']> | null {
  const nextDay = [clockOn, holdsUntil && addDays(holdsUntil, 1)]
    .filter((day): day is CalendarDate => day !== null)
    .toSorted()[0];
  if (!wait && nextDay === undefined) return null;
  return {
    subject_type: type,
    subject_id: id,
    waiting_for: wait?.awaited.waitingFor ?? '',
    citizen: citizen === null ? '' : keys.pseudonym(citizen),
    since: wait?.awaited.since ?? '',
    due_on: wait?.awaited.dueOn ?? '',
    leader_on: wait?.awaited.leaderOn ?? '',
    concerns: [...(wait?.audience.concerns ?? [])],
    leaders: [...(wait?.audience.leaders ?? [])],
    except_id: wait?.audience.except ?? null,
    holds_until: holdsUntil,
    policy,
    due_at: nextDay === undefined ? null : startOfDay(nextDay),
  };
}

const leases = leasesOn('waiting', { key: ['subject_type', 'subject_id', 'waiting_for'], order: sql`due_at` });
const leaseMs = 60_000;

/** Claims records that are to be looked at by now: their clock goes on, their row holds no longer, or something changed them. */
export async function claimWaiting(db: Kysely<Tables>, now: Instant, limit: number): Promise<SubjectRef[]> {
  const claimed = await leases.claim(db, { now, until: later(now, leaseMs), limit });
  const changed = await db
    .selectFrom('waiting_change')
    .select(['subject_type', 'subject_id'])
    .distinct()
    .limit(limit)
    .execute();
  const all = [...claimed, ...changed].map((row): SubjectRef => ({
    type: row.subject_type as SubjectType,
    id: row.subject_id,
  }));
  return [...new Map(all.map((one) => [`${one.type} ${one.id}`, one])).values()];
}
