import { round } from './numbers.ts';
import type { Slot } from './slot.ts';

type Spread = { min: number; median: number; max: number };

/** One contender's slots of one query, each with FLOOR's before and after it. */
export type Measured = { slot: Slot; floors: readonly [Slot, Slot] }[];

/** The summary of a contender: ratios to FLOOR's slots around each of its own, and medians of the rest. */
export type Summary = {
  rpsRatio: Spread;
  cpuRatio: Spread;
  rps: number;
  cpuMs: number;
  p50Ms: number;
  p99Ms: number;
  p50Ratio: Spread;
  upstreamCalls: number;
  rssMb: number;
  /** Answers that were not the ones that had been compared; where there are any, the rest means nothing. */
  wrong: number;
};

export function summaryOf(measured: Measured): Summary {
  const ratio = (key: 'rps' | 'cpuMs' | 'p50Ms') =>
    spread(measured.map(({ slot, floors: [before, after] }) => slot[key] / ((before[key] + after[key]) / 2)));
  const middle = (key: Exclude<keyof Slot, 'busy'>) => median(measured.map(({ slot }) => slot[key]));
  return {
    rpsRatio: ratio('rps'),
    cpuRatio: ratio('cpuMs'),
    rps: round(middle('rps'), 3),
    cpuMs: round(middle('cpuMs'), 3),
    p50Ms: round(middle('p50Ms'), 3),
    p99Ms: round(middle('p99Ms'), 3),
    p50Ratio: ratio('p50Ms'),
    upstreamCalls: round(middle('upstreamCalls'), 3),
    rssMb: Math.round(middle('rssMb')),
    wrong: measured.reduce((sum, { slot }) => sum + slot.wrong, 0),
  };
}

/** Returns the load of the machine beside the bench, and of what asks, over all slots: shares of one core. */
export const busyIn = (slots: readonly Slot[]) => ({
  others: spread(slots.map(({ busy }) => busy.others)),
  asking: spread(slots.map(({ busy }) => busy.asking)),
});

const spread = (values: readonly number[]): Spread => ({
  min: round(Math.min(...values), 3),
  median: round(median(values), 3),
  max: round(Math.max(...values), 3),
});

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
