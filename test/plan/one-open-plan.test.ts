import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { executeCommand } from '../../src/command/execute-command.ts';
import { readPolicy } from '../../src/config/policy.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import { planExists } from '../../src/domain/plan/open-plan.ts';
import type { Refusal } from '../../src/domain/refusal.ts';
import { err, type Result } from '../../src/domain/result.ts';
import { preparedPlanChange } from '../../src/plan/prepare-step.ts';
import { openPlanOf, type PlanRecord } from '../../src/plan/store.ts';
import type { Database } from '../../src/platform/database/open-database.ts';
import { loadKeys, type Keys } from '../../src/platform/keys.ts';
import { aPlan, openedAt } from '../domain/plan/plans.ts';
import { tried as triedWith } from '../domain/plan/courses.ts';
import { forEachEngine, type TestDatabase } from '../support/database.ts';
import { lars, went } from '../support/referrals.ts';
import { requestsAt, type Requests } from '../support/requests.ts';

const citizens = ['7005901234', '7105902345'] as Cpr[];
const policy = went(readPolicy(undefined, ['employment', 'social']));
const attempt = fc.record({
  what: fc.constantFrom('open' as const, 'open' as const, 'mark in error' as const),
  citizen: fc.constantFrom(...citizens),
});
type Attempt = typeof attempt extends fc.Arbitrary<infer One> ? One : never;

forEachEngine((engine) => {
  let [home, store] = ['', null as TestDatabase | null];
  let keys: Keys;
  let gateways: Database[] = [];
  let requests: Requests[] = [];
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'helhed-keys-'));
    keys = loadKeys({ keyFile: join(home, 'keys.json') });
    store = await engine.fresh();
    gateways = [await store.open(), ...(engine.name === 'postgres' ? [await store.open()] : [])];
    const clock = { now: () => new Date(openedAt) };
    requests = await Promise.all(
      gateways.map((database) => requestsAt(database, { keys, policy, clock, caller: lars })),
    );
  });
  afterAll(async () => {
    for (const one of requests) await one.close();
    for (const one of gateways) await one.close();
    await store!.remove();
    await rm(home, { recursive: true });
  });

  let turn = 0;
  /** Opens a plan, or ends the one that is open, at whichever gateway is next, by what the rules make of it as it is. */
  function tried({ what, citizen }: Attempt): Promise<Result<PlanRecord, Refusal>> {
    turn += 1;
    const context = requests[turn % requests.length]!.next();
    const idempotencyKey = randomUUID();
    return executeCommand('test', { idempotencyKey }, context, async () => {
      const existing = await openPlanOf(context.database.db, keys, citizen);
      if (what === 'open')
        return existing
          ? err(planExists(null))
          : preparedPlanChange(null, aPlan({ id: idempotencyKey, citizen }), context);
      if (!existing) return err({ code: 'UNKNOWN', message: '', what: 'PLAN' });
      const marking = { action: 'MARK_IN_ERROR', who: 'lars', days: 0, pick: 0 } as const;
      return preparedPlanChange(existing.plan, triedWith(marking, existing.plan, openedAt)!, context);
    });
  }

  test('a citizen has at most one open plan, whatever two gateways do at once (P1)', async () => {
    const story = async (waves: readonly (readonly Attempt[])[]) => {
      for (const wave of waves) {
        const before = await open();
        const done = await Promise.all(wave.map(tried));
        const after = await open();
        for (const citizen of citizens) {
          const made = (what: Attempt['what']) =>
            wave.filter((one, index) => one.what === what && one.citizen === citizen && done[index]!.ok).length;
          expect(after(citizen)).toBeLessThanOrEqual(1);
          // Nothing that was accepted is lost, and nothing was made that was not.
          expect(after(citizen)).toBe(before(citizen) + made('open') - made('mark in error'));
        }
      }
    };
    const waves = fc.array(fc.array(attempt, { minLength: 2, maxLength: 8 }), { minLength: 1, maxLength: 4 });
    await fc.assert(fc.asyncProperty(waves, story), { numRuns: 15 });
  }, 120_000);

  async function open() {
    const rows = await gateways[0]!.db.selectFrom('plan').select('citizen').where('open', '=', true).execute();
    return (citizen: Cpr) => rows.filter((row) => row.citizen === keys.pseudonym(citizen)).length;
  }
});
