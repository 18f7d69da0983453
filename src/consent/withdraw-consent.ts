import { openId } from '../access/global-id.ts';
import { conflictsOfInterestFor } from '../access/conflicts-of-interest.ts';
import type { Context } from '../context.ts';
import type { Consent } from '../domain/consent/consent.ts';
import { concerns, withdrawConsentStep } from '../domain/consent/steps.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, type Result } from '../domain/result.ts';
import type { WithdrawConsentInput } from '../generated/schema.ts';
import { isShownFor } from './find-consent.ts';
import { lookedAtFor, executeConsentCommand, unknownConsent } from './once.ts';
import { changeConsent, consentById } from './store.ts';

/** Takes a consent back for the citizen. No system is asked first: a citizen's no waits for nobody. */
export const withdrawConsent = (input: WithdrawConsentInput, context: Context): Promise<Result<Consent, Refusal>> => {
  const { caller, database, keys } = context;
  const opened = openId(context, 'consent', input.id);
  return lookedAtFor(
    opened?.purpose,
    executeConsentCommand('withdrawConsent', input, context, {
      async decide() {
        const consent = opened && (await consentById(database.db, keys, opened.text));
        if (!consent || !concerns(caller, consent) || !isShownFor(opened.purpose, consent, context))
          return err(unknownConsent);
        if ((await conflictsOfInterestFor(context)).has(keys.pseudonym(consent.citizen))) return err(unknownConsent);
        const { form, text = null, expectedVersion } = input;
        return withdrawConsentStep(consent, { caller, form, text, expectedVersion, now: context.now() });
      },
      save: (tx, consent) => changeConsent(tx, keys, consent),
    }),
  );
};
