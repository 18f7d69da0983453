import type { Insertable, Transaction } from 'kysely';
import { instant, type Instant } from '../domain/dates.ts';
import type { Bus } from '../access/bus.ts';
import type { Clock } from '../platform/clock.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';
import { holdWithoutConsent, sharingsOf } from './consent-hold.ts';
import { messageGroupOf, openGroups } from './message-group.ts';
import { markerOf, type OutboxMessage } from './message.ts';

/** The outbox of messages to the areas' systems. */
export type Outbox = {
  /**
   * Enqueues messages as part of the caller's transaction: both are stored, or neither (promise 9). One citizen's messages to
   * one system are delivered in the order in which their transactions commit, those of one transaction as they stand here.
   */
  enqueue(tx: Transaction<Tables>, messages: readonly OutboxMessage[]): Promise<void>;
};

/** Opens the outbox in the gateway's database; workers hear of new messages by the bus. */
export function openOutbox({ keys, clock, bus }: { keys: Keys; clock: Clock; bus: Bus }): Outbox {
  return {
    async enqueue(tx, messages) {
      if (messages.length === 0) return;
      const now = instant(clock.now()) as Instant;
      const groups = new Map(messages.map(({ area, citizen }) => [messageGroupOf(area, citizen, keys), area]));
      await openGroups(tx, groups, now);
      await tx
        .insertInto('outbox')
        .values(messages.map((one) => rowOf(one, keys, now)))
        .execute();
      for (const sharing of sharingsOf(messages)) await holdWithoutConsent(tx, sharing, { keys, bus, now });
      for (const area of new Set(groups.values())) await bus.publish(tx, 'outbox', area);
    },
  };
}

const place = (effectId: string) => `outbox.body.${effectId}`;

/** Encrypts whom a message is about and what it says in `body`; the rest may be read by whoever sees the queue. */
function rowOf(message: OutboxMessage, keys: Keys, now: Instant): Insertable<Tables['outbox']> {
  const { area, citizen, subject, effectId, kind } = message;
  return {
    effect_id: effectId,
    message_group: messageGroupOf(area, citizen, keys),
    subject_type: subject.type,
    subject_id: subject.id,
    kind,
    marker: markerOf(message),
    mark: message.kind === 'mark' ? message.mark.kind : null,
    consent_from: [...(message.consentFrom ?? [])],
    body: keys.encrypt(place(effectId), JSON.stringify(message)),
    queued_at: now,
  };
}

/** Returns the message that a row holds. */
export const messageIn = (row: { effect_id: string; body: string }, keys: Keys): OutboxMessage =>
  JSON.parse(keys.decrypt(place(row.effect_id), row.body)) as OutboxMessage;
