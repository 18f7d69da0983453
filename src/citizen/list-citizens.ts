import type { CitizenView } from '../access/citizen-view.ts';
import type { ConnectedArea } from '../access/loader.ts';
import type { Context } from '../context.ts';
import { ownAreas, worksIn } from '../domain/access/caller.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import type { AreaKey } from '../domain/area.ts';
import type { ListFilter } from '../domain/citizen/area-system.ts';
import { answered, disabled, failed, notAsked, settle, type SourceReport } from '../domain/citizen/source.ts';
import type { Cpr } from '../domain/cpr.ts';
import { ascending, type SortBy } from '../domain/list-order.ts';
import { badInput, forbidden } from '../platform/errors.ts';
import { connection, keyBehind, pageOf, pageSize, type PageArgs } from '../platform/paging.ts';

/** The filter of a list of citizens; see `CitizenFilter` in the schema. */
type CitizenFilter = {
  area?: string | null;
  unit?: string | null;
  mine?: boolean | null;
  nameContains?: string | null;
  cprs?: readonly Cpr[] | null;
};

/** The arguments of a list of citizens. */
export type ListArgs = PageArgs & { filter: CitizenFilter; purpose: Purpose };

/** An order of a whole list: the value that each citizen is sorted by; null comes last. */
export type WholeOrder = {
  name: string;
  valuesOf(views: readonly CitizenView[], context: Context): Promise<(string | number | null)[]>;
};

/** The most citizens of a system's list that are sorted: a longer one is not read whole. */
const mostSorted = 200;

/** The empty text is something that was asked for, not the absence of it. */
const isGiven = (text: string | null | undefined): text is string => text !== null && text !== undefined;

/** Lists a caseworker's citizens: of a unit, their own, or exactly those with these CPR numbers; as they are listed, or sorted. */
export function listCitizens(args: ListArgs, context: Context, order: WholeOrder | null = null) {
  const { filter } = args;
  const others = isGiven(filter.unit) || filter.mine || isGiven(filter.nameContains);
  if (filter.cprs && others) throw badInput('Listen kan ikke hentes efter CPR-numre ("cprs") og andet på én gang.');
  context.criteria.push(JSON.stringify(filter));
  context.purposes.add(args.purpose);
  if (filter.cprs) return listByNumbers(filter.cprs, args, context, order);
  if (!isGiven(filter.unit) && !filter.mine)
    throw badInput(
      'Vælg, hvilke borgere der skal vises: enhedens ("unit"), dine egne ("mine") eller bestemte ("cprs").',
    );
  return order ? listSorted(args, context, order) : listOfSystem(args, context);
}

/** Lists those of the numbers whom the caller has to do with; the others are absent, unknown or not. */
async function listByNumbers(cprs: readonly Cpr[], args: ListArgs, context: Context, by: WholeOrder | null) {
  if (cprs.length > 50) throw badInput('Der kan højst hentes 50 CPR-numre ad gangen ("cprs").');
  const { guard, loader } = context;
  const numbers = [...new Set(cprs)];
  const views = await Promise.all(numbers.map((cpr) => guard.citizen(cpr, args.purpose)));
  const shown = views.filter((view) => view !== null);
  const reports = await Promise.all(loader.areas.map((area) => lookUpReport(area, numbers, context)));
  const asGiven = [ascending(({ cpr }: CitizenView) => numbers.indexOf(cpr))];
  const order = by ? [await sortedValue(shown, by, context), ...asGiven] : asGiven;
  const list = { name: ['citizens', numbers, args.purpose, by?.name ?? null], order };
  return connection(settle(shown, reports), list, args, context);
}

/** Sorts by the values of an order. */
async function sortedValue(
  views: readonly CitizenView[],
  { name, valuesOf }: WholeOrder,
  context: Context,
): Promise<SortBy<CitizenView>> {
  const values = await valuesOf(views, context);
  const valueOf = new Map(views.map((view, index) => [view, values[index] ?? null]));
  return { ...ascending((view: CitizenView) => valueOf.get(view) ?? null), danish: name === 'NAME' };
}

