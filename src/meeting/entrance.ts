import type { CitizenView } from '../access/citizen-view.ts';
import type { Context } from '../context.ts';
import { settle } from '../domain/citizen/source.ts';
import { entranceOf } from '../domain/meeting/entrance.ts';
import { recordCoordinator } from '../plan/coordinator-left.ts';
import { planOf } from '../plan/list-plans.ts';
import type { ShownEntrance } from './records.ts';

/**
 * Returns a citizen's one entrance to the municipality, as far as the caller may see it; null for a sanction (D75). It is recorded
 * whether the coordinator has left.
 */
export async function findEntrance(view: CitizenView, context: Context): Promise<ShownEntrance | null> {
  if (view.purpose === 'SANCTION') return null;
  const [plan, parts] = await Promise.all([planOf(view, context), view.section('contacts')]);
  if (plan) await recordCoordinator(plan.plan, parts, context);
  const reports = parts.map(({ report }) => report);
  const { completeness } = settle([], reports);
  const contacts = parts.flatMap(({ items }) => items);
  const ofPlan = plan && { coordinator: plan.plan.coordinator, since: plan.plan.decidedOn };
  return { entrance: entranceOf(ofPlan, contacts, context.policy.entrance), completeness, sources: reports };
}
