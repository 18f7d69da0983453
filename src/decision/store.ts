import type { Kysely } from 'kysely';
import type { Cpr } from '../domain/cpr.ts';
import type { DecisionSource } from '../domain/decision/decision.ts';
import type { Notification, NotificationEvent } from '../domain/notification/notification.ts';
import { seatsIn } from '../domain/notification/parts.ts';
import { eventStore, recordStore } from '../platform/database/record-store.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';
import type { DecisionRecord, NotificationRecord } from './records.ts';

/** Stands for the number that a decision has in its area: people put what they like into it (D1). */
const chainOf = (keys: Keys, { area, origin, number }: Omit<DecisionSource, 'version'>): string =>
  keys.pseudonym(JSON.stringify(['decision', area, origin, number]));

/** The decisions: never changed, and each version of a number inserted once. */
export const decisions = recordStore(
  'decision',
  ({ decision, notified }: DecisionRecord, keys) => ({
    id: decision.id,
    citizen: keys.pseudonym(decision.citizen),
    area: decision.source.area,
    chain: chainOf(keys, decision.source),
    version: decision.source.version,
    supersedes: decision.supersedes,
    kind: decision.kind,
    notified,
    decided_on: decision.decidedOn,
  }),
  ['purpose'],
);

/** Names a caseworker of an area on the bus. */
export const caseworkerKey = (area: string, caseworker: string): string => `${area}/${caseworker}`;

/** Names the unit that decided on the bus; all of the area, where it is not known. */
export const senderKey = ({ area, unit }: Notification['from']): string => `${area}/${unit ?? ''}`;

/** The notifications, each as it is now. */
export const notifications = recordStore(
  'notification',
  ({ notification }: NotificationRecord, keys) => {
    const { id, decision, citizen, from, standing, version, createdAt } = notification;
    return {
      id,
      decision_id: decision,
      citizen: keys.pseudonym(citizen),
      from_unit: senderKey(from),
      standing,
      seats: Object.values(seatsIn(notification)).flat(),
      version,
      created_at: createdAt,
    };
  },
  ['purpose'],
);

/** The histories of the notifications. */
export const notificationEvents = eventStore<NotificationEvent>('notification');

/** Returns the decision that took the place of one. */
export async function decisionAfter(db: Kysely<Tables>, keys: Keys, id: string): Promise<DecisionRecord | null> {
  const row = await db.selectFrom('decision').select(['id', 'body']).where('supersedes', '=', id).executeTakeFirst();
  return row ? decisions.read(keys, row) : null;
}

/** Returns all decisions about a citizen, newest first. */
export async function decisionsAbout(db: Kysely<Tables>, keys: Keys, citizen: Cpr): Promise<DecisionRecord[]> {
  const rows = await db
    .selectFrom('decision')
    .select(['id', 'body'])
    .where('citizen', '=', keys.pseudonym(citizen))
    .orderBy('decided_on', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => decisions.read(keys, row));
}

/** Returns all decisions of one number, the latest version first. */
export async function decisionsOfNumber(
  db: Kysely<Tables>,
  keys: Keys,
  source: Omit<DecisionSource, 'version'>,
): Promise<DecisionRecord[]> {
  const rows = await db
    .selectFrom('decision')
    .select(['id', 'body'])
    .where('chain', '=', chainOf(keys, source))
    .orderBy('version', 'desc')
    .execute();
  return rows.map((row) => decisions.read(keys, row));
}

/** Returns the notifications of some decisions, in the order in which they were made. */
export async function notificationsOf(
  db: Kysely<Tables>,
  keys: Keys,
  ids: readonly string[],
): Promise<NotificationRecord[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('notification')
    .select(['id', 'body'])
    .where('decision_id', 'in', ids)
    .orderBy('created_at')
    .execute();
  const inOrder = (one: NotificationRecord, other: NotificationRecord) =>
    one.notification.createdAt.localeCompare(other.notification.createdAt) || one.place - other.place;
  return rows.map((row) => notifications.read(keys, row)).toSorted(inOrder);
}
