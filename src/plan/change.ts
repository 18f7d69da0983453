import type { Announcement, Change } from '../command/save-change.ts';
import { messagesOf } from '../delivery/effects.ts';
import { holdNotes } from '../delivery/hold-notes.ts';
import { joinedAreas, type Plan, type PlanChange } from '../domain/plan/plan.ts';
import { planEffects, type PlanDeps } from './effects.ts';
import { planEvents, plans, unitsOfPlan } from './store.ts';

/** Returns the change that a plan's next version makes: saved with its event, written into the areas' systems, and announced. */
export function planChange(before: Plan | null, change: PlanChange, deps: PlanDeps): Change {
  const { keys } = deps;
  const { plan, event } = change;
  return {
    messages: messagesOf(planEffects(before, change, deps)),
    topics: topicsOfPlan(plan),
    async save(tx) {
      const record = { plan };
      const saved = before
        ? await plans.change(tx, keys, record, before.version)
        : await plans.insert(tx, keys, record);
      if (!saved) return false;
      // What the citizen has taken back and nobody has written yet, is not written.
      if (before && event.action === 'WITHDRAW')
        await holdNotes(
          tx,
          { type: 'plan', id: plan.id },
          { citizen: plan.citizen, areas: joinedAreas(plan), upTo: before.version },
          { keys, now: event.at },
        );
      await planEvents.add(tx, keys, plan.id, { version: plan.version, event });
      return true;
    },
  };
}

/** Returns the audit details of a plan's change. */
export const planDetails = ({ plan, event }: PlanChange): string[] => [
  JSON.stringify([plan.id, plan.version, event.action]),
];

/** Returns the topics of a plan: itself, and the work queues of the units that have a part in it. */
export const topicsOfPlan = (plan: Plan): Announcement[] => [
  ['plan', plan.id],
  ...unitsOfPlan(plan).map((queue) => ['work-queue', queue] as const),
];
