import { planOutcomes, type Plan, type PlanOutcome } from './plan.ts';
import { isOver } from './steps.ts';

/** Holds the numbers of plans: all of them, those that are not over, the ended ones by outcome, and the others that are over. */
export type PlanNumbers = {
  total: number;
  open: number;
  outcomes: Readonly<Record<PlanOutcome, number>>;
  other: number;
};

/** Counts plans (D88, D92): 55 young, 26 ongoing, 5 in work, 19 in education. */
export function countPlans(plans: readonly Pick<Plan, 'state' | 'outcome'>[]): PlanNumbers {
  const ended = (outcome: PlanOutcome) =>
    plans.filter((one) => one.state === 'ENDED' && one.outcome === outcome).length;
  return {
    total: plans.length,
    open: plans.filter(({ state }) => !isOver(state)).length,
    outcomes: Object.fromEntries(planOutcomes.map((one) => [one, ended(one)])) as Record<PlanOutcome, number>,
    other: plans.filter(({ state }) => isOver(state) && state !== 'ENDED').length,
  };
}

/** The least number that is shown to those who do not lead an area of the plans (promise 26). */
const leastShown = 5;

/**
 * Returns the names of the numbers that are hidden, so that nobody can be recognised: the small ones, and with them the next, or they
 * could be worked out from the total; the total too, where there is no next. Zeros are shown. Of equal ones, all are the next: the
 * rule then does not look at names, the hidden numbers could stand in any order, and each could be a small one or the next.
 */
export function hiddenNumbers(cells: Readonly<Record<string, number>>, total: string): ReadonlySet<string> {
  const parts = Object.entries(cells).filter(([name]) => name !== total);
  const isSmall = (count: number) => count > 0 && count < leastShown;
  const namesOf = (isMeant: (count: number) => boolean) =>
    parts.filter(([, count]) => isMeant(count)).map(([name]) => name);
  const small = namesOf(isSmall);
  if (small.length === 0) return new Set();
  const least = Math.min(...parts.map(([, count]) => count).filter((count) => count >= leastShown));
  const next = namesOf((count) => count === least);
  return new Set([...small, ...(next.length > 0 ? next : [total])]);
}
