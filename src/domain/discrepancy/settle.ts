import { unitsToAct } from '../access/acts.ts';
import type { Caller } from '../access/caller.ts';
import { statedReason } from '../access/stated-reason.ts';
import type { AreaKey } from '../area.ts';
import type { Cpr } from '../cpr.ts';
import type { Instant } from '../dates.ts';
import { asActor, type Actor } from '../parties.ts';
import { versionConflict, type Refusal } from '../refusal.ts';
import { err, ok, type Result } from '../result.ts';
import { actionsFrom, checkStep, stepTable, type Procedure } from '../steps.ts';
import { comparedForm, type Discrepancy } from './discrepancy.ts';
import {
  openTasks,
  stateOf,
  type CorrectionTask,
  type DiscrepancyState,
  type Settlement,
  type SettlementChange,
} from './settlement.ts';

/** Names an action on a discrepancy. */
export type DiscrepancyAction = 'ASK_CORRECTION' | 'CONFIRM_BOTH_RIGHT';

type DiscrepancyKind = { action: DiscrepancyAction; state: DiscrepancyState; part: 'SEES_BOTH' };

/** Holds the step table of a discrepancy; what was settled can be settled otherwise. */
const discrepancySteps = stepTable<DiscrepancyKind>([
  ['ASK_CORRECTION', ['OPEN', 'CORRECTION_ASKED', 'BOTH_RIGHT'], 'CORRECTION_ASKED', ['SEES_BOTH']],
  ['CONFIRM_BOTH_RIGHT', ['OPEN', 'CORRECTION_ASKED'], 'BOTH_RIGHT', ['SEES_BOTH']],
]);

/** Returns the parts of a caller to whom the guard shows both values. */
const partsOf = (caller: Caller): ReadonlySet<DiscrepancyKind['part']> =>
  new Set(unitsToAct('SETTLE_DISCREPANCY', caller).length > 0 ? ['SEES_BOTH'] : []);

/** Returns the actions that a caller can take on a discrepancy that is shown to them. */
export const discrepancyActions = (
  discrepancy: Discrepancy,
  settlement: Settlement | null,
  caller: Caller,
): DiscrepancyAction[] => actionsFrom(discrepancySteps, stateOf(discrepancy, settlement), partsOf(caller));

/**
 * An attempt to settle a discrepancy as it stands: `before` is the latest settlement of its field, `isAsSeen` tells whether the
 * values are those that the caller saw, `id` is a new settlement's.
 */
export type SettlementAttempt = {
  caller: Caller;
  discrepancy: Discrepancy;
  before: Settlement | null;
  id: string;
  citizen: Cpr;
  expectedVersion: number;
  isAsSeen: boolean;
  now: Instant;
};

/** Asks every area with another value to correct it, since one area's value is right; or refuses. What the tasks tell is decided afterwards. */
export function askCorrection(attempt: SettlementAttempt, right: AreaKey): Result<SettlementChange, Refusal> {
  const { discrepancy, before, now } = attempt;
  const { field, values } = discrepancy;
  const form = values.find(({ area }) => area.key === right)?.value ?? null;
  const isRepeated = stateOf(discrepancy, before) === 'CORRECTION_ASKED' && before?.right === right;
  const checked = check('ASK_CORRECTION', attempt, {
    hindrance: () => (isRepeated ? alreadyAsked : null),
    wrong: () => [form === null ? unknownArea(values.map(({ area }) => area.key)) : null],
  });
  if (!checked.ok) return checked;
  const version = (before?.version ?? 0) + 1;
  const others = values.filter(
    ({ value }) => form === null || comparedForm(field, value) !== comparedForm(field, form),
  );
  const tasks = others.map(({ area }): CorrectionTask => ({
    area: area.key,
    version,
    closed: false,
    byConsent: false,
  }));
  const settlement: Settlement = { ...next(attempt), outcome: 'CORRECTION', right, tasks, reason: null };
  const event = { at: now, action: 'ASK_CORRECTION' as const, by: settlement.by, area: right, reason: null };
  return ok({ settlement, event, closes: cancelled(before) });
}

