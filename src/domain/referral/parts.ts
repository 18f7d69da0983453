import { worksIn, type Caller, type Role } from '../access/caller.ts';
import type { Referral } from './referral.ts';
import { actionsFrom } from '../steps.ts';
import { referralSteps, type Action, type Part } from './steps.ts';
import type { UnitRef } from '../parties.ts';

/**
 * Returns the parts that a caller has in a referral, by the units where they work now. AUTHOR wrote it, SENDER works in the unit that
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

/** Returns the actions that a caller can take on a referral as it stands. */
export const allowedActions = (referral: Referral, caller: Caller): Action[] =>
  actionsFrom(referralSteps, referral.state, partsOf(caller, referral));

/** Tells whether a caller leads a unit. */
export const leads = (caller: Caller, unit: UnitRef): boolean => isOneOf(['LEADER'], caller, unit);

const isOneOf = (roles: readonly Role[], { functions }: Caller, { area, unit }: UnitRef): boolean =>
  functions.some((one) => roles.includes(one.role) && one.area === area && one.unit === unit);
