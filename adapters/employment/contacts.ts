import type { Person } from '../../src/domain/citizen/area-system.ts';
import type { Contact } from '../../src/domain/citizen/case.ts';
import { err, ok } from '../../src/domain/result.ts';
import { segment } from '../http.ts';
import { list, askEach, searchAll } from './search.ts';
import { notUnderstood, todayAt, type EmploymentSession } from './session.ts';
import { readSection, type PerPerson } from './sections.ts';
import { contactId, contactOf, isPrivate, roleOf, type ContactDetails } from './map-contact.ts';
import { isOn, periodOf } from './period.ts';
import type { RoleNames } from './role-names.ts';
import {
  isEmployed,
  readCitizensContact,
  readContact,
  readResponsible,
  type WireContact,
  type WireResponsible,
} from './wire-records.ts';
import { readEach } from './wire.ts';
import { numberOf, trimmed } from './vocabulary.ts';
import type { Answer, Call, Listed } from '../../src/domain/citizen/answer.ts';

type WireCitizensContact = Extract<ReturnType<typeof readCitizensContact>, { ok: true }>['value'];

/**
 * Reads the contacts of citizens: by one search for many where the settings file names one, else by `searchContacts`
 * for each. Private contacts are left out.
 */
export async function contactsOf(
  session: EmploymentSession,
  people: readonly Person[],
  names: RoleNames,
  within: Call,
): Promise<PerPerson<Listed<Contact>>> {
  const { batch } = session.setup.contacts;
  if (batch === null) {
    const answers = await askEach(people, (person) => contactsOfOne(session, person, names, within));
    return new Map(people.map(({ cpr }, index) => [cpr, answers[index] ?? err(notUnderstood(session, call))]));
  }
  const details = (wire: WireCitizensContact): ContactDetails => ({
    roleName: trimmed(wire.responsibilityName),
    employed: isEmployed(wire.caseworkerIsActive),
  });
  const section = {
    call: 'caseworkers.search',
    columns,
    reads: readCitizensContact,
    idOf: contactId,
    item: (wire: WireCitizensContact) => ({ wire, contact: contactOf(session, wire, details(wire)) }),
    isClear: (wire: WireCitizensContact) => isPrivate(wire) || roleOf(session, wire, details(wire)) !== undefined,
  };
  const answers = await readSection(session, people, batch, section, within);
  return new Map([...answers].map(([cpr, answer]) => [cpr, withoutPrivate(answer)]));
}

type Both = { wire: WireContact; contact: Contact };

function withoutPrivate(answer: Answer<Listed<Both>>): Answer<Listed<Contact>> {
  if (!answer.ok) return answer;
  const { items, ...rest } = answer.value.value;
  const ours = items.filter(({ wire }) => !isPrivate(wire)).map(({ contact }) => contact);
  return ok({ ...answer.value, value: { ...rest, items: ours } });
}

const call = 'contacts.search';
const asked = ['name', 'type', 'responsibilityTypeCode', 'startDate', 'endDate', 'email', 'supplementalCaseTypeId'];
const columns = JSON.stringify([
  'id',
  'citizenId',
  'actorId',
  ...asked,
  'supplementalCaseName',
  'responsibilityName',
  'caseworkerIsActive',
]);
const newestFirst = [
  { fieldName: 'sortableEndDate', ascending: false },
  { fieldName: 'startDate', ascending: false },
];
const rest = `"columns":${JSON.stringify(asked)},"sort":${JSON.stringify(newestFirst)},"searchFieldsDetails":[],"impersonateCaseworkerId":null,`;

/** Two calls: who they are and what their part is, and who of them has left. */
async function contactsOfOne(
  session: EmploymentSession,
  person: Person,
  names: RoleNames,
  within: Call,
): Promise<Answer<Listed<Contact>>> {
  const filters = [{ fieldName: 'endDate', values: [null, null, 'true'] }];
  const path = `/citizens/${segment(person.ref)}/searchContacts`;
  const [contacts, responsible] = await Promise.all([
    searchAll(session, { call, path, term: '', filters, rest, pageSize: 50 }, within),
    session.setup.contacts.byCitizen ? responsibleFor(session, person, within) : null,
  ]);
  if (!contacts.ok) return contacts;
  if (responsible && !responsible.ok) return responsible;
  const { read, leftOut } = readEach(contacts.value.value, readContact);
  const others = responsible?.value.value ?? { read: [], leftOut: 0 };
  const rows = [...new Map(read.map((wire) => [contactId(wire), wire])).values()].filter((wire) => !isPrivate(wire));
  const details = await Promise.all(rows.map((wire) => detailsOf(wire, others.read, names, within)));
  const unclear = rows.filter((wire, index) => roleOf(session, wire, details[index] as ContactDetails) === undefined).length;
  const unreadable = leftOut + others.leftOut + nameless(session, others.read, read).length;
  const { area, alarm } = session;
  if (unreadable > 0) alarm('upstream-invalid', { area, call });
  if (unclear > 0) alarm('unknown-word', { area, call });
  const items = rows.map((wire, index) => contactOf(session, wire, details[index] as ContactDetails));
  return ok({ ...contacts.value, value: { items, leftOut: unreadable + unclear } });
}

async function responsibleFor(session: EmploymentSession, { ref }: Person, within: Call) {
  const path = `/responsibleCaseworkers/all/byCitizen/${segment(ref)}`;
  const answer = await list(session, { call: 'caseworkers.byCitizen', path }, within);
  return answer.ok ? ok({ ...answer.value, value: readEach(answer.value.value, readResponsible) }) : answer;
}

/** Whoever is responsible now, and whose name the list of contacts does not tell. Private contacts have no caseworker. */
const nameless = (session: EmploymentSession, responsible: readonly WireResponsible[], contacts: readonly WireContact[]) =>
  responsible.filter(
    ({ caseworkerId, endDate }) =>
      caseworkerId &&
      isOn(todayAt(session), periodOf(null, endDate)) &&
      contacts.every(({ actorId }) => actorId !== caseworkerId),
  );

async function detailsOf(
  wire: WireContact,
  responsible: readonly WireResponsible[],
  names: RoleNames,
  within: Call,
): Promise<ContactDetails> {
  const own = responsible.filter(({ caseworkerId }) => caseworkerId === wire.actorId);
  const employed = own.length === 0 || own.some(({ caseworkerIsActive }) => isEmployed(caseworkerIsActive));
  const code = trimmed(wire.responsibilityTypeCode);
  const samePart = own.filter(({ role }) => numberOf(role) === numberOf(wire.type));
  const told = samePart.length === 1 ? trimmed(samePart[0]?.responsibilityName) : null;
  return { employed, roleName: told ?? (code === null ? null : await names(code, within)) };
}
