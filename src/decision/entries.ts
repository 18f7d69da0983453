import type { EntryField, RenderedEntry } from '../delivery/render-entry.ts';
import { renderNote, renderEntry } from '../delivery/render-entry.ts';
import { dateInWords, type CalendarDate } from '../domain/dates.ts';
import { notifiedLines, notifiedTitle } from '../domain/decision/notified-decision.ts';
import { actionTakenWords, disputeOutcomeWords, disputeWords } from '../domain/notification/words.ts';
import type { NotificationEvent } from '../domain/notification/notification.ts';
import type { NotificationRecord } from './records.ts';

/** Renders the task for the recipient's unit, in its own system. */
export const recipientTask = (record: NotificationRecord, dueOn: CalendarDate, marker: string): RenderedEntry =>
  renderEntry(
    { kind: 'task', title: notifiedTitle(record.tells), unit: record.notification.recipient.unit, dueOn, marker },
    [recipientField(record), ...notifiedLines(record.tells), { label: 'Kvittér senest', value: dateInWords(dueOn) }],
    'Læs afgørelsen i Helhed. Kvittér der, eller luk opgaven her, når du har taget stilling.',
  );

/** Renders the journal note in an area's system: who there was notified of the decision. */
export function journalNote(notified: readonly NotificationRecord[], marker: string): RenderedEntry {
  const [first] = notified as [NotificationRecord];
  return renderNote(
    notifiedTitle(first.tells),
    [...notifiedLines(first.tells), ...notified.map(recipientField)],
    marker,
  );
}

/** Renders the reminder that the notification, or the answer to its dispute, is not seen. */
export const reminderNote = (record: NotificationRecord, marker: string): RenderedEntry =>
  renderNote(
    record.notification.standing === 'DISPUTE_ANSWERED'
      ? 'Påmindelse: svar på indsigelse er ikke set'
      : 'Påmindelse: afgørelse om bostøtte er ikke set',
    [recipientField(record), ...notifiedLines(record.tells)],
    marker,
  );

/** Renders the recipient's answer, for the area that decided. */
export const answerNote = (
  title: string,
  record: NotificationRecord,
  event: NotificationEvent,
  marker: string,
): RenderedEntry =>
  renderNote(title, [{ label: 'Fra', value: recipientField(record).value }, ...eventFields(event)], marker);

/** Renders the answer to a dispute, for the recipient's area. */
export const disputeAnswerNote = (
  record: NotificationRecord,
  event: NotificationEvent,
  marker: string,
): RenderedEntry =>
  renderNote('Svar på indsigelse mod besked om bostøtte', [recipientField(record), ...eventFields(event)], marker);

function recipientField({ notification, unitName }: NotificationRecord): EntryField {
  const { person } = notification.recipient;
  return { label: 'Til', value: person ? `${person.name}, ${unitName.unit}` : unitName.unit };
}

const eventFields = ({ by, actionTaken, reason, outcome, text }: NotificationEvent): EntryField[] => [
  ...(by ? [{ label: 'Af', value: by.name }] : []),
  ...(actionTaken ? [{ label: 'Handling', value: actionTakenWords[actionTaken] }] : []),
  ...(reason ? [{ label: 'Grund', value: disputeWords[reason] }] : []),
  ...(outcome ? [{ label: 'Svar', value: disputeOutcomeWords[outcome] }] : []),
  ...(text ? [{ label: 'Tekst', value: text }] : []),
];
