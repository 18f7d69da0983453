import type { Kysely } from 'kysely';
import { areaOf } from '../access/units.ts';
import type { Context } from '../context.ts';
import { unitsToAct } from '../domain/access/acts.ts';
import { coordinatorChange, type CasePrefill } from '../domain/committee/prefill.ts';
import type { CommitteeCaseKind } from '../domain/committee/committee-case.ts';
import { readCoordinatorLeft } from '../plan/coordinator-left.ts';
import type { PlanRecord } from '../plan/store.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';
import { mayBringBack } from './propose-case.ts';
import { committeeCases } from './store.ts';

/**
 * Returns what a proposal to change a plan's coordinator can begin with, once they have left: for those who may propose it, while
 * there is none under way; else null.
 */
export async function prefillCase(record: PlanRecord, context: Context): Promise<CasePrefill | null> {
  const { caller, database, keys, policy } = context;
  const { plan } = record;
  const mayPropose = unitsToAct('PROPOSE_CASE', caller).length > 0 && mayBringBack(plan, context);
  if (policy.plan.opensWith !== 'COMMITTEE' || !mayPropose) return null;
  const left = await readCoordinatorLeft(record, context);
  if (!left || (await isUnderWay('COORDINATOR_CHANGE', plan.id, { db: database.db, keys }))) return null;
  return coordinatorChange(plan.coordinator, left, areaOf(plan.coordinator.area, context).name);
}

async function isUnderWay(
  kind: CommitteeCaseKind,
  plan: string,
  { db, keys }: { db: Kysely<Tables>; keys: Keys },
): Promise<boolean> {
  const rows = await db
    .selectFrom('committee_case')
    .select(['id', 'body'])
    .where('plan_id', '=', plan)
    .where('open', '=', true)
    .execute();
  return rows.some((row) => committeeCases.read(keys, row).committeeCase.kind === kind);
}
