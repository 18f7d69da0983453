import type { Caller } from '../domain/access/caller.ts';
import type { Grounds, InformationKind } from '../domain/access/access-rules.ts';
import type { Cpr } from '../domain/cpr.ts';
import { dateInDenmark, type Instant } from '../domain/dates.ts';
import type { Keys } from '../platform/keys.ts';
import type { CitizenGrants, AccessGrantsCache } from './access-grants-cache.ts';

/** A caller's access grants for one citizen that Helhed itself holds, and whether it is a relative's case or their own. */
export type AccessGrants = Pick<Grounds, 'consented' | 'glassBroken'> & {
  pseudonym: string;
  conflictOfInterest: boolean;
};

/** The access grants that one request is answered on. */
export type RequestGrants = {
  find(cpr: Cpr): Promise<AccessGrants>;
  /** Asks the database from here on, not the cache: somebody acts on the grants, or what was cached has changed. */
  bypassCache(): void;
  /** Tells whether all grants found are valid at that version, the one that stands when the answer leaves. */
  areValidAt(version: number): boolean;
  /** Tells whether they were found invalid, so that the answer did not leave. */
  wereOutdated(): boolean;
};

type Deps = { accessGrantsCache: AccessGrantsCache; keys: Keys; caller: Caller; now(): Instant };

/** Finds the access grants of one request. Any may be withdrawn at any time, so an answer leaves only while they are valid. */
export function accessGrantsFor({ accessGrantsCache, keys, caller, now }: Deps): RequestGrants {
  let fresh = false;
  let oldestVersion = Infinity;
  let outdated = false;
  const found = new Map<Cpr, Promise<AccessGrants>>();
  async function read(cpr: Cpr): Promise<AccessGrants> {
    const pseudonym = keys.pseudonym(cpr);
    const grants = await accessGrantsCache.find(pseudonym, fresh);
    if (!fresh) oldestVersion = Math.min(oldestVersion, grants.version);
    const conflictOfInterest = isOwnCase(cpr, grants, { caller, keys }) || hasDeclaredConflict(grants, caller);
    return { pseudonym, ...grantsOf(grants, caller, now()), conflictOfInterest };
  }
  return {
    find(cpr) {
      const known = found.get(cpr);
      if (known) return known;
      const reading = read(cpr);
      found.set(cpr, reading);
      return reading;
    },
    bypassCache: () => void (fresh = true),
    areValidAt(version) {
      const valid = accessGrantsCache.isCurrent(oldestVersion, version);
      outdated ||= !valid;
      return valid;
    },
    wereOutdated: () => outdated,
  };
}

/** Tells whether the citizen is the caller, also under a CPR number that one of them had before. */
const isOwnCase = (
  cpr: Cpr,
  { otherPseudonyms }: CitizenGrants,
  { caller, keys }: Pick<Deps, 'caller' | 'keys'>,
): boolean =>
  caller.cpr !== undefined &&
  (caller.cpr === cpr || (otherPseudonyms.length > 0 && otherPseudonyms.includes(keys.pseudonym(caller.cpr))));

const hasDeclaredConflict = ({ conflictsOfInterest }: CitizenGrants, { id }: Caller): boolean =>
  conflictsOfInterest.some(({ callerId }) => callerId === id);

function grantsOf({ consents, breakGlass }: CitizenGrants, { id }: Caller, at: Instant) {
  const today = consents.length > 0 ? dateInDenmark(at) : '';
  return {
    glassBroken: breakGlass.some(({ callerId, until }) => callerId === id && Date.parse(until) > Date.parse(at)),
    consented: consents
      .filter(({ givenOn, expiresOn }) => givenOn <= today && expiresOn >= today)
      .map(({ from, to, kinds }) => ({ from, to, kinds: kinds.split(' ') as InformationKind[] })),
  };
}
