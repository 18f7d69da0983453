import type { Kysely } from 'kysely';
import { consentsInForce } from '../access/consents-between.ts';
import type { Cpr } from '../domain/cpr.ts';
import { dateInDenmark, type Instant } from '../domain/dates.ts';
import type { Plan, StatutoryPlan } from '../domain/plan/plan.ts';
import { areasWithoutConsent } from '../domain/plan/statutory.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';

/** A statutory plan as it is shown: whether it stands now, whatever was agreed. */
export type ShownStatutoryPlan = StatutoryPlan & { stands: boolean };

type Deps = { database: { db: Kysely<Tables> }; keys: Keys; now(): Instant };

/** Returns the areas of a citizen's plan whose statutory plan cannot be replaced today, for want of a consent of kind PLAN. */
export async function consentLacks(
  plan: Pick<Plan, 'areas'> & { citizen: Cpr },
  replaced: readonly { area: string }[],
  { database, keys, now }: Deps,
): Promise<string[]> {
  const consents = await consentsInForce(database.db, plan.citizen, { keys, today: dateInDenmark(now()) });
  return areasWithoutConsent(plan, replaced, consents);
}

/** Returns the statutory plans of a plan, with whether each stands now: it does as soon as a consent is over. */
export async function shownStatutory(plan: Plan, deps: Deps): Promise<ShownStatutoryPlan[]> {
  if (plan.statutory.length === 0) return [];
  const lacks = plan.form === 'REPLACES' ? await consentLacks(plan, plan.statutory, deps) : [];
  const stands = plan.form === 'BESIDE' || lacks.length > 0;
  return plan.statutory.map((one) => ({ ...one, stands: stands || one.standsSince !== null }));
}
