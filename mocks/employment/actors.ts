import { staff, units, type StaffMember, type Unit } from '../people/staff.ts';

/**
 * Someone or a unit's mailbox that a task can be assigned to and that can be responsible. Known by an id, people by
 * e-mail too.
 */
export type Actor = { actorId: string; name: string; email: string | null };

const numbered = (kind: string, number: number) => `${kind}-0000-4000-8000-${String(number + 1).padStart(12, '0')}`;

/** Returns the actor that stands for a member of staff. */
export const actorOf = (member: StaffMember): Actor => ({
  actorId: numbered('0ac70002', staff.indexOf(member)),
  name: member.name,
  email: `${member.initials.toLowerCase()}@example.dk`,
});

/** Returns the id of the team that a unit is. */
export const teamOf = (unit: Unit): string => numbered('7ea00001', units.indexOf(unit));
const mailboxOf = (unit: Unit): string => numbered('0ac70001', units.indexOf(unit));

/** Returns the area's own units as a gateway's settings name them. */
export const unitSettings = (): Record<string, object> =>
  Object.fromEntries(
    units.map((unit) => {
      const members = staff.filter((one) => one.unit === unit.key).map((one) => actorOf(one).email);
      const own = { name: unit.name, team: teamOf(unit), actors: [mailboxOf(unit)], members };
      return [unit.key, unit.area === 'employment' ? own : { name: unit.name, area: unit.area, members }];
    }),
  );

const everybody = new Map<string, Actor>([
  ...staff.map((member) => [actorOf(member).actorId, actorOf(member)] as const),
  ...units.map((unit) => [mailboxOf(unit), { actorId: mailboxOf(unit), name: unit.name, email: null }] as const),
]);

/** Returns the actor with an id, if there is one. */
export const actorBy = (actorId: string): Actor | undefined => everybody.get(actorId);
