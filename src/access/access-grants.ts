import type { Caller } from '../domain/access/caller.ts';
import type { Grounds, InformationKind } from '../domain/access/access-rules.ts';
import type { Cpr } from '../domain/cpr.ts';
import { dateInDenmark, type Instant } from '../domain/dates.ts';
import type { Keys } from '../platform/keys.ts';
import type { AboutCitizen, AccessGrantsCache } from './access-grants-cache.ts';

/** What Helhed itself knows of a caller's grounds for looking at a citizen. `keptAway`: it is a relative's case, or their own. */
export type AccessGrants = Pick<Grounds, 'consented' | 'glassBroken'> & {
  pseudonym: string;
  conflictOfInterest: boolean;
};

/** The grounds that one request is answered on. */
export type AccessGrantsOf = {
  find(cpr: Cpr): Promise<AccessGrants>;
  /** From here on the database is asked, not the memory: somebody acts on them, or what was remembered has changed. */
  askAnew(): void;
  /** Whether all that was found holds at that version of everybody's grounds, the one there is when the answer leaves. */
  holdAt(version: number): boolean;
  /** Whether they were found not to hold, so that the answer did not leave. */
  outdated(): boolean;
};

type Parts = { accessGrantsCache: AccessGrantsCache; keys: Keys; caller: Caller; now(): Instant };

/** Any of them may be withdrawn at any time, so an answer leaves only when they still hold (`holdAt`). */
export function accessGrantsFor({ accessGrantsCache, keys, caller, now }: Parts): AccessGrantsOf {
  let anew = false;
  let since = Infinity;
  let outdated = false;
  const found = new Map<Cpr, Promise<AccessGrants>>();
  async function ask(cpr: Cpr): Promise<AccessGrants> {
    const pseudonym = keys.pseudonym(cpr);
    const about = await accessGrantsCache.about(pseudonym, anew);
    if (!anew) since = Math.min(since, about.version);
    const isOwn = isOwnCase(cpr, about, { caller, keys });
    return { pseudonym, ...groundsIn(about, caller, now()), conflictOfInterest: isOwn || keepsAway(about, caller) };
  }
  return {
    find(cpr) {
      const before = found.get(cpr);
      if (before) return before;
      const asking = ask(cpr);
      found.set(cpr, asking);
      return asking;
    },
    askAnew: () => void (anew = true),
    holdAt(version) {
      const hold = accessGrantsCache.isCurrent(since, version);
      outdated ||= !hold;
      return hold;
    },
    outdated: () => outdated,
  };
}

/** Whether the citizen is the caller, also under a CPR number that one of them had before. */
const isOwnCase = (
  cpr: Cpr,
  { otherNumbers }: AboutCitizen,
  { caller, keys }: Pick<Parts, 'caller' | 'keys'>,
): boolean =>
  caller.cpr !== undefined &&
  (caller.cpr === cpr || (otherNumbers.length > 0 && otherNumbers.includes(keys.pseudonym(caller.cpr))));

const keepsAway = ({ keptAwayBy }: AboutCitizen, { id }: Caller): boolean =>
  keptAwayBy.some(({ callerId }) => callerId === id);

function groundsIn({ consents, glassBroken }: AboutCitizen, { id }: Caller, at: Instant) {
  const today = consents.length > 0 ? dateInDenmark(at) : '';
  return {
    glassBroken: glassBroken.some(({ callerId, until }) => callerId === id && Date.parse(until) > Date.parse(at)),
    consented: consents
      .filter(({ givenOn, expiresOn }) => givenOn <= today && expiresOn >= today)
      .map(({ from, to, kinds }) => ({ from, to, kinds: kinds.split(' ') as InformationKind[] })),
  };
}
