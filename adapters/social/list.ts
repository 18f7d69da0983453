import type { Answer, Fault, ListFilter, Person, PersonPage } from '../../src/domain/area-system.ts';
import { yes, type Result } from '../../src/domain/result.ts';
import { withValue } from './answer.ts';
import type { Link, Visit } from './client.ts';
import { entryOf } from './directory.ts';
import { cprOf, personFrom } from './person.ts';
import {
  readList,
  readListPages,
  readOrganization,
  readPatient,
  readProfessional,
  type WireListPage,
  type WirePatient,
} from './wire.ts';

type Slice = { offset: number; size: number };
/** A list's pages and, where not all on it are wanted, which are. */
type Members = { pages: readonly WireListPage[]; wanted: ((patient: WirePatient) => boolean) | null };
/** A record of a list; null for one that cannot be read. */
type Slot = WirePatient | null;

/** A page of the people of a unit, or of those a caseworker is responsible for; without either, of nobody. */
export async function listPeople(
  visit: Visit,
  filter: ListFilter,
  { offset, size }: Slice,
): Promise<Answer<PersonPage>> {
  const members = await membersOf(visit, filter);
  if (!members.ok) return members;
  const { pages, wanted } = members.value.value;
  const needed = wanted ? { pages, before: 0 } : overlap(pages, offset, size);
  const slots = await slotsOf(visit, needed.pages);
  if (!slots.ok) return slots;
  const kept = wanted ? slots.value.filter((slot) => slot !== null && wanted(slot)) : slots.value;
  const shown = kept.slice(offset - needed.before, offset - needed.before + size);
  const people = await Promise.all(
    shown.flatMap((slot) =>
      slot
        ? [
            personIn(
              visit,
              withValue(members, () => slot),
            ),
          ]
        : [],
    ),
  );
  const items = people.flatMap((person) => (person.ok ? [person.value.value] : []));
  const failed = people.find((person) => !person.ok);
  if (failed && items.length === 0) return failed;
  const unread = (wanted ? slots.value : shown).filter((slot) => slot === null).length;
  const count = wanted ? kept.length : sizeOf(pages);
  const total = wanted && unread > 0 ? null : count;
  return withValue(members, () => ({
    items,
    leftOut: unread + people.length - items.length,
    total,
    more: offset + size < count,
  }));
}

async function personIn(visit: Visit, patient: Answer<WirePatient>): Promise<Answer<Person>> {
  if (!patient.ok) return patient;
  const cpr = cprOf(patient.value.value);
  return cpr ? personFrom(visit, patient.value, cpr) : visit.notUnderstood('lists.patients');
}

async function membersOf(visit: Visit, { unit, caseworker, nameContains }: ListFilter): Promise<Answer<Members>> {
  const organization = await entryOf(visit, 'organizations', readOrganization, (one) => one.key === unit);
  const professional =
    caseworker === undefined
      ? null
      : await entryOf(visit, 'professionals', readProfessional, (one) => one.initials === caseworker);
  if (!organization.ok) return organization;
  const home = organization.value.value;
  const source = professional ?? organization;
  if (!source.ok) return source;
  if (!source.value.value || (unit !== undefined && !home))
    return withValue(organization, () => ({ pages: [], wanted: null }));
  const within = professional && home ? home.id : null;
  const wanted = (patient: WirePatient) =>
    (within === null || patient.organizations.some((one) => one.id === within)) &&
    holds(patient.fullName, nameContains ?? '');
  const pages = await pagesOf(visit, source.value.value._links.patients);
  return withValue(pages, (all) => ({ pages: all, wanted: within !== null || nameContains ? wanted : null }));
}

/** The pages of a list of patients, each once. */
async function pagesOf(visit: Visit, link: Link): Promise<Answer<WireListPage[]>> {
  const answer = await visit.follow(link, { call: 'lists.pages', reads: readListPages });
  const hrefOf = (page: WireListPage) => page._links.items?.href;
  return withValue(answer, (pages) =>
    pages.filter((page, at) => !hrefOf(page) || at === pages.findIndex((one) => hrefOf(one) === hrefOf(page))),
  );
}

/** The pages that hold some of the records from `offset` on, and how many records come before them. */
function overlap(
  pages: readonly WireListPage[],
  offset: number,
  size: number,
): { pages: WireListPage[]; before: number } {
  const starts = pages.map((_, index) => sizeOf(pages.slice(0, index)));
  const holding = pages.filter((page, index) => {
    const start = starts[index] ?? 0;
    return start < offset + size && start + page.numberOfItems > offset;
  });
  const first = holding[0];
  return { pages: holding, before: first ? (starts[pages.indexOf(first)] ?? 0) : offset };
}

/** The records on some pages, a person who came twice only once; all of the pages, or the fault of one. */
async function slotsOf(visit: Visit, pages: readonly WireListPage[]): Promise<Result<Slot[], Fault>> {
  const call = 'lists.patients';
  const answers = await Promise.all(pages.map((page) => visit.follow(page._links.items, { call, reads: readList })));
  const seen = new Set<number>();
  const slots: Slot[] = [];
  for (const answer of answers) {
    if (!answer.ok) return answer;
    for (const record of answer.value.value) {
      const patient = readPatient(record);
      if (!patient.ok) slots.push(null);
      else if (!seen.has(patient.value.id)) slots.push(patient.value);
      if (patient.ok) seen.add(patient.value.id);
    }
  }
  if (slots.includes(null)) visit.incomplete(call);
  return yes(slots);
}

const sizeOf = (pages: readonly WireListPage[]): number => pages.reduce((sum, page) => sum + page.numberOfItems, 0);

const holds = (name: string | null, part: string): boolean =>
  (name ?? '').toLocaleLowerCase('da').includes(part.toLocaleLowerCase('da'));
