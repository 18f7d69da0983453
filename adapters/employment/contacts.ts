import type { Person } from '../../src/domain/citizen/area-system.ts';
import type { Contact } from '../../src/domain/citizen/case.ts';
import { err, ok } from '../../src/domain/result.ts';
import { segment } from '../http.ts';
import { list, oneByOne, searchAll } from './client.ts';
import { notUnderstood, todayAt, type Desk } from './desk.ts';
import { sectionOf, type PerPerson } from './doors.ts';
import { contactId, contactOf, isPrivate, roleOf, type Beside } from './map-contact.ts';
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
import { numberOf, trimmed } from './words.ts';
import type { Answer, Call, Listed } from '../../src/domain/citizen/answer.ts';

type WireCitizensContact = Extract<ReturnType<typeof readCitizensContact>, { ok: true }>['value'];

/**
 * Reads the contacts of citizens: by one search for many where the settings file names one, else by `searchContacts`
 * for each. Private contacts are left out.
 */
export async function contactsOf(
  desk: Desk,
  people: readonly Person[],
  names: RoleNames,
  within: Call,
): Promise<PerPerson<Listed<Contact>>> {
  const { batch } = desk.setup.contacts;
  if (batch === null) {
    const answers = await oneByOne(people, (person) => contactsOfOne(desk, person, names, within));
    return new Map(people.map(({ cpr }, index) => [cpr, answers[index] ?? err(notUnderstood(desk, call))]));
  }
  const beside = (wire: WireCitizensContact): Beside => ({
    roleName: trimmed(wire.responsibilityName),
    employed: isEmployed(wire.caseworkerIsActive),
  });
  const section = {
    call: 'caseworkers.search',
    columns,
    reads: readCitizensContact,
    idOf: contactId,
    item: (wire: WireCitizensContact) => ({ wire, contact: contactOf(desk, wire, beside(wire)) }),
    isClear: (wire: WireCitizensContact) => isPrivate(wire) || roleOf(desk, wire, beside(wire)) !== undefined,
  };
  const answers = await sectionOf(desk, people, batch, section, within);
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
  desk: Desk,
  person: Person,
  names: RoleNames,
  within: Call,
): Promise<Answer<Listed<Contact>>> {
  const filters = [{ fieldName: 'endDate', values: [null, null, 'true'] }];
  const path = `/citizens/${segment(person.ref)}/searchContacts`;
  const [contacts, responsible] = await Promise.all([
    searchAll(desk, { call, path, term: '', filters, rest, pageSize: 50 }, within),
    desk.setup.contacts.byCitizen ? responsibleFor(desk, person, within) : null,
  ]);
  if (!contacts.ok) return contacts;
  if (responsible && !responsible.ok) return responsible;
  const { read, leftOut } = readEach(contacts.value.value, readContact);
  const others = responsible?.value.value ?? { read: [], leftOut: 0 };
  const rows = [...new Map(read.map((wire) => [contactId(wire), wire])).values()].filter((wire) => !isPrivate(wire));
  const beside = await Promise.all(rows.map((wire) => besideOf(wire, others.read, names, within)));
  const unclear = rows.filter((wire, index) => roleOf(desk, wire, beside[index] as Beside) === undefined).length;
  const unreadable = leftOut + others.leftOut + nameless(desk, others.read, read).length;
  const { area, alarm } = desk;
  if (unreadable > 0) alarm('upstream-invalid', { area, call });
  if (unclear > 0) alarm('unknown-word', { area, call });
  const items = rows.map((wire, index) => contactOf(desk, wire, beside[index] as Beside));
  return ok({ ...contacts.value, value: { items, leftOut: unreadable + unclear } });
}

async function responsibleFor(desk: Desk, { ref }: Person, within: Call) {
  const path = `/responsibleCaseworkers/all/byCitizen/${segment(ref)}`;
  const answer = await list(desk, { call: 'caseworkers.byCitizen', path }, within);
  return answer.ok ? ok({ ...answer.value, value: readEach(answer.value.value, readResponsible) }) : answer;
}

/** Whoever is responsible now, and whose name the list of contacts does not tell. Private contacts have no caseworker. */
const nameless = (desk: Desk, responsible: readonly WireResponsible[], contacts: readonly WireContact[]) =>
  responsible.filter(
    ({ caseworkerId, endDate }) =>
      caseworkerId &&
      isOn(todayAt(desk), periodOf(null, endDate)) &&
      contacts.every(({ actorId }) => actorId !== caseworkerId),
  );

async function besideOf(
  wire: WireContact,
  responsible: readonly WireResponsible[],
  names: RoleNames,
  within: Call,
): Promise<Beside> {
  const own = responsible.filter(({ caseworkerId }) => caseworkerId === wire.actorId);
  const employed = own.length === 0 || own.some(({ caseworkerIsActive }) => isEmployed(caseworkerIsActive));
  const code = trimmed(wire.responsibilityTypeCode);
  const samePart = own.filter(({ role }) => numberOf(role) === numberOf(wire.type));
  const told = samePart.length === 1 ? trimmed(samePart[0]?.responsibilityName) : null;
  return { employed, roleName: told ?? (code === null ? null : await names(code, within)) };
}
