import { instant, type Instant } from '../domain/dates.ts';
import type { AreaKey } from '../domain/area.ts';

/** The ways in which a system's answers differ from what its adapter expects. */
export type DriftKind = 'missing-key' | 'unknown-key' | 'other-form' | 'unknown-word';

/** One way in which answers of a call differ from what is expected; `path` null: of the answer as such, or of more paths than are kept. */
export type Drift = {
  area: AreaKey;
  call: string;
  kind: DriftKind;
  path: string | null;
  count: number;
  firstAt: Instant;
  lastAt: Instant;
};

/** The drift report of one gateway: it names keys and never what stands under them, and has a bound. */
export type DriftReport = {
  add(facts: { area: AreaKey; call: string; kind: DriftKind; path: string | null }): void;
  /** The report on one area's system, what was met most often first. */
  of(area: AreaKey): readonly Drift[];
};

const mostPerCall = 50;

/** A report with nothing in it; `now` in epoch milliseconds, and `counted` hears of everything that is added. Beyond fifty paths of a call the rest is counted together by its kind. */
export function driftReport(now: () => number, counted: DriftReport['add'] = () => {}): DriftReport {
  const entries = new Map<string, Drift>();
  const perCall = new Map<string, number>();
  return {
    add(facts) {
      const { area, call, kind, path } = facts;
      counted(facts);
      const at = instant(now()) as Instant;
      const ofCall = `${area} ${call}`;
      const known = entries.get(`${ofCall} ${kind} ${path}`);
      const full = !known && (perCall.get(ofCall) ?? 0) >= mostPerCall;
      const key = `${ofCall} ${kind} ${full ? null : path}`;
      const before = entries.get(key);
      if (!before && !full) perCall.set(ofCall, (perCall.get(ofCall) ?? 0) + 1);
      const firstAt = before?.firstAt ?? at;
      entries.set(key, {
        area,
        call,
        kind,
        path: full ? null : path,
        count: (before?.count ?? 0) + 1,
        firstAt,
        lastAt: at,
      });
    },
    of: (area) =>
      [...entries.values()].filter((one) => one.area === area).toSorted((one, other) => other.count - one.count),
  };
}
