import type { Answer, Listed } from '../../src/domain/citizen/answer.ts';
import type { Person } from '../../src/domain/citizen/area-system.ts';
import type { Contact, ContactRole, Unit } from '../../src/domain/citizen/case.ts';
import { folded } from '../../src/domain/law/paragraph.ts';
import { withValue, answerEach, nothing, type PerPerson } from '../kit/answers.ts';
import { dayOf, isOn, periodOf } from '../kit/dates.ts';
import { numberOf, trimmed } from '../kit/records.ts';
import type { Mapped } from '../kit/session.ts';
import { segment } from '../http.ts';
import { searchAll } from './search.ts';
import { readSection } from './sections.ts';
import type { EmploymentSession } from './session.ts';
import {
  isEmployed,
  readCitizensContact,
  readContact,
  readResponsible,
  readTaxonomy,
  wordIn,
  type WireContact,
  type WireResponsible,
} from './wire-records.ts';

type WireCitizensContact = Extract<ReturnType<typeof readCitizensContact>, { ok: true }>['value'];

const call = 'contacts.search';
const asked = [
  'name',
  'type',
  'responsibilityTypeCode',
  'startDate',
  'endDate',
  'mobile',
  'email',
  'supplementalCaseTypeId',
];
const ofCitizen = ['supplementalCaseName', 'responsibilityName', 'caseworkerIsActive'];
const columns = JSON.stringify(['id', 'citizenId', 'actorId', ...asked, ...ofCitizen]);
const newestFirst = [
  { fieldName: 'sortableEndDate', ascending: false },
  { fieldName: 'startDate', ascending: false },
];
const rest = `"columns":${JSON.stringify(asked)},"sort":${JSON.stringify(newestFirst)},"searchFieldsDetails":[],"impersonateCaseworkerId":null,`;

/**
 * Reads the contacts of citizens: by one search for many where the settings file names one, else by `searchContacts`
 * for each. Private contacts are left out.
 */
export async function contactsOf(
  session: EmploymentSession,
  people: readonly Person[],
): Promise<PerPerson<Listed<Contact>>> {
  const { batch } = session.setup.contacts;
  if (batch === null) return answerEach(people, (person) => contactsOfOne(session, person));
  return readSection(session, people, batch, {
    call: 'caseworkers.search',
    columns,
    reads: readCitizensContact,
    keyOf: contactId,
    isOurs,
    map: (wire: WireCitizensContact) =>
      contactOf(session, wire, {
        roleName: trimmed(wire.responsibilityName),
        employed: isEmployed(wire.caseworkerIsActive),
      }),
  });
}

/** Two calls: who they are and what their part is, and who of them has left. */
async function contactsOfOne(session: EmploymentSession, person: Person): Promise<Answer<Listed<Contact>>> {
  const filters = [{ fieldName: 'endDate', values: [null, null, 'true'] }];
  const path = `/citizens/${segment(person.ref)}/searchContacts`;
  const [contacts, responsible] = await Promise.all([
    searchAll(session, { call, path, term: '', filters, rest, pageSize: 50 }),
    session.setup.contacts.byCitizen ? responsibleFor(session, person) : null,
  ]);
  if (!contacts.ok) return contacts;
  if (responsible && !responsible.ok) return responsible;
  const others = responsible?.value.value ?? nothing;
  const { items, leftOut } = session.read(call, contacts.value.value, readContact, contactId);
  const missing = nameless(session, others.items, items).length;
  if (missing > 0) session.incomplete(call);
  const details = await Promise.all(
    items.filter(isOurs).map(async (wire) => contactOf(session, wire, await detailsOf(session, wire, others.items))),
  );
  return withValue(contacts, () => session.listed(call, details, leftOut + others.leftOut + missing));
}

async function responsibleFor(session: EmploymentSession, { ref }: Person) {
  const asks = { call: 'caseworkers.byCitizen', path: `/responsibleCaseworkers/all/byCitizen/${segment(ref)}` };
  return withValue(await session.list(asks), (records) => session.read(call, records, readResponsible));
}

/** Lists those responsible now whose name the list of contacts does not tell. Private contacts have no caseworker. */
const nameless = (
  { today }: EmploymentSession,
  responsible: readonly WireResponsible[],
  contacts: readonly WireContact[],
) =>
  responsible.filter(
    ({ caseworkerId, endDate }) =>
      caseworkerId && isOn(today, periodOf(null, endDate)) && contacts.every(({ actorId }) => actorId !== caseworkerId),
  );

/** Facts of a contact that the contact itself lacks: the name of the responsibility, and whether the person is still employed. */
type Details = { roleName: string | null; employed: boolean };

