import { carriedAreas, ownAreas, worksIn, type Caller, type Reach } from '../domain/access/caller.ts';
import type { Person } from '../domain/citizen/area-system.ts';
import type { Cpr } from '../domain/cpr.ts';
import type { Loader } from './loader.ts';
import type { AreaKey } from '../domain/area.ts';

/** The areas in which a citizen is the caller's own, and those that a joint plan about them opens to. */
export type CallerReach = { own: ReadonlySet<AreaKey>; party: ReadonlySet<AreaKey> };

type Parts = { caller: Caller; loader: Loader; within: Reach };

/**
 * Finds how far a caller reaches to a citizen: in their areas, or, by policy, only where one of their units has the citizen. While
 * a system does not say which units have somebody whom it knows, they are nobody's own, so that they look like one who is unknown.
 */
export async function reachTo(cpr: Cpr, { caller, loader, within }: Parts): Promise<CallerReach> {
  const carried = carriedAreas(caller);
  if (within === 'AREA') return { own: carried, party: ownAreas(caller) };
  const found = await Promise.all(
    [...carried].map(async (area) => ((await isWithUnits(area, cpr, caller, loader)) ? [area] : [])),
  );
  const own = new Set(found.flat());
  const facilitated = [...ownAreas(caller)].filter((area) => !carried.has(area));
  return { own, party: new Set([...own, ...facilitated]) };
}

async function isWithUnits(area: AreaKey, cpr: Cpr, caller: Caller, loader: Loader): Promise<boolean> {
  const answer = await loader.find(area, cpr);
  const found = answer?.ok ? answer.value.value : null;
  return found?.kind === 'known' && hasUnit(found.person, area, caller, loader);
}

/** A unit has a citizen by an open case there, or by somebody of it who works with them now. */
async function hasUnit(person: Person, area: AreaKey, caller: Caller, loader: Loader): Promise<boolean> {
  const [cases, contacts] = await Promise.all([loader.section('cases', person), loader.section('contacts', person)]);
  const units = [
    ...(cases.ok ? cases.value.value.items.filter(({ progress }) => progress !== 'CLOSED') : []),
    ...(contacts.ok ? contacts.value.value.items.filter(({ active }) => active) : []),
  ].map(({ unit }) => unit);
  return units.some((unit) => unit && worksIn(caller, area, unit.key));
}
