import type { Answer, Fault } from '../../src/domain/citizen/answer.ts';
import type { ListFilter, PersonPage } from '../../src/domain/citizen/area-system.ts';
import { ok, type Result } from '../../src/domain/result.ts';
import { personPage } from '../kit/answers.ts';
import { findAll } from './find.ts';
import { cprIn } from './person.ts';
import { ascendingBy, isMore, searchPage, type Filter, type Search } from './search.ts';
import type { EmploymentSession } from './session.ts';
import { readListedCitizen } from './wire-records.ts';

const call = 'citizens.list';

/**
 * Reads a page from any offset on: the system's own pages begin at multiples of their size, so two of them may be needed. Its
 * rows tell who they are by CPR number; the people are then looked up as by `find`, with what that costs.
 */
export async function listPeople(
  session: EmploymentSession,
  filter: ListFilter,
  { offset, size }: { offset: number; size: number },
): Promise<Answer<PersonPage>> {
  const filters = filtersOf(session, filter);
  if (!filters.ok) return filters;
  const search = searchFor(session, filters.value, filter, size);
  const [number, skip] = [Math.floor(offset / size), offset % size];
  const first = await searchPage(session, search, number);
  if (!first.ok) return first;
  const rows = [...first.value.value.data];
  const straddles = skip > 0 && isMore(first.value.value, number * size + rows.length);
  const last = straddles ? await searchPage(session, search, number + 1) : first;
  if (!last.ok) return last;
  if (straddles) rows.push(...last.value.value.data);
  const { items, leftOut } = session.read(call, rows.slice(skip, skip + size), readListedCitizen);
  const found = await findAll(session, [...new Set(items.map(cprIn))]);
  const { total } = last.value.value;
  const more = rows.length > skip + size || isMore(last.value.value, number * size + rows.length);
  const page = personPage(session, call, [...found.values()], { leftOut, total, more });
  return page.ok ? ok({ ...last.value, value: page.value }) : page;
}

/** The filters of a list; `not-configured` where the settings file does not say how it goes by them. */
function filtersOf(session: EmploymentSession, { unit, caseworker }: ListFilter): Result<Filter[], Fault> {
  const { units, list: by } = session.setup;
  const team = unit === undefined ? undefined : units[unit]?.team;
  if ((unit !== undefined && !team) || (caseworker !== undefined && by.caseworkerFilter === null))
    return session.notConfigured(call);
  const wanted = [
    [by.unitFilter, team],
    [by.caseworkerFilter, caseworker],
  ] as const;
  return ok(
    wanted.flatMap(([fieldName, value]) =>
      fieldName && value ? { customFilter: '', fieldName, values: [value] } : [],
    ),
  );
}

function searchFor({ setup }: EmploymentSession, filters: Filter[], filter: ListFilter, pageSize: number): Search {
  const { sort } = setup.list;
  const rest = sort.length === 0 ? '' : `"sort":${ascendingBy(...sort)},`;
  const term = filter.nameContains ?? '*';
  return { call, path: '/citizensearch', term, filters, rest, pageSize, nothingBy404: true };
}
