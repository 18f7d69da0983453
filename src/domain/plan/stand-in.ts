import type { Caller } from '../access/caller.ts';
import { dateInDenmark, type CalendarDate } from '../dates.ts';
import { disclosureIn } from '../disclosure.ts';
import { isBlank, textRefusal } from '../free-text.ts';
import { asActor } from '../parties.ts';
import type { Refusal } from '../refusal.ts';
import { ok, type Result } from '../result.ts';
import { checkStep } from '../steps.ts';
import { addDays, workingDaysBetween } from '../working-days.ts';
import type { PlanTime } from './deadlines.ts';
import { nextPlan } from './next-plan.ts';
import { invalidArea, membersRefusal, wrongDay } from './open-plan.ts';
import { planPartsOf } from './parts.ts';
import { isInPlan, type Plan, type PlanChange, type PlanStandIn } from './plan.ts';
import { planSteps } from './steps.ts';
import { planWords } from './words.ts';

/** Holds a stand-in who is to be named, the version of the plan that was seen, and how long one may stand in, in working days. */
export type StandInOrder = {
  standIn: PlanStandIn;
  text: string | null;
  expectedVersion: number;
  standInDays: number;
};

/**
 * Names a stand-in for the coordinator while they are away: for the leader of the coordinator's unit, and no change of coordinator,
 * which is the committee's alone (D61).
 */
export function nameStandIn(
  plan: Plan,
  caller: Caller,
  { standIn, text, expectedVersion, standInDays }: StandInOrder,
  { now, policy }: PlanTime,
): Result<PlanChange, Refusal> {
  const day = { today: dateInDenmark(now), policy };
  const { state, version } = plan;
  const parts = planPartsOf(caller, plan, day);
  const checked = checkStep(
    { table: planSteps, words: planWords },
    { action: 'NAME_STAND_IN', state, version, expectedVersion, parts },
    {
      hindrance: () => (standInDays === 0 ? noStandIns(plan) : null),
      wrong: () => [
        areaRefusal(plan, standIn),
        membersRefusal([standIn]),
        daysRefusal(standIn, day.today, standInDays, policy.closedDays),
        text === null ? null : (textRefusal('text', text) ?? disclosureIn({ text })),
      ],
    },
  );
  if (!checked.ok) return checked;
  const event = { action: 'NAME_STAND_IN' as const, by: asActor(caller), on: standIn.from };
  const why = isBlank(text) ? null : (text?.trim() ?? null);
  return ok(nextPlan(plan, { ...plan, standIn }, { ...event, text: why }, now));
}

function areaRefusal(plan: Plan, { area, caseworker }: PlanStandIn): Refusal | null {
  if (!isInPlan(plan, area))
    return invalidArea(
      'standIn',
      plan.areas.map((one) => one.area),
    );
  const { coordinator } = plan;
  return area === coordinator.area && caseworker === coordinator.caseworker ? theCoordinator : null;
}

function daysRefusal(
  { from, until }: PlanStandIn,
  today: CalendarDate,
  atMost: number,
  closedDays: PlanTime['policy']['closedDays'],
): Refusal | null {
  if (from < today) return wrongDay('from', 'En stedfortræder udpeges fra i dag eller senere.');
  if (until < from) return wrongDay('until', 'Den sidste dag kan ikke ligge før den første.');
  return workingDaysBetween(addDays(from, -1), until, closedDays) > atMost
    ? wrongDay('until', `En stedfortræder udpeges for højst ${atMost} arbejdsdage. Et skift besluttes i udvalget.`)
    : null;
}

const noStandIns = ({ state }: Plan): Refusal => ({
  code: 'NOT_POSSIBLE',
  message: 'Kommunen udpeger ikke stedfortrædere.',
  state,
  allowed: [],
});
const theCoordinator: Refusal = {
  code: 'INVALID_TEXT',
  message: 'Koordinatoren kan ikke være sin egen stedfortræder.',
  field: 'standIn',
};
