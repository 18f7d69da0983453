import { activityOf } from '../../adapters/employment/map-activity.ts';
import { caseOf, contactOf, personOf } from '../../adapters/employment/map.ts';
import type { WireActivity, WireCase, WireCitizen, WireResponsibility } from '../../adapters/employment/wire.ts';
import type { Person } from '../../src/domain/citizen/area-system.ts';
import type { Activity, AreaCase, Contact } from '../../src/domain/citizen/case.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import { dateInDenmark } from '../../src/domain/dates.ts';
import { ask, type Within } from './sdk.ts';
import * as selections from './selections.ts';

/** What the employment system says of one citizen. */
export type EmploymentShare = { person: Person; cases: AreaCase[]; activities: Activity[]; contacts: Contact[] };

type Page = { data?: { id: string; citizenId: string }[] } | null;

const area = 'employment';
// The OpenAPI handler makes names of the systems' words, letter by letter, and an instant of every time.
const word = (name: string) =>
  name.replaceAll(/_(\d+)_/g, (_, code: string) => String.fromCodePoint(Number(code))).replaceAll('_', ' ');
const wire = (row: object): unknown =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, value instanceof Date ? value.toISOString() : value]),
  );

/** All citizens with these numbers, with four calls, or three where nobody asks who works with them. */
export async function employmentOf(
  cprs: readonly Cpr[],
  within: Within & { withContacts: boolean },
): Promise<Map<Cpr, EmploymentShare>> {
  const people = await search('citizens_search', ['cpr', cprs, selections.citizens], within);
  const ids = people.map(({ id }) => id);
  const section = async (operation: string, selection: string) =>
    Map.groupBy(await search(operation, ['citizenId', ids, selection], within), (row) => row.citizenId);
  const [cases, activities, contacts] = await Promise.all([
    section('cases_search', selections.cases),
    section('activities_search', selections.activities),
    within.withContacts ? section('caseworkers_search', selections.contacts) : new Map<string, []>(),
  ]);
  const today = dateInDenmark(new Date());
  return new Map(
    people.map((row) => {
      const person = personOf(area, { ...(wire(row) as WireCitizen), tags: [] });
      const share: EmploymentShare = {
        person,
        cases: cases.get(row.id)?.map((one) => caseOf(area, wire(one) as WireCase)) ?? [],
        activities:
          activities.get(row.id)?.map((one) => {
            const read = wire(one) as WireActivity;
            return activityOf(area, { ...read, status: word(read.status) }, today);
          }) ?? [],
        contacts:
          contacts.get(row.id)?.map((one) => {
            const read = wire(one) as Omit<WireResponsibility, 'role'> & { role: string | number };
            return contactOf(area, { ...read, role: Number(String(read.role).replace('_', '')) }, today);
          }) ?? [],
      };
      return [person.cpr, share];
    }),
  );
}

async function search(
  operation: string,
  [fieldName, values, selection]: [string, readonly string[], string],
  within: Within,
) {
  const columns = [...selection.matchAll(/\w+/g)].map(([name]) => name);
  const input = {
    term: '',
    filters: [{ fieldName, values }],
    columns,
    sort: [{ fieldName: 'id', ascending: true }],
    paging: { pageNumber: 0, pageSize: 500 },
  };
  const page = await ask<Page>('employment', operation, [{ input }, selection], within);
  return page?.data ?? [];
}
