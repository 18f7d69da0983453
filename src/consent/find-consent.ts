import type { CitizenView } from '../access/citizen-view.ts';
import { listNameOf, openId } from '../access/global-id.ts';
import type { Context } from '../context.ts';
import { ownAreas } from '../domain/access/caller.ts';
import { isInForce, type Consent } from '../domain/consent/consent.ts';
import { concerns } from '../domain/consent/steps.ts';
import { dateInDenmark } from '../domain/dates.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import { keptFor, settle } from '../domain/citizen/source.ts';
import { mayShowForSanction } from '../domain/law/voluntary-support.ts';
import { connection, type PageArgs } from '../platform/paging.ts';
import { consentById, consentsOf } from './store.ts';

/** Whether a consent holds now. */
export const holdsNow = (consent: Consent, { now }: Context): boolean => isInForce(consent, dateInDenmark(now()));

/** The consent with a global id; null when there is none, or none for the caller: the two look the same (promise 20). */
export async function visibleConsent(id: string, context: Context): Promise<Consent | null> {
  const { caller, database, guard, keys } = context;
  const opened = openId(context, 'consent', id);
  const consent = opened && (await consentById(database.db, keys, opened.text));
  if (!consent || !concerns(caller, consent) || !isShownFor(opened.purpose, consent, context)) return null;
  return (await guard.citizen(consent.citizen, opened.purpose))?.entitled
    ? { ...consent, purpose: opened.purpose }
    : null;
}

/** Whether a consent is shown for a purpose: for a sanction only what cannot be about voluntary support (D75). */
export function isShownFor(purpose: Purpose, consent: Consent, { policy }: Pick<Context, 'policy'>): boolean {
  if (purpose !== 'SANCTION') return true;
  const texts = [consent.forCase, consent.withdrawn?.text];
  const { sanctions } = policy.access;
  return [consent.from, consent.to].every((area) => mayShowForSanction({ area, texts }, sanctions));
}

type ListArgs = PageArgs & { onlyInForce: boolean };

/** A citizen's consents in which one of the caller's areas gives or gets, newest first; the others are not there for them. */
export async function listConsents(view: CitizenView, args: ListArgs, context: Context) {
  const { caller, database, keys, now } = context;
  const { cpr, purpose, areas } = view;
  const name = listNameOf(view, `consents.${args.onlyInForce}`);
  if (!view.entitled) return connection<Consent>(await view.undecidedRecords(), args, keys, name, ({ id }) => id);
  const all = await consentsOf(database.db, keys, cpr, ownAreas(caller));
  const shown = all.filter((one) => isShownFor(purpose, one, context));
  const wanted = args.onlyInForce ? shown.filter((one) => holdsNow(one, context)) : shown;
  const list = settle(
    wanted.map((one) => ({ ...one, purpose })),
    keptFor(purpose, areas, now()),
  );
  return connection(list, args, keys, name, ({ id }) => id);
}
