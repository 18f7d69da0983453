import type { ConflictOfInterest } from '../access/conflict-of-interest.ts';
import type { AreaKey } from '../area.ts';
import { disclosureIn } from '../disclosure.ts';
import { isBlank, missing } from '../free-text.ts';
import { textForm } from '../normal-form.ts';
import type { Refusal } from '../refusal.ts';
import { err, ok, type Result } from '../result.ts';
import type { Attendance, Invitation, Presence } from './meeting.ts';

/** Holds how one who was called took part, by the key of the invitation. */
export type SaidAttendance = { invitation: string; presence: Presence };

/**
 * Returns the attendance of a meeting: each who was called exactly once, and those who came besides. Nobody is absent because
 * nothing was said of them.
 */
export function attendanceOf(
  invited: readonly Invitation[],
  { attendance, guests }: { attendance: readonly SaidAttendance[]; guests: readonly string[] },
): Result<readonly Attendance[], Refusal> {
  const said = new Map(attendance.map(({ invitation, presence }) => [invitation, presence]));
  const unknown = [...said.keys()].some((key) => !invited.some((one) => one.key === key));
  if (unknown || said.size !== attendance.length) return err(notInvited);
  if (invited.some(({ key }) => !said.has(key))) return err(missing(['attendance']));
  if (guests.some((name) => isBlank(name) || name.length > 200 || /\p{Cc}/u.test(name) || !name.isWellFormed()))
    return err(unfitGuest);
  const disclosure = disclosureIn({ guests });
  if (disclosure) return err(disclosure);
  return ok([
    ...invited.map((invitation) => ({ invitation, presence: said.get(invitation.key) as Presence })),
    ...guests.map((guest) => ({ guest: guest.trim() })),
  ]);
}

/**
 * Returns the refusal of people who keep away from the citizen (inhabilitet) and are to be called, or are said to have been present;
 * null where there is nobody. They are known by their name, and those who were called also by their area.
 */
export function keptAwayRefusal(
  people: readonly { name: string | null; area: AreaKey | null }[],
  declared: readonly Pick<ConflictOfInterest, 'by' | 'units'>[],
): Refusal | null {
  const isKeptAway = ({ name, area }: { name: string | null; area: AreaKey | null }) =>
    name !== null &&
    declared.some(
      ({ by, units }) =>
        textForm(by.name) === textForm(name) && (area === null || units.some((unit) => unit.area === area)),
    );
  return people.some(isKeptAway) ? keptAway : null;
}

const keptAway: Refusal = {
  code: 'NOT_ALLOWED',
  message: 'En af dem, der er nævnt, er inhabil i sagen og tager ikke del i mødet.',
};
const notInvited: Refusal = {
  code: 'INVALID_TEXT',
  message: 'Fremmødet nævner nogen, der ikke er indkaldt, eller den samme to gange. Skriv andre som gæster.',
  field: 'attendance',
};
const unfitGuest: Refusal = {
  code: 'INVALID_TEXT',
  message: 'En gæsts navn skal være på 1–200 almindelige tegn.',
  field: 'guests',
};