/** Lists the whole of what the area's own system lists, sorted; refuses a list that is too long to be read whole. */
async function listSorted(args: ListArgs, context: Context, by: WholeOrder) {
  const { filter, purpose } = args;
  const area = listedArea(filter, context);
  const wanted = { filter: systemFilter(area, filter, context), purpose, offset: 0, size: 100, most: mostSorted + 1 };
  const { listed, report } = await readShown(area, wanted, context);
  if (listed.length > mostSorted)
    throw badInput(
      `Listen har flere end ${mostSorted} borgere og kan ikke sorteres. Vælg færre, eller hent den usorteret.`,
    );
  const views = listed.map(({ view }) => view);
  const places = new Map(listed.map(({ view, at }) => [view, at]));
  const order = [await sortedValue(views, by, context), ascending((view: CitizenView) => places.get(view) ?? null)];
  const reports = context.loader.areas.map((one) => (one.key === area.key ? report : notAsked(one)));
  const list = { name: ['citizens', area.key, filter, purpose, by.name], order };
  // The total is told to nobody (promise 20).
  return connection({ ...settle(views, reports), totalKnown: null }, list, args, context);
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

/** Lists a page of what the area's own system lists; the total is told to nobody (promise 20). */
async function listOfSystem(args: ListArgs, context: Context) {
  const { filter, first, purpose } = args;
  const area = listedArea(filter, context);
  const list = { name: ['citizens', area.key, filter, purpose], order: asTheSystemListsThem };
  const size = pageSize(first) + 1;
  const [behind] = keyBehind(list, args, context) ?? [-1];
  const offset = Number(behind) + 1;
  const wanted = { filter: systemFilter(area, filter, context), purpose, offset, size };
  const { listed, report } = await readShown(area, wanted, context);
  const reports = context.loader.areas.map((one) => (one.key === area.key ? report : notAsked(one)));
  const { items, completeness } = settle(listed, reports);
  const page = pageOf(items ?? [], list, args, context);
  const [nodes, edges] = [
    page.nodes.map(({ view }) => view),
    page.edges.map((one) => ({ ...one, node: one.node.view })),
  ];
  return {
    nodes: items && nodes,
    edges: items && edges,
    pageInfo: page.pageInfo,
    totalKnown: null,
    completeness,
    sources: reports,
  };
}

/** A citizen on a system's list whom the caller may see, and their place on it. */
type Listed = { view: CitizenView; at: number };

/** The systems tell no more of their order than the place of each citizen, and page by it. */
const asTheSystemListsThem = [ascending(({ at }: Listed) => at)];

/** The part of a system's list that is wanted: pages of so many, until there are `most` (as many as one page has). */
type Wanted = { filter: ListFilter; purpose: Purpose; offset: number; size: number; most?: number };

/**
 * Reads on from a place on a system's list until there are so many whom the caller may see, or no more: whoever is not there for
 * the caller leaves no gap on a page, and no further page either (promise 20). Few have conflicts of interest.
 */
async function readShown(
  area: ConnectedArea,
  { filter, purpose, offset: from, size, most = size }: Wanted,
  { loader, guard }: Context,
): Promise<{ listed: Listed[]; report: SourceReport }> {
  const listed: Listed[] = [];
  if (!area.system) return { listed, report: disabled(area) };
  let leftOut = 0;
  for (let offset = from; ;) {
    const answer = await area.system.list(filter, { offset, size }, loader.call);
    if (!answer.ok) return { listed: [], report: failed(area, answer.error) };
    const { value: page, ...when } = answer.value;
    for (const person of page.items) loader.remember({ value: person, ...when });
    const views = await Promise.all(page.items.map(({ cpr }) => guard.listed(cpr, purpose)));
    listed.push(...views.flatMap((view, index) => (view ? [{ view, at: offset + index }] : [])));
    leftOut += page.leftOut;
    offset += size;
    if (!page.more || listed.length >= most) return { listed, report: answered(area, when, { ...page, leftOut }) };
  }
}

/** Finds the area whose list it is: the one named, or the caller's only one; always one of the caller's own. */
function listedArea(filter: CitizenFilter, context: Context): ConnectedArea {
  const own = ownAreas(context.caller);
  const named = namedArea(filter.area, context);
  if (!named && own.size > 1) throw badInput('Du arbejder i flere områder: vælg, hvilket listen er fra ("area").');
  const key = named ?? [...own][0];
  const area = context.loader.areas.find((one) => one.key === key);
  if (!area || !own.has(area.key)) throw forbidden('Der kan kun hentes lister for de områder, du arbejder i.');
  if (isGiven(filter.unit) && !worksIn(context.caller, area.key, filter.unit))
    throw forbidden('Der kan kun hentes lister for de enheder, du arbejder i.');
  return area;
}

/** Checks the area that a caller names, if any: refused when there is no such area. */
export function namedArea(area: string | null | undefined, { loader }: Context): AreaKey | null {
  if (!isGiven(area)) return null;
  if (!loader.areas.some(({ key }) => key === area)) throw badInput('Der er ikke noget område med den nøgle ("area").');
  return area;
}

function systemFilter(area: ConnectedArea, filter: CitizenFilter, { caller }: Context): ListFilter {
  const { unit, mine, nameContains } = filter;
  if (isGiven(nameContains) && (nameContains.length < 2 || nameContains.length > 100))
    throw badInput('Der kan søges på 2–100 tegn af et navn ("nameContains").');
  const caseworker = caller.caseworkerIds[area.key];
  if (mine && !caseworker)
    throw badInput('Dine egne borgere ("mine") kan kun vises, når du er sagsbehandler i området.');
  return {
    ...(unit && { unit }),
    ...(mine && caseworker && { caseworker }),
    ...(nameContains && { nameContains: nameContains.normalize('NFC') }),
  };
}
