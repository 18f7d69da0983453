import type { Policy } from '../config/policy.ts';
import { closeEntry, markEntry, postEntry, type Cause, type Effect } from '../delivery/effects.ts';
import { noteIn } from '../delivery/hold-notes.ts';
import type { AreaKey } from '../domain/area.ts';
import { areaNames, type Area } from '../domain/citizen/source.ts';
import { dateInDenmark, type CalendarDate } from '../domain/dates.ts';
import { joinedAreas, type Effort, type Plan, type PlanChange } from '../domain/plan/plan.ts';
import { agreedStates } from '../domain/plan/steps.ts';
import { addWorkingDays } from '../domain/working-days.ts';
import type { Keys } from '../platform/keys.ts';
import {
  effortTask,
  offerTask,
  planStepNote,
  statutoryTask,
  taskOf,
  wholePlanNote,
  type PlanNames,
} from './entries.ts';

/** Holds what a plan's change is made with: `areas` names the areas. */
export type PlanDeps = { keys: Keys; policy: Policy; areas: readonly Area[] };

/**
 * Returns the effects of a plan's next version on the areas' systems. Before the citizen's yes there is only the task to offer what
 * the committee decided (D41); with it each area that joined gets its marks, the plan and its efforts' tasks, then what changes, and
 * at the end its marks come off (ADR 3).
 */
export function planEffects(before: Plan | null, change: PlanChange, deps: PlanDeps): Effect[] {
  const { plan } = change;
  const [was, is] = [isAgreed(before), isAgreed(plan)];
  const offering = offerEffects(before, change, deps);
  if (!was && !is && change.event.action !== 'CORRECT_OUTCOME') return offering;
  const areas = [...new Set([...(before ? joinedAreas(before) : []), ...joinedAreas(plan)])];
  return [...offering, ...areas.flatMap((area) => effectsIn(area, before, change, deps))];
}

/** Asks the coordinator's unit to offer a decided plan; closes the task once that is done, or will not be. */
function offerEffects(before: Plan | null, { plan, event }: PlanChange, { keys, policy }: PlanDeps): Effect[] {
  const task = 'offer-task';
  const cause: Cause = { subject: { type: 'plan', id: plan.id }, version: plan.version, citizen: plan.citizen };
  const [was, is] = [before?.offerTaskIn ?? null, plan.offerTaskIn];
  if (before === null && is !== null) {
    const dueOn = addWorkingDays(dateInDenmark(event.at), policy.plan.offer, policy.plan.closedDays);
    return [postEntry(cause, is, task, keys, (marker) => offerTask(plan, dueOn, marker))];
  }
  if (was === null || is !== null) return [];
  return [closeEntry(cause, was, event.action === 'OFFER' ? 'DONE' : 'CANCELLED', keys, { version: 1, what: task })];
}

const isAgreed = (plan: Plan | null): plan is Plan => plan !== null && agreedStates.has(plan.state);

function effectsIn(area: AreaKey, before: Plan | null, change: PlanChange, deps: PlanDeps): Effect[] {
  const { plan, event } = change;
  const { keys } = deps;
  const names = namesIn(deps);
  const isNew = isAgreed(plan) && !(isAgreed(before) && joinedAreas(before).includes(area));
  const cause = causeIn(area, plan);
  const plain = { ...cause, sharing: null };
  const note = isNew ? (marker: string) => wholePlanNote(plan, names, marker) : planStepNote(change, names);
  return [
    ...marksIn(before, plan, isNew).map(([mark, on]) =>
      markEntry(plain, area, mark, on, keys, asked(area, plan, dateInDenmark(event.at), deps)),
    ),
    ...(note ? [postEntry(cause, area, noteIn(area), keys, note)] : []),
    ...cancelledTasks(area, before, plan).map((effort) =>
      closeEntry(plain, area, 'CANCELLED', keys, { version: effort.taskVersion!, what: taskOf(effort) }),
    ),
    ...newTasks(area, plan).map((effort) =>
      postEntry(plain, area, taskOf(effort), keys, (marker) => effortTask(plan, effort, names, marker)),
    ),
    ...(event.action === 'FALL_BACK' ? statutoryTasks(area, change, plain, deps) : []),
  ];
}

type PlanMark = Parameters<typeof markEntry>[2];

/** Marks come on with the yes, a new coordinator's in place of the one before, and come off when the plan is over. */
function marksIn(before: Plan | null, plan: Plan, isNew: boolean): (readonly [PlanMark, boolean])[] {
  const coordinator: PlanMark = { kind: 'COORDINATOR', name: plan.coordinator.name };
  const joint: PlanMark = { kind: 'JOINT_PLAN' };
  if (isNew) return [[joint, true] as const, [coordinator, true] as const];
  if (!isAgreed(before)) return [];
  if (!isAgreed(plan)) return [[joint, false] as const, [coordinator, false] as const];
  return before.coordinator.area === plan.coordinator.area &&
    before.coordinator.caseworker === plan.coordinator.caseworker
    ? []
    : [[coordinator, true] as const];
}

const newTasks = (area: AreaKey, plan: Plan): Effort[] =>
  isAgreed(plan) ? plan.efforts.filter((one) => one.area === area && one.taskVersion === plan.version) : [];

/** The tasks of efforts that were dropped or went to another unit, and of all when the plan is over. */
const cancelledTasks = (area: AreaKey, before: Plan | null, plan: Plan): Effort[] =>
  (before?.efforts ?? []).filter(
    (effort) =>
      effort.area === area &&
      effort.taskVersion !== null &&
      isAgreed(before) &&
      (!isAgreed(plan) ||
        !plan.efforts.some(({ id, taskVersion }) => id === effort.id && taskVersion === effort.taskVersion)),
  );

const statutoryTasks = (
  area: AreaKey,
  { plan, event }: PlanChange,
  cause: Cause,
  { keys, policy }: PlanDeps,
): Effect[] =>
  plan.statutory
    .filter((one) => one.area === area)
    .map((one, index) => {
      const dueOn = addWorkingDays(dateInDenmark(event.at), policy.plan.statutoryAgain, policy.plan.closedDays);
      return postEntry(cause, area, `statutory-${area}-${index}`, keys, (marker) =>
        statutoryTask(one, unitIn(area, plan), dueOn, marker),
      );
    });

/** Asks the plan's unit in an area, where its system does not keep a mark. */
const asked = (area: AreaKey, plan: Plan, today: CalendarDate, { policy: { plan: policy } }: PlanDeps) => ({
  unit: unitIn(area, plan),
  dueOn: addWorkingDays(today, policy.offer, policy.closedDays),
});

/** Returns a unit that has a part in a plan in an area: the coordinator's, a background group's member's, or an effort's. */
const unitIn = (area: AreaKey, { coordinator, backgroundGroup, efforts }: Plan): string | null =>
  [coordinator, ...backgroundGroup, ...efforts].find((one) => one.area === area)?.unit ?? null;

/** A plan in place of the statutory ones rests on the consents between its areas: what tells of it is held once one is over. */
const causeIn = (area: AreaKey, plan: Plan): Cause => {
  const others = joinedAreas(plan).filter((one) => one !== area);
  return {
    subject: { type: 'plan', id: plan.id },
    version: plan.version,
    citizen: plan.citizen,
    sharing: plan.form === 'REPLACES' ? { from: others, to: area } : null,
  };
};

/** Returns the words that entries need. */
export const namesIn = ({ areas, policy }: Pick<PlanDeps, 'areas' | 'policy'>): PlanNames => ({
  nameOf: areaNames(areas),
  levels: policy.plan.levels,
});
