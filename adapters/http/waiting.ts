import { failure, type Failure } from './outcome.ts';
import type { Call } from '../../src/domain/citizen/answer.ts';
import type { Gone, Wanted } from './wanted.ts';

/** Wanted by one caller, for as long as it has time. */
export const wantedWithin = ({ deadline, signal }: Call): Wanted => ({
  until: deadline,
  gone: signal.aborted ? 'cancelled' : null,
  work: null,
});

/** Why nothing more is to be sent, or null: nobody waits for it, or less than `leastMs` is left. */
export function unwanted({ until, gone }: Wanted, now: number, leastMs: number): Failure | null {
  if (gone) return failure(gone);
  return until - now < leastMs ? failure('timed-out') : null;
}

/** Nobody wants the work any longer. */
export function abandon(wanted: Wanted, why: Gone): void {
  wanted.gone = why;
  wanted.work?.end();
}

/** One who waits during a request, and is told once when its caller leaves or its time is up. */
export type Waiter = { gone(why: Gone): void };

/** All who wait during one request. */
export type Party = { join(waiter: Waiter): void; leave(waiter: Waiter): void };

// A request waits for many calls at once: one timer and one listener serve them all.
const parties = new WeakMap<Call, Party>();

/** The party to join when waiting during a request; `now` in epoch milliseconds. */
export function partyOf(within: Call, now: () => number): Party {
  return parties.get(within) ?? gather(within, now());
}

// A longer timer than this would go off at once.
const longestTimerMs = 2 ** 31 - 1;

function gather(within: Call, now: number): Party {
  const { deadline, signal } = within;
  const waiting = new Set<Waiter>();
  const disband = () => {
    clearTimeout(timer);
    signal.removeEventListener('abort', left);
    parties.delete(within);
  };
  const gone = (why: Gone) => {
    disband();
    const all = [...waiting];
    waiting.clear();
    for (const waiter of all) waiter.gone(why);
  };
  const left = () => gone('cancelled');
  const timer = setTimeout(gone, Math.min(deadline - now, longestTimerMs), 'timed-out');
  signal.addEventListener('abort', left, { once: true });
  const party = {
    join: (waiter: Waiter) => void waiting.add(waiter),
    leave: (waiter: Waiter) => {
      if (waiting.delete(waiter) && waiting.size === 0) disband();
    },
  };
  parties.set(within, party);
  return party;
}
