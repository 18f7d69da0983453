import { carriedAreas, entitlement, ownAreas, type Caller, type Reach } from '../domain/access.ts';
import type { Purpose, Statute } from '../domain/access-rules.ts';
import type { Cpr } from '../domain/cpr.ts';
import type { VoluntaryPolicy } from '../domain/voluntary-support.ts';
import { reachTo } from './caller-reach.ts';
import { CitizenView } from './citizen-view.ts';
import type { OwnGrounds, OwnGroundsOf } from './grounds.ts';
import type { LastKnown } from './last-known.ts';
import type { Loader } from './loader.ts';

/** A citizen who was looked up, and why; `view` null: not shown. `listed`: a list of the caller's own area named them. */
type LookUp = { cpr: Cpr; purpose: Purpose; listed: boolean; view: Promise<CitizenView | null> };

/** Stands between a caller and every citizen: hands out a view of those the caller has to do with, and remembers whom. */
export type Guard = {
  readonly caller: Caller;
  /** The citizen as the caller may see them; null when unknown or not the caller's, which look the same (promise 20). */
  citizen(cpr: Cpr, purpose?: Purpose): Promise<CitizenView | null>;
  /** The same of somebody whom a list of the caller's own area names. */
  listed(cpr: Cpr, purpose?: Purpose): Promise<CitizenView | null>;
  /** The citizen whom something that Helhed holds is about: null also while it cannot be decided whether they are the caller's. */
  subject(cpr: Cpr, purpose?: Purpose): Promise<CitizenView | null>;
  /** Everyone who was looked up in this request, seen or not, for the audit trail. */
  lookedUp(): readonly LookUp[];
};

/** What is decided by. `existence`: whether it may be told that there is something where its content may not be shown. */
type AccessPolicy = { statutes: readonly Statute[]; existence: boolean; within: Reach; sanctions: VoluntaryPolicy };

export type GuardParts = {
  caller: Caller;
  loader: Loader;
  grounds: OwnGroundsOf;
  lastKnown: LastKnown;
  policy: AccessPolicy;
};

/** A guard for one request. */
export function guard(parts: GuardParts): Guard {
  const lookedUp = new Map<string, LookUp>();
  function citizen(cpr: Cpr, purpose: Purpose, listed: boolean): LookUp['view'] {
    const key = `${purpose} ${cpr}`;
    const known = lookedUp.get(key);
    if (known && (listed || !known.listed)) return known.view;
    const view = known?.view ?? admit(cpr, purpose, parts);
    lookedUp.set(key, { cpr, purpose, listed, view });
    return view;
  }
  return {
    caller: parts.caller,
    lookedUp: () => [...lookedUp.values()],
    citizen: (cpr, purpose = 'CASEWORK') => citizen(cpr, purpose, false),
    listed: (cpr, purpose = 'CASEWORK') => citizen(cpr, purpose, true),
    async subject(cpr, purpose = 'CASEWORK') {
      const view = await citizen(cpr, purpose, false);
      return view && (view.entitled || (await view.sightings()).length > 0) ? view : null;
    },
  };
}

/** Own areas are waited for first: when one of them knows the person, a slow system elsewhere holds nobody up. */
async function admit(cpr: Cpr, purpose: Purpose, parts: GuardParts): Promise<CitizenView | null> {
  const { caller, loader } = parts;
  if (ownAreas(caller).size === 0) return null;
  const asked = loader.areas.map(({ key }) => ({ area: key, answer: loader.find(key, cpr) }));
  const told = (some: typeof asked) =>
    Promise.all(some.map(async ({ area, answer }) => ({ area, answer: await answer })));
  const [grounds, reach, atHome] = await Promise.all([
    parts.grounds.find(cpr),
    reachTo(cpr, { caller, loader, within: parts.policy.within }),
    told(asked.filter(({ area }) => ownAreas(caller).has(area))),
  ]);
  const byAll = async () => entitlement(reach, await told(asked), grantedBy(grounds, carriedAreas(caller)));
  // Asked for all the same: whoever is kept away must not be told apart from one who is unknown, whichever system is silent.
  const asIfUnknown = async () => ((await told(asked)).some(({ answer }) => !answer?.ok) ? 'undecided' : 'no');
  const decided = grounds.keptAway ? await asIfUnknown() : entitlement(reach, atHome) === 'yes' ? 'yes' : await byAll();
  if (decided === 'no') return null;
  return new CitizenView({ cpr, purpose, grounds, reach, entitled: decided === 'yes' }, parts);
}

/** Which areas' citizens are the caller's by a ground of their own. */
const grantedBy =
  ({ glassBroken, consented }: OwnGrounds, own: ReadonlySet<string>) =>
  (area: string): boolean =>
    glassBroken || consented.some(({ from, to }) => from === area && own.has(to));
