import type { ListFilter } from '../../src/domain/citizen/area-system.ts';
import { textForm } from '../../src/domain/normal-form.ts';
import { folded } from '../../src/domain/law/paragraph.ts';
import { withValue } from './with-value.ts';
import { linkNamed, type Link, type SocialSession } from './session.ts';
import { organizationOf } from './units.ts';
import {
  readEach,
  readList,
  readOrganizationItself,
  readProfessional,
  readShortPatient,
  type WireShortPatient,
} from './wire.ts';
import type { Answer } from '../../src/domain/citizen/answer.ts';

/** The people of a list, in its order: each once, and how many cannot be read. */
export type Members = { items: readonly WireShortPatient[]; leftOut: number };

const nobody: Members = { items: [], leftOut: 0 };

/** The people that a filter means: a caseworker's, within a unit where both are named, or else a unit's. */
export async function membersOf(session: SocialSession, filter: ListFilter): Promise<Answer<Members>> {
  const { unit, caseworker, nameContains } = filter;
  const byUnit = unit !== undefined || caseworker === undefined;
  const ofUnit = byUnit ? await ofOrganization(session, unit ?? '') : null;
  if (ofUnit && !ofUnit.ok) return ofUnit;
  const ofWorker = caseworker === undefined ? null : await ofProfessional(session, caseworker);
  const answer = ofWorker ?? ofUnit;
  if (!answer) return session.notUnderstood('lists.patients');
  const within = ofWorker && ofUnit ? new Set(ofUnit.value.value.items.map(({ id }) => id)) : null;
  return withValue(answer, ({ items, leftOut }) => ({
    items: items.filter((one) => (!within || within.has(one.id)) && (!nameContains || isCalled(one, nameContains))),
    leftOut: leftOut + (within && ofUnit ? ofUnit.value.value.leftOut : 0),
  }));
}

async function ofOrganization(session: SocialSession, unit: string): Promise<Answer<Members>> {
  const entry = await organizationOf(session, unit);
  if (!entry.ok || entry.value.value === null) return withValue(entry, () => nobody);
  const { id, _links } = entry.value.value;
  const call = 'organizations.get';
  // Who belongs to it stands on the organization itself only, not on the list of them.
  const own = await session.follow(_links.self, { call, reads: readOrganizationItself });
  if (!own.ok) return own;
  return own.value.value.id === id ? patientsAt(session, own.value.value._links.patients) : session.foreign(call);
}

/** Those of a caseworker, where the settings name the link that leads to them. */
async function ofProfessional(session: SocialSession, initials: string): Promise<Answer<Members>> {
  const { lists } = session.words.setup.professionals;
  const call = 'professionals.list';
  if (lists === null) return session.fault('not-configured', call);
  const answer = await session.fromRoot('professionals', { call, query: { query: initials }, reads: readList });
  if (!answer.ok) return answer;
  const { items, leftOut } = readEach(answer.value.value, readProfessional);
  const isMeant = (name: string | null | undefined) => Boolean(name) && folded(name ?? '') === folded(initials);
  const found = items.find((one) => isMeant(one.initials)) ?? items.find((one) => isMeant(one.primaryIdentifier));
  if (leftOut > 0) session.incomplete(call);
  if (!found) return leftOut > 0 ? session.notUnderstood(call) : withValue(answer, () => nobody);
  return patientsAt(session, linkNamed(found._links, lists));
}

/** One plain list of short patients. */
async function patientsAt(session: SocialSession, link: Link): Promise<Answer<Members>> {
  const call = 'lists.patients';
  const answer = withValue(await session.follow(link, { call, reads: readList }), (records) =>
    readEach(records, readShortPatient),
  );
  if (answer.ok && answer.value.value.leftOut > 0) session.incomplete(call);
  return answer;
}

/** In any case: Danish readers type without minding it. */
const isCalled = ({ fullName }: WireShortPatient, part: string) => textForm(fullName ?? '').includes(textForm(part));
