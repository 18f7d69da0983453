import { staff, units } from '../people/staff.ts';
import { uidOf } from './set-ups.ts';

/** The social area's units as organizations of the system. */
export const organizations = units
  .filter((unit) => unit.area === 'social')
  .map((unit, index) => ({
    id: 11 + index,
    key: unit.key,
    name: unit.name,
    uid: uidOf(11 + index),
    syncId: uidOf(9_000 + index),
  }));

/** The staff as professionals of the system; those of other areas only as somebody a pathway can name. */
export const professionals = staff.map((one, index) => ({ id: 101 + index, ...one }));

/** The organization that a unit's key means. */
export function organizationOf(key: string): (typeof organizations)[number] {
  const found = organizations.find((one) => one.key === key);
  if (!found) throw new Error(`No social unit is called ${key}`);
  return found;
}
