import { carriedAreas, entitlement, ownAreas, type Caller } from '../domain/access/caller.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import type { Cpr } from '../domain/cpr.ts';
import { reachTo } from './caller-reach.ts';
import { CitizenView } from './citizen-view.ts';
import type { AccessGrants } from './access-grants.ts';
import type { GuardDeps } from './guard-deps.ts';

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

/** A guard for one request. */
export function guard(parts: GuardDeps): Guard {
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
async function admit(cpr: Cpr, purpose: Purpose, parts: GuardDeps): Promise<CitizenView | null> {
  const { caller, loader } = parts;
  if (ownAreas(caller).size === 0) return null;
  const asked = loader.areas.map(({ key }) => ({ area: key, answer: loader.find(key, cpr) }));
  const told = (some: typeof asked) =>
    Promise.all(some.map(async ({ area, answer }) => ({ area, answer: await answer })));
  const [accessGrants, reach, atHome] = await Promise.all([
    parts.accessGrants.find(cpr),
    reachTo(cpr, { caller, loader, within: parts.policy.within }),
    told(asked.filter(({ area }) => ownAreas(caller).has(area))),
  ]);
  const byAll = async () => entitlement(reach, await told(asked), grantedBy(accessGrants, carriedAreas(caller)));
  // Asked for all the same: whoever is kept away must not be told apart from one who is unknown, whichever system is silent.
  const asIfUnknown = async () => ((await told(asked)).some(({ answer }) => !answer?.ok) ? 'undecided' : 'no');
  const decided = accessGrants.conflictOfInterest
    ? await asIfUnknown()
    : entitlement(reach, atHome) === 'yes'
      ? 'yes'
      : await byAll();
  if (decided === 'no') return null;
  return new CitizenView({ cpr, purpose, accessGrants, reach, entitled: decided === 'yes' }, parts);
}

/** Which areas' citizens are the caller's by a ground of their own. */
const grantedBy =
  ({ glassBroken, consented }: AccessGrants, own: ReadonlySet<string>) =>
  (area: string): boolean =>
    glassBroken || consented.some(({ from, to }) => from === area && own.has(to));
