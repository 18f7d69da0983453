import type { Kysely } from 'kysely';
import { consentsInForce } from '../access/consents-between.ts';
import type { AreaKey } from '../domain/area.ts';
import { dateInDenmark, type CalendarDate, type Instant } from '../domain/dates.ts';
import type { Plan, StatutoryPlan } from '../domain/plan/plan.ts';
import { areasWithoutConsent } from '../domain/plan/statutory.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';

/** A statutory plan as it is shown: whether it stands now, whatever was agreed. */
export type ShownStatutoryPlan = StatutoryPlan & { stands: boolean };

type Deps = { database: { db: Kysely<Tables> }; keys: Keys; now(): Instant };
type Parties = Pick<Plan, 'areas' | 'citizen'>;

/**
 * Returns the areas of a plan whose statutory plan cannot be replaced on a day, for want of a consent of kind PLAN, and the last day of
 * whichever consent in force ends first; null where there is none.
 */
export async function consentStanding(
  db: Kysely<Tables>,
  plan: Parties,
  replaced: readonly { area: AreaKey }[],
  { keys, today }: { keys: Keys; today: CalendarDate },
): Promise<{ lacks: AreaKey[]; lastDay: CalendarDate | null }> {
  const all = await consentsInForce(db, plan.citizen, { keys, today });
  const ofPlan = all.filter(({ kinds }) => kinds.includes('PLAN'));
  const lastDay = ofPlan.map(({ expiresOn }) => expiresOn).toSorted()[0] ?? null;
  return { lacks: areasWithoutConsent(plan, replaced, ofPlan), lastDay };
}

/** Returns the areas of a plan whose statutory plan cannot be replaced today. */
export const consentLacks = async (
  plan: Parties,
  replaced: readonly { area: AreaKey }[],
  { database, keys, now }: Deps,
): Promise<AreaKey[]> =>
  (await consentStanding(database.db, plan, replaced, { keys, today: dateInDenmark(now()) })).lacks;

/** Returns the statutory plans of a plan, with whether each stands now: it does as soon as a consent is over. */
export async function shownStatutory(plan: Plan, deps: Deps): Promise<ShownStatutoryPlan[]> {
  if (plan.statutory.length === 0) return [];
  const lacks = plan.form === 'REPLACES' ? await consentLacks(plan, plan.statutory, deps) : [];
  const stands = plan.form === 'BESIDE' || lacks.length > 0;
  return plan.statutory.map((one) => ({ ...one, stands: stands || one.standsSince !== null }));
}
