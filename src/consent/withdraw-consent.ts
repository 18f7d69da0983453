import { keptAwayFrom } from '../access/kept-away.ts';
import type { Context } from '../context.ts';
import type { Consent } from '../domain/consent.ts';
import { concerns, takeBack } from '../domain/consent-steps.ts';
import type { Refusal } from '../domain/refusal.ts';
import { no, type Result } from '../domain/result.ts';
import type { WithdrawConsentInput } from '../generated/schema.ts';
import { once, unknownConsent } from './once.ts';
import { changeConsent, consentById } from './store.ts';

/** Takes a consent back for the citizen. No system is asked first: a citizen's no waits for nobody. */
export const withdrawConsent = (input: WithdrawConsentInput, context: Context): Promise<Result<Consent, Refusal>> => {
  const { caller, database, keys } = context;
  return once('withdrawConsent', input, context, {
    async decide() {
      const own = keys.unseal('consent', input.id);
      const consent = own === null ? null : await consentById(database.db, keys, own);
      if (!consent || !concerns(caller, consent)) return no(unknownConsent);
      if ((await keptAwayFrom(context)).has(keys.pseudonym(consent.citizen))) return no(unknownConsent);
      const { form, text = null, expectedVersion } = input;
      return takeBack(consent, { caller, form, text, expectedVersion, now: context.now() });
    },
    save: (tx, consent) => changeConsent(tx, keys, consent),
  });
};
