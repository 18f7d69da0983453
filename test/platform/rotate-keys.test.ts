import { statSync } from 'node:fs';
import { join } from 'node:path';
import { sql, type Kysely } from 'kysely';
import { expect, test } from 'vitest';
import { encryptedColumns } from '../../src/platform/database/encrypted-columns.ts';
import { reencrypt, underOtherKeys } from '../../src/platform/database/reencrypt.ts';
import type { Tables } from '../../src/platform/database/tables.ts';
import { keyNumberOf, loadKeys, type Keys } from '../../src/platform/keys.ts';
import { referralClient } from '../support/clients.ts';
import { anyEngine, forEachEngine, type TestDatabase } from '../support/database.ts';
import { startHelhed, type Helhed } from '../support/helhed.ts';
import { keyRingFile } from '../support/key-ring-file.ts';
import { runNode } from '../support/run-node.ts';

const declared = Object.entries(encryptedColumns).flatMap(([table, some]) => some.map((one) => ({ table, ...one })));

/** Returns an expression of another value of a column than it has, as its type has it. */
async function anotherValue(db: Kysely<Tables>, table: string, column: string): Promise<string> {
  const { rows } = await sql<{ type: string }>`select data_type as type from information_schema.columns
    where table_name = ${table} and column_name = ${column}`.execute(db);
  return rows[0]?.type === 'text' ? `${column} || 'x'` : `${column} + 1`;
}

forEachEngine((engine) => {
  test('key rotation: every encrypted column comes under the new key, bound to its place', async () => {
    await using store = await opened(await engine.fresh());
    const ring = keyRingFile();
    const old = loadKeys({ keyFile: ring.path });
    for (const each of declared) await insertAnyRow(store.db, each, old);
    ring.rotate('k2');
    const keys = loadKeys({ keyFile: ring.path });
    expect(await underOtherKeys(store, keys)).toHaveLength(declared.length);
    expect(await reencrypt(store, keys)).toEqual({ count: declared.length * rowsEach, unreadable: 0 });
    expect(await underOtherKeys(store, keys)).toEqual([]);
    ring.forget('k1');
    const without = loadKeys({ keyFile: ring.path });
    for (const { table, column, place } of declared) {
      const rows = await rowsOf(store.db, table);
      expect(rows, table).toHaveLength(rowsEach);
      for (const row of rows) {
        const value = String(row[column]);
        const at = [table, column, ...place.map((name) => String(row[name]))].join('.');
        expect(without.decrypt(at, value)).toBe(`Skrevet i ${at}`);
        expect(() => without.decrypt(`${at}1`, value)).toThrow('does not open');
        expect(() => without.decrypt(at.replace(table, 'message_group'), value)).toThrow('does not open');
      }
    }
  }, 60_000);

  test('key rotation of append-only tables: re-encrypted, changed in no other way', async () => {
    await using store = await opened(await engine.fresh());
    const keys = loadKeys({ keyFile: keyRingFile().path });
    for (const each of declared) await insertAnyRow(store.db, each, keys);
    const { rows } = await sql<{ name: string; guarded: boolean }>`
      select tgrelid::regclass::text as name, bool_or(tgname = 'only_under_a_new_key') as guarded
      from pg_trigger where tgname in ('only_added_to', 'only_under_a_new_key') group by 1`.execute(store.db);
    const appended = rows.filter(({ name }) => declared.some(({ table }) => table === name));
    expect(appended.map(({ name }) => name)).toEqual(expect.arrayContaining(['decision', 'referral_event']));
    expect(appended.filter(({ guarded }) => !guarded)).toEqual([]);
    for (const { name } of appended) {
      const { place } = declared.find(({ table }) => table === name)!;
      const change = (set: string, said: 'on' | 'off') =>
        store.transaction(async (tx) => {
          await sql`select set_config('helhed.new_key', ${said}, true)`.execute(tx);
          await sql`update ${sql.table(name)} set ${sql.raw(set)}`.execute(tx);
        });
      await expect(change(`body = 'x'`, 'off')).rejects.toThrow('only be added to');
      const other = await anotherValue(store.db, name, place[0]!);
      await expect(change(`body = 'x', ${place[0]} = ${other}`, 'on')).rejects.toThrow('only be added to');
      await expect(change(`body = 'x'`, 'on')).resolves.toBeUndefined();
      await expect(sql`delete from ${sql.table(name)}`.execute(store.db)).rejects.toThrow('only be added to');
    }
  }, 60_000);

  test('key rotation while caseworkers work: nothing is lost, the old key can be retired when unused', async () => {
    const database = await engine.fresh();
    const { dataDir, url } = database.where;
    const keyFile = join(dataDir, 'keys.json');
    const environment = { DATA_DIR: dataDir, ...(url && { DATABASE_URL: url }) };
    const helhed = await startHelhed({ database });
    const { refer, step, see } = referralClient(helhed);
    const before = (await refer()).referral;
    // The embedded database has one process at a time.
    if (!url) await helhed.close();
    const rotating = rotateKeys(environment);
    const during = url ? await workUntil(rotating.over, () => worked(helhed, refer, step)) : [];
    const said = await rotating.said;
    expect(said).toMatch(/k2 is what is written with now/);
    expect(said).not.toMatch(/do not open|(?<!audit_entry\.criteria): \d+ under/);
    expect(statSync(keyFile).mode & 0o777).toBe(0o600);
    if (!url) Object.assign(helhed, await startHelhed({ database }));
    else expect(during.length).toBeGreaterThan(3);
    for (const { id, state, history } of [before, ...during])
      expect(await see('mette', id)).toMatchObject({ state, history });
    const after = (await refer()).referral;
    expect([keyNumberOf(before.id), keyNumberOf(after.id)]).toEqual([1, 2]);
    await helhed.close();
    // What changed says so in the audit trail, whose very bytes are chained.
    const refused = await rotateKeys(environment, '--retire', 'k1').said;
    expect(refused).toMatch(/audit_entry\.criteria: \d+ under k1\nk1 cannot be retired/);
    Object.assign(helhed, await startHelhed({ database }));
    expect(await see('mette', before.id)).toMatchObject({ state: before.state });
    await helhed.close();
    await database.remove();
  }, 120_000);
});

