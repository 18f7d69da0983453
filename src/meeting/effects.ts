import { closeEntry, postEntry, type Cause, type Effect } from '../delivery/effects.ts';
import type { AreaKey } from '../domain/area.ts';
import type { Invitation, Meeting, MeetingChange } from '../domain/meeting/meeting.ts';
import type { Keys } from '../platform/keys.ts';
import { invitationTask, minutesNote } from './entries.ts';

/** Holds the areas that have a system to write in. */
type Deps = { keys: Keys; areas: readonly AreaKey[] };

/**
 * Returns the effects of a meeting's next version on the areas' systems: while it is called each unit that is invited has one open
 * task, and once it was held each area has a note with the minutes. What is about no citizen is written nowhere.
 */
export function meetingEffects({ meeting, before, event }: MeetingChange, deps: Deps): Effect[] {
  const { citizen } = meeting;
  if (citizen === null) return [];
  const cause: Cause = { subject: { type: 'meeting', id: meeting.id }, version: meeting.version, citizen };
  return [
    ...closings(cause, meeting, before, deps),
    ...invitations(cause, meeting, before, deps),
    ...(event.action === 'HOLD' ? notes(cause, meeting, deps) : []),
  ];
}

const taskFor = ({ area, unit }: Invitation): string => `task-${area}-${unit}`;

/** The invited units, each with those who are invited of it; only of areas that have a system. */
function invitedUnits({ invited }: Meeting, areas: readonly AreaKey[]): Invitation[][] {
  const units = Object.values(Object.groupBy(invited, taskFor)).filter((some) => some !== undefined);
  return units.filter(([first]) => first !== undefined && areas.includes(first.area));
}

function closings(cause: Cause, meeting: Meeting, before: Meeting | null, { keys, areas }: Deps): Effect[] {
  const posted = before?.calledBy ?? null;
  if (!before || posted === null || meeting.calledBy === posted) return [];
  const how = meeting.state === 'HELD' ? 'DONE' : 'CANCELLED';
  return invitedUnits(before, areas).flatMap(([first]) =>
    first ? [closeEntry(cause, first.area, how, keys, { version: posted, what: taskFor(first) })] : [],
  );
}

function invitations(cause: Cause, meeting: Meeting, before: Meeting | null, { keys, areas }: Deps): Effect[] {
  if (meeting.calledBy === null || meeting.calledBy === before?.calledBy) return [];
  return invitedUnits(meeting, areas).flatMap((some) => {
    const [first] = some;
    if (!first) return [];
    return [
      postEntry(cause, first.area, taskFor(first), keys, (marker) => invitationTask(meeting, first.unit, some, marker)),
    ];
  });
}

const notes = (cause: Cause, meeting: Meeting, { keys, areas }: Deps): Effect[] =>
  meeting.areas
    .filter((area) => areas.includes(area))
    .map((area) => postEntry(cause, area, `minutes-${area}`, keys, (marker) => minutesNote(meeting, marker)));
