import type { Change } from '../../src/command/save-change.ts';
import type { Policy } from '../../src/config/policy.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import type { Instant } from '../../src/domain/dates.ts';
import { planChange } from '../../src/plan/change.ts';
import { openPlanOf } from '../../src/plan/store.ts';
import type { Database } from '../../src/platform/database/open-database.ts';
import type { Keys } from '../../src/platform/keys.ts';
import { actions, tried } from '../domain/plan/courses.ts';
import { aPlan } from '../domain/plan/plans.ts';

const areas = [
  { key: 'employment', name: 'Beskæftigelse' },
  { key: 'social', name: 'Social' },
];

type Deps = { database: Database; keys: Keys; policy: Policy; newId(): string; now(): Instant };

/** Opens a citizen's plan, or goes on with it by a number, whatever it is; null where nothing is changed. */
export async function nextPlanChange(by: number, citizen: Cpr, deps: Deps): Promise<Change | null> {
  const { database, keys, policy, newId, now } = deps;
  const before = (await openPlanOf(database.db, keys, citizen))?.plan ?? null;
  const possible = [...actions, 'SEEN', 'FALL_BACK', 'DECIDE'] as const;
  const action = possible[(by >> 3) % possible.length]!;
  const who = by % 2 ? null : 'mette';
  const change = before
    ? tried({ action, who, days: by % 40, pick: by >> 2 }, before, now())
    : aPlan({ id: newId(), citizen, now: now() });
  return change && planChange(before, change, { keys, policy, areas });
}
