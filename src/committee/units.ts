import type { Caller } from '../domain/access/caller.ts';
import type { AreaKey } from '../domain/area.ts';
import type { UnitRef } from '../domain/parties.ts';

/** Returns the unit in which a caller has a role, in one of several areas; null where there is none. */
export function unitIn(
  areas: readonly AreaKey[],
  { functions }: Caller,
  role: 'LEADER' | 'CASEWORKER',
): UnitRef | null {
  const found = functions.find((one) => one.role === role && one.area && one.unit && areas.includes(one.area));
  return found?.area && found.unit ? { area: found.area, unit: found.unit } : null;
}
