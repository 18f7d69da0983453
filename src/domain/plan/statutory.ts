import type { InformationKind } from '../access/access-rules.ts';
import type { AreaKey } from '../area.ts';
import type { CalendarDate } from '../dates.ts';
import type { PlanDeadlines } from './deadlines.ts';
import type { Plan, StatutoryPlan } from './plan.ts';

/** A consent in force: which area may give which kinds of information to which. */
export type ConsentInForce = { from: AreaKey; to: AreaKey; kinds: readonly InformationKind[] };

/**
 * Returns the areas whose statutory plan cannot be replaced: one that gives the plan to each other area of it needs the citizen's
 * consent to that, in force, by the kind PLAN (lov 707/2018; Retssikkerhedsloven § 11 a).
 */
export const areasWithoutConsent = (
  { areas }: Pick<Plan, 'areas'>,
  replaced: readonly { area: AreaKey }[],
  consents: readonly ConsentInForce[],
): AreaKey[] =>
  replaced
    .map(({ area }) => area)
    .filter((from) =>
      areas.some(
        ({ area: to }) =>
          to !== from && !consents.some((one) => one.from === from && one.to === to && one.kinds.includes('PLAN')),
      ),
    );

/** Returns the statutory plans that a plan would replace under a policy. */
export const statutoryOf = (
  { areas }: Pick<Plan, 'areas'>,
  { replaces }: Pick<PlanDeadlines, 'replaces'>,
  on: CalendarDate,
): StatutoryPlan[] =>
  replaces
    .filter(({ area }) => areas.some((one) => one.area === area))
    .map((one) => ({ ...one, replacedOn: on, standsSince: null }));
