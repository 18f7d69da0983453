import type { Caller, Role } from './caller.ts';
import type { AreaKey } from '../area.ts';
import type { UnitRef } from '../parties.ts';

/**
 * Which roles there are in the units, as the municipality says (ADR 31): Helhed sees people only when they come, so it cannot know
 * who never does. A unit that is not named is unknown, which is never "nobody".
 */
export type Staffing = Readonly<Record<AreaKey, Readonly<Record<string, readonly Role[]>>>>;

/** The roles that receive for a unit, see INTAKE and LEADER among a referral's parts. */
const receiving: readonly Role[] = ['INTAKE', 'CASEWORKER', 'LEADER'];

const rolesIn = (staffing: Staffing, { area, unit }: UnitRef): readonly Role[] | null => staffing[area]?.[unit] ?? null;

/** Tells whether anybody in a unit can receive a referral; null where it is not known. */
export function hasReceiver(staffing: Staffing, unit: UnitRef): boolean | null {
  return rolesIn(staffing, unit)?.some((role) => receiving.includes(role)) ?? null;
}

/** Returns the leader of a unit: its own leader, the leaders of its area in their place, or nobody; null where it is not known. */
export function leaderOf(staffing: Staffing, unit: UnitRef): 'UNIT' | 'AREA' | 'NOBODY' | null {
  const roles = rolesIn(staffing, unit);
  if (!roles) return null;
  if (roles.includes('LEADER')) return 'UNIT';
  const others = Object.values(staffing[unit.area] ?? {});
  return others.some((some) => some.includes('LEADER')) ? 'AREA' : 'NOBODY';
}

/** Holds a lack of a unit: nobody receives there, or nobody leads it, not even for the whole area. */
export type Lack = UnitRef & { lacks: 'RECEIVER' | 'LEADER' };

/** All units of which it is known that they lack somebody; who leads for the area in their place is somebody. */
export const lacksIn = (staffing: Staffing): Lack[] =>
  Object.entries(staffing).flatMap(([area, units]) =>
    Object.keys(units).flatMap((unit): Lack[] => [
      ...(hasReceiver(staffing, { area, unit }) === false ? [{ area, unit, lacks: 'RECEIVER' as const }] : []),
      ...(leaderOf(staffing, { area, unit }) === 'NOBODY' ? [{ area, unit, lacks: 'LEADER' as const }] : []),
    ]),
  );

/**
 * The caller with the units that they lead because nobody else does: whoever leads a unit of an area leads those of its units that
 * have no leader, so that what is escalated there reaches somebody.
 */
export function leadingToo(caller: Caller, staffing: Staffing): Caller {
  const areas = new Set(
    caller.functions.flatMap(({ role, area, unit }) => (role === 'LEADER' && unit ? (area ?? []) : [])),
  );
  const more = [...areas].flatMap((area) =>
    Object.entries(staffing[area] ?? {})
      .filter(([, roles]) => !roles.includes('LEADER'))
      .map(([unit]) => ({ role: 'LEADER' as const, area, unit })),
  );
  return more.length === 0 ? caller : { ...caller, functions: [...caller.functions, ...more] };
}
