import type { Caller } from '../access/caller.ts';
import { dateInDenmark, type Instant } from '../dates.ts';
import type { Referral } from './referral.ts';
import { allowedActions, partsOf } from './parts.ts';
import { stepFor, type Action, type Step } from './steps.ts';
import type { Refusal } from '../refusal.ts';
import { workingDaysBetween, type ClosedDays } from '../working-days.ts';

/** When what a referral tells by consent was held from its receiver; `since` null: it is not now (promise 21). */
export type Holding = { since: Instant | null; past: readonly { from: Instant; to: Instant }[] };

/** Nothing of it ever was. */
export const nothingHeld: Holding = { since: null, past: [] };

/** How many working days of what was held lie after an instant: the receiver's clocks stood, then. */
export const heldDays = (past: Holding['past'], since: Instant, closedDays: ClosedDays): number =>
  past
    .filter(({ to }) => to > since)
    .map(({ from, to }) =>
      workingDaysBetween(dateInDenmark(from > since ? from : since), dateInDenmark(to), closedDays),
    )
    .reduce((sum, days) => sum + days, 0);

/** Why a receiver is not shown what is held, in Danish. */
export const withheldWords = 'Borgerens samtykke gælder ikke længere, så indholdet holdes tilbage, til der er et nyt.';

/** Whether what somebody wrote in a referral is kept from the caller: it is held, and they are not of those who sent it. */
export const isWithheldFrom = (caller: Caller, referral: Referral, { since }: Holding): boolean =>
  since !== null && referral.author.id !== caller.id && !partsOf(caller, referral).has('SENDER');

/** Whether a step waits until there is a consent again: it is the receiver's, and does not only end what the citizen no longer wants. */
export function waitsForConsent(
  { action, by }: Pick<Step, 'action' | 'by'>,
  caller: Caller,
  referral: Referral,
  { since }: Holding,
): boolean {
  const parts = partsOf(caller, referral);
  const isTheSenders = by.some((part) => (part === 'AUTHOR' || part === 'SENDER') && parts.has(part));
  return since !== null && !isTheSenders && action !== ('AGREE_TO_CANCEL' satisfies Action);
}

/** What a caller can do with a referral as it is now, held or not. */
export const allowedWhile = (holding: Holding, referral: Referral, caller: Caller): Action[] =>
  allowedActions(referral, caller).filter((action) => {
    const step = stepFor(action, referral.state);
    return step && !waitsForConsent(step, caller, referral, holding);
  });

/** That the citizen's consent must be there first. */
export const consentMissing: Refusal = {
  code: 'ConsentMissing',
  message:
    'Borgerens samtykke gælder ikke længere, og noget til modtageren holdes tilbage. Det kan først gøres, når et nyt samtykke er registreret.',
};
