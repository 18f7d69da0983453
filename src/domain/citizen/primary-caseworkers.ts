import type { Contact } from './case.ts';
import { personKeys } from './person-keys.ts';

/** The municipality's choice of a caseworker in each area, or one in all (D96). */
export type CaseworkersPolicy = { caseworkers: 'ONE' | 'TWO' };

/**
 * Tells whether a citizen has more primary caseworkers than the municipality has chosen (D96). Null: not all of those who work with
 * the citizen are known, and there may be a second one among the others.
 */
export function morePrimaryThanAgreed(
  contacts: readonly Contact[],
  { caseworkers }: CaseworkersPolicy,
  areAllKnown: boolean,
): boolean | null {
  if (caseworkers === 'TWO') return false;
  const keys = personKeys(contacts);
  const people = new Set(contacts.filter(({ primary, active }) => primary && active).map((one) => keys.get(one)));
  return people.size > 1 ? true : areAllKnown ? false : null;
}
