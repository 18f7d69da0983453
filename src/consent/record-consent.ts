import type { CitizenView } from '../access/citizen-view.ts';
import { sourceUnavailable, unknownCitizen } from '../access/citizen-to-act-on.ts';
import { openCitizenId } from '../access/global-id.ts';
import { knownInAreas } from '../access/known-in-areas.ts';
import { executeCommand } from '../command/execute-command.ts';
import { createdId } from '../command/idempotency.ts';
import type { Context } from '../context.ts';
import { ownAreas } from '../domain/access/caller.ts';
import type { Consent } from '../domain/consent/consent.ts';
import { giveConsent, mayRecordConsent } from '../domain/consent/record-consent.ts';
import { dateInDenmark } from '../domain/dates.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { RecordConsentInput } from '../generated/schema.ts';
import { reviewTopic } from './review-consent.ts';
import { consentChange, ifStillConcerned } from './save-consent.ts';
import { countConsents } from './store.ts';

/**
 * Records a consent that a citizen has given; the caller's own area must know the citizen. One that another area than the giving
 * one records is to be reviewed there; unusually many by one caller are let through and alarmed.
 */
export const recordConsent = (input: RecordConsentInput, context: Context): Promise<Result<Consent, Refusal>> =>
  executeCommand(
    'recordConsent',
    input,
    context,
    async () => {
      const view = await citizenWithConsent(input.citizenId, context);
      if (!view.ok) return view;
      const { caller, keys, loader, policy } = context;
      const now = context.now();
      const earlier = await countConsents(context.database.db, caller.id, now);
      const { idempotencyKey, citizenId: _, heardBy = null, ...given } = input;
      const id = createdId(keys, 'consent', caller, idempotencyKey);
      const { cpr: citizen, purpose } = view.value;
      const areas = loader.areas.map(({ key }) => key);
      const consent = giveConsent(
        { ...given, id, citizen, purpose, heardBy },
        { caller, areas, earlier, today: dateInDenmark(now), now, policy: policy.access },
      );
      return consent.ok ? ok(consentChange(consent.value, context, [reviewTopic(consent.value)])) : consent;
    },
    ifStillConcerned(context),
  );

/** Finds a citizen whom the caller's own area knows, by its own word just now. */
async function citizenWithConsent(id: string, context: Context): Promise<Result<CitizenView, Refusal>> {
  const opened = openCitizenId(context, id);
  const view = opened && (await context.guard.citizen(opened.cpr, opened.purpose));
  if (!view) return err(unknownCitizen);
  const known = await knownInAreas(ownAreas(context.caller), view);
  if (known === 'known') return ok(view);
  return err(known === 'silent' ? sourceUnavailable : unknownCitizen);
}

/** Tells whether the caller may record some consent of a citizen: in their role, and as their own area knows the citizen, or is silent. */
export async function mayRecordConsentOf(view: CitizenView, { caller }: Context): Promise<boolean> {
  const areas = view.areas.map(({ key }) => key);
  return mayRecordConsent(caller, areas) && (await knownInAreas(ownAreas(caller), view)) !== 'unknown';
}
