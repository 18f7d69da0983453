import type { Insertable, Transaction } from 'kysely';
import { instant, type Instant } from '../domain/dates.ts';
import type { Bus } from '../platform/bus.ts';
import type { Clock } from '../platform/clock.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';
import { holdIfTakenBack, sharingsOf } from './hold-messages.ts';
import { messageGroupOf, claimGroups } from './message-group.ts';
import type { OutboxMessage } from './message.ts';

/** Where what the areas' systems are to be told waits for its turn. */
export type Outbox = {
  /**
   * Adds messages as part of the caller's transaction: both are stored, or neither (promise 9). One citizen's messages to
   * one system are delivered in the order in which their transactions commit, those of one transaction as they stand here.
   */
  enqueue(tx: Transaction<Tables>, messages: readonly OutboxMessage[]): Promise<void>;
};

/** The outbox in the gateway's database; whoever delivers hears of new messages by the bus. */
export function openOutbox({ keys, clock, bus }: { keys: Keys; clock: Clock; bus: Bus }): Outbox {
  return {
    async enqueue(tx, messages) {
      if (messages.length === 0) return;
      const now = instant(clock.now()) as Instant;
      const lanes = new Map(messages.map(({ area, citizen }) => [messageGroupOf(area, citizen, keys), area]));
      await claimGroups(tx, lanes, now);
      await tx
        .insertInto('outbox')
        .values(messages.map((one) => rowOf(one, keys, now)))
        .execute();
      for (const sharing of sharingsOf(messages)) await holdIfTakenBack(tx, sharing, { keys, bus, now });
      for (const area of new Set(lanes.values())) await bus.publish(tx, 'outbox', area);
    },
  };
}

const place = (effectId: string) => `outbox.body.${effectId}`;

/** Whom a message is about and what it says lie encrypted in `body`; the rest may be read by whoever sees the queue. */
function rowOf(message: OutboxMessage, keys: Keys, now: Instant): Insertable<Tables['outbox']> {
  const { area, citizen, subject, effectId, kind } = message;
  return {
    effect_id: effectId,
    lane: messageGroupOf(area, citizen, keys),
    subject_type: subject.type,
    subject_id: subject.id,
    kind,
    marker: kind === 'post' ? message.posting.marker : message.marker,
    consent_from: message.consentFrom ?? null,
    body: keys.encrypt(place(effectId), JSON.stringify(message)),
    queued_at: now,
  };
}

/** The message that a row keeps. */
export const messageIn = (row: { effect_id: string; body: string }, keys: Keys): OutboxMessage =>
  JSON.parse(keys.decrypt(place(row.effect_id), row.body)) as OutboxMessage;
