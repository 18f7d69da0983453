import type { Field, Written } from '../delivery/written.ts';
import { noteOf, written } from '../delivery/written.ts';
import { dateInWords, type CalendarDate } from '../domain/dates.ts';
import { toldLines, toldTitle } from '../domain/told-decision.ts';
import type { FiledNotification } from './filed.ts';

const toWhom = ({ notification, unitName }: FiledNotification): Field => {
  const { person } = notification.recipient;
  return { label: 'Til', value: person ? `${person.name}, ${unitName.unit}` : unitName.unit };
};

/** The task for the recipient's unit, in its own system. */
export const taskFor = (filed: FiledNotification, dueOn: CalendarDate, marker: string): Written =>
  written(
    { kind: 'task', title: toldTitle(filed.tells), unit: filed.notification.recipient.unit, dueOn, marker },
    [toWhom(filed), ...toldLines(filed.tells), { label: 'Kvittér senest', value: dateInWords(dueOn) }],
    'Læs afgørelsen i Helhed. Kvittér der, eller luk opgaven her, når du har taget stilling.',
  );

/** The journal note in an area's system: who there was told of the decision. */
export function journalNote(told_: readonly FiledNotification[], marker: string): Written {
  const [first] = told_ as [FiledNotification];
  return noteOf(toldTitle(first.tells), [...toldLines(first.tells), ...told_.map(toWhom)], marker);
}

/** A note that a notification waits for somebody to see it. */
export const reminderFor = (filed: FiledNotification, marker: string): Written =>
  noteOf('Påmindelse: afgørelse om bostøtte er ikke set', [toWhom(filed), ...toldLines(filed.tells)], marker);

/** A note for the area that decided: what the recipient answered. */
export const answerNote = (title: string, filed: FiledNotification, said: readonly Field[], marker: string): Written =>
  noteOf(title, [{ label: 'Fra', value: toWhom(filed).value }, ...said], marker);

/** A note for the recipient's area: what those who decided answered the dispute. */
export const disputeAnswerNote = (filed: FiledNotification, said: readonly Field[], marker: string): Written =>
  noteOf('Svar på indsigelse mod besked om bostøtte', [toWhom(filed), ...said], marker);

/** A note that the answer to a dispute waits for somebody to see it. */
export const answerReminderFor = (filed: FiledNotification, marker: string): Written =>
  noteOf('Påmindelse: svar på indsigelse er ikke set', [toWhom(filed), ...toldLines(filed.tells)], marker);
