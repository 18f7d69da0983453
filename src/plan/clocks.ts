import type { ConnectedArea } from '../access/loader.ts';
import type { ClockDeps, ClockOf } from '../command/clocks.ts';
import type { Policy } from '../config/policy.ts';
import { fallBack } from '../domain/plan/own-steps.ts';
import { planChange } from './change.ts';
import { consentLacks } from './statutory.ts';
import { plans } from './store.ts';

/** Lets the statutory plans of a plan stand again once a consent that it rests on is over: their areas are asked to make them anew. */
export const planClock =
  ({ database, keys, policy, areas }: ClockDeps & { policy: Policy; areas: readonly ConnectedArea[] }): ClockOf =>
  async (id, now) => {
    const record = await plans.byId(database.db, keys, id);
    if (record?.plan.form !== 'REPLACES') return null;
    const { plan } = record;
    const lacks = await consentLacks(plan, plan.statutory, { database, keys, now: () => now });
    const change = lacks.length > 0 ? fallBack(plan, now) : null;
    return (
      change && {
        ...planChange(plan, change, { keys, policy, areas }),
        citizen: plan.citizen,
        auditDetails: [`${id} ${change.event.action}`],
      }
    );
  };
