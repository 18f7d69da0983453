import type { CitizenView } from '../access/citizen-view.ts';
import { listNameOf, openId } from '../access/global-id.ts';
import type { Context } from '../context.ts';
import type { Policy } from '../config/policy.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import { ownAreas } from '../domain/access/caller.ts';
import { keptFor, settle } from '../domain/citizen/source.ts';
import { isInForce, type Consent } from '../domain/consent/consent.ts';
import { waitOfConsent } from '../domain/consent/clocks.ts';
import { concerns, consentState } from '../domain/consent/steps.ts';
import { dateInDenmark } from '../domain/dates.ts';
import { descending, type ListOrder } from '../domain/list-order.ts';
import { mayShowForSanction } from '../domain/law/voluntary-support.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { ConsentFilter } from '../generated/schema.ts';
import type { Keys } from '../platform/keys.ts';
import type { WaitingKind } from '../waiting/kind.ts';
import { connection, type PageArgs } from '../platform/paging.ts';
import { consents, consentsOf } from './store.ts';

/** Tells whether a consent is in force now. */
export const isInForceNow = (consent: Consent, { now }: Context): boolean => isInForce(consent, dateInDenmark(now()));

/** Finds the consent with a global id; null when there is none, or none for the caller: the two look the same (promise 20). */
export async function visibleConsent(id: string, context: Context): Promise<Consent | null> {
  const { caller, database, guard, keys } = context;
  const opened = openId(context, 'consent', id);
  const consent = opened && (await consents.byId(database.db, keys, opened.text));
  if (!consent || !concerns(caller, consent) || !isShownFor(opened.purpose, consent, context)) return null;
  const view = await guard.citizen(consent.citizen, opened.purpose);
  return view?.entitled ? { ...consent, purpose: opened.purpose } : null;
}

/** The refusal of a consent that is unknown, or none for the caller: the same words for both. */
export const unknownConsent: Refusal = {
  code: 'UNKNOWN_CONSENT',
  message: 'Samtykket findes ikke, eller du har ikke adgang til det.',
};

/** Tells whether a consent is shown for a purpose: for a sanction only one that cannot be about voluntary support (D75). */
export function isShownFor(purpose: Purpose, consent: Consent, { policy }: Pick<Context, 'policy'>): boolean {
  if (purpose !== 'SANCTION') return true;
  const texts = [consent.caseOrPurpose, consent.withdrawn?.text];
  const { sanctions } = policy.access;
  return [consent.from, consent.to].every((area) => mayShowForSanction({ area, texts }, sanctions));
}

/** Reads consents with the review that they await. */
export const waitingConsents =
  ({ keys, policy: { access, referrals } }: { keys: Keys; policy: Policy }): WaitingKind =>
  async (db, ids) => {
    const deadline = { review: access.consentReview, closedDays: referrals.closedDays };
    return (await consents.byIds(db, keys, ids)).map((record) => ({
      id: record.id,
      citizen: record.citizen,
      record,
      state: consentState(record),
      wait: waitOfConsent(record, deadline),
      clockOn: null,
      holdsUntil: null,
    }));
  };

const newestFirst: ListOrder<Consent> = [descending(({ recordedAt }) => recordedAt), descending(({ id }) => id)];

/** Lists a citizen's consents in which one of the caller's areas gives or gets, newest first. */
export async function listConsents(
  view: CitizenView,
  { filter, ...args }: PageArgs & { filter?: ConsentFilter | null },
  context: Context,
) {
  const { caller, database, keys, now } = context;
  const { cpr, purpose, areas } = view;
  const list = { name: listNameOf(view, 'consents', filter?.inForceOnly), order: newestFirst };
  if (!view.entitled) return connection(await view.undecidedRecords(), list, args, context);
  const all = await consentsOf(database.db, keys, cpr, ownAreas(caller));
  const shown = all
    .filter((one) => isShownFor(purpose, one, context) && (!filter?.inForceOnly || isInForceNow(one, context)))
    .map((one) => ({ ...one, purpose }));
  return connection(settle(shown, keptFor(purpose, areas, now())), list, args, context);
}
