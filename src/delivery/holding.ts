import type { Kysely } from 'kysely';
import { consentBetween, termsBetween, type Sharing } from '../access/consents-between.ts';
import { gapsIn, isOver } from '../domain/consent/consent.ts';
import type { Instant } from '../domain/dates.ts';
import type { Holding } from '../domain/referral/holding.ts';
import type { Bus } from '../platform/bus.ts';
import type { Database } from '../platform/database/open-database.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';
import { holdIfTakenBack } from './hold-messages.ts';
import type { Lease } from './leases.ts';
import type { OutboxMessage, Subject } from './message.ts';

type Reading = { keys: Keys; now: Instant };

/**
 * When something about a subject that is told by consent was held, and whether it is now (promise 21): it had not arrived, and
 * no consent held. What people in Helhed are shown and what waits for them goes by this, as what is delivered does.
 */
export async function holdingOf(
  db: Kysely<Tables>,
  { type, id }: Subject,
  sharing: Sharing,
  { keys, now }: Reading,
): Promise<Holding> {
  const gaps = gapsIn(await termsBetween(db, sharing, keys), now);
  if (gaps.length === 0) return { since: null, past: [] };
  const messages = await db
    .selectFrom('outbox')
    .select(['queued_at', 'settled_at', 'state'])
    .where('subject_type', '=', type)
    .where('subject_id', '=', id)
    .where('consent_from', '=', sharing.from)
    // That a task is closed tells nobody anything.
    .where('kind', '=', 'post')
    .$castTo<{ queued_at: Instant; settled_at: Instant | null; state: string }>()
    .execute();
  const held = gaps.flatMap(({ from, to }) => {
    const waiting = messages.filter(
      ({ queued_at: queued, settled_at: settled, state }) =>
        (to === null || queued < to) && (state !== 'DELIVERED' || (settled !== null && settled > (to ?? now))),
    );
    const first = waiting.map(({ queued_at: queued }) => queued).toSorted()[0];
    return first === undefined ? [] : [{ from: first > from ? first : from, to }];
  });
  return {
    since: held.find(({ to }) => to === null)?.from ?? null,
    past: held.flatMap(({ from, to }) => (to === null ? [] : [{ from, to }])),
  };
}

/** Holds what is in hand where the consent that it is told by has run out meanwhile; false: it may be delivered. */
export async function heldInHand(
  turn: Lease,
  { citizen, area, consentFrom }: OutboxMessage,
  { database, keys, bus, now }: Reading & { database: Database; bus: Bus },
): Promise<boolean> {
  if (!consentFrom) return false;
  const sharing = { citizen, from: consentFrom, to: area };
  if (!isOver(await consentBetween(database.db, sharing, { keys, now }))) return false;
  return database.transaction(async (tx) => {
    const ours = await tx
      .selectFrom('lane')
      .select('id')
      .where('id', '=', turn.lane)
      .where('turn', '=', turn.turn)
      .forUpdate()
      .executeTakeFirst();
    if (!ours) return true;
    const tried = (until: Instant | null) =>
      tx.updateTable('outbox').set({ tried_until: until }).where('seq', '=', turn.seq).execute();
    await tried(turn.tried_until);
    await holdIfTakenBack(tx, sharing, { keys, bus, now });
    const { state } = await tx
      .selectFrom('outbox')
      .select('state')
      .where('seq', '=', turn.seq)
      .executeTakeFirstOrThrow();
    // A task that is there already is closed all the same.
    if (state !== 'HELD') await tried(turn.until);
    return state === 'HELD';
  });
}
