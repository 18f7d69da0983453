import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headsOf } from '../../src/audit-trail/store.ts';
import { verifyChains } from '../../src/audit-trail/verify-chains.ts';
import { copyDatabase } from '../../src/platform/database/copy-database.ts';
import { loadKeys } from '../../src/platform/keys.ts';
import { referralClient } from '../support/clients.ts';
import { forEachEngine, freshEmbedded, type TestDatabase } from '../support/database.ts';
import { startHelhed } from '../support/helhed.ts';

forEachEngine((engine) => {
  let source: TestDatabase;
  let target: TestDatabase;
  beforeAll(async () => {
    source = await freshEmbedded();
    target = await engine.fresh();
  });
  afterAll(async () => {
    await source.remove();
    await target.remove();
  });

  test('copy database: everything to another engine with its audit trail, refused a second time', async () => {
    const helhed = await startHelhed({ database: source });
    const { refer, step } = referralClient(helhed);
    const { referral } = await refer();
    await step('jonas', 'receiveReferral', referral);
    await helhed.close();
    const [from, to] = [await source.open(), await target.open()];
    const { rows: names } = await sql<{ name: string }>`
      select table_name as name from information_schema.tables
      where table_schema = 'public' and table_name not like 'kysely%'`.execute(from.db);
    const copied = await copyDatabase(from, to);
    expect([...copied.keys()].toSorted()).toEqual(names.map(({ name }) => name).toSorted());
    for (const table of copied.keys()) {
      const everything = sql`select * from ${sql.table(table)} as one order by one::text`;
      const [before, after] = [await everything.execute(from.db), await everything.execute(to.db)];
      expect(after.rows).toEqual(before.rows);
      expect(copied.get(table)).toBe(before.rows.length);
    }
    expect(copied.get('outbox')).toBeGreaterThan(2);
    const heads = await headsOf(from);
    const keys = loadKeys({ keyFile: join(source.where.dataDir, 'keys.json') });
    expect(heads.get('changes')?.seq).toBe(2);
    expect(await verifyChains(to, keys, { heads, forged: [] })).toMatchObject({ chains: heads.size, breaks: [] });
    const next = await sql<{
      seq: number;
    }>`select nextval(pg_get_serial_sequence('outbox', 'seq'))::int8 as seq`.execute(to.db);
    expect(next.rows[0]?.seq).toBeGreaterThan(copied.get('outbox') ?? 0);
    await expect(copyDatabase(from, to)).rejects.toThrow('not empty');
    await from.close();
    await to.close();
  }, 60_000);
});
