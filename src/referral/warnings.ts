import type { CitizenView } from '../access/citizen-view.ts';
import { unitKey } from '../access/units.ts';
import type { Context } from '../context.ts';
import type { Contact } from '../domain/case.ts';
import { dateInDenmark } from '../domain/dates.ts';
import type { UnitRef } from '../domain/referral.ts';
import { reachable } from './in-reach.ts';

/** Something to think about before a referral is sent; it hinders nothing. */
export type Warning = { code: string; message: string };

/** What is worth knowing before a citizen is referred to a unit, as far as the systems tell. */
export async function warningsFor(view: CitizenView, to: UnitRef, context: Context): Promise<Warning[]> {
  const [shielded, contacts, open] = await Promise.all([
    view.addressProtected(),
    view.parts('contacts'),
    openAlready(view, to, context),
  ]);
  const supporters = supportersIn(
    dateInDenmark(context.now()).slice(0, 4),
    contacts.flatMap((part) => part.items),
  );
  const unknown = contacts.some(({ report }) => report.state === 'FAILED' || report.state === 'TIMED_OUT');
  return [
    ...(shielded === false ? [] : [shielded === null ? protectionUnknown : protectedAddress]),
    ...(open > 0 ? [alreadyOpen] : []),
    ...(supporters >= 2 ? [manySupporters(supporters)] : []),
    ...(unknown ? [contactsUnknown] : []),
  ];
}

async function openAlready({ cpr }: CitizenView, to: UnitRef, { database, caller, keys }: Context): Promise<number> {
  const { count } = await reachable(database.db, caller)
    .where('citizen', '=', keys.pseudonym(cpr))
    .where('to_unit', '=', unitKey(to))
    .where('open', '=', true)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** How many support persons the citizen has had in a year (D72): those who were there on any of its days. */
function supportersIn(year: string, contacts: readonly Contact[]): number {
  const within = contacts.filter(
    ({ role, from, until }) =>
      (role === 'SUPPORT_PERSON' || role === 'CONTACT_PERSON') &&
      (from === null || from.slice(0, 4) <= year) &&
      (until === null || until.slice(0, 4) >= year),
  );
  return new Set(within.map(({ name }) => name)).size;
}

const protectedAddress = {
  code: 'PROTECTED_ADDRESS',
  message: 'Borgeren har beskyttet adresse. Skriv den ikke i teksten.',
};
const protectionUnknown = {
  code: 'ADDRESS_PROTECTION_UNKNOWN',
  message: 'Det vides ikke, om borgeren har beskyttet adresse. Skriv den ikke i teksten.',
};
const alreadyOpen = {
  code: 'OPEN_REFERRAL_ALREADY',
  message: 'Der er allerede en åben henvisning af borgeren til enheden.',
};
const manySupporters = (count: number) => ({
  code: 'MANY_SUPPORT_PERSONS',
  message: `Borgeren har haft ${count} støttepersoner i år; en ny vil være nummer ${count + 1}.`,
});
const contactsUnknown = {
  code: 'CONTACTS_UNKNOWN',
  message: 'Ikke alle fagsystemer kunne sige, hvem der arbejder med borgeren.',
};
