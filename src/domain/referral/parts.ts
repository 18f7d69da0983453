import { worksIn, type Caller, type Role } from '../access/caller.ts';
import type { Referral } from './referral.ts';
import { actionsFrom, type Action, type Part } from './steps.ts';
import type { Actor, UnitRef } from '../parties.ts';

/** The caller as a referral remembers them. */
export const asActor = ({ id, name }: Caller): Actor => ({ id, name });

/**
 * The parts a caller has in a referral, by the units where they work now. AUTHOR wrote it, SENDER works in the unit that
 * sent it, INTAKE receives for the unit it went to (its visitator or its caseworkers), OWNER has said yes, LEADER leads there.
 */
export function partsOf(caller: Caller, { from, to, author, owner }: Referral): ReadonlySet<Part> {
  const sends = worksIn(caller, from.area, from.unit);
  const receives = worksIn(caller, to.area, to.unit);
  const having: Record<Part, boolean> = {
    AUTHOR: sends && author.id === caller.id,
    SENDER: sends,
    INTAKE: isOneOf(['INTAKE', 'CASEWORKER'], caller, to),
    OWNER: receives && owner?.id === caller.id,
    LEADER: leads(caller, to),
  };
  return new Set((Object.keys(having) as Part[]).filter((part) => having[part]));
}

/** What a caller can do with a referral as it is now. */
export const allowedActions = (referral: Referral, caller: Caller): Action[] =>
  actionsFrom(referral.state, partsOf(caller, referral));

/** Whether the caller leads a unit. */
export const leads = (caller: Caller, unit: UnitRef): boolean => isOneOf(['LEADER'], caller, unit);

const isOneOf = (roles: readonly Role[], { functions }: Caller, { area, unit }: UnitRef): boolean =>
  functions.some((one) => roles.includes(one.role) && one.area === area && one.unit === unit);
