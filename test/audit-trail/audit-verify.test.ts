import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { readAnchors } from '../../src/audit-trail/anchors.ts';
import { beginningOf, linkAfter } from '../../src/audit-trail/chain.ts';
import { auditKeeper } from '../../src/audit-trail/keeper.ts';
import { auditTrail, type AuditTrail } from '../../src/audit-trail/audit-trail.ts';
import { noWitness, verifyChains } from '../../src/audit-trail/verify-chains.ts';
import type { Database } from '../../src/platform/database/open-database.ts';
import { addKey, removeKey, useLastKey } from '../../src/platform/key-ring.ts';
import { loadKeys, type Keys } from '../../src/platform/keys.ts';
import { createLog } from '../../src/platform/log.ts';
import { hashedAnew, lookedAt, pastTheTriggers } from '../support/audit-entries.ts';
import { forEachEngine, type TestDatabase } from '../support/database.ts';
import { movableClock } from '../support/movable-clock.ts';
import { runNode, type Ran } from '../support/run-node.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const script = join(import.meta.dirname, '../../scripts/audit-verify.ts');

forEachEngine((engine) => {
  let store: TestDatabase;
  let database: Database;
  let keys: Keys;
  let anchorFile: string;
  let trail: AuditTrail;
  let clock: ReturnType<typeof movableClock>;
  const logged: string[] = [];
  const log = createLog('info', { write: (line: string) => void logged.push(line) });
  const keeper = (keepDays = 1_825) => auditKeeper({ database, keys, clock, log, anchorFile, keepDays });
  const entries = async (count: number, by = trail) => {
    for (let left = count; left > 0; left -= 1) await by.record(lookedAt());
  };
  const untilThe = (day: string) => clock.advance(Date.parse(day) - clock.now().getTime());
  const check = async () => verifyChains(database, keys, (await readAnchors(anchorFile, keys)) ?? noWitness);
  const gone = (condition: ReturnType<typeof sql>) => (db: Database['db']) =>
    sql`delete from audit_entry where ${condition}`
      .execute(db)
      .then(() => sql`delete from audit_citizen where ${condition}`.execute(db));

  beforeAll(async () => {
    store = await engine.fresh();
    database = await store.open();
    keys = loadKeys({ keyFile: join(store.where.dataDir, 'keys.json') });
    anchorFile = join(store.where.dataDir, 'anchors.jsonl');
  });
  beforeEach(async () => {
    await pastTheTriggers(database, (db) => sql`truncate audit_entry, audit_citizen, audit_checkpoint`.execute(db));
    await rm(anchorFile, { force: true });
    clock = movableClock('2020-01-01T09:00:00.000Z');
    trail = auditTrail({ database, keys, clock, log });
    logged.length = 0;
  });
  afterAll(async () => {
    await database.close();
    await store.remove();
  });

  /** What `npm run audit:verify` says to somebody at the same machine, and its exit code. */
  async function verifyCommand(): Promise<Ran> {
    await database.close();
    const { url, dataDir } = store.where;
    const env = { ...process.env, ...(url ? { DATABASE_URL: url } : {}), DATA_DIR: dataDir };
    const ran = await runNode([script], { env });
    database = await store.open();
    return ran;
  }

  test('audit:verify: an untouched trail is whole, with the time it is anchored to', async () => {
    await entries(3);
    await keeper().step();
    const { code, said } = await verifyCommand();
    expect(said).toContain('3 entries in 1 chains.\nAnchored until 2020-01-01T09:00:00.000Z; 0 entries came after.');
    expect(said).toContain('BEGIN PUBLIC KEY');
    expect(code).toBe(0);
  });

  test('truncated chain: found by the anchors, with the first missing entry', async () => {
    await entries(5);
    await keeper().step();
    await pastTheTriggers(database, gone(sql`seq >= 4`));
    const { code, said } = await verifyCommand();
    expect(said).toContain(`cut-off: chain ${trail.chain}, entry 4`);
    expect(code).toBe(1);
    await keeper().step();
    expect(logged.join()).toContain('The audit trail is not whole');
  });

  test('deleted chain: found by the anchors', async () => {
    await entries(2);
    const other = auditTrail({ database, keys, clock, log });
    await entries(2, other);
    await keeper().step();
    await pastTheTriggers(database, gone(sql`chain = ${other.chain}`));
    expect(await check()).toMatchObject({ breaks: [{ chain: other.chain, seq: 1, problem: 'cut-off' }] });
  });

  test('retention: old entries removed under a signed checkpoint, the rest verifies', async () => {
    await entries(3);
    untilThe('2020-03-01T09:00:00.000Z');
    await entries(2);
    const keeping = keeper(31);
    await keeping.step();
    const { rows } = await sql<{ seq: number }>`select seq from audit_entry order by seq`.execute(database.db);
    expect(rows.map(({ seq }) => seq)).toEqual([4, 5]);
    expect(await check()).toMatchObject({ entries: 2, breaks: [] });
    expect(logged.join()).toContain('"count":3');
    untilThe('2020-06-01T09:00:00.000Z');
    await keeping.step();
    expect((await database.db.selectFrom('audit_citizen').selectAll().execute()).length).toBe(0);
    expect(await trail.record(lookedAt())).toMatchObject({ seq: 6 });
    await keeping.step();
    expect(await check()).toMatchObject({ entries: 1, breaks: [], unwitnessed: { entries: 0 } });
  });

  test('retention trigger: removes only the old beginning of a chain, whole', async () => {
    await entries(3);
    const signed = { at: clock.now().toISOString(), signature: '' };
    const cover = (chain: string, seq: number, hash: string) =>
      sql`insert into audit_checkpoint (chain, seq, hash, recorded_at, at, signature)
        values (${chain}, ${seq}, ${hash}, ${signed.at}, ${signed.at}, '')`.execute(database.db);
    await expect(cover(trail.chain, 2, 'made up')).rejects.toThrow('A checkpoint is where an entry is');
    await expect(cover(trail.chain, 9, 'made up')).rejects.toThrow('A checkpoint is where an entry is');
    untilThe(new Date().toISOString());
    const today = auditTrail({ database, keys, clock, log });
    await today.record(lookedAt());
    const [{ hash } = { hash: '' }] = await database.db
      .selectFrom('audit_entry')
      .select('hash')
      .where('chain', '=', today.chain)
      .execute();
    await expect(cover(today.chain, 1, hash)).rejects.toThrow('younger than 30 days');
    await expect(sql`delete from audit_entry`.execute(database.db)).rejects.toThrow('can only be added to');
    await expect(sql`delete from audit_checkpoint`.execute(database.db)).rejects.toThrow('can only be added to');
    expect(await check()).toMatchObject({ entries: 4, breaks: [] });
  });

  test('forged checkpoint: found by its signature', async () => {
    await entries(4);
    const rows = await database.db.selectFrom('audit_entry').selectAll().orderBy('seq').execute();
    const [, , third] = rows;
    const at = clock.now().toISOString();
    await sql`insert into audit_checkpoint (chain, seq, hash, recorded_at, at, signature)
      values (${trail.chain}, 3, ${third!.hash}, ${at}, ${at}, ${keys.signature.sign('audit anchor', 'other')})`.execute(
      database.db,
    );
    expect(await check()).toMatchObject({
      entries: 1,
      breaks: [{ chain: trail.chain, seq: 3, problem: 'forged-checkpoint' }],
    });
  });

  test('recomputed chain: differs from its anchor', async () => {
    await entries(3);
    await keeper().step();
    await pastTheTriggers(database, (db) =>
      sql`update audit_entry set entry = replace(entry, 'mette', 'jonas')`.execute(db).then(() => hashedAnew(db)),
    );
    expect(await verifyChains(database, null, noWitness)).toMatchObject({ breaks: [] });
    const anchors = await readAnchors(anchorFile, keys);
    expect(await verifyChains(database, null, anchors!)).toMatchObject({
      breaks: [{ chain: trail.chain, seq: 3, problem: 'rewritten' }],
    });
    expect(await check()).toMatchObject({ breaks: [{ chain: trail.chain, seq: 1, problem: 'forged-entry' }] });
  });

  const insertPlainly = (row: Record<string, unknown>) =>
    sql`insert into audit_entry (${sql.join(Object.keys(row).map((column) => sql.ref(column)))})
      values (${sql.join(Object.values(row))})`.execute(database.db);
  const rowsOf = (chain: string) =>
    database.db.selectFrom('audit_entry').selectAll().where('chain', '=', chain).orderBy('seq').execute();

  test('entry added in the database: found, its chain is not anchored', async () => {
    await entries(2);
    const [look] = await rowsOf(trail.chain);
    const entry = look!.entry.replaceAll('mette', 'karen');
    // With no MAC, with the one of the entry that was copied, and with one that is none.
    for (const [chain, mac] of Object.entries({ none: null, copied: look!.mac, garbage: 'garbage' })) {
      const own = { ...linkAfter(beginningOf(chain), look!.recorded_at, entry), entry, recorded_at: look!.recorded_at };
      await insertPlainly({ chain, ...own, mac });
      await sql`insert into audit_citizen (chain, seq, pseudonym) values (${chain}, 1, 'p1')`.execute(database.db);
    }
    const keeping = keeper();
    await keeping.step();
    const forged = ['copied', 'garbage', 'none'].map((chain) => ({ chain, seq: 1, problem: 'forged-entry' }));
    expect(keeping.breaks()).toEqual(forged);
    expect([...(await readAnchors(anchorFile, keys))!.heads.keys()]).toEqual([trail.chain]);
    expect(await check()).toMatchObject({ breaks: forged });
    const { code, said } = await verifyCommand();
    expect(said).toContain('forged-entry: chain none, entry 1');
    expect(code).toBe(1);
  });

  test('entry appended to or moved into a chain: found', async () => {
    const other = auditTrail({ database, keys, clock, log });
    await entries(2);
    await entries(1, other);
    const [, last] = await rowsOf(trail.chain);
    const link = linkAfter(last!, last!.recorded_at, last!.entry);
    await insertPlainly({ ...last, ...link });
    await sql`insert into audit_citizen (chain, seq, pseudonym) values (${trail.chain}, 3, 'p1')`.execute(database.db);
    expect(await check()).toMatchObject({ breaks: [{ chain: trail.chain, seq: 3, problem: 'forged-entry' }] });
    await keeper().step();
    expect([...(await readAnchors(anchorFile, keys))!.heads.keys()]).toEqual([other.chain]);
  });

  test('key rotation: earlier entries verify, also once the old key is gone', async () => {
    const keyFile = join(store.where.dataDir, 'rotated.json');
    const rotating = loadKeys({ keyFile });
    await entries(2, auditTrail({ database, keys: rotating, clock, log }));
    addKey(keyFile);
    useLastKey(keyFile);
    removeKey(keyFile, 1);
    const rotated = loadKeys({ keyFile });
    await entries(1, auditTrail({ database, keys: rotated, clock, log }));
    expect(await verifyChains(database, rotated, noWitness)).toMatchObject({ entries: 3, breaks: [] });
    expect(await verifyChains(database, keys, noWitness)).toMatchObject({ breaks: [{ seq: 1 }, { seq: 1 }] });
  });

  test('anchors: forged ones do not count, a torn line is skipped', async () => {
    await entries(2);
    await keeper().step();
    const [line = ''] = (await readFile(anchorFile, 'utf8')).split('\n');
    await writeFile(anchorFile, `${line}\n{"at":"2020-01-01T09:0`);
    await entries(1);
    const keeping = keeper();
    await keeping.step();
    expect(await check()).toMatchObject({ breaks: [], unwitnessed: { entries: 0 } });
    expect(keeping.breaks()).toEqual([]);

    const forged = { ...JSON.parse(line), heads: [[trail.chain, 9, 'made up']] };
    await appendFile(anchorFile, `${JSON.stringify(forged)}\n`);
    expect(await check()).toMatchObject({ breaks: [{ chain: trail.chain, problem: 'forged-anchor' }] });
  });

  test('missing anchors: entries older than minutes count as unwitnessed', async () => {
    await entries(1);
    clock.advance(3_600_000);
    await entries(1);
    await keeper().step();
    expect(await check()).toMatchObject({ breaks: [], unwitnessed: { entries: 0 } });
    await rm(anchorFile);
    const { code, said } = await verifyCommand();
    expect(said).toMatch(/There are no anchors[^]*not-anchored: entries from 2020-01-01T09:00:00.000Z/);
    expect(code).toBe(1);
  });

  test('anchoring: only what continues the earlier anchor', async () => {
    await entries(2);
    const keeping = keeper();
    await keeping.step();
    await entries(2);
    await pastTheTriggers(database, (db) =>
      sql`update audit_entry set entry = replace(entry, 'mette', 'jonas') where seq = 3`.execute(db),
    );
    await keeping.step();
    expect(keeping.breaks()).toEqual([{ chain: trail.chain, seq: 3, problem: 'altered' }]);
    expect((await readAnchors(anchorFile, keys))?.heads.get(trail.chain)?.seq).toBe(2);
  });
});
