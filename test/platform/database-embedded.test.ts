import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import pg from 'pg';
import { expect, onTestFinished, test, vi } from 'vitest';
import { startEmbedded } from '../../src/platform/database/embedded.ts';
import { readEmptyDatabase } from '../../src/platform/database/empty-database.ts';
import { openDatabase } from '../../src/platform/database/open-database.ts';
import { createLog } from '../../src/platform/log.ts';
import { freshEmbedded } from '../support/database.ts';
import { numbersIn, startWriter } from '../support/writer-process.ts';

// Each of these starts an embedded database or several, and machines are busy.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

async function emptyDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'helhed-embedded-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  return directory;
}

async function readyDirectory(): Promise<string> {
  const { where, remove } = await freshEmbedded();
  onTestFinished(remove);
  return where.dataDir;
}

/** What is stored at a directory, read by opening it as a restarted gateway would. */
async function storedAt(directory: string): Promise<number[]> {
  const database = await openDatabase({ dataDir: directory, log: createLog('silent') });
  const { rows } = await sql<{ number: number }>`select number from said order by number`.execute(database.db);
  await database.close();
  return rows.map(({ number }) => number);
}

test('embedded database: a second process is refused, with the directory', async () => {
  const directory = await readyDirectory();
  const first = await openDatabase({ dataDir: directory, log: createLog('silent') });
  const second = startWriter('ours', directory);
  expect(await second.ended).toBe(1);
  expect(second.errors()).toContain(`Another process is using the database in ${directory}`);
  expect(await first.healthy()).toBe(true);
  await first.close();
});

test('embedded database: a killed first start does not block the next', async () => {
  const directory = await emptyDirectory();
  const writer = startWriter('ours', directory, { DISK_STICKS_AT: '/global/pg_control' });
  const begun = join(directory, 'postgres.new/PG_VERSION');
  await vi.waitUntil(() => existsSync(begun), { timeout: 60_000, interval: 50 });
  await writer.kill();
  expect(await readdir(directory)).not.toContain('postgres');

  const next = startWriter('ours', directory);
  await next.until(() => numbersIn(next.lines).length > 3);
  await next.kill();
  expect(await storedAt(directory)).toEqual(expect.arrayContaining(numbersIn(next.lines)));
  expect(await readdir(directory)).not.toContain('postgres.new');
});

test('embedded database: a first start unpacks the prepared one', async () => {
  const directory = await emptyDirectory();
  await (await startEmbedded({ directory, stopped: () => {} })).close();
  // PostgreSQL gives a new identity to each database it makes, and keeps it at the beginning of this file.
  const control = 'global/pg_control';
  const identity = (bytes: Uint8Array | null | undefined) => Buffer.from(bytes ?? []).readBigUInt64LE();
  const { files } = await readEmptyDatabase();
  expect(identity(await readFile(join(directory, 'postgres', control)))).toBe(identity(files.get(control)));
});

test('embedded database: each commit is synced once before it is acknowledged', async () => {
  const writer = startWriter('ours', await readyDirectory(), { DISK_SAYS_SYNCS: 'yes' });
  await writer.until(() => numbersIn(writer.lines).length >= 20);
  await writer.kill();
  const said = writer.lines.slice(writer.lines.indexOf('1') + 1, writer.lines.indexOf('20') + 1);
  const expected = Array.from({ length: 19 }, (_, index) => ['synced', String(index + 2)]).flat();
  expect(said).toEqual(expected);
});

test('embedded database: refuses to run where a commit does not wait for the disk', async () => {
  const directory = await readyDirectory();
  const database = await openDatabase({ dataDir: directory, log: createLog('silent') });
  await sql`alter system set synchronous_commit = off`.execute(database.db);
  await database.close();
  const again = openDatabase({ dataDir: directory, log: createLog('silent') });
  await expect(again).rejects.toThrow('The embedded database does not sync what it commits');
});

test('embedded database: acknowledged commits survive kill -9, repeatedly', async () => {
  const directory = await readyDirectory();
  const acknowledged: number[] = [];
  for (const count of [3, 30, 90]) {
    const writer = startWriter('ours', directory);
    await writer.until(() => numbersIn(writer.lines).length >= count);
    await writer.kill();
    acknowledged.push(...numbersIn(writer.lines));
  }
  expect(await storedAt(directory)).toEqual(expect.arrayContaining(acknowledged));
});

async function afterPowerCut(kind: 'ours' | 'stock') {
  const directory = await readyDirectory();
  const disk = await emptyDirectory();
  await cp(directory, disk, { recursive: true });
  const writer = startWriter(kind, directory, { DISK_ROOT: directory, DISK_AFTER_CUT: disk });
  await writer.until(() => numbersIn(writer.lines).length >= 40);
  await writer.kill();
  return { disk, acknowledged: numbersIn(writer.lines) };
}

test('embedded database: acknowledged commits survive a power cut', async () => {
  const { disk, acknowledged } = await afterPowerCut('ours');
  expect(await storedAt(disk)).toEqual(expect.arrayContaining(acknowledged));
});

test('PGlite without our disk layer: loses commits in the same power cut', async () => {
  const { disk } = await afterPowerCut('stock');
  await expect(storedAt(disk)).rejects.toThrow('relation "said" does not exist');
});

test('full disk: the process ends at once, a restart finds what was acknowledged', async () => {
  const directory = await readyDirectory();
  const writer = startWriter('ours', directory, { DISK_FULL_AFTER: '120' });
  expect(await writer.ended).toBe(1);
  expect(writer.errors()).toBe('');
  const acknowledged = numbersIn(writer.lines);
  expect(acknowledged.length).toBeGreaterThan(5);
  expect(await storedAt(directory)).toEqual(expect.arrayContaining(acknowledged));
});

test('embedded database: checkpoints and analyses by itself', async () => {
  const embedded = await startEmbedded({ directory: await readyDirectory(), stopped: () => {}, tidyEvery: 100 });
  const client = new pg.Client({ user: 'postgres', stream: () => embedded.wire() });
  await client.connect();
  const state = async () =>
    (
      await client.query(
        "select checkpoint_lsn, (select reltuples from pg_class where relname = 'heap') from pg_control_checkpoint()",
      )
    ).rows[0];
  const before = { checkpoint_lsn: (await state()).checkpoint_lsn };
  await client.query('create table heap as select generate_series(1, 500) as number');
  await expect.poll(state, { timeout: 30_000 }).toMatchObject({ reltuples: 500 });
  await expect.poll(state, { timeout: 30_000 }).not.toMatchObject(before);
  await client.end();
  await embedded.close();
});

test('new connection: inherits neither transaction nor settings', async () => {
  const embedded = await startEmbedded({ directory: await readyDirectory(), stopped: () => {} });
  const connect = async () => {
    const client = new pg.Client({ user: 'postgres', stream: () => embedded.wire() });
    await client.connect();
    return client;
  };
  const first = await connect();
  await first.query('create table kept (number int)');
  await first.query("set statement_timeout = '7s'");
  await first.query('begin');
  await first.query('insert into kept values (1)');
  await first.end();
  await pause(10);
  const second = await connect();
  expect((await second.query('select * from kept')).rows).toEqual([]);
  expect((await second.query('show statement_timeout')).rows).toEqual([{ statement_timeout: '0' }]);
  await second.end();
  await embedded.close();
});
