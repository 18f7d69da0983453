import { sourceUnavailable, unknownCitizen } from '../access/citizen-to-act-on.ts';
import type { CitizenView } from '../access/citizen-view.ts';
import { openCitizenId } from '../access/global-id.ts';
import { createdId } from '../command/idempotency.ts';
import type { Context } from '../context.ts';
import { ownAreas } from '../domain/access/caller.ts';
import type { Consent } from '../domain/consent/consent.ts';
import { giveConsent } from '../domain/consent/record-consent.ts';
import { dateInDenmark } from '../domain/dates.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, type Result } from '../domain/result.ts';
import type { RecordConsentInput } from '../generated/schema.ts';
import { lookedAtFor, executeConsentCommand } from './once.ts';
import { tellReviewers } from './review-consent.ts';
import { addConsent, countConsents } from './store.ts';

/**
 * Records what a citizen has consented to; the caller's own area must know the citizen. One that another area than the giving
 * one records is to be looked at there; unusually many by one caller are let through and alarmed.
 */
export async function recordConsent(input: RecordConsentInput, context: Context): Promise<Result<Consent, Refusal>> {
  const { caller, keys, loader, policy } = context;
  const opened = openCitizenId(context, input.citizenId);
  let added: Consent | null = null;
  const recording = executeConsentCommand('recordConsent', input, context, {
    async decide() {
      const view = opened && (await context.guard.citizen(opened.cpr, opened.purpose));
      if (!view) return err(unknownCitizen);
      if (!view.entitled) return err(sourceUnavailable);
      const refusal = await strangerTo(view, context);
      if (refusal) return err(refusal);
      const { kinds, from, to, forCase, form, givenOn, expiresOn } = input;
      const id = createdId(keys, 'consent', caller, input.idempotencyKey);
      const now = context.now();
      const earlier = await countConsents(context.database.db, caller.id, now);
      const today = dateInDenmark(now);
      return giveConsent(
        { id, citizen: view.cpr, kinds, from, to, forCase, form, heardBy: input.heardBy ?? null, givenOn, expiresOn },
        { caller, areas: loader.areas.map(({ key }) => key), earlier, today, now, policy: policy.access },
      );
    },
    async save(tx, consent) {
      await addConsent(tx, keys, consent);
      await tellReviewers(tx, consent, context);
      added = consent;
      return true;
    },
  });
  const done = await lookedAtFor(opened?.purpose, recording);
  if (done.ok && added && done.value.unusual) context.alarm('unusual-consents');
  return done;
}

/** Why the citizen is nobody whom the caller's own area knows, by its own word just now; null where it does. */
async function strangerTo(view: CitizenView, { caller }: Context): Promise<Refusal | null> {
  const own = ownAreas(caller);
  const shares = await Promise.all(view.areas.filter(({ key }) => own.has(key)).map((area) => view.areaResult(area)));
  if (shares.some((one) => one.kind === 'content' && one.person && one.report.state === 'FRESH')) return null;
  const unheard = shares.some(({ report }) => ['FAILED', 'TIMED_OUT', 'STALE'].includes(report.state));
  return unheard ? sourceUnavailable : unknownCitizen;
}
