import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { AuditEntry } from '../../src/audit-trail/entry.ts';
import { auditTrail, criteriaPlace, type AuditTrail } from '../../src/audit-trail/audit-trail.ts';
import type { Database } from '../../src/platform/database/open-database.ts';
import { loadKeys } from '../../src/platform/keys.ts';
import { createLog } from '../../src/platform/log.ts';
import { hashedAnew, lookedAt, pastTheTriggers } from '../support/audit-entries.ts';
import { forEachEngine, type TestDatabase } from '../support/database.ts';
import { keyRingFile } from '../support/key-ring-file.ts';
import { movableClock } from '../support/movable-clock.ts';

// A first start takes seconds on an idle machine, and many on a busy one.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 90_000 });

forEachEngine((engine) => {
  let store: TestDatabase;
  let database: Database;
  const keys = loadKeys({ keyFile: keyRingFile(afterAll).path });
  const clock = movableClock('2026-11-22T09:00:00.123Z');
  const trailOf = (): AuditTrail => auditTrail({ database, keys, clock, log: createLog('silent') });
  const rowsOf = ({ chain }: AuditTrail) =>
    database.db.selectFrom('audit_entry').selectAll().where('chain', '=', chain).orderBy('seq').execute();

  const tamper = (change: (db: Database['db']) => Promise<unknown>) => pastTheTriggers(database, change);

  const emptied = () =>
    tamper((db) => sql`delete from audit_entry`.execute(db).then(() => sql`delete from audit_citizen`.execute(db)));

  beforeAll(async () => {
    store = await engine.fresh();
    database = await store.open();
  });
  afterAll(async () => {
    await database.close();
    await store.remove();
  });

  test('audit entry: stored as given, found by its citizen', async () => {
    const trail = trailOf();
    const entry = lookedAt({
      citizens: [
        { pseudonym: 'p7', shown: true },
        { pseudonym: 'p8', shown: false },
      ],
    });
    expect(await trail.record(entry)).toMatchObject({ seq: 1 });
    expect(await trail.record(lookedAt())).toMatchObject({ seq: 2 });
    const found = await database.db
      .selectFrom('audit_citizen')
      .innerJoin('audit_entry', (join) =>
        join.onRef('audit_entry.chain', '=', 'audit_citizen.chain').onRef('audit_entry.seq', '=', 'audit_citizen.seq'),
      )
      .select(['recorded_at', 'entry'])
      .where('pseudonym', '=', 'p8')
      .execute();
    expect(found.map((row) => ({ ...row, entry: JSON.parse(row.entry) }))).toEqual([
      { recorded_at: '2026-11-22T09:00:00.123Z', entry },
    ]);
  });

  test('search criteria: encrypted, bound to their place', async () => {
    const trail = trailOf();
    await trail.record(lookedAt({ action: 'search', criteria: ['name: Østergård'], citizens: [] }));
    const [row] = await rowsOf(trail);
    const { criteria } = JSON.parse(row!.entry) as AuditEntry;
    expect(row!.entry).not.toContain('sterg');
    expect(keys.decrypt(criteriaPlace(trail.chain, 1), criteria[0]!)).toBe('name: Østergård');
    expect(() => keys.decrypt(criteriaPlace(trail.chain, 2), criteria[0]!)).toThrow('does not open');
  });

  test('a thousand entries at once: one unbroken chain', async ({ annotate }) => {
    await emptied();
    const trail = trailOf();
    const started = performance.now();
    const places = await Promise.all(
      Array.from({ length: 1000 }, (_, index) =>
        trail.record(lookedAt({ requestId: `r${index}`, citizens: [{ pseudonym: `p${index % 50}`, shown: true }] })),
      ),
    );
    await annotate(`1,000 entries in ${Math.round(performance.now() - started)} ms`);
    expect(places.map(({ seq }) => seq)).toEqual(Array.from({ length: 1000 }, (_, index) => index + 1));
    const rows = await rowsOf(trail);
    expect(rows.map(({ entry }) => (JSON.parse(entry) as AuditEntry).requestId)).toEqual(
      rows.map((_, index) => `r${index}`),
    );
    expect(await trail.verify()).toEqual({ ok: true, value: { entries: 1000, chains: 1 } });
  });

  test('audit chains: one for each process, all verified', async () => {
    await emptied();
    const [first, second] = [trailOf(), trailOf()];
    await Promise.all([first.record(lookedAt()), second.record(lookedAt()), first.record(lookedAt({ citizens: [] }))]);
    expect(await second.verify()).toEqual({ ok: true, value: { entries: 3, chains: 2 } });
  });

  test('audit triggers: update, delete and truncate refused', async () => {
    await trailOf().record(lookedAt());
    const refusal = 'The audit trail can only be added to';
    await expect(database.db.updateTable('audit_entry').set({ entry: '{}' }).execute()).rejects.toThrow(refusal);
    await expect(database.db.deleteFrom('audit_entry').execute()).rejects.toThrow(refusal);
    await expect(database.db.deleteFrom('audit_citizen').execute()).rejects.toThrow(refusal);
    await expect(sql`truncate audit_entry`.execute(database.db)).rejects.toThrow(refusal);
    await expect(sql`truncate audit_citizen`.execute(database.db)).rejects.toThrow(refusal);
  });

  const damages: [string, (db: Database['db']) => Promise<unknown>, { seq: number; problem: string }][] = [
    [
      'another actor',
      (db) => sql`update audit_entry set entry = replace(entry, 'mette', 'jonas') where seq = 3`.execute(db),
      { seq: 3, problem: 'altered' },
    ],
    [
      'another time',
      (db) => sql`update audit_entry set recorded_at = recorded_at + interval '1 hour' where seq = 2`.execute(db),
      { seq: 2, problem: 'altered' },
    ],
    ['a row taken out', (db) => sql`delete from audit_entry where seq = 2`.execute(db), { seq: 2, problem: 'missing' }],
    [
      'the beginning taken out',
      (db) => sql`delete from audit_entry where seq = 1`.execute(db),
      { seq: 1, problem: 'missing' },
    ],
    [
      'the end taken out',
      (db) => sql`delete from audit_entry where seq >= 4`.execute(db),
      { seq: 4, problem: 'cut-off' },
    ],
    ['all taken out', (db) => sql`delete from audit_entry`.execute(db), { seq: 1, problem: 'cut-off' }],
    [
      'two that changed places',
      (db) =>
        sql`update audit_entry one set entry = other.entry, hash = other.hash from audit_entry other
          where one.seq + other.seq = 5 and one.seq in (2, 3)`.execute(db),
      { seq: 2, problem: 'reordered' },
    ],
    [
      'all hashes made anew',
      (db) =>
        sql`update audit_entry set entry = replace(entry, 'mette', 'jonas')`.execute(db).then(() => hashedAnew(db)),
      { seq: 1, problem: 'forged-entry' },
    ],
    [
      'somebody taken off',
      (db) => sql`delete from audit_citizen where seq = 4`.execute(db),
      { seq: 4, problem: 'citizens-altered' },
    ],
    [
      'somebody else put on',
      (db) => sql`update audit_citizen set pseudonym = 'p2' where seq = 5`.execute(db),
      { seq: 5, problem: 'citizens-altered' },
    ],
  ];
  test.each(damages)('tampering past the triggers: %s is found', async (_, damage, expected) => {
    await emptied();
    const trail = trailOf();
    for (let count = 0; count < 5; count += 1) await trail.record(lookedAt());
    await tamper(damage);
    expect(await trail.verify()).toEqual({ ok: false, error: { chain: trail.chain, ...expected } });
  });

  test('part of a chain: does not pass for another', async () => {
    await emptied();
    const [first, second] = [trailOf(), trailOf()];
    await first.record(lookedAt({ citizens: [] }));
    await tamper((db) => db.updateTable('audit_entry').set({ chain: second.chain }).execute());
    expect(await second.verify()).toMatchObject({
      ok: false,
      error: { chain: second.chain, seq: 1, problem: 'altered' },
    });
  });

  test('unwritable audit trail: entries rejected, the chain goes on unbroken', async () => {
    await emptied();
    const trail = trailOf();
    await trail.record(lookedAt());
    await sql`alter table audit_entry rename to gone`.execute(database.db);
    const failed = await Promise.allSettled([trail.record(lookedAt()), trail.record(lookedAt())]);
    expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await sql`alter table gone rename to audit_entry`.execute(database.db);
    expect(await trail.record(lookedAt())).toMatchObject({ seq: 2 });
    expect(await trail.verify()).toEqual({ ok: true, value: { entries: 2, chains: 1 } });
  });

  test('batch stored with its acknowledgement lost: the chain is not broken', async () => {
    await emptied();
    let losing = false;
    // What a dying connection does: the insert is committed, and its answer does not arrive.
    const lossy = database.db.withPlugin({
      transformQuery: ({ node }) => node,
      async transformResult({ result }) {
        if (!losing) return result;
        losing = false;
        throw new Error('Connection terminated unexpectedly');
      },
    });
    const trail = auditTrail({ database: { ...database, db: lossy }, keys, clock, log: createLog('silent') });
    await trail.record(lookedAt());
    losing = true;
    await expect(trail.record(lookedAt())).rejects.toThrow('Connection terminated');
    expect(await trail.record(lookedAt())).toMatchObject({ seq: 3 });
    expect(await trail.verify()).toEqual({ ok: true, value: { entries: 3, chains: 1 } });
  });

  test('late audit entry: counts as not stored', async () => {
    await emptied();
    const slow = database.db.withPlugin({
      transformQuery: ({ node }) => node,
      async transformResult({ result }) {
        clock.advance(50_000);
        return result;
      },
    });
    const trail = auditTrail({ database: { ...database, db: slow }, keys, clock, log: createLog('silent') });
    await expect(trail.record(lookedAt())).rejects.toThrow('stored too late');
    await expect(trail.record(lookedAt())).rejects.toThrow('stored too late');
    expect(await trail.verify()).toEqual({ ok: true, value: { entries: 2, chains: 1 } });
  });

  test('closing the audit trail: stores what was accepted, accepts no more', async () => {
    const trail = trailOf();
    const taken = [trail.record(lookedAt()), trail.record(lookedAt())];
    await trail.close();
    expect(await Promise.all(taken)).toMatchObject([{ seq: 1 }, { seq: 2 }]);
    await expect(trail.record(lookedAt())).rejects.toThrow('takes no more entries');
  });

  test('closed database: audit entries rejected at once', async () => {
    const trail = trailOf();
    await database.close();
    await expect(trail.record(lookedAt())).rejects.toThrow('destroyed');
    database = await store.open();
  });
});
