import { sql, type Transaction } from 'kysely';
import { consentBetween, type Sharing } from '../access/consents-between.ts';
import { isOver } from '../domain/consent/consent.ts';
import type { Instant } from '../domain/dates.ts';
import type { Bus } from '../platform/bus.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';
import { goOn, messageGroupOf, lockGroup } from './message-group.ts';
import type { OutboxMessage } from './message.ts';

type Parts = { keys: Keys; bus: Bus; now: Instant };
type Changed = Pick<OutboxMessage, 'subject'>['subject'];

/**
 * Holds what waits to be shared by a consent that was taken back, or lets it go by a new one, as part of the transaction that
 * recorded either (promise 21). The lane is locked first: what is queued, recorded or taken back at the same time waits for us,
 * or we for it.
 */
export async function applyConsentChange(tx: Transaction<Tables>, sharing: Sharing, parts: Parts): Promise<void> {
  const lane = messageGroupOf(sharing.to, sharing.citizen, parts.keys);
  await lockGroup(tx, lane, sharing.to);
  if (await holdIfTakenBack(tx, sharing, parts)) return;
  const { rows } = await sql<Changed>`
    update outbox set state = 'QUEUED', tries = 0, settled_at = null
    where lane = ${lane} and state = 'HELD' and consent_from = ${sharing.from}
    returning subject_type as type, subject_id as id`.execute(tx);
  await tell(tx, lane, { rows, area: sharing.to }, parts);
}

/** Holds what waits to be shared in a lane that is ours, where the consent was taken back or has run out. */
export async function holdIfTakenBack(tx: Transaction<Tables>, sharing: Sharing, parts: Parts): Promise<boolean> {
  if (!isOver(await consentBetween(tx, sharing, parts))) return false;
  const lane = messageGroupOf(sharing.to, sharing.citizen, parts.keys);
  // A task that is there already is closed all the same: that tells nobody anything.
  const { rows } = await sql<Changed>`
    update outbox set state = 'HELD', settled_at = null
    where lane = ${lane} and state in ('QUEUED', 'DEAD') and consent_from = ${sharing.from} and not (
      kind = 'close-task' and exists (
        select from outbox as task
        where task.subject_type = outbox.subject_type and task.subject_id = outbox.subject_id
          and task.marker = outbox.marker and task.kind = 'post' and task.state = 'DELIVERED'
      )
    )
    returning subject_type as type, subject_id as id`.execute(tx);
  await tell(tx, lane, { rows, area: sharing.to }, parts);
  return true;
}

async function tell(
  tx: Transaction<Tables>,
  lane: string,
  { rows, area }: { rows: readonly Changed[]; area: string },
  { bus, now }: Parts,
): Promise<void> {
  if (rows.length === 0) return;
  await goOn(tx, lane, now);
  await bus.publish(tx, 'outbox', area);
  for (const { type, id } of rows) await bus.publish(tx, type, id);
}

/** What messages share by consent, each once. */
export function sharingsOf(messages: readonly OutboxMessage[]): Sharing[] {
  const sharings = messages.flatMap(({ citizen, area: to, consentFrom: from }) =>
    from ? [{ citizen, from, to }] : [],
  );
  return [...new Map(sharings.map((one) => [`${one.citizen} ${one.from} ${one.to}`, one])).values()];
}

/** A task that had left before it was held, and did arrive, may be closed again. */
export async function letClose(tx: Transaction<Tables>, lane: string, marker: string): Promise<void> {
  await tx
    .updateTable('outbox')
    .set({ state: 'QUEUED' })
    .where('lane', '=', lane)
    .where('marker', '=', marker)
    .where('kind', '=', 'close-task')
    .where('state', '=', 'HELD')
    .execute();
}
