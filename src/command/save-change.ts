import type { Transaction } from 'kysely';
import type { OutboxMessage } from '../delivery/message.ts';
import type { Outbox } from '../delivery/outbox.ts';
import type { Bus, Topic } from '../platform/bus.ts';
import type { Tables } from '../platform/database/tables.ts';

/** Something that changed, as it is announced on the bus. */
export type Announcement = readonly [topic: Topic, id: string];

/**
 * A decided change: what it saves, what the areas' systems are sent, and what is announced on the bus. `save` gives false, and
 * nothing is to be saved, when another change was first.
 */
export type Change = {
  save(tx: Transaction<Tables>): Promise<boolean>;
  messages?: readonly OutboxMessage[];
  topics?: readonly Announcement[];
};

/** Saves a change as part of a transaction, with its messages and announcements; false when another change was first. */
export async function saveChange(
  tx: Transaction<Tables>,
  { save, messages = [], topics = [] }: Change,
  { outbox, bus }: { outbox: Outbox; bus: Bus },
): Promise<boolean> {
  if (!(await save(tx))) return false;
  await outbox.enqueue(tx, messages);
  for (const [topic, id] of topics) await bus.publish(tx, topic, id);
  return true;
}
