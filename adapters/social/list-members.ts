import type { Answer, Listed } from '../../src/domain/citizen/answer.ts';
import type { ListFilter } from '../../src/domain/citizen/area-system.ts';
import { folded } from '../../src/domain/law/paragraph.ts';
import { textForm } from '../../src/domain/normal-form.ts';
import { nothing, withValue } from '../kit/answers.ts';
import { byId } from '../kit/records.ts';
import { organizationOf } from './catalogue.ts';
import { linkNamed, type Link, type SocialSession } from './session.ts';
import { readList, readOrganizationItself, readProfessional, readShortPatient, type WireShortPatient } from './wire.ts';

/** The people of a list, in its order: each once, and how many cannot be read. */
export type Members = Listed<WireShortPatient>;

/** The call that a list of patients is. */
export const call = 'lists.patients';

/** Reads the people that a filter means: a caseworker's, within a unit where both are named, or else a unit's. */
export async function membersOf(session: SocialSession, filter: ListFilter): Promise<Answer<Members>> {
  const { unit, caseworker, nameContains } = filter;
  const byUnit = unit !== undefined || caseworker === undefined;
  const ofUnit = byUnit ? await ofOrganization(session, unit ?? '') : null;
  if (ofUnit && !ofUnit.ok) return ofUnit;
  const ofWorker = caseworker === undefined ? null : await ofProfessional(session, caseworker);
  const answer = ofWorker ?? ofUnit;
  if (!answer) return session.notUnderstood(call);
  const within = ofWorker && ofUnit ? new Set(ofUnit.value.value.items.map(({ id }) => id)) : null;
  return withValue(answer, ({ items, leftOut }) => ({
    items: items.filter((one) => (!within || within.has(one.id)) && (!nameContains || hasNameWith(one, nameContains))),
    leftOut: leftOut + (within && ofUnit ? ofUnit.value.value.leftOut : 0),
  }));
}

async function ofOrganization(session: SocialSession, unit: string): Promise<Answer<Members>> {
  const entry = await organizationOf(session, unit);
  if (!entry.ok || entry.value.value === null) return withValue(entry, () => nothing);
  const { id, _links } = entry.value.value;
  const itself = 'organizations.get';
  // Who belongs to it stands on the organization itself only, not on the list of them.
  const own = await session.follow(_links.self, { call: itself, reads: readOrganizationItself });
  if (!own.ok) return own;
  return own.value.value.id === id ? patientsAt(session, own.value.value._links.patients) : session.foreign(itself);
}

/** Those of a caseworker, where the settings name the link that leads to them. */
async function ofProfessional(session: SocialSession, initials: string): Promise<Answer<Members>> {
  const { lists } = session.words.setup.professionals;
  const search = 'professionals.list';
  if (lists === null) return session.notConfigured(search);
  const ask = { call: search, query: { query: initials }, reads: readList };
  const answer = await session.fromRoot('professionals', ask);
  if (!answer.ok) return answer;
  const { items, leftOut } = session.read(search, answer.value.value, readProfessional, byId);
  const isThatOne = (name: string | null | undefined) => Boolean(name) && folded(name ?? '') === folded(initials);
  const found = items.find((one) => isThatOne(one.initials)) ?? items.find((one) => isThatOne(one.primaryIdentifier));
  if (!found) return leftOut > 0 ? session.notUnderstood(search) : withValue(answer, () => nothing);
  return patientsAt(session, linkNamed(found._links, lists));
}

/** One plain list of short patients. */
const patientsAt = async (session: SocialSession, link: Link): Promise<Answer<Members>> =>
  withValue(await session.follow(link, { call, reads: readList }), (records) =>
    session.read(call, records, readShortPatient, byId),
  );

/** In any case: Danish readers type without minding it. */
const hasNameWith = ({ fullName }: WireShortPatient, part: string) => textForm(fullName ?? '').includes(textForm(part));
