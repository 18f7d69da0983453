import type { Transaction } from 'kysely';
import { markerOf } from '../delivery/effects.ts';
import type { Outbox } from '../delivery/outbox.ts';
import type { EntryField, RenderedEntry } from '../delivery/render-entry.ts';
import { nextClockOn } from '../domain/notification/clocks.ts';
import type { NotificationChange, NotificationEvent } from '../domain/notification/notification.ts';
import type { Bus } from '../platform/bus.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';
import type { Policy } from '../config/policy.ts';
import { announce, announceArrival } from './announce.ts';
import type { NotificationRecord } from './records.ts';
import { addNotificationEvent, changeNotification } from './notification-store.ts';
import { answerNote, answerReminderFor, disputeAnswerNote, reminderFor } from './entries.ts';
import type { OutboxMessage } from '../delivery/message.ts';
import { disputeOutcomeWords, disputeWords, actionTakenWords } from '../domain/notification/words.ts';

/** What a notification is kept, told and timed by. */
export type NotificationDeps = { keys: Keys; outbox: Outbox; bus: Bus; policy: Policy };

/** Names one thing that a version of a notification is to bring about in a system. */
const effectId = (notification: string, version: number, what: string): string => `${notification}:${version}:${what}`;

/**
 * Files a notification's next version with what happened to it; the systems are told what follows from it. False, and nothing
 * is to be saved, when somebody else was faster.
 */
export async function moveNotification(
  tx: Transaction<Tables>,
  before: NotificationRecord,
  { notification, event }: NotificationChange,
  parts: NotificationDeps,
): Promise<boolean> {
  const { keys, outbox, bus, policy } = parts;
  const filed = { ...before, notification };
  const clockOn = nextClockOn(notification, policy.decisions);
  if (!(await changeNotification(tx, keys, { filed, clockOn }, before.notification.version))) return false;
  await addNotificationEvent(tx, keys, notification.id, { version: notification.version, event });
  await outbox.enqueue(tx, consequences(filed, event, keys));
  await announce(bus, tx, notification);
  if (event.action === 'ANSWER_DISPUTE') await announceArrival(bus, tx, notification);
  return true;
}

/**
 * What the systems are told: the task is closed when there is nothing left to do with it, and each side
 * gets the other's answer. */
function consequences(filed: NotificationRecord, event: NotificationEvent, keys: Keys): OutboxMessage[] {
  const { notification } = filed;
  const { area } = notification.recipient;
  const inform = (title: string, said: readonly EntryField[]) =>
    notification.from.area === area
      ? []
      : [post(filed, notification.from.area, 'answer', keys, (marker) => answerNote(title, filed, said, marker))];
  switch (event.action) {
    case 'ACKNOWLEDGE':
      return [
        // Without an action it was given by closing the task there.
        ...(event.taken === null ? [] : [closing(filed, 'DONE', keys)]),
        ...inform('Afgørelsen om bostøtte er kvitteret', [...saidBy(event), ...saidWith(event)]),
      ];
    case 'DISPUTE':
      return [
        closing(filed, 'DONE', keys),
        ...inform('Indsigelse mod besked om bostøtte', [...saidBy(event), ...saidWith(event)]),
      ];
    case 'ANSWER_DISPUTE':
      return [
        post(filed, area, 'dispute-answer', keys, (marker) =>
          disputeAnswerNote(filed, [...saidBy(event), ...saidWith(event)], marker),
        ),
      ];
    case 'WITHDRAW':
      return [closing(filed, 'CANCELLED', keys)];
    case 'REMIND':
      return [post(filed, area, 'reminder', keys, (marker) => reminding(filed, marker))];
    default:
      return [];
  }
}

const reminding = (filed: NotificationRecord, marker: string): RenderedEntry =>
  (filed.notification.standing === 'DISPUTE_ANSWERED' ? answerReminderFor : reminderFor)(filed, marker);

const saidBy = ({ by }: NotificationEvent): EntryField[] => (by ? [{ label: 'Af', value: by.name }] : []);

const saidWith = ({ taken, reason, outcome, text }: NotificationEvent): EntryField[] => [
  ...(taken ? [{ label: 'Handling', value: actionTakenWords[taken] }] : []),
  ...(reason ? [{ label: 'Grund', value: disputeWords[reason] }] : []),
  ...(outcome ? [{ label: 'Svar', value: disputeOutcomeWords[outcome] }] : []),
  ...(text ? [{ label: 'Tekst', value: text }] : []),
];

/** Something that is written in a system on a notification's account. */
export function post(
  { notification }: NotificationRecord,
  area: string,
  what: string,
  keys: Keys,
  write: (marker: string) => RenderedEntry,
): OutboxMessage {
  const id = effectId(notification.id, notification.version, what);
  const subject = { type: 'notification', id: notification.id } as const;
  return {
    kind: 'post',
    area,
    citizen: notification.citizen,
    subject,
    effectId: id,
    posting: write(markerOf(keys, id)).entry,
  };
}

function closing({ notification }: NotificationRecord, how: 'DONE' | 'CANCELLED', keys: Keys): OutboxMessage {
  const { id, version, citizen, recipient } = notification;
  return {
    kind: 'close-task',
    area: recipient.area,
    citizen,
    subject: { type: 'notification', id },
    effectId: effectId(id, version, 'close-task'),
    marker: markerOf(keys, effectId(id, 1, 'task')),
    how,
  };
}
