import type { Caller } from '../access/caller.ts';
import type { Unit } from '../citizen/case.ts';
import type { Instant } from '../dates.ts';
import { unitRefusal, unknownUnit, type UnitsKnown } from './open-referral.ts';
import { noStepTexts, type Referral, type ReferralChange } from './referral.ts';
import { leads } from './parts.ts';
import { problemsOf, refuseAll } from '../problems.ts';
import type { Refusal } from '../refusal.ts';
import { err, ok, type Result } from '../result.ts';
import { take, type StepTime } from './take-step.ts';
import type { StepInput } from './step-input.ts';
import { type UnitRef, asActor } from '../parties.ts';

/** The referral as it ends here, and the one that it goes on as. */
export type Redirected = { closed: ReferralChange; opened: ReferralChange };

/**
 * Sends a referral on to the unit it should have gone to, of any area, as a new one with its lineage: the receiving unit does, or
 * the sending one where it was returned. From the second redirectCount on, and back to where the chain has been, a leader of that unit must
 * do it; what comes back is marked (D103). To the sending unit it is returned instead, see `isReturn`.
 */
export function redirect(
  referral: Referral,
  caller: Caller,
  { newId, to, ...input }: StepInput & { newId: string; to: UnitRef },
  { units, ...time }: UnitsKnown & StepTime,
): Result<Redirected, Refusal> {
  const closed = take('REDIRECT', referral, caller, input, time);
  const { now } = time;
  const isReturned = referral.state === 'RETURNED';
  const isThere = isSame(to, isReturned ? referral.from : referral.to);
  const unfit = isThere ? alreadyThere(units ?? []) : unitRefusal(to, units);
  if (!closed.ok) {
    const isOfInput = problemsOf(closed.error).length > 0;
    return err((isOfInput && refuseAll([unfit, closed.error], ['receiver', 'text'])) || closed.error);
  }
  if (unfit) return err(unfit);
  const returns = referral.trail.some((unit) => isSame(unit, to));
  if ((referral.redirectCount > 0 || returns) && !leads(caller, isReturned ? referral.from : referral.to))
    return err(leaderNeeded(returns));
  const lineage = {
    root: referral.root,
    previous: referral.id,
    redirectCount: referral.redirectCount + 1,
    trail: [...referral.trail, to],
  };
  const opened = sent(
    { ...referral, ...lineage, id: newId, to, returnedToEarlierUnit: referral.returnedToEarlierUnit || returns },
    now,
  );
  const event = { ...noStepTexts, at: now, action: 'SEND', state: opened.state, by: asActor(caller) } as const;
  return ok({ closed: closed.value, opened: { referral: opened, event } });
}

/** Tells whether a redirect to a unit is a return: it gives the referral back to the one that sent it, which gets no task of its own. */
export const isReturn = (referral: Referral, to: UnitRef): boolean =>
  referral.state !== 'RETURNED' && isSame(to, referral.from);

/** As if it had just been sent for the first time. */
const sent = (referral: Referral, now: Instant): Referral => ({
  ...referral,
  state: 'SENT',
  enteredAt: now,
  escalation: 'NONE',
  sentAt: now,
  version: 1,
  questions: [],
  pauses: [],
});

const isSame = (one: UnitRef, other: UnitRef): boolean => one.area === other.area && one.unit === other.unit;

const alreadyThere = (units: readonly Unit[]): Refusal =>
  unknownUnit('Henvisningen er allerede hos den enhed. Vælg en anden.', units);

const leaderNeeded = (returns: boolean): Refusal => ({
  code: 'LEADER_NEEDED',
  message: returns
    ? 'Enheden har haft henvisningen før. Kun en leder kan sende den tilbage dertil.'
    : 'Henvisningen har været sendt videre før. Kun en leder kan sende den videre igen.',
});
