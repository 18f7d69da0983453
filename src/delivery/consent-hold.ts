import { sql, type Transaction } from 'kysely';
import { consentBetween, type Sharing } from '../access/consents-between.ts';
import { isOver } from '../domain/consent/consent.ts';
import type { Instant } from '../domain/dates.ts';
import type { Bus } from '../access/bus.ts';
import type { Database } from '../platform/database/open-database.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';
import type { ClaimedMessage } from './claim-messages.ts';
import { groupLeases, lockGroup, messageGroupOf, rescheduleGroup } from './message-group.ts';
import type { OutboxMessage, Subject } from './message.ts';

type HoldDeps = { keys: Keys; bus: Bus; now: Instant };

/**
 * Holds the messages that were to be shared by a consent that was withdrawn, or releases them by a new one, in the transaction
 * that recorded either (promise 21). The message group is locked first: what is queued, recorded or withdrawn at the same time
 * waits for us, or we for it.
 */
export async function applyConsentChange(tx: Transaction<Tables>, sharing: Sharing, deps: HoldDeps): Promise<void> {
  const group = messageGroupOf(sharing.to, sharing.citizen, deps.keys);
  await lockGroup(tx, group, sharing.to);
  if (await holdWithoutConsent(tx, sharing, deps)) return;
  const lacking = await stillLacking(tx, group, sharing, deps);
  const { rows } = await sql<Subject>`
    update outbox set state = 'QUEUED', attempts = 0, settled_at = null
    where message_group = ${group} and state = 'HELD' and ${sharing.from} = any(consent_from)
      and not consent_from && ${lacking}::text[]
    returning subject_type as type, subject_id as id`.execute(tx);
  await announce(tx, group, { subjects: rows, area: sharing.to }, deps);
}

/** Returns the other areas whose consents are over, of those that the held messages of a group are shared by. */
async function stillLacking(tx: Transaction<Tables>, group: string, sharing: Sharing, deps: HoldDeps) {
  const { rows } = await sql<{ area: string }>`
    select distinct unnest(consent_from) as area from outbox
    where message_group = ${group} and state = 'HELD'`.execute(tx);
  const lacking: string[] = [];
  for (const { area } of rows)
    if (area !== sharing.from && isOver(await consentBetween(tx, { ...sharing, from: area }, deps))) lacking.push(area);
  return lacking;
}

/** Holds the messages of a locked group whose consent was withdrawn or has run out; false where it holds. */
export async function holdWithoutConsent(tx: Transaction<Tables>, sharing: Sharing, deps: HoldDeps): Promise<boolean> {
  if (!isOver(await consentBetween(tx, sharing, deps))) return false;
  const group = messageGroupOf(sharing.to, sharing.citizen, deps.keys);
  // A task that is there already is closed all the same: that tells nobody anything.
  const { rows } = await sql<Subject>`
    update outbox set state = 'HELD', settled_at = null
    where message_group = ${group} and state in ('QUEUED', 'DEAD') and ${sharing.from} = any(consent_from) and not (
      kind = 'close-task' and exists (
        select from outbox as task
        where task.subject_type = outbox.subject_type and task.subject_id = outbox.subject_id
          and task.marker = outbox.marker and task.kind = 'post' and task.state = 'DELIVERED'
      )
    )
    returning subject_type as type, subject_id as id`.execute(tx);
  await announce(tx, group, { subjects: rows, area: sharing.to }, deps);
  return true;
}

async function announce(
  tx: Transaction<Tables>,
  group: string,
  { subjects, area }: { subjects: readonly Subject[]; area: string },
  { bus, now }: HoldDeps,
): Promise<void> {
  if (subjects.length === 0) return;
  await rescheduleGroup(tx, group, now);
  await bus.publish(tx, 'outbox', area);
  for (const { type, id } of subjects) await bus.publish(tx, type, id);
}

/** Returns what messages share by consent, each once. */
export function sharingsOf(messages: readonly OutboxMessage[]): Sharing[] {
  const sharings = messages.flatMap(({ citizen, area: to, consentFrom = [] }) =>
    consentFrom.map((from) => ({ citizen, from, to })),
  );
  return [...new Map(sharings.map((one) => [`${one.citizen} ${one.from} ${one.to}`, one])).values()];
}

/** Releases the message that closes a task, when the task had left before it was held and did arrive. */
export async function releaseHeldClose(tx: Transaction<Tables>, group: string, marker: string): Promise<void> {
  await tx
    .updateTable('outbox')
    .set({ state: 'QUEUED' })
    .where('message_group', '=', group)
    .where('marker', '=', marker)
    .where('kind', '=', 'close-task')
    .where('state', '=', 'HELD')
    .execute();
}

/** Holds a claimed message of whose consents one has run out meanwhile; false: it may be delivered. */
export async function holdClaimed(
  { group, seq, in_doubt_until, until }: ClaimedMessage,
  { citizen, area, consentFrom = [] }: OutboxMessage,
  { database, keys, bus, now }: HoldDeps & { database: Database },
): Promise<boolean> {
  const sharings = consentFrom.map((from) => ({ citizen, from, to: area }));
  const standings = await Promise.all(sharings.map((one) => consentBetween(database.db, one, { keys, now })));
  const sharing = sharings.find((_, index) => isOver(standings[index]!));
  if (!sharing) return false;
  return database.transaction(async (tx) => {
    if (!(await groupLeases.hold(tx, group))) return true;
    const doubt = (end: Instant | null) =>
      tx.updateTable('outbox').set({ in_doubt_until: end }).where('seq', '=', seq).execute();
    await doubt(in_doubt_until);
    await holdWithoutConsent(tx, sharing, { keys, bus, now });
    const { state } = await tx.selectFrom('outbox').select('state').where('seq', '=', seq).executeTakeFirstOrThrow();
    // A task that is there already is closed all the same.
    if (state !== 'HELD') await doubt(until);
    return state === 'HELD';
  });
}
