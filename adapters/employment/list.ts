import type { ListFilter, Person, PersonPage } from '../../src/domain/citizen/area-system.ts';
import type { Offer, Unit } from '../../src/domain/citizen/case.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import { instant, type Instant } from '../../src/domain/dates.ts';
import { err, ok, type Result } from '../../src/domain/result.ts';
import { ascendingBy, isMore, list, searchPage, type Filter, type Search } from './search.ts';
import { notConfigured, type EmploymentSession } from './session.ts';
import { cprIn, offerOf } from './map.ts';
import { findAll } from './find.ts';
import { readListedCitizen, readOffer } from './wire-records.ts';
import { readEach } from './wire.ts';
import type { Answer, Call, Fault, Listed, Fetched } from '../../src/domain/citizen/answer.ts';

const call = 'citizens.list';

/**
 * A page from any offset on: the system's own pages begin at multiples of their size, so two of them may be needed. Its rows
 * tell who they are by CPR number; the people are then looked up as by `find`, with what that costs.
 */
export async function listPeople(
  session: EmploymentSession,
  filter: ListFilter,
  { offset, size }: { offset: number; size: number },
  within: Call,
): Promise<Answer<PersonPage>> {
  const filters = filtersOf(session, filter);
  if (!filters.ok) return filters;
  const search = searchOf(session, filters.value, filter, size);
  const [number, skip] = [Math.floor(offset / size), offset % size];
  const first = await searchPage(session, search, number, within);
  if (!first.ok) return first;
  const seen = number * size + first.value.value.data.length;
  const straddles = skip > 0 && isMore(first.value.value, seen);
  const last = straddles ? await searchPage(session, search, number + 1, within) : first;
  if (!last.ok) return last;
  const records = straddles ? [...first.value.value.data, ...last.value.value.data] : first.value.value.data;
  const { read, leftOut } = readEach(records.slice(skip, skip + size), readListedCitizen);
  if (leftOut > 0) session.alarm('upstream-invalid', { area: session.area, call });
  const cprs = [...new Set(read.map(cprIn))];
  const people = await peopleOf(session, cprs, within);
  if (!people.ok) return people;
  const { total } = last.value.value;
  const more = records.length > skip + size || isMore(last.value.value, number * size + records.length);
  const missing = leftOut + cprs.length - people.value.length;
  return ok({ ...last.value, value: { items: people.value, leftOut: missing, total, more } });
}

/** Those of the listed that can be read; a fault where none of them can. */
async function peopleOf(session: EmploymentSession, cprs: readonly Cpr[], within: Call): Promise<Result<Person[], Fault>> {
  const answers = [...(await findAll(session, cprs, within)).values()];
  const people: Person[] = [];
  let fault: Fault | null = null;
  for (const answer of answers) {
    if (!answer.ok) fault ??= answer.error;
    else if (answer.value.value.kind === 'known') people.push(answer.value.value.person);
  }
  return people.length === 0 && fault ? err(fault) : ok(people);
}

/** What a list goes by; `not-configured` where the settings file does not say how. */
function filtersOf(session: EmploymentSession, { unit, caseworker }: ListFilter): Result<Filter[], Fault> {
  const { units, list: by } = session.setup;
  const team = unit === undefined ? undefined : units[unit]?.team;
  if ((unit !== undefined && !team) || (caseworker !== undefined && by.caseworkerFilter === null))
    return err(notConfigured(session, call));
  return ok([
    ...(team ? [{ customFilter: '', fieldName: by.unitFilter, values: [team] }] : []),
    ...(caseworker !== undefined && by.caseworkerFilter !== null
      ? [{ customFilter: '', fieldName: by.caseworkerFilter, values: [caseworker] }]
      : []),
  ]);
}

function searchOf({ setup }: EmploymentSession, filters: Filter[], { nameContains }: ListFilter, pageSize: number): Search {
  const { sort } = setup.list;
  const rest = sort.length === 0 ? '' : `"sort":${ascendingBy(...sort)},`;
  const path = '/citizensearch';
  return { call, path, term: nameContains ?? '*', filters, rest, pageSize, nothingBy404: true };
}

/** The area's units, as the settings file tells them. */
export async function unitsOf(session: EmploymentSession): Promise<Answer<Listed<Unit>>> {
  const own = Object.entries(session.setup.units).filter(([, { area }]) => area === null || area === session.area);
  if (own.length === 0) return err(notConfigured(session, 'units'));
  return ok({ ...toldNow(session), value: { items: own.map(([key, { name }]) => ({ key, name })), leftOut: 0 } });
}

/** Reads the offers of the area (D28). */
export async function offersOf(session: EmploymentSession, within: Call): Promise<Answer<Listed<Offer>>> {
  const { area, alarm, setup, words } = session;
  const offers = 'offers.list';
  if (setup.offers === null) return err(notConfigured(session, offers));
  const answer = await list(session, { call: offers, path: setup.offers }, within);
  if (!answer.ok) return answer;
  const { read, leftOut } = readEach(answer.value.value, readOffer);
  const unclear = read.filter(({ activityType }) => words.kinds(activityType) === undefined).length;
  if (leftOut > 0) alarm('upstream-invalid', { area, call: offers });
  if (unclear > 0) alarm('unknown-word', { area, call: offers });
  const items = read.map((wire) => offerOf(session, wire));
  return ok({ ...answer.value, value: { items, leftOut: leftOut + unclear } });
}

/** What the settings file says was true when it was read, and is now. */
function toldNow({ now }: EmploymentSession): Omit<Fetched<unknown>, 'value'> {
  const at = instant(now()) as Instant;
  return { asOf: at, fetchedAt: at };
}
