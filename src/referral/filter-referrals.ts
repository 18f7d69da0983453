import { sql } from 'kysely';
import { unitKey } from '../access/units.ts';
import type { Context } from '../context.ts';
import { worksIn, type Caller } from '../domain/access/caller.ts';
import { dateInDenmark } from '../domain/dates.ts';
import { referralWaiting } from '../domain/referral/clocks.ts';
import { isFinal } from '../domain/referral/steps.ts';
import type { ReferralFilter } from '../generated/schema.ts';
import { forbidden } from '../platform/errors.ts';
import { mayBeOverdue } from '../waiting/find-waiting.ts';
import { placesOf, type Place, type reachable } from './access.ts';
import type { ReferralRecord } from './records.ts';

/** The query of a list of referrals. */
export type Referrals = ReturnType<typeof reachable>;

/** Returns the places of a caller's that a filter names; refuses a unit that is not theirs. */
export function placesIn(filter: ReferralFilter | null, caller: Caller): Place[] {
  const { unit } = filter ?? {};
  if (unit && !worksIn(caller, unit.area, unit.unit)) throw forbidden('Lists are of the units you work in.');
  const places = placesOf(caller, filter?.side ?? null);
  return filter?.mineOnly ? places.filter(([column]) => column === 'author_id' || column === 'owner_id') : places;
}

/** Narrows a list of referrals by whatever of a filter lies in columns. */
export const narrowing = (filter: ReferralFilter | null, citizen: string | null, context: Context) => {
  const { states, open, unit, side, deliveryStates, overdueOnly, returnedToEarlierUnit } = filter ?? {};
  const at = unit && unitKey(unit);
  return (wanted: Referrals): Referrals => {
    let narrowed = wanted;
    if (citizen) narrowed = narrowed.where('citizen', '=', citizen);
    if (states) narrowed = narrowed.where('state', 'in', states.length > 0 ? [...states] : ['']);
    // The open ones have indexes of their own, which stay short.
    if (open || states?.every((state) => !isFinal(state))) narrowed = narrowed.where('open', '=', true);
    if (at && side) narrowed = narrowed.where(side === 'SENT' ? 'from_unit' : 'to_unit', '=', at);
    else if (at) narrowed = narrowed.where((row) => row.or([row('from_unit', '=', at), row('to_unit', '=', at)]));
    if (deliveryStates)
      narrowed = narrowed.where(sql<boolean>`exists (select from outbox where subject_type = 'referral'
        and subject_id = referral.id and outbox.state = any(${[...deliveryStates]}::text[]))`);
    // Only what was redirected can have come back.
    if (returnedToEarlierUnit) narrowed = narrowed.where('previous_id', 'is not', null);
    if (overdueOnly)
      narrowed = narrowed.where(
        mayBeOverdue('referral', sql.ref('referral.id'), dateInDenmark(context.now()), context),
      );
    return narrowed;
  };
};

/** Tells of a record whether a filter lets it through, where that lies in no column; null where all of it does. */
export function recordFilter(
  filter: ReferralFilter | null,
  { now, policy }: Context,
): ((record: ReferralRecord) => boolean) | null {
  const { overdueOnly, returnedToEarlierUnit } = filter ?? {};
  if (!overdueOnly && !returnedToEarlierUnit) return null;
  const isOverdue = ({ referral, holding }: ReferralRecord) =>
    referralWaiting(referral, { now: now(), policy: policy.referrals, holding })?.overdue === true;
  return (record) =>
    (!overdueOnly || isOverdue(record)) && (!returnedToEarlierUnit || record.referral.returnedToEarlierUnit);
}
