import { danishMoment, type Instant } from '../dates.ts';
import { blank, failed, type Area, type SourceReport } from '../citizen/source.ts';
import type { FaultKind } from '../citizen/answer.ts';

/**
 * Holds the state of a grant feed: how far what an area decides has been read from its system, and what of it could not be. The three numbers count grants of the
 * citizen in question, and those of which it is not known whose they are.
 */
export type GrantFeedState = {
  /** True if anything was ever read of the area's list of grants. */
  begun: boolean;
  /** When the end of the list was last reached; null: never. */
  endedAt: Instant | null;
  /** Since when the list cannot be read, and why; null where it can. */
  failing: { since: Instant; kind: FaultKind } | null;
  /** Announced, and not read yet. */
  unread: number;
  setAside: number;
  /** Set aside, or an entry of the list that cannot be read, of whoever they may be. */
  setAsideOfUnknown: number;
};

/** In what way the reading of an area's grants falls short, from the worst on; `WHOLE`: in none. */
export type GrantFeedStanding = 'NOT_READ' | 'FAILING' | 'BEHIND' | 'CATCHING_UP' | 'SET_ASIDE' | 'WHOLE';

/** When to look, and how often the list is read, in milliseconds. */
type ReadingTime = { now: Instant; everyMs: number };

/** So many readings may be missed, and so long may it take at least (milliseconds), before a list counts as behind. */
const missedAtMost = 3;
const behindAtLeastMs = 60_000;

/** Tells whether the end of an area's list was last reached too long ago: then decisions may be missing (promise 1). */
export const isBehind = (endedAt: Instant, { now, everyMs }: ReadingTime): boolean =>
  Date.parse(now) - Date.parse(endedAt) > Math.max(missedAtMost * everyMs, behindAtLeastMs);

/** Returns the standing of a grant feed. */
export function standingOf(state: GrantFeedState, time: ReadingTime): GrantFeedStanding {
  const { begun, endedAt, failing, unread, setAside, setAsideOfUnknown } = state;
  if (!begun) return 'NOT_READ';
  if (failing) return 'FAILING';
  if (endedAt === null) return 'CATCHING_UP';
  if (isBehind(endedAt, time)) return 'BEHIND';
  if (unread > 0) return 'CATCHING_UP';
  return setAside + setAsideOfUnknown > 0 ? 'SET_ASIDE' : 'WHOLE';
}

/** Reports what is missing of an area's decisions, as a source of every list that is made of them; `asOf` is how far they are read. */
export function grantFeedReport(area: Area, state: GrantFeedState, time: ReadingTime): SourceReport {
  const { endedAt, failing } = state;
  const standing = standingOf(state, time);
  const read = { ...blank, area, asOf: endedAt, fetchedAt: endedAt };
  if (standing === 'WHOLE')
    return { ...read, state: 'FRESH', message: `Afgørelserne hos ${area.name} er læst.`, whole: true };
  if (standing === 'NOT_READ' && failing?.kind === 'not-configured')
    return failed(area, { kind: 'not-configured', area: area.key, call: 'grants', retryAt: null });
  return {
    ...read,
    state: states[standing],
    errorCode: `DECISIONS_${standing}`,
    message: messages[standing](area.name, state),
    whole: false,
  };
}

type Short = Exclude<GrantFeedStanding, 'WHOLE'>;

const states: Readonly<Record<Short, SourceReport['state']>> = {
  NOT_READ: 'FAILED',
  FAILING: 'STALE',
  BEHIND: 'STALE',
  CATCHING_UP: 'FRESH',
  SET_ASIDE: 'FRESH',
};

const mayBeMissing = 'Der kan mangle noget derfra.';

const messages: Readonly<Record<Short, (area: string, state: GrantFeedState) => string>> = {
  NOT_READ: (area) => `Afgørelserne hos ${area} er ikke læst endnu. ${mayBeMissing}`,
  FAILING: (area, { endedAt, failing }) =>
    `Afgørelserne hos ${area} kan ikke læses for tiden${since(endedAt ?? failing?.since ?? null)}. ${mayBeMissing}`,
  BEHIND: (area, { endedAt }) => `Afgørelserne hos ${area} er ikke læst${since(endedAt)}. ${mayBeMissing}`,
  CATCHING_UP: (area, { unread }) =>
    `Helhed henter afgørelserne fra ${area}${unread > 0 ? `, og ${unread} mangler` : ''}. De kommer af sig selv; imens kan noget mangle.`,
  SET_ASIDE: (area, { setAside, setAsideOfUnknown }) =>
    setAside > 0
      ? `${grants(setAside)} hos ${area} kunne ikke læses som afgørelser og vises ikke.`
      : `${grants(setAsideOfUnknown)} hos ${area} kunne ikke læses, og det vides ikke, hvem det gælder. ${mayBeMissing}`,
};

const grants = (count: number) => `${count} ${count === 1 ? 'bevilling' : 'bevillinger'}`;
const since = (at: Instant | null) => (at === null ? '' : ` siden ${danishMoment(at)}`);
