import type { Transaction } from 'kysely';
import { helhedEntry } from '../audit-trail/helhed-entry.ts';
import { recordChange } from '../audit-trail/change.ts';
import type { OutboxMessage } from '../delivery/message.ts';
import type { Outbox } from '../delivery/outbox.ts';
import type { Cpr } from '../domain/cpr.ts';
import type { Instant } from '../domain/dates.ts';
import type { Actor } from '../domain/parties.ts';
import type { Bus, Topic } from '../access/bus.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';
import { saveHandled } from '../waiting/handled-work.ts';
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

/** Returns the change that several make together: saved in their order, all of them or none. */
export const allOf = (changes: readonly Change[]): Change => ({
  messages: changes.flatMap(({ messages = [] }) => messages),
  topics: changes.flatMap(({ topics = [] }) => topics),
  async save(tx) {
    for (const change of changes) if (!(await change.save(tx))) return false;
    return true;
  },
});

/** Holds what a change is saved with. */
export type SaveDeps = { keys: Keys; outbox: Outbox; bus: Bus; waiting: WaitingTable };

/**
 * Saves a change as part of a transaction, with its messages, its announcements, what waits for somebody after it and what somebody
 * (`by`; null: a system, or the time) handled by it; false when another change was first.
 */
export async function saveChange(
  tx: Transaction<Tables>,
  { save, messages = [], topics = [] }: Change,
  { keys, outbox, bus, waiting }: SaveDeps,
  { by, at }: { by: Actor | null; at: Instant },
): Promise<boolean> {
  if (!(await save(tx))) return false;
  await outbox.enqueue(tx, messages);
  for (const [topic, id] of topics) await bus.publish(tx, topic, id);
  const { queues, ended } = await workOutChanged(tx, waiting);
  await saveHandled(tx, ended, { keys, by, at });
  for (const queue of queues) await bus.publish(tx, 'work-queue', queue);
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
  const { keys, now } = deps;
  if (!(await saveChange(tx, change, deps, { by: null, at: now }))) return false;
  await recordChange(tx, keys, helhedEntry(operation, change.citizen, change.auditDetails, { keys, now }), now);
  return true;
}
