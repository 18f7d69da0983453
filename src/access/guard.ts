import { entitlement, ownAreas, type Caller } from '../domain/access.ts';
import type { Cpr } from '../domain/cpr.ts';
import { CitizenView } from './citizen-view.ts';
import type { Loader } from './loader.ts';

/** Stands between a caller and every citizen: hands out a view of those the caller has to do with, and remembers whom. */
export type Guard = {
  readonly caller: Caller;
  /** The citizen as the caller may see them; null when unknown or not the caller's, which look the same (promise 20). */
  citizen(cpr: Cpr): Promise<CitizenView | null>;
  /** Everyone who was looked up in this request, seen or not, for the audit trail. */
  readonly lookedUp: ReadonlyMap<Cpr, Promise<CitizenView | null>>;
};

/** A guard for one request. */
export function guard(caller: Caller, loader: Loader): Guard {
  const lookedUp = new Map<Cpr, Promise<CitizenView | null>>();
  return {
    caller,
    lookedUp,
    citizen(cpr) {
      const known = lookedUp.get(cpr);
      if (known) return known;
      const deciding = admit(cpr, caller, loader);
      lookedUp.set(cpr, deciding);
      return deciding;
    },
  };
}

/** Own areas are waited for first: when one of them knows the person, a slow system elsewhere holds nobody up. */
async function admit(cpr: Cpr, caller: Caller, loader: Loader): Promise<CitizenView | null> {
  const own = ownAreas(caller);
  if (own.size === 0) return null;
  const asked = loader.areas.map(({ key }) => ({ area: key, answer: loader.find(key, cpr) }));
  const told = (some: typeof asked) =>
    Promise.all(some.map(async ({ area, answer }) => ({ area, answer: await answer })));
  const atHome = await told(asked.filter(({ area }) => own.has(area)));
  const decided = entitlement(own, atHome) === 'yes' ? 'yes' : entitlement(own, await told(asked));
  return decided === 'no' ? null : new CitizenView(cpr, caller, loader);
}
