import type { Context } from '../context.ts';
import { postEntry, type Cause, type Effect } from '../delivery/effects.ts';
import type { CommitteeCase } from '../domain/committee/committee-case.ts';
import type { CommitteeDecision } from '../domain/committee/decision.ts';
import { dateInDenmark } from '../domain/dates.ts';
import type { Plan } from '../domain/plan/plan.ts';
import { addWorkingDays } from '../domain/working-days.ts';
import { decisionNote, offerTask } from './entries.ts';

/**
 * Returns the effects of a decision: a note in the system of each area that is represented and knows the citizen, and where a plan
 * is `opened` a task for the coordinator's unit to offer it (D41). While a case is prepared there are none: it is no journal.
 */
export function decisionEffects(
  one: CommitteeCase,
  decision: CommitteeDecision,
  opened: Plan | null,
  { keys, policy, loader }: Pick<Context, 'keys' | 'policy' | 'loader'>,
): Effect[] {
  const cause: Cause = { subject: { type: 'committee-case', id: one.id }, version: one.version, citizen: one.citizen };
  const nameOf = (area: string) =>
    loader.areas.find(({ key }) => key === area)?.name ??
    policy.committee.outside.find((outside) => outside.area === area)?.name ??
    area;
  const areas = loader.areas.map(({ key }) => key).filter((area) => one.areas.includes(area));
  const notes = areas.map((area) =>
    postEntry(cause, area, `note-${area}`, keys, (marker) => decisionNote(decision, nameOf, marker)),
  );
  if (!opened) return notes;
  const dueOn = addWorkingDays(dateInDenmark(decision.at), policy.plan.offer, policy.plan.closedDays);
  const { coordinator } = opened;
  return [...notes, postEntry(cause, coordinator.area, 'task', keys, (marker) => offerTask(opened, dueOn, marker))];
}
