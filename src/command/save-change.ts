import type { Transaction } from 'kysely';
import { helhedEntry } from '../audit-trail/helhed-entry.ts';
import { recordChange } from '../audit-trail/change.ts';
import type { OutboxMessage } from '../delivery/message.ts';
import type { Outbox } from '../delivery/outbox.ts';
import type { Cpr } from '../domain/cpr.ts';
import type { Instant } from '../domain/dates.ts';
import type { Bus, Topic } from '../access/bus.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';
import { workOutChanged, type WaitingTable } from '../waiting/waiting-table.ts';

/** An announcement on the bus: the topic, and the id of what changed. */
export type Announcement = readonly [topic: Topic, id: string];

/**
 * A decided change: what it saves, the messages to the areas' systems, and the topics announced on the bus. `save` gives false,
 * and nothing is to be saved, when another change was first.
 */
export type Change = {
  save(tx: Transaction<Tables>): Promise<boolean>;
  messages?: readonly OutboxMessage[];
  topics?: readonly Announcement[];
};

/** Holds what a change is saved with. */
export type SaveDeps = { keys: Keys; outbox: Outbox; bus: Bus; waiting: WaitingTable };

/**
 * Saves a change as part of a transaction, with its messages, its announcements and what waits for somebody after it; false when
 * another change was first.
 */
export async function saveChange(
  tx: Transaction<Tables>,
  { save, messages = [], topics = [] }: Change,
  { outbox, bus, waiting }: Omit<SaveDeps, 'keys'>,
): Promise<boolean> {
  if (!(await save(tx))) return false;
  await outbox.enqueue(tx, messages);
  for (const [topic, id] of topics) await bus.publish(tx, topic, id);
  for (const queue of await workOutChanged(tx, waiting)) await bus.publish(tx, 'work-queue', queue);
  return true;
}

/** A change that Helhed makes by itself, because time passed or a system said something. */
export type OwnChange = Change & { citizen: Cpr; auditDetails: readonly string[] };

/** Saves such a change as part of a transaction, with its audit entry; false when another change was first. */
export async function saveOwnChange(
  tx: Transaction<Tables>,
  operation: string,
  change: OwnChange,
  deps: SaveDeps & { now: Instant },
): Promise<boolean> {
  if (!(await saveChange(tx, change, deps))) return false;
  const { keys, now } = deps;
  await recordChange(tx, keys, helhedEntry(operation, change.citizen, change.auditDetails, { keys, now }), now);
  return true;
}
