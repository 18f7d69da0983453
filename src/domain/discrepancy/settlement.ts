import type { AreaKey } from '../area.ts';
import type { Cpr } from '../cpr.ts';
import type { Instant } from '../dates.ts';
import type { Actor } from '../parties.ts';
import { comparedForm, type Discrepancy, type DiscrepancyField } from './discrepancy.ts';

/**
 * A task to correct a field in an area's system. `version` posted it; `closed`: there is nothing left to do with it; `byConsent`:
 * it tells what the citizen's consent alone opens.
 */
export type CorrectionTask = { area: AreaKey; version: number; closed: boolean; byConsent: boolean };

/** Names the outcome of a settlement; `AGREED`: the systems agreed afterwards, so it covers nothing any more. */
type Outcome = 'CORRECTION' | 'BOTH_RIGHT' | 'AGREED';

/** A settlement of the discrepancies in one field of a citizen's: the latest thing that was decided about it. */
export type Settlement = {
  id: string;
  citizen: Cpr;
  field: DiscrepancyField;
  version: number;
  outcome: Outcome;
  /** The values that it was decided on. */
  values: readonly { area: AreaKey; value: string }[];
  /** The area whose value is right; null where it is not one area's. */
  right: AreaKey | null;
  /** The tasks of the correction; those of earlier ones are closed. */
  tasks: readonly CorrectionTask[];
  by: Actor;
  at: Instant;
  reason: string | null;
};

/** Names an event of a settlement. */
type SettlementEventKind = 'ASK_CORRECTION' | 'CONFIRM_BOTH_RIGHT' | 'TASK_CLOSED' | 'AGREED';

/** An event of a settlement. `by` null: Helhed noticed it; `area`: whose value is right, or whose task was closed. */
export type SettlementEvent = {
  at: Instant;
  action: SettlementEventKind;
  by: Actor | null;
  area: AreaKey | null;
  reason: string | null;
};

/** A change of a settlement: its next version, what happened, and the tasks that this closes. */
export type SettlementChange = {
  settlement: Settlement;
  event: SettlementEvent;
  closes: readonly (CorrectionTask & { how: 'DONE' | 'CANCELLED' })[];
};

/** Names the state of a discrepancy. */
export type DiscrepancyState = 'OPEN' | 'CORRECTION_ASKED' | 'BOTH_RIGHT';

/**
 * Returns the state of a discrepancy under the latest settlement of its field. It is settled while every value is covered: by a
 * correction the right value, and a value that an open task is to correct; otherwise each of the values that were called right.
 */
export function stateOf({ field, values }: Discrepancy, settlement: Settlement | null): DiscrepancyState {
  if (!settlement || settlement.outcome === 'AGREED') return 'OPEN';
  const formOf = (value: string) => comparedForm(field, value);
  const settled = new Map(settlement.values.map(({ area, value }) => [area, formOf(value)]));
  const isCovered: Record<'CORRECTION' | 'BOTH_RIGHT', (area: AreaKey, form: string) => boolean> = {
    CORRECTION: (area, form) =>
      form === settled.get(settlement.right ?? '') || (isAsked(settlement, area) && form === settled.get(area)),
    BOTH_RIGHT: (_, form) => [...settled.values()].includes(form),
  };
  const covers = isCovered[settlement.outcome];
  if (!values.every(({ area, value }) => covers(area.key, formOf(value)))) return 'OPEN';
  return settlement.outcome === 'CORRECTION' ? 'CORRECTION_ASKED' : 'BOTH_RIGHT';
}

const isAsked = ({ tasks }: Settlement, area: AreaKey): boolean =>
  tasks.some((task) => task.area === area && !task.closed);

/** Returns the tasks of a settlement that are still to be done. */
export const openTasks = ({ tasks }: Settlement): CorrectionTask[] => tasks.filter(({ closed }) => !closed);
