import type { Announcement } from '../command/save-change.ts';
import type { PreparedChange } from '../command/execute-command.ts';
import type { Context } from '../context.ts';
import { applyConsentChange } from '../delivery/consent-hold.ts';
import type { Consent } from '../domain/consent/consent.ts';
import { concerns, type ConsentAction } from '../domain/consent/steps.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { unknownConsent } from './find-consent.ts';
import { consents } from './store.ts';

/**
 * Prepares the change that saves a consent. In the same transaction everybody who follows the citizen is notified, and messages
 * that share by this consent are held, or released (promise 21).
 */
export const consentChange = (
  consent: Consent,
  { keys, bus, now }: Context,
  topics: readonly Announcement[] = [],
): PreparedChange<Consent> => ({
  answer: consent,
  citizens: [consent.citizen],
  auditDetails: [JSON.stringify([consent.id, actionOf(consent), consent.from, consent.to, consent.kinds])],
  alarms: consent.unusual && consent.version === 1 ? ['unusual-consents'] : [],
  topics: [['access', keys.pseudonym(consent.citizen)], ...topics],
  async save(tx) {
    const isNew = consent.version === 1;
    const saved = isNew ? consents.insert(tx, keys, consent) : consents.change(tx, keys, consent, consent.version - 1);
    if (!(await saved)) return false;
    await applyConsentChange(tx, consent, { keys, bus, now: now() });
    return true;
  },
});

/** Gives a kept answer again to a caller whom the consent still concerns. */
export const ifStillConcerned =
  ({ caller }: Context) =>
  (consent: Consent): Result<Consent, Refusal> =>
    concerns(caller, consent) ? ok(consent) : err(unknownConsent);

const actionOf = ({ withdrawn, seen }: Consent): 'RECORD' | ConsentAction =>
  withdrawn ? 'WITHDRAW' : seen ? 'MARK_SEEN' : 'RECORD';