test('key retirement: refused for the current key, possible for an unused one', async () => {
  const database = await anyEngine.fresh();
  const { dataDir, url } = database.where;
  const keyFile = join(dataDir, 'keys.json');
  const environment = { DATA_DIR: dataDir, ...(url && { DATABASE_URL: url }) };
  loadKeys({ keyFile });
  expect(await rotateKeys(environment, '--retire', 'k1').said).toContain('it cannot be retired');
  expect(await rotateKeys(environment, '--add').said).toContain('k2 is in the key ring');
  expect(await rotateKeys(environment, '--retire', 'k2').said).toContain('k2 is no more');
  expect([...loadKeys({ keyFile }).fingerprints().keys()]).toEqual(['pseudonym', 'k1']);
  await database.remove();
}, 60_000);

/** A database with its tables, that goes away at the end. */
async function opened(database: TestDatabase) {
  const store = await database.open();
  return Object.assign(store, {
    async [Symbol.asyncDispose]() {
      await store.close();
      await database.remove();
    },
  });
}

const rowsEach = 101;

type Declared = (typeof declared)[number];

/** Rows with something in every column, pointing to nothing that is there; more than one batch of them. */
async function insertAnyRow(db: Kysely<Tables>, { table, column, place }: Declared, keys: Keys): Promise<void> {
  const { rows: columns } = await sql<{ name: string; type: string }>`
    select column_name as name, data_type as type from information_schema.columns
    where table_schema = 'public' and table_name = ${table} and is_identity = 'NO'`.execute(db);
  const any = (type: string, number: number) =>
    ({ text: `text ${number}`, ARRAY: '{}', boolean: false, 'timestamp with time zone': '2026-01-05T10:00:00Z' })[
      type
    ] ?? number;
  const values = Array.from({ length: rowsEach }, (_, number) => {
    const row: Record<string, unknown> = Object.fromEntries(columns.map(({ name, type }) => [name, any(type, number)]));
    const at = [table, column, ...place.map((name) => String(row[name]))].join('.');
    row[column] = keys.encrypt(at, `Skrevet i ${at}`);
    return sql`(${sql.join(columns.map(({ name }) => row[name]))})`;
  });
  await db.transaction().execute(async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx);
    await sql`
      insert into ${sql.table(table)} (${sql.join(columns.map(({ name }) => sql.ref(name)))})
      values ${sql.join(values)}`.execute(tx);
  });
}

const rowsOf = async (db: Kysely<Tables>, table: string) =>
  (await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(db)).rows;

/** The command itself, in a process of its own. */
function rotateKeys(environment: Record<string, string>, ...args: string[]) {
  let over = false;
  const ran = runNode(['scripts/rotate-keys.ts', ...args], { env: environment }).finally(() => (over = true));
  return { over: () => over, said: ran.then(({ said }) => said) };
}

type Referrals = ReturnType<typeof referralClient>;

/** Somebody refers a citizen and somebody receives it. */
async function worked(helhed: Helhed, refer: Referrals['refer'], step: Referrals['step']) {
  const { referral } = await refer();
  const received = await step('jonas', 'receiveReferral', referral);
  expect(received.refusal, helhed.logged.at(-1)).toBeNull();
  return received.referral as { id: string; state: string; history: unknown };
}

async function workUntil<Work>(over: () => boolean, work: () => Promise<Work>): Promise<Work[]> {
  const done: Work[] = [];
  while (!over()) done.push(await work());
  return done;
}
