import type { Context } from '../context.ts';
import { dueFor } from '../domain/meeting/rhythm.ts';
import { planWarnings, type PlanWarning } from '../domain/meeting/warnings.ts';
import { recordCoordinator } from '../plan/coordinator-left.ts';
import type { PlanRecord } from '../plan/store.ts';
import { dayIn } from './access.ts';
import { rhythmOfPlans } from './store.ts';

/**
 * Returns the warnings about a plan that the caller sees, by what they may see of those who work with the citizen; it is recorded
 * whether the coordinator has left.
 */
export async function warningsOf({ plan, purpose }: PlanRecord, context: Context): Promise<PlanWarning[]> {
  const { database, guard, policy } = context;
  const { today } = dayIn(context);
  const [view, held] = await Promise.all([guard.citizen(plan.citizen, purpose), rhythmOfPlans(database.db, [plan.id])]);
  const parts = view ? await view.section('contacts') : [];
  const contacts = parts.flatMap(({ items }) => items);
  const left = await recordCoordinator(plan, parts, context);
  const { state, startedOn, pauses } = plan;
  const due =
    state === 'ACTIVE' && startedOn !== null
      ? dueFor({ startedOn, pauses }, held.get(plan.id) ?? [], today, policy.meeting)
      : [];
  return planWarnings({ left, contacts, due, today }, policy.meeting.supportPersons);
}
