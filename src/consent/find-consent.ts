import type { CitizenView } from '../access/citizen-view.ts';
import type { Context } from '../context.ts';
import { ownAreas } from '../domain/access.ts';
import { isInForce, type Consent } from '../domain/consent.ts';
import { concerns } from '../domain/consent-steps.ts';
import { dateInDenmark } from '../domain/dates.ts';
import { settle } from '../domain/source.ts';
import { connection, type PageArgs } from '../platform/paging.ts';
import { consentById, consentsOf } from './store.ts';

/** Whether a consent holds now. */
export const holdsNow = (consent: Consent, { now }: Context): boolean => isInForce(consent, dateInDenmark(now()));

/** The consent with a global id; null when there is none, or none for the caller: the two look the same (promise 20). */
export async function visibleConsent(id: string, context: Context): Promise<Consent | null> {
  const { caller, database, guard, keys } = context;
  const own = keys.unseal('consent', id);
  const consent = own === null ? null : await consentById(database.db, keys, own);
  return consent && concerns(caller, consent) && (await guard.citizen(consent.citizen)) ? consent : null;
}

type ListArgs = PageArgs & { onlyInForce: boolean };

/** A citizen's consents in which one of the caller's areas gives or gets, newest first; the others are not there for them. */
export async function listConsents({ cpr }: CitizenView, args: ListArgs, context: Context) {
  const { caller, database, keys } = context;
  const all = await consentsOf(database.db, keys, cpr, ownAreas(caller));
  const wanted = args.onlyInForce ? all.filter((one) => holdsNow(one, context)) : all;
  return connection(settle(wanted, []), args, keys, `consents.${args.onlyInForce}.${cpr}`, ({ id }) => id);
}
