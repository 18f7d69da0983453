import type { Caller } from '../access/caller.ts';
import { partsFor, roleSeat, seatsOf, staffSeat } from '../access/seats.ts';
import type { Referral } from './referral.ts';
import { actionsFrom } from '../steps.ts';
import { referralSteps, type Action, type Part } from './steps.ts';
import type { UnitRef } from '../parties.ts';

/**
 * Returns the seats of each part in a referral, by the units where people work now. AUTHOR wrote it, SENDER works in the unit that
 * sent it, INTAKE receives for the unit it went to (its visitator or its caseworkers), OWNER has said yes, LEADER leads there.
 */
export const seatsIn = ({ from, to, author, owner }: Referral): Record<Part, readonly string[]> => ({
  AUTHOR: [staffSeat(from, author.id)],
  SENDER: [staffSeat(from)],
  INTAKE: [roleSeat('INTAKE', to), roleSeat('CASEWORKER', to)],
  OWNER: owner ? [staffSeat(to, owner.id)] : [],
  LEADER: [roleSeat('LEADER', to)],
});

/** Returns the parts that a caller has in a referral. */
export const partsOf = (caller: Caller, referral: Referral): ReadonlySet<Part> => partsFor(caller, seatsIn(referral));

/** Returns the actions that a caller can take on a referral as it stands. */
export const allowedActions = (referral: Referral, caller: Caller): Action[] =>
  actionsFrom(referralSteps, referral.state, partsOf(caller, referral));

/** Tells whether a caller leads a unit. */
export const leads = (caller: Caller, unit: UnitRef): boolean => seatsOf(caller).has(roleSeat('LEADER', unit));
