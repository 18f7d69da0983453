import type { Instant } from '../dates.ts';
import { noPlanFacts } from './open-plan.ts';
import type { Plan, PlanChange, PlanEvent } from './plan.ts';
import { agreedStates } from './steps.ts';

/** Returns the next version of a plan with its event. */
export function nextPlan(
  before: Plan,
  after: Plan,
  event: Partial<PlanEvent> & Pick<PlanEvent, 'action' | 'by'>,
  now: Instant,
): PlanChange {
  const version = before.version + 1;
  return {
    plan: {
      ...withTasks(after, version),
      version,
      offerTaskIn: after.state === 'PROPOSED' ? after.offerTaskIn : null,
    },
    event: { ...noPlanFacts, ...event, at: now, state: after.state },
  };
}

/** After the yes each effort has a task; one that is new, or goes to another unit, gets it with this version. */
const withTasks = (plan: Plan, version: number): Plan =>
  agreedStates.has(plan.state)
    ? { ...plan, efforts: plan.efforts.map((one) => ({ ...one, taskVersion: one.taskVersion ?? version })) }
    : plan;
