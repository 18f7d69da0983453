import { sql, type Selectable, type Transaction } from 'kysely';
import type { StoredEntry } from '../domain/citizen/area-system.ts';
import { type Instant, later } from '../domain/dates.ts';
import { type Attempt, type Verdict } from '../domain/delivery/delivery.ts';
import type { Bus } from '../platform/bus.ts';
import type { Database } from '../platform/database/open-database.ts';
import type { Tables } from '../platform/database/tables.ts';
import { letClose } from './hold-messages.ts';
import { firstIn, handBack } from './message-group.ts';
import { addReceipt } from './receipts.ts';
import type { AreaKey } from '../domain/area.ts';

/** The right to deliver the first message of a lane, for as long as nobody has a later `turn` there; `until` when to try. */
export type Lease = Pick<
  Selectable<Tables['outbox']>,
  | 'seq'
  | 'lane'
  | 'effect_id'
  | 'subject_type'
  | 'subject_id'
  | 'kind'
  | 'marker'
  | 'consent_from'
  | 'body'
  | 'tries'
  | 'tried_until'
> & {
  turn: number;
  until: Instant;
  /** When the task that a message is to close was delivered; null where it was not. */
  written_at: Instant | null;
};

type Taking = { area: AreaKey; now: Instant; leaseMs: number; tryMs: number; most: number };

/**
 * Takes lanes of an area that are due, those that have waited longest first, each until its lease ends. From now on their
 * first messages count as perhaps written, until `endTurn` says otherwise: who takes over after a crash looks first.
 */
export async function claimLeases(database: Database, { area, now, leaseMs, tryMs, most }: Taking): Promise<Lease[]> {
  const { db } = database;
  const claimed = await sql<{ id: string; turn: number }>`
    with due as materialized (
      select id from lane where area = ${area} and due_at <= ${now}
      order by due_at limit ${most} for update skip locked
    )
    update lane set turn = turn + 1, due_at = ${later(now, leaseMs)} from due where lane.id = due.id
    returning lane.id, lane.turn`.execute(db);
  if (claimed.rows.length === 0) return [];
  const until = later(now, tryMs);
  // Only now: a statement sees what was committed before it began, and the lanes were not ours before.
  const { rows } = await sql<Omit<Lease, 'until'>>`
    update outbox set tried_until = ${until}
    from unnest(${claimed.rows.map(({ id }) => id)}::text[], ${claimed.rows.map(({ turn }) => turn)}::bigint[])
      as taken (lane, turn)
    cross join lateral (
      select seq, tried_until from outbox where outbox.lane = taken.lane and state in ('QUEUED', 'DEAD')
      order by seq limit 1
    ) as first
    where outbox.seq = first.seq and outbox.state = 'QUEUED'
      and exists (select from lane where id = taken.lane and lane.turn = taken.turn)
    returning outbox.seq, outbox.lane, effect_id, subject_type, subject_id, kind, marker, consent_from, body, tries,
      first.tried_until, taken.turn, case when outbox.kind = 'close-task' then (
        select max(task.settled_at) from outbox as task
        where task.subject_type = outbox.subject_type and task.subject_id = outbox.subject_id
          and task.marker = outbox.marker and task.kind = 'post' and task.state = 'DELIVERED'
      ) end as written_at`.execute(db);
  const got = new Set(rows.map(({ lane }) => lane));
  for (const one of claimed.rows.filter(({ id }) => !got.has(id))) await handBack(database, one, now);
  return rows.map((row) => ({ ...row, until }));
}

/** What a turn led to: `there` is what of ours was found, or made. */
export type LeaseEnd = { attempt: Attempt; there: readonly StoredEntry[]; verdict: Verdict };

/** Writes down what a turn led to; false, and nothing is written, when somebody else has had a later one (the fence). */
export function releaseLease(
  database: Database,
  bus: Bus,
  turn: Lease,
  ending: LeaseEnd,
  { now, lookAt }: { now: Instant; lookAt: Instant },
): Promise<boolean> {
  return database.transaction(async (tx) => {
    const held = await tx
      .selectFrom('lane')
      .select('id')
      .where('id', '=', turn.lane)
      .where('turn', '=', turn.turn)
      .forUpdate()
      .executeTakeFirst();
    if (!held) return false;
    const { verdict } = ending;
    await writeMessage(tx, turn, ending, now);
    if (verdict.kind === 'delivered') await writeDelivered(tx, turn, ending, { now, lookAt });
    await tx
      .updateTable('lane')
      .set(await standing(tx, turn, verdict, now))
      .where('id', '=', turn.lane)
      .execute();
    if (verdict.kind !== 'retry') await bus.publish(tx, turn.subject_type, turn.subject_id);
    return true;
  });
}

async function writeMessage(
  tx: Transaction<Tables>,
  { seq, tried_until }: Lease,
  { verdict, attempt }: LeaseEnd,
  now: Instant,
): Promise<void> {
  const state = { retry: 'QUEUED', dead: 'DEAD', 'not-taken': 'NOT_TAKEN' } as const;
  const unsureUntil = {
    delivered: () => null,
    'not-taken': () => null,
    failed: () => (attempt.kind === 'failed' && attempt.unsure ? now : null),
    'not-now': () => tried_until,
    hopeless: () => tried_until,
  };
  await tx
    .updateTable('outbox')
    .set({
      // What is held meanwhile stays so, unless it has left already.
      state:
        verdict.kind === 'delivered'
          ? 'DELIVERED'
          : sql`case when state = 'HELD' then state else ${state[verdict.kind]} end`,
      tried_until: unsureUntil[attempt.kind](),
      ...(verdict.kind === 'retry' ? { tries: verdict.tries } : { settled_at: now }),
      ...('reason' in attempt ? { reason: attempt.reason } : {}),
    })
    .where('seq', '=', seq)
    .execute();
}

/** The system's receipt; and whether people there may answer from now on, or no longer. */
async function writeDelivered(
  tx: Transaction<Tables>,
  { lane, seq, effect_id, kind, marker }: Lease,
  { there }: LeaseEnd,
  { now, lookAt }: { now: Instant; lookAt: Instant },
): Promise<void> {
  const received = { layer: 'MACHINE', state: 'TECH_RECEIVED', system_id: there[0]?.id ?? null, at: now } as const;
  await addReceipt(tx, { effect_id, ...received });
  if (kind === 'close-task') {
    await tx
      .updateTable('outbox')
      .set({ awaiting_answer: false })
      .where('lane', '=', lane)
      .where('marker', '=', marker)
      .where('awaiting_answer', '=', true)
      .execute();
  } else if (there[0]?.kind === 'task') {
    await tx.updateTable('outbox').set({ awaiting_answer: true }).where('seq', '=', seq).execute();
    await letClose(tx, lane, marker);
    await tx
      .updateTable('lane')
      .set(({ fn, val }) => ({ look_at: fn.coalesce('look_at', val(lookAt)) }))
      .where('id', '=', lane)
      .execute();
  }
}

/** How the lane stands after a turn: by what is first in it now, which may be something else than what the turn was about. */
async function standing(tx: Transaction<Tables>, { lane, seq }: Lease, verdict: Verdict, now: Instant) {
  const first = await firstIn(tx, lane);
  const again = verdict.kind === 'retry' && first?.seq === seq ? verdict.at : now;
  return { due_at: first?.state === 'QUEUED' ? again : null, dead: first?.state === 'DEAD' };
}
