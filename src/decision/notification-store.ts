import type { Insertable, Kysely, Selectable } from 'kysely';
import { unitKey } from '../access/units.ts';
import type { CalendarDate } from '../domain/dates.ts';
import type { Notification, Standing } from '../domain/notification/notification.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';
import type { NotificationRecord, RecordedNotificationEvent } from './records.ts';

type Row = Selectable<Tables['notification']>;

const bodyPlace = (id: string) => `notification.body.${id}`;
const eventPlace = (id: string, version: number) => `notification_event.body.${id}.${version}`;

/** Where somebody has yet to do something. */
const open: ReadonlySet<Standing> = new Set(['UNSEEN', 'SEEN', 'DISPUTED', 'DISPUTE_SEEN', 'DISPUTE_ANSWERED']);

/** How somebody in an area is written in a column, and told of on the bus. */
export const caseworkerKey = (area: string, caseworker: string): string => `${area}/${caseworker}`;

/** How the unit that decided is written in a column; all of the area, where it is not known. */
export const senderKey = ({ area, unit }: Notification['from']): string => `${area}/${unit ?? ''}`;

/** A notification with the date on which its clocks go on; null: they do not. */
export type Clocked = { filed: NotificationRecord; clockOn: CalendarDate | null };

/** Names and texts lie encrypted in `body`; the other columns are what is searched by. */
function rowOf(keys: Keys, { filed, clockOn }: Clocked): Insertable<Tables['notification']> {
  const { id, decision, citizen, recipient, from, standing, version, createdAt } = filed.notification;
  return {
    id,
    decision_id: decision,
    citizen: keys.pseudonym(citizen),
    unit: unitKey(recipient),
    caseworker: recipient.person ? caseworkerKey(recipient.area, recipient.person.caseworker) : null,
    from_unit: senderKey(from),
    standing,
    open: open.has(standing),
    version,
    clock_on: clockOn,
    created_at: createdAt,
    body: keys.encrypt(bodyPlace(id), JSON.stringify({ ...filed, purpose: undefined })),
  };
}

/** The notification that a row keeps. */
export const notificationIn = (keys: Keys, { id, body }: Pick<Row, 'id' | 'body'>): NotificationRecord =>
  JSON.parse(keys.decrypt(bodyPlace(id), body)) as NotificationRecord;

/** Files a new notification. */
export async function addNotification(tx: Kysely<Tables>, keys: Keys, clocked: Clocked): Promise<void> {
  await tx.insertInto('notification').values(rowOf(keys, clocked)).execute();
}

/** Files a later version of a notification; false when somebody else has changed it since `expectedVersion` (promise 16), or moved it to the citizen's new number. */
export async function changeNotification(
  tx: Kysely<Tables>,
  keys: Keys,
  clocked: Clocked,
  expectedVersion: number,
): Promise<boolean> {
  const { id, ...row } = rowOf(keys, clocked);
  const changed = await tx
    .updateTable('notification')
    .set(row)
    .where('id', '=', id)
    .where('version', '=', expectedVersion)
    .where('citizen', '=', row.citizen)
    .executeTakeFirst();
  return changed.numUpdatedRows === 1n;
}

/** The notification with an id, whoever may see it. */
export async function notificationById(db: Kysely<Tables>, keys: Keys, id: string): Promise<NotificationRecord | null> {
  const row = await db.selectFrom('notification').select(['id', 'body']).where('id', '=', id).executeTakeFirst();
  return row ? notificationIn(keys, row) : null;
}

/** Who was told of some decisions, in the order in which they were. */
export async function notificationsOf(
  db: Kysely<Tables>,
  keys: Keys,
  decisions: readonly string[],
): Promise<NotificationRecord[]> {
  if (decisions.length === 0) return [];
  const rows = await db
    .selectFrom('notification')
    .select(['id', 'body'])
    .where('decision_id', 'in', decisions)
    .orderBy('created_at')
    .execute();
  const inOrder = (one: NotificationRecord, other: NotificationRecord) =>
    one.notification.createdAt.localeCompare(other.notification.createdAt) || one.place - other.place;
  return rows.map((row) => notificationIn(keys, row)).toSorted(inOrder);
}

/** Adds to what has happened to a notification. */
export async function addNotificationEvent(
  tx: Kysely<Tables>,
  keys: Keys,
  id: string,
  { version, event }: RecordedNotificationEvent,
): Promise<void> {
  const body = keys.encrypt(eventPlace(id, version), JSON.stringify(event));
  await tx.insertInto('notification_event').values({ notification_id: id, version, at: event.at, body }).execute();
}

/** What has happened to a notification, oldest first. */
export async function notificationEvents(
  db: Kysely<Tables>,
  keys: Keys,
  id: string,
): Promise<RecordedNotificationEvent[]> {
  const rows = await db
    .selectFrom('notification_event')
    .select(['version', 'body'])
    .where('notification_id', '=', id)
    .orderBy('version')
    .execute();
  return rows.map(({ version, body }) => ({
    version,
    event: JSON.parse(keys.decrypt(eventPlace(id, version), body)) as RecordedNotificationEvent['event'],
  }));
}
