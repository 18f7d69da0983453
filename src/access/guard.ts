import { carriedAreas, entitlement, ownAreas, worksIn, type Caller, type Reach } from '../domain/access/caller.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import type { AreaKey } from '../domain/area.ts';
import type { Person } from '../domain/citizen/area-system.ts';
import type { Cpr } from '../domain/cpr.ts';
import type { AccessGrants } from './access-grants.ts';
import type { CallerReach, GuardDeps } from './area-result.ts';
import { CitizenView } from './citizen-view.ts';
import type { Loader } from './loader.ts';

/** A look-up of a citizen, with its purpose. `view` null: not shown. `listed`: a list of the caller's own area named them. */
type LookUp = { cpr: Cpr; purpose: Purpose; listed: boolean; view: Promise<CitizenView | null> };

/**
 * The guard between one caller and every citizen. It decides whether a citizen is the caller's at all, and registers the look-up
 * for the audit trail. The view that it hands out decides, area by area, what of the citizen is shown (`area-result.ts`).
 */
export type Guard = {
  readonly caller: Caller;
  /** Gives the citizen as the caller may see them; null when unknown or not the caller's, which look the same (promise 20). */
  citizen(cpr: Cpr, purpose?: Purpose): Promise<CitizenView | null>;
  /** Gives the same for a citizen whom a list of the caller's own area names. */
  listed(cpr: Cpr, purpose?: Purpose): Promise<CitizenView | null>;
  /** Gives the citizen that a record of Helhed's own is about; null also while it is undecided whether they are the caller's. */
  subject(cpr: Cpr, purpose?: Purpose): Promise<CitizenView | null>;
  /** Lists all look-ups of this request, shown or not, for the audit trail. */
  lookedUp(): readonly LookUp[];
};

/** Makes the guard of one request. */
export function guard(deps: GuardDeps): Guard {
  const lookedUp = new Map<string, LookUp>();
  function citizen(cpr: Cpr, purpose: Purpose, listed: boolean): LookUp['view'] {
    const key = `${purpose} ${cpr}`;
    const known = lookedUp.get(key);
    if (known && (listed || !known.listed)) return known.view;
    const view = known?.view ?? admit(cpr, purpose, deps);
    lookedUp.set(key, { cpr, purpose, listed, view });
    return view;
  }
  return {
    caller: deps.caller,
    lookedUp: () => [...lookedUp.values()],
    citizen: (cpr, purpose = 'CASEWORK') => citizen(cpr, purpose, false),
    listed: (cpr, purpose = 'CASEWORK') => citizen(cpr, purpose, true),
    async subject(cpr, purpose = 'CASEWORK') {
      const view = await citizen(cpr, purpose, false);
      return view && (view.entitled || (await view.personRecords()).length > 0) ? view : null;
    },
  };
}

/**
 * Decides whether the caller has to do with the citizen. Own areas are waited for first: when one of them knows the person, a slow
 * system elsewhere holds nobody up.
 */
async function admit(cpr: Cpr, purpose: Purpose, deps: GuardDeps): Promise<CitizenView | null> {
  const { caller, loader } = deps;
  if (ownAreas(caller).size === 0) return null;
  const calls = loader.areas.map(({ key }) => ({ area: key, answer: loader.find(key, cpr) }));
  const answersOf = (some: typeof calls) =>
    Promise.all(some.map(async ({ area, answer }) => ({ area, answer: await answer })));
  const [accessGrants, reach, ownAnswers] = await Promise.all([
    deps.accessGrants.find(cpr),
    reachTo(cpr, deps),
    answersOf(calls.filter(({ area }) => ownAreas(caller).has(area))),
  ]);
  const byAll = async () => entitlement(reach, await answersOf(calls), grantedBy(accessGrants, carriedAreas(caller)));
  // All are asked all the same: a conflict of interest must look like an unknown citizen, whichever system is silent.
  const asIfUnknown = async () => ((await answersOf(calls)).some(({ answer }) => !answer?.ok) ? 'undecided' : 'no');
  const decided = accessGrants.conflictOfInterest
    ? await asIfUnknown()
    : entitlement(reach, ownAnswers) === 'yes'
      ? 'yes'
      : await byAll();
  if (decided === 'no') return null;
  return new CitizenView({ cpr, purpose, accessGrants, reach, entitled: decided === 'yes' }, deps);
}

/** Tells which areas' citizens are the caller's by a grant of their own: break-glass or consent. */
const grantedBy =
  ({ glassBroken, consented }: AccessGrants, own: ReadonlySet<string>) =>
  (area: string): boolean =>
    glassBroken || consented.some(({ from, to }) => from === area && own.has(to));

/**
 * Finds the caller's reach to a citizen: their areas, or, by policy, only those where one of their units has the citizen. A system
 * that knows the person and does not say with which units counts as not reached, so that the person looks like one who is unknown.
 */
async function reachTo(cpr: Cpr, { caller, loader, policy }: GuardDeps): Promise<CallerReach> {
  const carried = carriedAreas(caller);
  if (policy.within === ('AREA' satisfies Reach)) return { own: carried, party: ownAreas(caller) };
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

/** Tells whether a unit of the caller's has the citizen: by an open case there, or by somebody of it who works with them now. */
async function hasUnit(person: Person, area: AreaKey, caller: Caller, loader: Loader): Promise<boolean> {
  const [cases, contacts] = await Promise.all([loader.section('cases', person), loader.section('contacts', person)]);
  const units = [
    ...(cases.ok ? cases.value.value.items.filter(({ progress }) => progress !== 'CLOSED') : []),
    ...(contacts.ok ? contacts.value.value.items.filter(({ active }) => active) : []),
  ].map(({ unit }) => unit);
  return units.some((unit) => unit && worksIn(caller, area, unit.key));
}
