import type { PreparedChange } from '../command/execute-command.ts';
import type { Context } from '../context.ts';
import { planPartsOf } from '../domain/plan/parts.ts';
import type { PlanPart } from '../domain/plan/steps.ts';
import { takePlanStep } from '../domain/plan/take-step.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, type Result } from '../domain/result.ts';
import type { MeetingFollowUpInput } from '../generated/schema.ts';
import { unknownPlan } from '../plan/access.ts';
import { assessment } from '../plan/mutations.ts';
import { preparedPlanChange } from '../plan/prepare-step.ts';
import type { PlanRecord } from '../plan/store.ts';
import { dayIn } from './access.ts';
import type { ShownMeeting } from './records.ts';

/**
 * Prepares the follow-up of a plan that was made at a meeting about it: the goals and agreements are filled in at the meetings (D82),
 * so whoever leads one writes it down for the coordinator.
 */
export function followUpAt(
  { about }: Pick<ShownMeeting, 'meeting' | 'about'>,
  { expectedVersion, followUpOn, assessments }: MeetingFollowUpInput,
  context: Context,
): Result<PreparedChange<PlanRecord>, Refusal> {
  if (!about) return err(unknownPlan);
  const { caller, policy, now } = context;
  const { plan } = about;
  const own = planPartsOf(caller, plan, dayIn(context));
  const parts = new Set<PlanPart>(own.has('FACILITATOR') ? [...own, 'COORDINATOR'] : own);
  const input = { expectedVersion, followUpOn, assessments: (assessments ?? []).map(assessment) };
  const taken = takePlanStep('FOLLOW_UP', plan, caller, input, { now: now(), policy: policy.plan }, parts);
  return taken.ok ? preparedPlanChange(plan, taken.value, context) : taken;
}
