import type { ConnectedArea } from '../access/loader.ts';
import type { Context } from '../context.ts';
import { ownAreas, worksIn } from '../domain/access/caller.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import type { ListFilter } from '../domain/citizen/area-system.ts';
import type { Cpr } from '../domain/cpr.ts';
import { answered, disabled, failed, notAsked, settle, type SourceReport } from '../domain/citizen/source.ts';
import { badInput, forbidden } from '../platform/errors.ts';
import { connection, pageSize, readCursor, writeCursor, type PageArgs } from '../platform/paging.ts';
import { knownArea } from './known-area.ts';
import { shownFrom, type Shown } from './shown-from.ts';

/** Whom a list shows; see `CitizenFilter` in the schema. */
type CitizenFilter = {
  area?: string | null;
  unit?: string | null;
  mine?: boolean | null;
  nameContains?: string | null;
  cprs?: readonly Cpr[] | null;
};

/** The empty text is something that was asked for, not the absence of it. */
const isGiven = (text: string | null | undefined): text is string => text !== null && text !== undefined;

type ListArgs = PageArgs & { filter: CitizenFilter; purpose: Purpose };

/** A caseworker's list: of a unit, of one's own, or of exactly these CPR numbers. */
export function listCitizens(args: ListArgs, context: Context) {
  const { filter } = args;
  const others = isGiven(filter.unit) || filter.mine || isGiven(filter.nameContains);
  if (filter.cprs && others) throw badInput('The filter "cprs" cannot be combined with the others.');
  context.criteria.push(JSON.stringify(filter));
  context.purposes.add(args.purpose);
  if (filter.cprs) return ofNumbers(filter.cprs, args, context);
  if (!isGiven(filter.unit) && !filter.mine) throw badInput('The filter must have "unit", "mine" or "cprs".');
  return ofSystem(args, context);
}

/** Those of the numbers whom the caller has to do with; the others are absent, unknown or not. */
async function ofNumbers(cprs: readonly Cpr[], args: ListArgs, context: Context) {
  if (cprs.length > 50) throw badInput('The filter "cprs" takes at most 50 numbers.');
  const { guard, loader } = context;
  const numbers = [...new Set(cprs)];
  const views = (await Promise.all(numbers.map((cpr) => guard.citizen(cpr, args.purpose)))).filter(
    (view) => view !== null,
  );
  const reports = await Promise.all(loader.areas.map((area) => lookUpReport(area, numbers, context)));
  return connection(settle(views, reports), args, context.keys, 'citizens.cprs', (view) => view.cpr);
}

async function lookUpReport(
  area: ConnectedArea,
  numbers: readonly Cpr[],
  { loader, now }: Context,
): Promise<SourceReport> {
  if (!area.system) return disabled(area);
  const answers = await Promise.all(numbers.map((cpr) => loader.find(area.key, cpr)));
  for (const answer of answers) if (answer && !answer.ok) return failed(area, answer.error);
  const first = answers.find((answer) => answer?.ok);
  return answered(area, first?.ok ? first.value : { asOf: null, fetchedAt: now() });
}

/** A page of the list that the area's own system keeps; how many there are in all is told to nobody (promise 20). */
async function ofSystem({ filter, first, after, purpose }: ListArgs, context: Context) {
  const area = areaOf(filter, context);
  const list = listName(area, filter);
  const size = pageSize(first);
  const from = isGiven(after) ? Number(readCursor(context.keys, list, after)) + 1 : 0;
  const wanted = wantedOf(area, filter, context);
  const { shown, report } = await shownFrom(from, size + 1, { area, wanted, purpose }, context);
  const reports = context.loader.areas.map((one) => (one.key === area.key ? report : notAsked(one)));
  const { items, completeness } = settle(shown.slice(0, size), reports);
  const cursorOf = ({ at }: Shown) => writeCursor(context.keys, list, String(at).padStart(7, '0'));
  const [head, tail] = [items?.at(0), items?.at(-1)];
  return {
    nodes: items && items.map(({ view }) => view),
    edges: items && items.map((one) => ({ node: one.view, cursor: cursorOf(one) })),
    pageInfo: {
      hasNextPage: shown.length > size,
      hasPreviousPage: from > 0,
      startCursor: head ? cursorOf(head) : null,
      endCursor: tail ? cursorOf(tail) : null,
    },
    totalKnown: null,
    completeness,
    sources: reports,
  };
}

/** The area whose list it is: the one named, or the caller's only one; always one of the caller's own. */
function areaOf(filter: CitizenFilter, context: Context): ConnectedArea {
  const own = ownAreas(context.caller);
  const named = knownArea(filter.area, context);
  if (!named && own.size > 1) throw badInput('The filter must name an "area", since you work in several.');
  const key = named ?? [...own][0];
  const area = context.loader.areas.find((one) => one.key === key);
  if (!area || !own.has(area.key)) throw forbidden('Lists are of the areas you work in.');
  if (isGiven(filter.unit) && !worksIn(context.caller, area.key, filter.unit))
    throw forbidden('Lists are of the units you work in.');
  return area;
}

function wantedOf(area: ConnectedArea, filter: CitizenFilter, { caller }: Context): ListFilter {
  const { unit, mine, nameContains } = filter;
  if (isGiven(nameContains) && (nameContains.length < 2 || nameContains.length > 100))
    throw badInput('Der kan søges på 2–100 tegn af et navn ("nameContains").');
  const caseworker = caller.caseworkerIds[area.key];
  if (mine && !caseworker) throw badInput('The filter "mine" needs you to be a caseworker in that area.');
  return {
    ...(unit && { unit }),
    ...(mine && caseworker && { caseworker }),
    ...(nameContains && { nameContains: nameContains.normalize('NFC') }),
  };
}

const listName = (area: ConnectedArea, { unit, mine, nameContains }: CitizenFilter) =>
  `citizens.${JSON.stringify([area.key, unit ?? null, mine ?? false, nameContains ?? null])}`;
