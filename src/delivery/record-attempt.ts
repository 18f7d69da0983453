import { sql, type Transaction } from 'kysely';
import type { Instant } from '../domain/dates.ts';
import type { Verdict } from '../domain/delivery/delivery.ts';
import type { Bus } from '../access/bus.ts';
import type { Database } from '../platform/database/open-database.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { DeliveryAttempt } from './attempt.ts';
import type { ClaimedMessage } from './claim-messages.ts';
import { releaseHeldClose } from './consent-hold.ts';
import { firstUndelivered, groupLeases } from './message-group.ts';
import { addReceipt } from './receipts.ts';
import { startPolling } from './reply-polls.ts';

/** An attempt with what follows from it. */
export type AttemptRecord = DeliveryAttempt & { verdict: Verdict };

/** When an attempt is recorded, and when to poll for replies first. */
type Times = { now: Instant; pollAt: Instant };

/** Records an attempt and releases the lease; false, and nothing is recorded, when the message was claimed again since. */
export function recordAttempt(
  database: Database,
  bus: Bus,
  message: ClaimedMessage,
  record: AttemptRecord,
  times: Times,
): Promise<boolean> {
  return database.transaction(async (tx) => {
    if (!(await groupLeases.hold(tx, message.group))) return false;
    await updateMessage(tx, message, record, times.now);
    if (record.verdict.kind === 'delivered') await recordDelivered(tx, message, record, times);
    await groupLeases.release(tx, message.group, await schedule(tx, message, record.verdict, times.now));
    if (record.verdict.kind !== 'retry') await bus.publish(tx, message.subject_type, message.subject_id);
    return true;
  });
}

async function updateMessage(
  tx: Transaction<Tables>,
  { seq, in_doubt_until }: ClaimedMessage,
  { verdict, attempt }: AttemptRecord,
  now: Instant,
): Promise<void> {
  const state = { retry: 'QUEUED', dead: 'DEAD', 'not-taken': 'NOT_TAKEN' } as const;
  const inDoubtUntil = {
    delivered: () => null,
    'not-taken': () => null,
    failed: () => (attempt.kind === 'failed' && attempt.unsure ? now : null),
    'not-now': () => in_doubt_until,
    hopeless: () => in_doubt_until,
  };
  await tx
    .updateTable('outbox')
    .set({
      // What is held meanwhile stays so, unless it has left already.
      state:
        verdict.kind === 'delivered'
          ? 'DELIVERED'
          : sql`case when state = 'HELD' then state else ${state[verdict.kind]} end`,
      in_doubt_until: inDoubtUntil[attempt.kind](),
      ...(verdict.kind === 'retry' ? { attempts: verdict.tries } : { settled_at: now }),
      ...('reason' in attempt ? { reason: attempt.reason } : {}),
    })
    .where('seq', '=', seq)
    .execute();
}

/** Adds the system's receipt, and notes whether people there may answer from now on, or no longer. */
async function recordDelivered(
  tx: Transaction<Tables>,
  { group, seq, effect_id, kind, marker }: ClaimedMessage,
  { there }: AttemptRecord,
  { now, pollAt }: Times,
): Promise<void> {
  const received = { layer: 'MACHINE', state: 'TECH_RECEIVED', system_id: there[0]?.id ?? null, at: now } as const;
  await addReceipt(tx, { effect_id, ...received });
  if (kind === 'close-task') {
    await tx
      .updateTable('outbox')
      .set({ awaiting_reply: false })
      .where('message_group', '=', group.id)
      .where('marker', '=', marker)
      .where('awaiting_reply', '=', true)
      .execute();
  } else if (kind === 'post' && there[0]?.kind === 'task') {
    await tx.updateTable('outbox').set({ awaiting_reply: true }).where('seq', '=', seq).execute();
    await releaseHeldClose(tx, group.id, marker);
    await startPolling(tx, group, pollAt);
  }
}

/** Returns when a group is due by what is first in it now, which may be another message than the one attempted. */
async function schedule(tx: Transaction<Tables>, { group, seq }: ClaimedMessage, verdict: Verdict, now: Instant) {
  const first = await firstUndelivered(tx, group.id);
  const next = verdict.kind === 'retry' && first?.seq === seq ? verdict.at : now;
  return { due_at: first?.state === 'QUEUED' ? next : null, blocked: first?.state === 'DEAD' };
}
