import { staff, units } from '../people/staff.ts';
import { uidOf } from './set-ups.ts';

/** Lists the social area's units as organizations of the system. */
export const organizations = units
  .filter((unit) => unit.area === 'social')
  .map((unit, index) => ({
    id: 11 + index,
    key: unit.key,
    name: unit.name,
    uid: uidOf(11 + index),
    syncId: uidOf(9_000 + index),
  }));

/** Lists the staff as professionals of the system; those of other areas only so that a pathway can name them. */
export const professionals = staff.map((one, index) => ({ id: 101 + index, ...one }));

/** Returns the organization of a unit's key. */
export function organizationOf(key: string): (typeof organizations)[number] {
  const found = organizations.find((one) => one.key === key);
  if (!found) throw new Error(`No social unit is called ${key}`);
  return found;
}
