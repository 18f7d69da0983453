import type { ListFilter } from '../../src/domain/citizen/area-system.ts';
import { textForm } from '../../src/domain/normal-form.ts';
import { folded } from '../../src/domain/law/paragraph.ts';
import { withValue } from './answer.ts';
import { linkNamed, type Link, type Visit } from './client.ts';
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
export async function membersOf(visit: Visit, filter: ListFilter): Promise<Answer<Members>> {
  const { unit, caseworker, nameContains } = filter;
  const byUnit = unit !== undefined || caseworker === undefined;
  const ofUnit = byUnit ? await ofOrganization(visit, unit ?? '') : null;
  if (ofUnit && !ofUnit.ok) return ofUnit;
  const ofWorker = caseworker === undefined ? null : await ofProfessional(visit, caseworker);
  const answer = ofWorker ?? ofUnit;
  if (!answer) return visit.notUnderstood('lists.patients');
  const within = ofWorker && ofUnit ? new Set(ofUnit.value.value.items.map(({ id }) => id)) : null;
  return withValue(answer, ({ items, leftOut }) => ({
    items: items.filter((one) => (!within || within.has(one.id)) && (!nameContains || isCalled(one, nameContains))),
    leftOut: leftOut + (within && ofUnit ? ofUnit.value.value.leftOut : 0),
  }));
}

async function ofOrganization(visit: Visit, unit: string): Promise<Answer<Members>> {
  const entry = await organizationOf(visit, unit);
  if (!entry.ok || entry.value.value === null) return withValue(entry, () => nobody);
  const { id, _links } = entry.value.value;
  const call = 'organizations.get';
  // Who belongs to it stands on the organization itself only, not on the list of them.
  const own = await visit.follow(_links.self, { call, reads: readOrganizationItself });
  if (!own.ok) return own;
  return own.value.value.id === id ? patientsAt(visit, own.value.value._links.patients) : visit.foreign(call);
}

/** Those of a caseworker, where the settings name the link that leads to them. */
async function ofProfessional(visit: Visit, initials: string): Promise<Answer<Members>> {
  const { lists } = visit.words.setup.professionals;
  const call = 'professionals.list';
  if (lists === null) return visit.fault('not-configured', call);
  const answer = await visit.fromRoot('professionals', { call, query: { query: initials }, reads: readList });
  if (!answer.ok) return answer;
  const { items, leftOut } = readEach(answer.value.value, readProfessional);
  const isMeant = (name: string | null | undefined) => Boolean(name) && folded(name ?? '') === folded(initials);
  const found = items.find((one) => isMeant(one.initials)) ?? items.find((one) => isMeant(one.primaryIdentifier));
  if (leftOut > 0) visit.incomplete(call);
  if (!found) return leftOut > 0 ? visit.notUnderstood(call) : withValue(answer, () => nobody);
  return patientsAt(visit, linkNamed(found._links, lists));
}

/** One plain list of short patients. */
async function patientsAt(visit: Visit, link: Link): Promise<Answer<Members>> {
  const call = 'lists.patients';
  const answer = withValue(await visit.follow(link, { call, reads: readList }), (records) =>
    readEach(records, readShortPatient),
  );
  if (answer.ok && answer.value.value.leftOut > 0) visit.incomplete(call);
  return answer;
}

/** In any case: Danish readers type without minding it. */
const isCalled = ({ fullName }: WireShortPatient, part: string) => textForm(fullName ?? '').includes(textForm(part));
