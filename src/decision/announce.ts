import type { Transaction } from 'kysely';
import { unitKey } from '../access/units.ts';
import type { Notification } from '../domain/notification/notification.ts';
import type { Bus } from '../platform/bus.ts';
import type { Tables } from '../platform/database/tables.ts';
import { caseworkerKey, senderKey } from './notification-store.ts';

/** Tells that a notification changed, and in whose work queues: its unit's, its recipient's and the deciding unit's. */
export async function announce(bus: Bus, tx: Transaction<Tables>, notification: Notification): Promise<void> {
  await bus.publish(tx, 'notification', notification.id);
  for (const queue of [...addressed(notification), senderKey(notification.from)])
    await bus.publish(tx, 'work-queue', queue);
}

/** Tells that a notification came, to those it came to. */
export async function announceArrival(bus: Bus, tx: Transaction<Tables>, notification: Notification): Promise<void> {
  for (const queue of addressed(notification)) await bus.publish(tx, 'arrival', queue);
}

const addressed = ({ recipient: { area, unit, person } }: Notification): string[] => [
  unitKey({ area, unit }),
  ...(person ? [caseworkerKey(area, person.caseworker)] : []),
];
