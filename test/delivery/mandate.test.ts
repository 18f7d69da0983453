import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { executeCommand } from '../../src/command/execute-command.ts';
import { readPolicy } from '../../src/config/policy.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import type { Instant } from '../../src/domain/dates.ts';
import {
  balanceOn,
  mandateKinds,
  setMandate,
  sumsOf,
  type Mandate,
  type MandateChange,
  type Sign,
} from '../../src/domain/mandate/mandate.ts';
import { correctMandate, drawMandate, drawVersion, returnMandate, versionOf } from '../../src/domain/mandate/steps.ts';
import type { Refusal } from '../../src/domain/refusal.ts';
import { ok, type Result } from '../../src/domain/result.ts';
import { mandateChange } from '../../src/mandate/change.ts';
import { mandateBooks, mandateOf } from '../../src/mandate/store.ts';
import type { Database } from '../../src/platform/database/open-database.ts';
import { loadKeys, type Keys } from '../../src/platform/keys.ts';
import { forEachEngine, type TestDatabase } from '../support/database.ts';
import { lars, on, went } from '../support/referrals.ts';
import { requestsAt, type Requests } from '../support/requests.ts';

const citizen = '8408912204' as Cpr;
const at = '2027-01-05T10:00:00.000Z' as Instant;
const today = on('2027-01-05');
const policy = went(readPolicy(undefined, ['employment', 'social']));
const drawn = { kind: 'TRANSPORT' as const, area: 'social', unit: 'fti', payer: 'social', period: null };
const terms = { startsOn: on('2026-12-10'), endsOn: null, kinds: mandateKinds, decision: 'D1' };
const signed = (id: string): Sign => ({ id, at, by: { id: 'mette', name: 'Mette Holm' }, why: 'Fordi' });

const attempt = fc.record({
  what: fc.constantFrom('draw' as const, 'draw' as const, 'return' as const, 'correct' as const),
  of: fc.nat(9),
  oere: fc.integer({ min: 1, max: 3_000_000 }),
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
    const clock = { now: () => new Date(at) };
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
  /** Changes a mandate by whichever gateway is next, by what rules make of it as it is. */
  function tried(
    plan: string,
    decide: (mandate: Mandate | null, sign: Sign) => Result<MandateChange, Refusal>,
  ): Promise<Result<string, Refusal>> {
    turn += 1;
    const context = requests[turn % requests.length]!.next();
    const idempotencyKey = randomUUID();
    return executeCommand('test', { idempotencyKey }, context, async () => {
      const decided = decide(await mandateOf(context.database.db, keys, plan), signed(idempotencyKey));
      if (!decided.ok) return decided;
      const change = mandateChange(decided.value, [], context);
      return ok({ ...change, answer: idempotencyKey, citizens: [citizen], auditDetails: [] });
    });
  }
  const setting = (plan: string, oere: number) =>
    tried(plan, (_, sign) => setMandate({ id: plan, citizen }, { oere, terms }, sign, { atMost: null }));
  const day = { today, plan: { id: 'P', state: 'ACTIVE', canStart: true } };
  const drawing = (plan: string, oere: number) =>
    tried(plan, (mandate, sign) => drawMandate(mandate!, { oere, drawn }, sign, day));
  const read = async (plan: string) => (await mandateOf(gateways[0]!.db, keys, plan))!;

  test('two draws of 30,000 on 50,000 at once, 200 rounds: always exactly one is accepted', async () => {
    for (let round = 0; round < 200; round += 1) {
      const plan = `P${round}`;
      went(await setting(plan, 5_000_000));
      const done = await Promise.all([drawing(plan, 3_000_000), drawing(plan, 3_000_000)]);
      expect(done.filter((one) => one.ok)).toHaveLength(1);
      const refused = done.find((one) => !one.ok);
      expect(refused).toMatchObject({ error: { code: 'OVERDRAFT', availableOere: 2_000_000 } });
      const { entries } = await read(plan);
      expect(entries.map((one) => (one as { seq?: number }).seq)).toEqual([1, 2]);
    }
  }, 120_000);

  test('ten draws of 5,001 on 50,000 at once: nine are accepted, numbered without holes', async () => {
    went(await setting('ten', 5_000_000));
    const done = await Promise.all(Array.from({ length: 10 }, () => drawing('ten', 500_100)));
    expect(done.filter((one) => one.ok)).toHaveLength(9);
    const mandate = await read('ten');
    expect(balanceOn(mandate, today)).toMatchObject({ drawn: 4_500_900, available: 499_100 });
    expect(mandate.entries.map((one) => (one as { seq?: number }).seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  }, 60_000);

  test('mandate at two gateways: at every entry 0 ≤ available ≤ set, no draw below nothing (B4)', async () => {
    let plans = 0;
    const story = async (waves: readonly (readonly Attempt[])[]) => {
      plans += 1;
      const plan = `story ${plans}`;
      went(await setting(plan, 6_000_000));
      for (const wave of waves) await Promise.all(wave.map((one) => attempted(plan, one)));
      const mandate = await read(plan);
      for (let count = 1; count <= mandate.entries.length; count += 1) {
        const { available, pool, reservations } = sumsOf({ entries: mandate.entries.slice(0, count) });
        expect(available).toBeGreaterThanOrEqual(0);
        expect(available).toBeLessThanOrEqual(pool);
        for (const { left } of reservations.values()) expect(left).toBeGreaterThanOrEqual(0);
      }
    };
    const waves = fc.array(fc.array(attempt, { minLength: 2, maxLength: 6 }), { minLength: 1, maxLength: 4 });
    await fc.assert(fc.asyncProperty(waves, story), { numRuns: 15 });
  }, 120_000);

  const attempted = (plan: string, { what, of, oere }: Attempt) =>
    tried(plan, (mandate, sign) => {
      const all = mandate!.entries;
      const { id } = all[of % all.length]!;
      if (what === 'draw') return drawMandate(mandate!, { oere, drawn }, sign, day);
      const seen = { draw: id, entry: id, oere };
      return what === 'return'
        ? returnMandate(mandate!, { ...seen, expectedVersion: drawVersion(mandate!, id) }, sign)
        : correctMandate(mandate!, { ...seen, expectedVersion: versionOf(mandate!, id) }, sign);
    });

  test('mandate entries: append-only, encrypted at rest', async () => {
    went(await setting('kept', 5_000_000));
    const { db } = gateways[0]!;
    for (const rewriting of [sql`update mandate_entry set units = 0`, sql`delete from mandate_entry`])
      await expect(rewriting.execute(db)).rejects.toThrow('only be added to');
    const [entry] = await mandateBooks.behind(db, keys, { book: 'kept', key: null, most: 1 });
    expect(entry).toMatchObject({ kind: 'SET', seq: 1, oere: 5_000_000 });
    const rows = await db.selectFrom('mandate_entry').selectAll().execute();
    expect(JSON.stringify(rows)).not.toMatch(/8408912204|Fordi|Mette/);
  });
});
