import { renderEntry, renderNote, type EntryField, type RenderedEntry } from '../delivery/render-entry.ts';
import { danishMoment } from '../domain/dates.ts';
import { dayOf, type Attendance, type Invitation, type Meeting, type Presence } from '../domain/meeting/meeting.ts';
import { meetingNames } from '../domain/meeting/steps.ts';

/** Returns the title of a meeting: what it is, and when. */
const titleOf = ({ kind, at }: Pick<Meeting, 'kind' | 'at'>): string => `${meetingNames[kind]} ${danishMoment(at)}`;

const nameOf = ({ name, caseworker, unit }: Invitation): string => name ?? caseworker ?? unit;

/** Renders the task that calls a unit to a meeting, for those of it who are named. */
export const invitationTask = (
  meeting: Meeting,
  unit: string,
  invited: readonly Invitation[],
  marker: string,
): RenderedEntry =>
  renderEntry(
    { kind: 'task', title: titleOf(meeting), unit, dueOn: dayOf(meeting), marker },
    [
      { label: 'Tid', value: danishMoment(meeting.at) },
      { label: 'Sted', value: meeting.place },
      { label: 'Indkaldt', value: invited.map(nameOf).join(', ') },
    ],
    'Giv besked, hvis I ikke kan komme. Opgaven lukkes, når mødet er holdt, flyttet eller aflyst.',
  );

const presenceLabels: Readonly<Record<Presence, string>> = {
  PRESENT: 'Til stede',
  APOLOGY: 'Afbud',
  ABSENT: 'Udeblevet',
};

/** Renders the note on a meeting that was held: who took part, and the minutes. */
export const minutesNote = (meeting: Meeting, marker: string): RenderedEntry =>
  renderNote(
    titleOf(meeting),
    [...attendanceFields(meeting.attendance), { label: 'Referat', value: meeting.minutes ?? '' }],
    marker,
  );

function attendanceFields(attendance: readonly Attendance[]): EntryField[] {
  const invited = attendance.filter((one) => 'invitation' in one);
  const lists = Object.entries(presenceLabels).map(([presence, label]) => ({
    label,
    value: invited
      .filter((one) => one.presence === presence)
      .map(({ invitation }) => nameOf(invitation))
      .join(', '),
  }));
  const guests = attendance.flatMap((one) => ('guest' in one ? [one.guest] : []));
  return [...lists, { label: 'Gæster', value: guests.join(', ') }].filter(({ value }) => value !== '');
}
