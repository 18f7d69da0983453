import type { Call } from '../../src/domain/area-system.ts';
import { failure, type Failure } from './outcome.ts';

/** Why somebody no longer waits: they left, or their time is up. */
export type Gone = 'cancelled' | 'timed-out';

/**
 * Whether work is wanted: until when (epoch milliseconds), and why no longer, once all who waited for it are gone.
 * `end` ends whatever the work has under way just then.
 */
export type Wanted = { until: number; gone: Gone | null; end: (() => void) | null };

/** Wanted by one caller, for as long as it has time. */
export const wantedWithin = ({ deadline, signal }: Call): Wanted => ({
  until: deadline,
  gone: signal.aborted ? 'cancelled' : null,
  end: null,
});

/** Why nothing more is to be sent, or null: nobody waits for it, or less than `leastMs` is left. */
export function unwanted({ until, gone }: Wanted, now: number, leastMs: number): Failure | null {
  if (gone) return failure(gone);
  return until - now < leastMs ? failure('timed-out') : null;
}

/** Nobody wants the work any longer. */
export function abandon(wanted: Wanted, why: Gone): void {
  wanted.gone = why;
  wanted.end?.();
}

type Tell = (why: Gone) => void;
type Party = { tells: Set<Tell>; disband(): void };

// A request waits for many calls at once: one timer and one listener serve them all.
const parties = new WeakMap<Call, Party>();

/** Tells once, when a caller leaves or its time is up; gives what takes that back. `now` in epoch milliseconds. */
export function whenGone(within: Call, now: number, tell: Tell): () => void {
  const party = parties.get(within) ?? gather(within, now);
  party.tells.add(tell);
  return () => {
    if (party.tells.delete(tell) && party.tells.size === 0) party.disband();
  };
}

// A longer timer than this would go off at once.
const longestTimerMs = 2 ** 31 - 1;

function gather(within: Call, now: number): Party {
  const { deadline, signal } = within;
  const tells = new Set<Tell>();
  const disband = () => {
    clearTimeout(timer);
    signal.removeEventListener('abort', left);
    parties.delete(within);
  };
  const gone = (why: Gone) => {
    disband();
    const all = [...tells];
    tells.clear();
    for (const tell of all) tell(why);
  };
  const left = () => gone('cancelled');
  const timer = setTimeout(gone, Math.min(deadline - now, longestTimerMs), 'timed-out');
  signal.addEventListener('abort', left, { once: true });
  const party = { tells, disband };
  parties.set(within, party);
  return party;
}
