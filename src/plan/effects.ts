import type { Policy } from '../config/policy.ts';
import type { Effect } from '../delivery/effects.ts';
import type { Area } from '../domain/citizen/source.ts';
import type { Plan, PlanChange } from '../domain/plan/plan.ts';
import type { Keys } from '../platform/keys.ts';

/** Holds what a plan's change is made with: `areas` names the areas. */
export type PlanDeps = { keys: Keys; policy: Policy; areas: readonly Area[] };

/** Returns the effects of a plan's next version on the areas' systems. Before the citizen's yes there are none. */
export const planEffects = (_before: Plan | null, _change: PlanChange, _deps: PlanDeps): Effect[] => [];