/** Confirms that all values are right, with a reason; or refuses. */
export function confirmBothRight(attempt: SettlementAttempt, reasonText: string): Result<SettlementChange, Refusal> {
  const { before, now } = attempt;
  const reason = statedReason(reasonText);
  const checked = check('CONFIRM_BOTH_RIGHT', attempt, { wrong: () => [reason.ok ? null : reason.error] });
  if (!checked.ok) return checked;
  if (!reason.ok) return reason;
  const settlement: Settlement = {
    ...next(attempt),
    outcome: 'BOTH_RIGHT',
    right: null,
    tasks: [],
    reason: reason.value,
  };
  const event = {
    at: now,
    action: 'CONFIRM_BOTH_RIGHT' as const,
    by: settlement.by,
    area: null,
    reason: reason.value,
  };
  return ok({ settlement, event, closes: cancelled(before) });
}

/** Notes that people in an area's system closed their task; null where none of that area's is open. */
export function closedThere(
  settlement: Settlement,
  { area, version }: { area: AreaKey; version: number },
  { at, by }: { at: Instant; by: Actor | null },
): SettlementChange | null {
  const isIt = (task: CorrectionTask) => task.area === area && task.version === version && !task.closed;
  if (!settlement.tasks.some(isIt)) return null;
  const tasks = settlement.tasks.map((task) => (isIt(task) ? { ...task, closed: true } : task));
  return {
    settlement: { ...settlement, tasks, version: settlement.version + 1 },
    event: { at, action: 'TASK_CLOSED', by, area, reason: null },
    closes: [],
  };
}

/** Notes that the systems agree after a correction: its tasks are done. Null where nothing was to be corrected. */
export function agreed(settlement: Settlement, at: Instant): SettlementChange | null {
  if (settlement.outcome !== 'CORRECTION') return null;
  return {
    settlement: {
      ...settlement,
      outcome: 'AGREED',
      tasks: settlement.tasks.map((task) => ({ ...task, closed: true })),
      version: settlement.version + 1,
    },
    event: { at, action: 'AGREED', by: null, area: settlement.right, reason: null },
    closes: openTasks(settlement).map((task) => ({ ...task, how: 'DONE' })),
  };
}

const cancelled = (before: Settlement | null): SettlementChange['closes'] =>
  before ? openTasks(before).map((task) => ({ ...task, how: 'CANCELLED' })) : [];

/** Holds what any next version of a settlement that somebody makes has in common. */
const next = ({ before, discrepancy, id, citizen, caller, now }: SettlementAttempt) => ({
  id: before?.id ?? id,
  citizen,
  field: discrepancy.field,
  version: (before?.version ?? 0) + 1,
  values: discrepancy.values.map(({ area, value }) => ({ area: area.key, value })),
  by: asActor(caller),
  at: now,
});

function check(
  action: DiscrepancyAction,
  { caller, discrepancy, before, expectedVersion, isAsSeen }: SettlementAttempt,
  own: Parameters<typeof checkStep<DiscrepancyKind>>[2],
) {
  const [state, version] = [stateOf(discrepancy, before), before?.version ?? 0];
  if (!isAsSeen) return err(versionConflict(version, state, valuesChanged));
  return checkStep(procedure, { action, state, version, expectedVersion, parts: partsOf(caller) }, own);
}

const procedure: Procedure<DiscrepancyKind> = {
  table: discrepancySteps,
  words: {
    thing: 'uenigheden',
    states: { OPEN: 'Ikke afgjort', CORRECTION_ASKED: 'Rettelse er bedt om', BOTH_RIGHT: 'Begge er rigtige' },
    actions: { ASK_CORRECTION: 'bede om rettelse', CONFIRM_BOTH_RIGHT: 'sige, at begge er rigtige' },
    parts: { SEES_BOTH: 'den, der arbejder med borgere og ser begge områders værdier' },
  },
};

const valuesChanged = 'Fagsystemerne siger ikke længere det, du så. Hent uenigheden igen, og tag stilling på ny.';

const alreadyAsked: Refusal = {
  code: 'NOT_POSSIBLE',
  message: 'Der er allerede bedt om netop den rettelse.',
  state: 'CORRECTION_ASKED' satisfies DiscrepancyState,
  allowed: ['CONFIRM_BOTH_RIGHT' satisfies DiscrepancyAction],
};

const unknownArea = (areas: readonly AreaKey[]): Refusal => ({
  code: 'INVALID_AREA',
  message: 'Vælg et af de områder, uenigheden er imellem.',
  field: 'rightArea',
  areas,
});
