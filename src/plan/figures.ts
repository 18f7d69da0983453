import type { Context } from '../context.ts';
import { startOfDay, type CalendarDate } from '../domain/dates.ts';
import { countPlans, hiddenNumbers } from '../domain/plan/figures.ts';
import { leadsIn } from '../domain/plan/parts.ts';
import { planOutcomes, type PlanOutcome } from '../domain/plan/plan.ts';
import type { PlanState } from '../domain/plan/steps.ts';
import { addDays, daysBetween } from '../domain/working-days.ts';
import { badInput } from '../platform/errors.ts';

/** The most days of the time that figures are of: ten years. */
const mostDays = 3_653;

/** Counts the plans that were opened in a time. Small numbers are hidden from those who do not lead an area of each of them. */
export async function planFigures({ from, to }: { from: CalendarDate; to: CalendarDate }, context: Context) {
  if (from > to || daysBetween(from, to) > mostDays)
    throw badInput('Tidsrummet skal begynde, før det slutter, og være på højst ti år ("from", "to").');
  const rows = await context.database.db
    .selectFrom('plan')
    .select(['state', 'outcome', 'areas'])
    .where('opened_at', '>=', startOfDay(from))
    .where('opened_at', '<', startOfDay(addDays(to, 1)))
    .execute();
  const plans = rows.map(({ state, outcome }) => ({
    state: state as PlanState,
    outcome: outcome as PlanOutcome | null,
  }));
  const { total, open, outcomes, other } = countPlans(plans);
  const cells = { total, open, other, ...outcomes };
  const isLeader = rows.every(({ areas }) => areas.some((area) => leadsIn(context.caller, area)));
  const hidden = isLeader ? new Set() : hiddenNumbers(cells, 'total');
  const shown = (name: keyof typeof cells) => ({
    value: hidden.has(name) ? null : cells[name],
    hidden: hidden.has(name),
  });
  return {
    from,
    to,
    total: shown('total'),
    open: shown('open'),
    outcomes: planOutcomes.map((outcome) => ({ outcome, count: shown(outcome) })),
    other: shown('other'),
  };
}
