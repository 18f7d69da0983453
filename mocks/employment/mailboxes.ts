import { staff, units } from '../people/staff.ts';

/** The area's units, each with the actor that stands for all who work there: whom a unit's task is assigned to. */
export const mailboxes = units
  .filter((one) => one.area === 'employment')
  .map(({ key, name }, index) => ({
    key,
    name,
    actorId: `0ac70001-0000-4000-8000-${String(index + 1).padStart(12, '0')}`,
  }));

/** Whether a task can be assigned to an actor with this id: a unit, or a member of staff by their initials. */
export const isActor = (id: string): boolean =>
  mailboxes.some(({ actorId }) => actorId === id) || staff.some(({ initials }) => initials === id);
