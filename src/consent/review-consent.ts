import type { Transaction } from 'kysely';
import { conflictsOfInterestFor } from '../access/conflicts-of-interest.ts';
import type { Context } from '../context.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import { areasLedBy } from '../domain/access/break-glass.ts';
import type { Consent } from '../domain/consent/consent.ts';
import { consentWaitsOn } from '../domain/consent/clocks.ts';
import { markSeen } from '../domain/consent/steps.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { MarkConsentSeenInput } from '../generated/schema.ts';
import type { Tables } from '../platform/database/tables.ts';
import { isShownFor, visibleConsent } from './find-consent.ts';
import { executeConsentCommand, unknownConsent } from './once.ts';
import { changeConsent, consentsToReview } from './store.ts';
import type { ConsentAwaiting } from './consent-awaiting.ts';

/** The queue on the bus of an area's leaders, who look at the consents that others recorded. */
export const reviewQueue = (area: string): string => `${area}/leaders`;

/** Tells the leaders of the giving area's queue that a consent is to be looked at. */
export const tellReviewers = (tx: Transaction<Tables>, { from }: Consent, { bus }: Context): Promise<void> =>
  bus.publish(tx, 'work-queue', reviewQueue(from));

/** The consents that wait for the caller to look at them: in the areas where they lead. */
export async function consentItems(context: Context, purpose: Purpose = 'CASEWORK'): Promise<ConsentAwaiting[]> {
  const { caller, database, keys, now, policy } = context;
  const deadline = { review: policy.access.consentReview, closedDays: policy.referrals.closedDays };
  const areas = [...areasLedBy(caller)];
  if (areas.length === 0) return [];
  const all = await consentsToReview(database.db, keys, areas, await conflictsOfInterestFor(context));
  return all.flatMap((row) => {
    const consent = { ...row, purpose };
    if (!isShownFor(purpose, consent, context)) return [];
    const waiting = consentWaitsOn(consent, caller, { now: now(), deadline });
    return waiting ? [{ ...waiting, consent }] : [];
  });
}

/** Marks that a leader of the giving area has looked at a consent. */
export const markConsentSeen = (input: MarkConsentSeenInput, context: Context): Promise<Result<Consent, Refusal>> =>
  executeConsentCommand('markConsentSeen', input, context, {
    async decide() {
      const consent = await visibleConsent(input.id, context);
      if (!consent) return err(unknownConsent);
      const { expectedVersion } = input;
      const seen = markSeen(consent, context.caller, { expectedVersion, now: context.now() });
      return seen.ok ? ok(seen.value) : seen;
    },
    async save(tx, consent) {
      const saved = await changeConsent(tx, context.keys, consent);
      if (saved) await tellReviewers(tx, consent, context);
      return saved;
    },
  });
