import { conflictsOfInterestFor } from '../access/conflicts-of-interest.ts';
import { openId } from '../access/global-id.ts';
import { executeCommand } from '../command/execute-command.ts';
import type { Context } from '../context.ts';
import type { Consent } from '../domain/consent/consent.ts';
import { concerns, withdrawConsentStep } from '../domain/consent/steps.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { WithdrawConsentInput } from '../generated/schema.ts';
import { isShownFor, unknownConsent } from './find-consent.ts';
import { consentChange, ifStillConcerned } from './save-consent.ts';
import { consents } from './store.ts';

/** Withdraws a consent for the citizen. No system is asked first: a citizen's no waits for nobody. */
export const withdrawConsent = (input: WithdrawConsentInput, context: Context): Promise<Result<Consent, Refusal>> =>
  executeCommand(
    'withdrawConsent',
    input,
    context,
    async () => {
      const { caller, database, keys } = context;
      const opened = openId(context, 'consent', input.id);
      const consent = opened && (await consents.byId(database.db, keys, opened.text));
      if (!consent || !concerns(caller, consent) || !isShownFor(opened.purpose, consent, context))
        return err(unknownConsent);
      if ((await conflictsOfInterestFor(context)).has(keys.pseudonym(consent.citizen))) return err(unknownConsent);
      const { form, text = null, expectedVersion } = input;
      const told = { caller, form, text, expectedVersion, now: context.now() };
      const withdrawn = withdrawConsentStep({ ...consent, purpose: opened.purpose }, told);
      return withdrawn.ok ? ok(consentChange(withdrawn.value, context)) : withdrawn;
    },
    ifStillConcerned(context),
  );
