import { sql } from 'kysely';
import type { ClockDeps, ClockOf, Sweep } from '../command/clocks.ts';
import { saveOwnChange } from '../command/save-change.ts';
import type { Policy } from '../config/policy.ts';
import { openFollowUp } from '../domain/committee/open-case.ts';
import { afterCancelledMeeting } from '../domain/committee/agenda-steps.ts';
import type { CalendarDate, Instant } from '../domain/dates.ts';
import { meetings } from '../meeting/store.ts';
import { plans } from '../plan/store.ts';
import { reference } from '../platform/reference.ts';
import { caseChange, caseDetails } from './change.ts';
import { committeeCases } from './store.ts';

type Deps = ClockDeps & { policy: Policy };

/** Brings a case back whose meeting was cancelled: it is ready for another one. */
export const committeeClock =
  ({ database, keys, policy }: Deps): ClockOf =>
  async (id, now) => {
    const record = await committeeCases.byId(database.db, keys, id);
    const { meeting } = record?.committeeCase ?? {};
    if (!record || !meeting) return null;
    const found = await meetings.byId(database.db, keys, meeting);
    const change = afterCancelledMeeting(record.committeeCase, found?.meeting ?? null, now);
    if (!change) return null;
    return {
      ...caseChange(change, [], { keys, policy }),
      citizen: change.case.citizen,
      auditDetails: caseDetails(change),
    };
  };

type Due = { id: string; followUpOn: CalendarDate };

/**
 * Opens the cases in which the committee follows up plans (D59): once a plan's follow-up is waited for, one case for each agreed
 * day, however many gateways look. Where there is no committee there are none.
 */
export function followUpSweep(deps: Deps): Sweep {
  const { database, policy } = deps;
  return async (now, most) => {
    if (policy.plan.opensWith !== 'COMMITTEE') return [];
    const { rows } = await sql<Due>`
      select subject_id as id, due_on as "followUpOn" from waiting
      where subject_type = 'plan' and waiting_for = 'PLAN_FOLLOW_UP' and not exists (
        select from committee_case where plan_id = subject_id and follows_up = due_on
      )
      order by due_on, subject_id limit ${most}`.execute(database.db);
    return rows.map((due) => () => openCaseFor(due, now, deps));
  };
}

async function openCaseFor({ id, followUpOn }: Due, now: Instant, deps: Deps): Promise<void> {
  const { database, keys } = deps;
  const record = await plans.byId(database.db, keys, id);
  // It may have been followed up since.
  if (record?.plan.followUpOn !== followUpOn) return;
  const { plan } = record;
  const areas = plan.areas.map(({ area }) => area);
  const caseId = reference(keys, ['follow-up', id, followUpOn]);
  const change = openFollowUp({ ...plan, areas }, caseId, now);
  const own = { ...caseChange(change, [], deps), citizen: plan.citizen, auditDetails: caseDetails(change) };
  await database.transaction((tx) => saveOwnChange(tx, 'sweepFollowUps', own, { ...deps, now }));
}
