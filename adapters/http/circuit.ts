import type { Limits } from './limits.ts';

/** How a circuit stands: `times` counts how often it has opened since it was last closed. */
type Closed = { is: 'closed'; failures: number; unproven: number; lives: number };
type Open = { is: 'open'; until: number; times: number };
type Probing = { is: 'probing'; out: number; passed: number; times: number };

/** Leave to make one attempt. A `probe` must be run to its end. */
export type Leave = { readonly probe: boolean; readonly under: Closed | Probing; readonly lives: number };

/** What an attempt tells of a system: that it lives, that it failed, or nothing. */
export type Sign = 'life' | 'failure' | 'nothing';

/** Decides which attempts may be made, by what came of earlier ones; `now` in epoch milliseconds. */
export type Circuit = {
  state(): Closed | Open | Probing;
  /** Leave to make an attempt, or why not: it is `paused` until a time, or to be asked again when more has been told. */
  enter(now: number): Leave | 'paused' | 'wait';
  /** What came of an attempt, told once for each leave; whether the circuit opens for it. */
  tell(leave: Leave, sign: Sign, now: number): boolean;
};

type Bounds = Pick<Limits, 'failuresToOpen' | 'pauseMs' | 'longestPauseMs' | 'probes'>;

/**
 * A circuit that opens on consecutive failures, and closes when all its probes pass. That alone would let a whole burst
 * through before the first failure is known, so attempts since the last sign of life, failed or still out, are bounded too:
 * a dead system sees no more of them than it takes to open.
 */
export function circuit({ failuresToOpen, pauseMs, longestPauseMs, probes }: Bounds): Circuit {
  const closed = (): Closed => ({ is: 'closed', failures: 0, unproven: 0, lives: 0 });
  let state: Closed | Open | Probing = closed();
  const open = (now: number, times: number) => {
    state = { is: 'open', until: now + Math.min(longestPauseMs, pauseMs * 2 ** (times - 1)), times };
    return true;
  };
  const ofProbe = (probing: Probing, sign: Sign, now: number) => {
    probing.out -= 1;
    if (sign === 'failure') return open(now, probing.times + 1);
    if (sign === 'life') probing.passed += 1;
    if (probing.passed === probes) state = closed();
    return false;
  };
  const ofAny = (counts: Closed, sign: Sign, now: number, livesBefore: number) => {
    if (sign === 'failure') return ++counts.failures === failuresToOpen && open(now, 1);
    if (sign === 'life') [counts.failures, counts.unproven, counts.lives] = [0, 0, counts.lives + 1];
    else if (counts.lives === livesBefore) counts.unproven -= 1;
    return false;
  };
  return {
    state: () => state,
    enter(now) {
      if (state.is === 'open') {
        if (now < state.until) return 'paused';
        state = { is: 'probing', out: 0, passed: 0, times: state.times };
      }
      if (state.is === 'probing') {
        if (state.out + state.passed === probes) return 'wait';
        state.out += 1;
        return { probe: true, under: state, lives: 0 };
      }
      if (state.unproven === failuresToOpen) return 'wait';
      state.unproven += 1;
      return { probe: false, under: state, lives: state.lives };
    },
    tell(leave, sign, now) {
      // Told of a time before the latest change, it comes too late to count.
      if (leave.under !== state) return false;
      return state.is === 'probing' ? ofProbe(state, sign, now) : ofAny(state, sign, now, leave.lives);
    },
  };
}
