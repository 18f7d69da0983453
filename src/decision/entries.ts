import type { EntryField, RenderedEntry } from '../delivery/render-entry.ts';
import { renderNote, renderEntry } from '../delivery/render-entry.ts';
import { dateInWords, type CalendarDate } from '../domain/dates.ts';
import { notifiedLines, notifiedTitle } from '../domain/decision/notified-decision.ts';
import type { NotificationRecord } from './records.ts';

const toWhom = ({ notification, unitName }: NotificationRecord): EntryField => {
  const { person } = notification.recipient;
  return { label: 'Til', value: person ? `${person.name}, ${unitName.unit}` : unitName.unit };
};

/** The task for the recipient's unit, in its own system. */
export const taskFor = (filed: NotificationRecord, dueOn: CalendarDate, marker: string): RenderedEntry =>
  renderEntry(
    { kind: 'task', title: notifiedTitle(filed.tells), unit: filed.notification.recipient.unit, dueOn, marker },
    [toWhom(filed), ...notifiedLines(filed.tells), { label: 'Kvittér senest', value: dateInWords(dueOn) }],
    'Læs afgørelsen i Helhed. Kvittér der, eller luk opgaven her, når du har taget stilling.',
  );

/** The journal note in an area's system: who there was told of the decision. */
export function journalNote(told_: readonly NotificationRecord[], marker: string): RenderedEntry {
  const [first] = told_ as [NotificationRecord];
  return renderNote(notifiedTitle(first.tells), [...notifiedLines(first.tells), ...told_.map(toWhom)], marker);
}

/** A note that a notification waits for somebody to see it. */
export const reminderFor = (filed: NotificationRecord, marker: string): RenderedEntry =>
  renderNote('Påmindelse: afgørelse om bostøtte er ikke set', [toWhom(filed), ...notifiedLines(filed.tells)], marker);

/** A note for the area that decided: what the recipient answered. */
export const answerNote = (
  title: string,
  filed: NotificationRecord,
  said: readonly EntryField[],
  marker: string,
): RenderedEntry => renderNote(title, [{ label: 'Fra', value: toWhom(filed).value }, ...said], marker);

/** A note for the recipient's area: what those who decided answered the dispute. */
export const disputeAnswerNote = (
  filed: NotificationRecord,
  said: readonly EntryField[],
  marker: string,
): RenderedEntry => renderNote('Svar på indsigelse mod besked om bostøtte', [toWhom(filed), ...said], marker);

/** A note that the answer to a dispute waits for somebody to see it. */
export const answerReminderFor = (filed: NotificationRecord, marker: string): RenderedEntry =>
  renderNote('Påmindelse: svar på indsigelse er ikke set', [toWhom(filed), ...notifiedLines(filed.tells)], marker);