async function detailsOf(
  session: EmploymentSession,
  wire: WireContact,
  responsible: readonly WireResponsible[],
): Promise<Details> {
  const own = responsible.filter(({ caseworkerId }) => caseworkerId === wire.actorId);
  const employed = own.length === 0 || own.some(({ caseworkerIsActive }) => isEmployed(caseworkerIsActive));
  const code = trimmed(wire.responsibilityTypeCode);
  const samePart = own.filter(({ role }) => numberOf(role) === numberOf(wire.type));
  const named = samePart.length === 1 ? trimmed(samePart[0]?.responsibilityName) : null;
  return { employed, roleName: named ?? (code === null ? null : await roleNameOf(session, code)) };
}

const [rememberedMs, waitMs] = [3_600_000, 60_000];

/** The name of a code by the system's own list, which is no citizen's: asked for when first needed, and remembered for an hour. */
async function roleNameOf(session: EmploymentSession, code: string): Promise<string | null> {
  const { roleNames } = session;
  if (session.now() >= roleNames.goodUntil) {
    const path = '/taxonomies/CASEWORKER_RESPONSIBILITY';
    const answer = await session.once(path, () => session.get({ call: 'taxonomies.get', path, reads: readTaxonomy }));
    // A list that cannot be had now is not asked for by everybody who comes.
    roleNames.goodUntil = session.now() + (answer.ok ? rememberedMs : waitMs);
    if (!answer.ok) return null;
    roleNames.byCode = new Map(answer.value.value.taxons.map((taxon) => [folded(taxon.code), taxon.name]));
  }
  return trimmed(roleNames.byCode.get(folded(code)));
}

const [primaryType, privateType] = [1, 2];

/** Tells whether a contact is the area's: a private one is a relative, or another area's caseworker typed in by hand. */
const isOurs = ({ type }: WireContact): boolean => numberOf(type) !== privateType;

// A supplementary case has a primary of its own, who is not the citizen's.
const ofAnotherCase = (wire: WireContact): boolean => trimmed(wire.supplementalCaseName) !== null;

/** The part that a contact plays; null where the words for it are ones that nobody has taught us. */
function roleOf({ words }: EmploymentSession, wire: WireContact, { roleName }: Details): ContactRole | null {
  if (ofAnotherCase(wire)) return 'OTHER';
  if (numberOf(wire.type) === primaryType) return 'CASEWORKER';
  return words.roles(wire.responsibilityTypeCode) ?? words.roles(roleName);
}

/** Somebody responsible for a citizen: at work on it while employed, once it has begun, and until the end date has come. */
function contactOf(session: EmploymentSession, wire: WireContact, details: Details): Mapped<Contact> {
  const period = periodOf(wire.startDate, wire.endDate);
  const primary = numberOf(wire.type) === primaryType && !ofAnotherCase(wire);
  const role = roleOf(session, wire, details);
  const item: Contact = {
    area: session.area,
    id: contactId(wire),
    name: wire.name.trim(),
    caseworker: caseworkerOf(session, wire),
    phone: wordIn(wire.mobile),
    email: wordIn(wire.email),
    // Only where the municipality says that its sign-on goes by them.
    initials: session.setup.caseworkers.by === 'initials' ? caseworkerOf(session, wire) : null,
    role: role ?? 'OTHER',
    roleName: shownRole(wire, details, primary),
    primary,
    active: details.employed && isOn(session.today, period),
    unit: unitOf(session, wire),
    from: period.from,
    until: period.until,
  };
  return { item, isClear: role !== null };
}

/** The record's own id where it has one; one actor may have several responsibilities for a citizen. */
const contactId = (wire: WireContact): string =>
  trimmed(wire.id) ??
  [wire.actorId, trimmed(wire.responsibilityTypeCode) ?? numberOf(wire.type), dayOf(wire.startDate)].join(':');

function shownRole(wire: WireContact, { roleName }: Details, primary: boolean): string {
  const fallback = primary ? 'Primær sagsbehandler' : 'Ikke oplyst';
  const name = trimmed(roleName) ?? trimmed(wire.responsibilityTypeCode) ?? fallback;
  const other = trimmed(wire.supplementalCaseName);
  return other === null ? name : `${name} (${other})`;
}

/** The name of a member of staff in the municipality's sign-on; null where the system does not say it. */
function caseworkerOf({ setup, words }: EmploymentSession, { actorId, email }: WireContact): string | null {
  const address = wordIn(email);
  const known = words.signOnNames(address) ?? words.signOnNames(actorId);
  if (known !== null) return known;
  if (setup.caseworkers.by === 'actorId') return actorId.trim();
  if (address === null) return null;
  return setup.caseworkers.by === 'email' ? folded(address) : (address.split('@')[0]?.toUpperCase() ?? null);
}

const unitOf = (session: EmploymentSession, wire: WireContact): Unit | null =>
  session.words.unitsOfStaff(wordIn(wire.email)) ??
  session.words.unitsOfStaff(wire.actorId) ??
  session.words.unitsOfStaff(caseworkerOf(session, wire));
