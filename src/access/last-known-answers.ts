import type { InformationKind } from '../domain/access/access-rules.ts';
import { BoundedMap } from '../domain/bounded-map.ts';
import type { Instant } from '../domain/dates.ts';
import type { Keys } from '../platform/keys.ts';
import type { AreaKey } from '../domain/area.ts';
import type { Fetched } from '../domain/citizen/answer.ts';

/** A kind of information whose answers are remembered; decisions are in our own store, and never asked for anew. */
export type RememberedKind = Exclude<InformationKind, 'DECISIONS' | 'PLAN'>;

/** The key of an answer. It holds for the same scope only, so that nobody is shown what another was entitled to. */
export type LastKnownKey = { scope: string; area: AreaKey; pseudonym: string; kind: RememberedKind };

/**
 * The last known answers of the areas' systems, for the time that they fail (promise 6). They lie encrypted in this process's
 * memory, are given back within an age for each kind of information only, and are gone at once when a grant is withdrawn.
 */
export type LastKnownAnswers = {
  keep(key: LastKnownKey, answer: Fetched<unknown>): void;
  recall<Value>(key: LastKnownKey): Fetched<Value> | null;
  /** Forgets one citizen's answers, by pseudonym; everybody's where the citizen is not known. */
  forget(pseudonym: string | null): void;
};

type Kept = { pseudonym: string; fetchedMs: number; encrypted: string };

const minuteMs = 60_000;
/** The greatest age of an answer, in milliseconds (promise 6): cases four hours, people a day. */
const maxAgeMs: Readonly<Record<RememberedKind, number>> = {
  CASES: 240 * minuteMs,
  ACTIVITIES: 240 * minuteMs,
  IDENTITY: 1_440 * minuteMs,
  CONTACTS: 1_440 * minuteMs,
};

/** An answer is kept anew when the one kept is older than this, in milliseconds: under load not every answer is encrypted. */
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
  const kept = new BoundedMap<string, Kept>(most);
  // None of these holds a line break.
  const nameOf = ({ scope, area, pseudonym, kind }: LastKnownKey) => `${pseudonym}\n${area}\n${kind}\n${scope}`;
  return {
    keep(key, answer) {
      const name = nameOf(key);
      const before = kept.get(name);
      const fetchedMs = Date.parse(answer.fetchedAt);
      if (before && fetchedMs - before.fetchedMs < renewMs) return;
      const encrypted = keys.encrypt(placeOf(name), JSON.stringify(answer));
      kept.set(name, { pseudonym: key.pseudonym, fetchedMs, encrypted });
    },
    recall<Value>(key: LastKnownKey) {
      const name = nameOf(key);
      const found = kept.get(name);
      if (!found || Date.parse(now()) - found.fetchedMs > maxAgeMs[key.kind]) return null;
      return JSON.parse(keys.decrypt(placeOf(name), found.encrypted)) as Fetched<Value>;
    },
    forget(pseudonym) {
      if (pseudonym === null) kept.clear();
      for (const [name, one] of kept) if (one.pseudonym === pseudonym) kept.delete(name);
    },
  };
}

const placeOf = (name: string): string => `last_known.${name}`;
