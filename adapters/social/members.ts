import type { Answer, ListFilter } from '../../src/domain/area-system.ts';
import { withValue } from './answer.ts';
import type { Visit } from './client.ts';
import { entryOf } from './directory.ts';
import { pagesOf } from './pages.ts';
import { readOrganization, readProfessional, type WireListPage, type WirePatient } from './wire.ts';

type Wanted = (patient: WirePatient) => boolean;

/** A list's pages and, where not all on it are wanted, which are. */
type Members = { pages: readonly WireListPage[]; wanted: Wanted | null };

/** The list that a filter means: a caseworker's, where one is given, else a unit's; empty where there is no such list. */
export async function membersOf(
  visit: Visit,
  { unit, caseworker, nameContains }: ListFilter,
): Promise<Answer<Members>> {
  const byUnit = caseworker === undefined || unit !== undefined;
  const home = byUnit ? await entryOf(visit, 'organizations', readOrganization, (one) => one.key === unit) : null;
  if (home && !(home.ok && home.value.value)) return withValue(home, () => nobody);
  const isMeant = (one: { initials: string }) => one.initials === caseworker;
  const worker = caseworker === undefined ? null : await entryOf(visit, 'professionals', readProfessional, isMeant);
  if (worker && !(worker.ok && worker.value.value)) return withValue(worker, () => nobody);
  const owner = worker ?? home;
  const pages = await pagesOf(visit, owner?.ok ? owner.value.value?._links.patients : null);
  const within = worker && home?.ok && home.value.value ? [inOrganization(home.value.value.id)] : [];
  const tests = [...within, ...(nameContains ? [named(nameContains)] : [])];
  const wanted = tests.length > 0 ? (patient: WirePatient) => tests.every((holds) => holds(patient)) : null;
  return withValue(pages, (all) => ({ pages: all, wanted }));
}

const nobody: Members = { pages: [], wanted: null };

const inOrganization =
  (id: number): Wanted =>
  ({ organizations }) =>
    organizations.some((one) => one.id === id);

/** In any case: Danish readers type without minding it. */
function named(part: string): Wanted {
  const sought = part.toLocaleLowerCase('da');
  return ({ fullName }) => fullName !== null && fullName.toLocaleLowerCase('da').includes(sought);
}
