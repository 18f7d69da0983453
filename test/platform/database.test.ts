import { sql, type Kysely } from 'kysely';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { requireKnownKeys } from '../../src/platform/database/known-keys.ts';
import { migrate, migrations } from '../../src/platform/database/migrations.ts';
import type { Database } from '../../src/platform/database/open-database.ts';
import { loadKeys } from '../../src/platform/keys.ts';
import { forEachEngine, type TestDatabase } from '../support/database.ts';
import { keyRingFile } from '../support/key-ring-file.ts';

// A first start takes seconds on an idle machine, and many on a busy one.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 90_000 });

forEachEngine((engine) => {
  let store: TestDatabase;
  let database: Database;
  beforeAll(async () => {
    store = await engine.fresh();
    database = await store.open();
  });
  afterAll(async () => {
    await database.close();
    await store.remove();
  });

  const known = async () =>
    (await sql<{ key_id: string }>`select key_id from key_fingerprint order by 1`.execute(database.db)).rows.map(
      (row) => row.key_id,
    );

  test('database columns: the same in every time zone', async () => {
    const { db } = database;
    const { rows } = await sql`
      select 9007199254740991::bigint as whole, '2026-11-22 10:30:00.125+01'::timestamptz as instant, '2026-03-29'::date as day,
        12.50::numeric as amount, array['æ', null] as words, 'Ø'::bytea as bytes, null::bigint as nothing`.execute(db);
    expect(rows).toEqual([
      {
        whole: 9007199254740991,
        instant: '2026-11-22T09:30:00.125Z',
        day: '2026-03-29',
        amount: '12.50',
        words: ['æ', null],
        bytes: Buffer.from('Ø'),
        nothing: null,
      },
    ]);
    await expect(sql`select 9007199254740993::bigint`.execute(db)).rejects.toThrow('too big to be exact');
    expect((await sql`select 1 as still_here`.execute(db)).rows).toEqual([{ still_here: 1 }]);
  });

  test('transaction: all or nothing', async () => {
    const key = (key_id: string) => ({ key_id, fingerprint: 'f' });
    await database.transaction(async (tx) => {
      await tx.insertInto('key_fingerprint').values(key('a1')).execute();
      await tx.insertInto('key_fingerprint').values(key('a2')).execute();
    });
    const failing = database.transaction(async (tx) => {
      await tx.insertInto('key_fingerprint').values(key('a3')).execute();
      await tx.insertInto('key_fingerprint').values(key('a1')).execute();
    });
    await expect(failing).rejects.toMatchObject({ code: '23505' });
    expect(await known()).toEqual(['a1', 'a2']);
  });

  test('transaction: the outer handle is refused at once', async () => {
    const outer = () => database.db.selectFrom('key_fingerprint').selectAll().execute();
    await expect(database.transaction(outer)).rejects.toThrow(
      'Inside a transaction only the transaction itself may be used',
    );
    await expect(database.transaction(() => database.transaction(async () => {}))).rejects.toThrow(
      'Inside a transaction',
    );
    expect(await outer()).toHaveLength(2);
  });

  test('database: many transactions at once all get their turn', async () => {
    const added = Array.from({ length: 60 }, (_, index) =>
      database.transaction((tx) =>
        tx
          .insertInto('key_fingerprint')
          .values({ key_id: `b${index}`, fingerprint: 'f' })
          .execute(),
      ),
    );
    await Promise.all(added);
    expect(await known()).toHaveLength(62);
  });

  test('database restart: finds its tables, migrates nothing twice', async () => {
    const migrations = () => sql`select name, timestamp from kysely_migration order by name`.execute(database.db);
    const { rows } = await migrations();
    expect(rows).toMatchObject([{ name: '0001-baseline' }]);
    await database.close();
    expect(await database.healthy()).toBe(false);
    database = await store.open();
    expect(await database.healthy()).toBe(true);
    expect((await migrations()).rows).toEqual(rows);
    expect(await known()).toHaveLength(62);
  });

  test('migration: runs once, all or nothing, keeps the data', async () => {
    const [create, fail] = ['create table later as select key_id from key_fingerprint', 'select 1 / 0'];
    const later = (...statements: string[]) => ({
      ...migrations,
      '0002-later': {
        async up(db: Kysely<never>) {
          for (const statement of statements) await sql.raw(statement).execute(db);
        },
      },
    });
    await expect(migrate(database.db, later(create, fail))).rejects.toThrow('could not be brought up to date');
    await expect(sql`select from later`.execute(database.db)).rejects.toMatchObject({ code: '42P01' });
    expect(await migrate(database.db, later(create))).toBe(1);
    expect(await migrate(database.db, later(create))).toBe(0);
    expect((await sql`select from later`.execute(database.db)).rows).toHaveLength(62);
    expect(await known()).toHaveLength(62);
    await sql`drop table later`.execute(database.db);
    await sql`delete from kysely_migration where name = '0002-later'`.execute(database.db);
  });

  test('key ring check: another ring is refused, a rotated one accepted', async () => {
    await database.db.deleteFrom('key_fingerprint').execute();
    const ring = keyRingFile();
    const withRing = ({ path }: { path: string }) => requireKnownKeys(database.db, loadKeys({ keyFile: path }));
    await withRing(ring);

    const strangers = keyRingFile();
    await expect(withRing(strangers)).rejects.toThrow(
      'The key ring is not the one this database was written with (k1, pseudonym)',
    );
    strangers.rotate('k2');
    await expect(withRing(strangers)).rejects.not.toThrow(strangers.content().keys['k2']!);
    expect(await known()).toEqual(['k1', 'pseudonym']);

    ring.rotate('k2');
    await withRing(ring);
    ring.forget('k1');
    await expect(withRing(ring)).rejects.toThrow('written with (k1)');
  });

  test('opening the database: checks the key ring', async () => {
    await database.close();
    const opening = store.open({ keys: loadKeys({ keyFile: keyRingFile().path }) });
    await expect(opening).rejects.toThrow('The key ring is not the one');
    database = await store.open();
  });

  test.runIf(engine.name === 'postgres')('several gateways starting together: tables made once', async () => {
    const empty = await engine.fresh();
    const gateways = await Promise.all(Array.from({ length: 4 }, () => empty.open()));
    expect(await Promise.all(gateways.map((gateway) => gateway.healthy()))).toEqual([true, true, true, true]);
    await Promise.all(gateways.map((gateway) => gateway.close()));
    await empty.remove();
  });

  test.runIf(engine.name === 'postgres')('lost connection: fails its transaction only', async () => {
    const lost = database.transaction(async (tx) => {
      await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`.execute(
        tx,
      );
      await sql`select pg_terminate_backend(pg_backend_pid())`.execute(tx);
    });
    await expect(lost).rejects.toThrow('terminat');
    expect(await database.healthy()).toBe(true);
  });
});
