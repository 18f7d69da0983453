import type { CitizenView } from '../access/citizen-view.ts';
import { listNameOf, openId } from '../access/global-id.ts';
import type { Context } from '../context.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import type { AreaKey } from '../domain/area.ts';
import type { Activity, AreaCase, Contact } from '../domain/citizen/case.ts';
import {
  contactsInOrder,
  coordinatorOf,
  newestActivityFirst,
  newestCaseFirst,
  timeline,
  type TimelineEvent,
} from '../domain/citizen/citizen.ts';
import { morePrimaryThanAgreed } from '../domain/citizen/primary-caseworkers.ts';
import { personKeys } from '../domain/citizen/person-keys.ts';
import { parseCpr, type Cpr } from '../domain/cpr.ts';
import { settle, unite, worstPerArea, type SourceReport, type United } from '../domain/citizen/source.ts';
import { connection, type PageArgs } from '../platform/paging.ts';
import { namedArea } from './list-citizens.ts';

/** The citizen and purpose of a look-up, which the global id of whatever was found needs. */
type LookUp = { cpr: Cpr; purpose: Purpose };

export type CitizensCase = AreaCase & LookUp;
export type CitizensActivity = Activity & LookUp;

/** A contact with the key of the person, which is alike for the same person's other contacts. */
export type CitizensContact = Contact & LookUp & { personKey: string };

/** An event of the timeline, with the case that it belongs to. */
export type CitizensEvent = TimelineEvent & LookUp & { ofCase: CitizensCase | null };

/** Lists the citizen's cases over all areas, newest first. */
export async function listCases(
  view: CitizenView,
  { filter, ...args }: PageArgs & { filter?: { area?: string | null; openOnly?: boolean | null } | null },
  context: Context,
) {
  const all = unite(await view.section('cases', namedArea(filter?.area, context)));
  const wanted = narrowed(all, (cases) =>
    cases
      .filter((one) => !filter?.openOnly || one.progress !== 'CLOSED')
      .map((one): CitizensCase => ({ ...one, ...lookUpOf(view) })),
  );
  const list = { name: listNameOf(view, 'cases', filter?.area, filter?.openOnly), order: newestCaseFirst };
  return connection(wanted, list, args, context);
}

/** Lists activities (tilbud, mentor, bostøtte and others) over all areas, newest first. */
export async function listActivities(
  view: CitizenView,
  { filter, ...args }: PageArgs & { filter?: { area?: string | null; activeOnly?: boolean | null } | null },
  context: Context,
) {
  const all = unite(await view.section('activities', namedArea(filter?.area, context)));
  const wanted = narrowed(all, (activities) =>
    activities
      .filter((one) => !filter?.activeOnly || one.active !== false)
      .map((one): CitizensActivity => ({ ...one, ...lookUpOf(view) })),
  );
  const list = { name: listNameOf(view, 'activities', filter?.area, filter?.activeOnly), order: newestActivityFirst };
  return connection(wanted, list, args, context);
}

/** Lists the contacts who work with the citizen, with the coordinator. */
export async function listContacts(view: CitizenView, { policy }: Pick<Context, 'policy'>) {
  const { items, reports, ...rest } = narrowed(unite(await view.section('contacts')), (contacts) => {
    const keys = personKeys(contacts);
    return contactsInOrder(contacts).map((one): CitizensContact => ({
      ...one,
      ...lookUpOf(view),
      personKey: keys.get(one) ?? one.id,
    }));
  });
  const morePrimary = morePrimaryThanAgreed(items ?? [], policy.coordinator, rest.completeness === 'COMPLETE');
  return { ...rest, nodes: items, sources: reports, coordinator: coordinatorOf(items ?? []), morePrimary };
}

/** Lists the events of the areas' cases and activities, or of one area's, in no order, with the reports on them. */
export async function eventsOfSections(
  view: CitizenView,
  area: AreaKey | null,
): Promise<{ events: CitizensEvent[]; reports: SourceReport[] }> {
  const [cases, activities] = await Promise.all([view.section('cases', area), view.section('activities', area)]);
  const events = timeline(
    cases.flatMap((part) => part.items),
    activities.flatMap((part) => part.items),
  );
  return {
    events: events.map((event) => ({
      ...event,
      ...lookUpOf(view),
      ofCase: event.ofCase && { ...event.ofCase, ...lookUpOf(view) },
    })),
    reports: worstPerArea([...cases, ...activities].map((part) => part.report)),
  };
}

/** Finds the case with a global id, if the caller may see its content. */
export async function caseOf(id: string, context: Context): Promise<CitizensCase | null> {
  const opened = openId(context, 'case', id);
  const [cprText, area, caseId] = JSON.parse(opened?.text ?? '[]') as [string?, AreaKey?, string?];
  const cpr = parseCpr(cprText ?? '');
  const view = cpr.ok ? await context.guard.citizen(cpr.value, opened?.purpose) : null;
  if (!view || !area) return null;
  const cases = (await view.section('cases', area)).flatMap((part) => part.items);
  const found = cases.find((one) => one.id === caseId);
  return found ? { ...found, ...lookUpOf(view) } : null;
}

const lookUpOf = ({ cpr, purpose }: CitizenView): LookUp => ({ cpr, purpose });

/** Filters or orders a united list; what is not known stays not known. */
function narrowed<From, To>(list: United<From>, change: (items: readonly From[]) => readonly To[]): United<To> {
  return settle(change(list.items ?? []), list.reports);
}
