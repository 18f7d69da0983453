import type { InformationKind } from '../domain/access/access-rules.ts';
import type { Instant } from '../domain/dates.ts';
import { keepLatest } from '../platform/keep-latest.ts';
import type { Keys } from '../platform/keys.ts';
import type { AreaKey } from '../domain/area.ts';
import type { Fetched } from '../domain/citizen/answer.ts';

/** What is kept; decisions are in our own store, and never asked for anew. */
export type KeptKind = Exclude<InformationKind, 'DECISIONS'>;

/** Whose answer it was: for the same scope only, so that nobody is shown what was fetched with somebody else's right to it. */
export type Whose = { scope: string; area: AreaKey; pseudonym: string; kind: KeptKind };

/**
 * What the areas' systems said last, for the time that they fail (promise 6). It lies encrypted in this process's memory, is
 * given back within an age for each kind of information only, and is gone at once when a ground for it is withdrawn.
 */
export type LastKnownAnswers = {
  keep(whose: Whose, told: Fetched<unknown>): void;
  recall<Value>(whose: Whose): Fetched<Value> | null;
  /** Forgets all about a citizen, by pseudonym; about everybody, when it is not known about whom. */
  forget(pseudonym: string | null): void;
};

type Kept = { pseudonym: string; fetchedMs: number; locked: string };

const minuteMs = 60_000;
/** How old an answer may be, in milliseconds (promise 6): cases four hours, people a day. */
const maxAgeMs: Readonly<Record<KeptKind, number>> = {
  CASES: 240 * minuteMs,
  ACTIVITIES: 240 * minuteMs,
  IDENTITY: 1_440 * minuteMs,
  CONTACTS: 1_440 * minuteMs,
};

/** An answer is kept anew when the one kept is older than this, in milliseconds: under load not every answer is locked away. */
const renewMs = minuteMs;

/** Keeps at most so many answers; the one kept for the longest goes first. */
export function lastKnownAnswers({
  keys,
  now,
  most = 20_000,
}: {
  keys: Keys;
  now(): Instant;
  most?: number;
}): LastKnownAnswers {
  const kept = new Map<string, Kept>();
  // None of these holds a line break.
  const nameOf = ({ scope, area, pseudonym, kind }: Whose) => `${pseudonym}\n${area}\n${kind}\n${scope}`;
  return {
    keep(whose, told) {
      const name = nameOf(whose);
      const before = kept.get(name);
      const fetchedMs = Date.parse(told.fetchedAt);
      if (before && fetchedMs - before.fetchedMs < renewMs) return;
      const locked = keys.encrypt(placeOf(name), JSON.stringify(told));
      keepLatest(kept, name, { pseudonym: whose.pseudonym, fetchedMs, locked }, most);
    },
    recall<Value>(whose: Whose) {
      const name = nameOf(whose);
      const found = kept.get(name);
      if (!found || Date.parse(now()) - found.fetchedMs > maxAgeMs[whose.kind]) return null;
      return JSON.parse(keys.decrypt(placeOf(name), found.locked)) as Fetched<Value>;
    },
    forget(pseudonym) {
      if (pseudonym === null) kept.clear();
      for (const [name, one] of kept) if (one.pseudonym === pseudonym) kept.delete(name);
    },
  };
}

const placeOf = (name: string): string => `last_known.${name}`;
