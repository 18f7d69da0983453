import type { Caller } from '../domain/access.ts';
import type { Grounds, InformationKind } from '../domain/access-rules.ts';
import type { Cpr } from '../domain/cpr.ts';
import { dateInDenmark, type Instant } from '../domain/dates.ts';
import type { Keys } from '../platform/keys.ts';
import type { AboutCitizen, KnownGrounds } from './known-grounds.ts';

/** What Helhed itself knows of a caller's grounds for looking at a citizen. `keptAway`: it is a relative's case, or their own. */
export type OwnGrounds = Pick<Grounds, 'consented' | 'glassBroken'> & { pseudonym: string; keptAway: boolean };

/** The grounds that one request is answered on. */
export type OwnGroundsOf = {
  find(cpr: Cpr): Promise<OwnGrounds>;
  /** From here on the database is asked, not the memory: somebody acts on them, or what was remembered has changed. */
  askAnew(): void;
  /** Whether all that was found holds at that version of everybody's grounds, the one there is when the answer leaves. */
  holdAt(version: number): boolean;
  /** Whether they were found not to hold, so that the answer did not leave. */
  outdated(): boolean;
};

type Parts = { knownGrounds: KnownGrounds; keys: Keys; caller: Caller; now(): Instant };

/** Any of them may be withdrawn at any time, so an answer leaves only when they still hold (`holdAt`). */
export function groundsFor({ knownGrounds, keys, caller, now }: Parts): OwnGroundsOf {
  let anew = false;
  let since = Infinity;
  let outdated = false;
  const found = new Map<Cpr, Promise<OwnGrounds>>();
  async function ask(cpr: Cpr): Promise<OwnGrounds> {
    const pseudonym = keys.pseudonym(cpr);
    const about = await knownGrounds.about(pseudonym, anew);
    if (!anew) since = Math.min(since, about.version);
    const isOwn = isOwnCase(cpr, about, { caller, keys });
    return { pseudonym, ...groundsIn(about, caller, now()), keptAway: isOwn || keepsAway(about, caller) };
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
      const hold = knownGrounds.isCurrent(since, version);
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
