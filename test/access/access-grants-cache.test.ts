import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { storeRows } from '../../src/audit-trail/store.ts';
import { accessGrantsFor } from '../../src/access/access-grants.ts';
import { accessGrantsCache, type AccessGrantsCache } from '../../src/access/access-grants-cache.ts';
import type { Caller } from '../../src/domain/access/caller.ts';
import type { Cpr } from '../../src/domain/cpr.ts';
import type { Instant } from '../../src/domain/dates.ts';
import type { Keys } from '../../src/platform/keys.ts';
import { forEachEngine, openedDatabase } from '../support/database.ts';

const now = () => '2026-05-04T10:00:00.000Z' as Instant;
const caller: Caller = {
  id: 'jonas',
  name: 'Jonas',
  functions: [],
  caseworkerIds: {},
  expiresAt: '2026-05-04T18:00:00.000Z' as Instant,
};
/** Pseudonyms that can be read. */
const keys = { pseudonym: (text: string) => `p-${text}` } as Keys;
const citizens = ['1', '2', '3'] as Cpr[];

forEachEngine((engine) => {
  const database = openedDatabase(engine);

  const requestOn = (memory: AccessGrantsCache) => accessGrantsFor({ accessGrantsCache: memory, keys, caller, now });
  const versionNow = () => storeRows(database, 'nobody', []);
  const consent = (citizen: string, expiresOn: string) =>
    sql`insert into consent (id, citizen, from_area, to_area, kinds, given_on, expires_on, version, created_at, body)
      values (gen_random_uuid()::text, ${`p-${citizen}`}, 'social', 'employment', 'CASES CONTACTS', '2026-01-01',
        ${expiresOn}, 1, now(), '')`.execute(database.db);
  const changes = {
    consent: (citizen: string) => consent(citizen, '2026-12-31'),
    withdraw: (citizen: string) =>
      sql`update consent set withdrawn_at = now() where citizen = ${`p-${citizen}`}`.execute(database.db),
    break: (citizen: string) =>
      sql`insert into break_glass (id, citizen, caller_id, unit, at, expires_at, version, body)
        values (gen_random_uuid()::text, ${`p-${citizen}`}, 'jonas', '', now(), '2026-05-04T10:00:00.001Z', 1, '')`.execute(
        database.db,
      ),
    mend: (citizen: string) => sql`delete from break_glass where citizen = ${`p-${citizen}`}`.execute(database.db),
    declareConflictOfInterest: (citizen: string) =>
      sql`insert into conflict_of_interest (citizen, caller_id, at, body) values (${`p-${citizen}`}, 'jonas', now(), '')
        on conflict do nothing`.execute(database.db),
    letIn: (citizen: string) =>
      sql`delete from conflict_of_interest where citizen = ${`p-${citizen}`}`.execute(database.db),
  };
  type Change = keyof typeof changes;

  test('access grants cache: an answer is based on grants that hold when it leaves', async () => {
    const look = fc.record({ look: fc.constantFrom(...citizens), memory: fc.constantFrom(0, 1), knock: fc.boolean() });
    const change = fc.record({
      change: fc.constantFrom(...(Object.keys(changes) as Change[])),
      of: fc.constantFrom(...citizens),
    });
    let [left, withheldFields] = [0, 0];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(look, change), { minLength: 2, maxLength: 25 }), async (story) => {
        const memories = [accessGrantsCache({ database, now }, 2), accessGrantsCache({ database, now })];
        const openRequests: { citizen: Cpr; request: ReturnType<typeof requestOn> }[] = [];
        for (const one of story) {
          if ('change' in one) {
            await changes[one.change](one.of);
            continue;
          }
          const memory = memories[one.memory]!;
          if (one.knock) memory.invalidate(null);
          const request = requestOn(memory);
          openRequests.push({ citizen: one.look, request });
          await request.find(one.look);
        }
        const version = await versionNow();
        for (const { citizen, request } of openRequests) {
          const anew = requestOn(accessGrantsCache({ database, now }));
          anew.bypassCache();
          const holds = request.areValidAt(version);
          if (holds) expect(await request.find(citizen)).toEqual(await anew.find(citizen));
          if (holds) left += 1;
          else withheldFields += 1;
          expect(anew.areValidAt(version)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
    // Both happen, or the property says nothing.
    expect(left).toBeGreaterThan(10);
    expect(withheldFields).toBeGreaterThan(10);
  });

  test('access grants cache: expiry without any change', async () => {
    let at = now();
    const memory = accessGrantsCache({ database, now: () => at });
    await changes.letIn('9');
    await changes.break('9');
    await consent('9', '2026-05-04');
    const look = () => accessGrantsFor({ accessGrantsCache: memory, keys, caller, now: () => at }).find('9' as Cpr);
    const consented = [{ from: 'social', to: 'employment', kinds: ['CASES', 'CONTACTS'] }];
    expect(await look()).toEqual({ pseudonym: 'p-9', glassBroken: true, conflictOfInterest: false, consented });
    at = '2026-05-04T10:00:00.001Z' as Instant;
    expect(await look()).toMatchObject({ glassBroken: false, consented });
    at = '2026-05-04T22:00:00.000Z' as Instant;
    expect(await look()).toMatchObject({ consented: [] });
  });

  test('access grants cache: one query for many citizens, none the next time', async () => {
    let asked = 0;
    const counting = {
      db: new Proxy(database.db, {
        get(target, name, receiver) {
          if (name === 'getExecutor') asked += 1;
          const value = Reflect.get(target, name, receiver) as unknown;
          return typeof value === 'function' ? (value.bind(target) as unknown) : value;
        },
      }),
    };
    const memory = accessGrantsCache({ database: counting, now });
    const all = Array.from({ length: 50 }, (_, index) => String(100 + index) as Cpr);
    const [one, other] = [requestOn(memory), requestOn(memory)];
    await Promise.all([...all.map((cpr) => one.find(cpr)), ...all.slice(25).map((cpr) => other.find(cpr))]);
    expect(asked).toBe(1);
    await Promise.all(all.map((cpr) => requestOn(memory).find(cpr)));
    expect(asked).toBe(1);
  });
});
