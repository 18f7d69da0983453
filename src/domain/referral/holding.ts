import type { Caller } from '../access/caller.ts';
import type { Instant } from '../dates.ts';
import type { Pause } from '../waiting.ts';
import type { Referral } from './referral.ts';
import { partsOf } from './parts.ts';
import { actionsFrom, type Step } from '../steps.ts';
import { referralSteps, type Action, type Part, type ReferralKind } from './steps.ts';
import type { Refusal } from '../refusal.ts';

/** Holds the periods in which what a referral tells by consent was held from its receiver; `since` null: it is not now (promise 21). */
export type Holding = { since: Instant | null; past: readonly Pause[] };

/** Stands for a referral that was never held. */
export const nothingHeld: Holding = { since: null, past: [] };

/** Tells a receiver in Danish why what is held is not shown. */
export const withheldWords = 'Borgerens samtykke gælder ikke længere, så indholdet holdes tilbage, til der er et nyt.';

/** Tells whether the content of a referral is withheld from a caller: it is held, and they are not of those who sent it. */
export const isWithheldFrom = (caller: Caller, referral: Referral, { since }: Holding): boolean =>
  since !== null && referral.author.id !== caller.id && !partsOf(caller, referral).has('SENDER');

/**
 * Returns the refusal of a step that waits for the citizen's consent; null where it does not: it is the senders', or only ends
 * what the citizen no longer wants.
 */
export function consentHindrance(
  { action, by }: Step<ReferralKind>,
  parts: ReadonlySet<Part>,
  { since }: Holding,
): Refusal | null {
  const isTheSenders = by.some((part) => (part === 'AUTHOR' || part === 'SENDER') && parts.has(part));
  return since === null || isTheSenders || action === 'AGREE_TO_CANCEL' ? null : consentMissing;
}

/** Returns the actions that a caller can take on a referral as it stands, held or not. */
export function allowedWhile(holding: Holding, referral: Referral, caller: Caller): Action[] {
  const parts = partsOf(caller, referral);
  return actionsFrom(referralSteps, referral.state, parts, (step) => consentHindrance(step, parts, holding));
}

const consentMissing: Refusal = {
  code: 'CONSENT_MISSING',
  message:
    'Borgerens samtykke gælder ikke længere, og noget til modtageren holdes tilbage. Det kan først gøres, når et nyt samtykke er registreret.',
};
