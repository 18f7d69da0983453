import type { CitizenView } from '../access/citizen-view.ts';
import { consentBetween } from '../access/consents-between.ts';
import { unitKey } from '../access/units.ts';
import type { Context } from '../context.ts';
import type { Contact } from '../domain/citizen/case.ts';
import { dateInDenmark } from '../domain/dates.ts';
import { hasReceiver, leaderOf } from '../domain/access/staffing.ts';
import type { Referral } from '../domain/referral/referral.ts';
import { completenessOf } from '../domain/citizen/source.ts';
import { placesOf, reachable } from './access.ts';
import type { UnitRef } from '../domain/parties.ts';

type WarningCode =
  | 'PROTECTED_ADDRESS'
  | 'ADDRESS_PROTECTION_UNKNOWN'
  | 'OPEN_REFERRAL_ALREADY'
  | 'MANY_SUPPORT_PERSONS'
  | 'CONTACTS_UNKNOWN'
  | 'NOBODY_RECEIVES'
  | 'NO_LEADER'
  | 'NOBODY_LEADS'
  | 'CONSENT_NOT_RECORDED'
  | 'CONSENT_RUN_OUT'
  | 'CONSENT_WITHDRAWN';

/** A warning before a referral is sent; it hinders nothing. */
export type Warning = { code: WarningCode; message: string };

/** The parts of a referral that warnings are about. */
type Order = Pick<Referral, 'from' | 'to' | 'content'>;

/** Returns the warnings before a citizen is referred to a unit, as far as the systems say. */
export async function warningsFor(view: CitizenView, order: Order, context: Context): Promise<Warning[]> {
  const [shielded, contacts, open, consent] = await Promise.all([
    view.addressProtected(),
    view.section('contacts'),
    // What is open may be about voluntary support, and whether it is cannot be told from a number.
    view.purpose === 'SANCTION' ? 0 : openAlready(view, order.to, context),
    consentWarnings(view, order, context),
  ]);
  const supporters = supportersIn(
    dateInDenmark(context.now()).slice(0, 4),
    contacts.flatMap((part) => part.items),
  );
  const unknown = completenessOf(contacts.map(({ report }) => report)) !== 'COMPLETE';
  return [
    ...(shielded === false ? [] : [shielded === null ? protectionUnknown : protectedAddress]),
    ...(open > 0 ? [alreadyOpen] : []),
    ...(supporters >= 2 ? [manySupporters(supporters)] : []),
    ...(unknown ? [contactsUnknown] : []),
    ...staffWarnings(order.to, context),
    ...consent,
  ];
}

/** Warns where nobody receives or leads in the receiving unit, as far as the municipality has said (ADR 31). */
function staffWarnings(to: UnitRef, { policy }: Context): Warning[] {
  const leader = leaderOf(policy.staffing, to);
  return [
    ...(hasReceiver(policy.staffing, to) === false ? [nobodyReceives] : []),
    ...(leader === 'AREA' ? [noLeader] : []),
    ...(leader === 'NOBODY' ? [nobodyLeads] : []),
  ];
}

/** Warns where the consent that a referral rests on is not known here: it may be on paper, so its absence hinders nothing. */
async function consentWarnings(
  { cpr: citizen }: CitizenView,
  { content, from, to }: Order,
  { database, keys, now }: Context,
): Promise<Warning[]> {
  if (content.legalBasis !== 'CONSENT') return [];
  const sharing = { citizen, from: from.area, to: to.area };
  switch (await consentBetween(database.db, sharing, { keys, now: now() })) {
    case 'IN_FORCE':
      return [];
    case 'TAKEN_BACK':
      return [consentTakenBack];
    case 'RUN_OUT':
      return [consentRunOut];
    case 'NONE':
      return [consentNotRecorded];
  }
}

async function openAlready({ cpr }: CitizenView, to: UnitRef, { database, caller, keys }: Context): Promise<number> {
  // A caller who was given a view of the citizen has no conflict of interest.
  const { count } = await reachable(database.db, placesOf(caller), new Set())
    .where('citizen', '=', keys.pseudonym(cpr))
    .where('to_unit', '=', unitKey(to))
    .where('open', '=', true)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** Counts the support persons that the citizen has had in a year (D72): those who were there on any of its days. */
function supportersIn(year: string, contacts: readonly Contact[]): number {
  const within = contacts.filter(
    ({ role, from, until }) =>
      (role === 'SUPPORT_PERSON' || role === 'CONTACT_PERSON') &&
      (from === null || from.slice(0, 4) <= year) &&
      (until === null || until.slice(0, 4) >= year),
  );
  return new Set(within.map(({ name }) => name)).size;
}

const protectedAddress: Warning = {
  code: 'PROTECTED_ADDRESS',
  message: 'Borgeren har beskyttet adresse. Skriv den ikke i teksten.',
};
const protectionUnknown: Warning = {
  code: 'ADDRESS_PROTECTION_UNKNOWN',
  message: 'Det vides ikke, om borgeren har beskyttet adresse. Skriv den ikke i teksten.',
};
const alreadyOpen: Warning = {
  code: 'OPEN_REFERRAL_ALREADY',
  message: 'Der er allerede en åben henvisning af borgeren til enheden.',
};
const manySupporters = (count: number): Warning => ({
  code: 'MANY_SUPPORT_PERSONS',
  message: `Borgeren har haft ${count} støttepersoner i år; en ny vil være nummer ${count + 1}.`,
});
const contactsUnknown: Warning = {
  code: 'CONTACTS_UNKNOWN',
  message:
    'Det kan ikke ses helt, hvem der arbejder med borgeren: et fagsystem svarer ikke, eller dets oplysninger vises ikke.',
};
const nobodyReceives: Warning = {
  code: 'NOBODY_RECEIVES',
  message: 'Ingen i enheden kan modtage en henvisning. Vælg en anden enhed, eller aftal med enhedens leder.',
};
const noLeader: Warning = {
  code: 'NO_LEADER',
  message: 'Enheden har ingen leder; områdets andre ledere får det at vide, hvis henvisningen bliver liggende.',
};
const nobodyLeads: Warning = {
  code: 'NOBODY_LEADS',
  message: 'Hverken enheden eller området har en leder, der får det at vide, hvis henvisningen bliver liggende.',
};
const consentNotRecorded: Warning = {
  code: 'CONSENT_NOT_RECORDED',
  message: 'Der er ikke registreret noget gældende samtykke i Helhed. Registrér det, hvis borgeren har givet det.',
};
const consentRunOut: Warning = {
  code: 'CONSENT_RUN_OUT',
  message: 'Borgerens samtykke er udløbet. Intet skrives hos modtageren, før et nyt er registreret.',
};
const consentTakenBack: Warning = {
  code: 'CONSENT_WITHDRAWN',
  message: 'Borgeren har trukket sit samtykke tilbage. Intet skrives hos modtageren, før et nyt er registreret.',
};
