import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { sql } from 'kysely';
import type { Database } from '../../src/platform/database/open-database.ts';
import type { Output } from './search.ts';

/** Lists every file below a folder but those named, one at a time. */
export function* filesBelow(folder: string, but: readonly string[]): Generator<Output> {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
    const path = join(folder, name);
    if (but.includes(name) || !statSync(path).isFile()) continue;
    yield { where: relative(folder, path), bytes: readFileSync(path), text: name.endsWith('.log') };
  }
}

/** Lists every row of every table as text, also those that a heap may hold compressed. */
export async function* rowsOf({ db }: Database): AsyncGenerator<Output & { table: string; count: number }> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = 'public' order by 1`.execute(db);
  for (const { name } of tables) {
    const { rows } = await sql<{ row: string }>`select to_jsonb(one)::text as row from ${sql.table(name)} one`.execute(
      db,
    );
    const bytes = Buffer.from(rows.map(({ row }) => row).join('\n'));
    yield { table: name, count: rows.length, where: `table ${name}`, bytes, text: true };
  }
}

/**
 * Returns the folders in which a PostgreSQL server keeps this database and its write-ahead log; null where they cannot
 * be read.
 */
export async function serverFolders({ db }: Database): Promise<string[] | null> {
  await sql`checkpoint`.execute(db);
  const { rows } = await sql<{ home: string; oid: string }>`
    select current_setting('data_directory') as home, oid::text from pg_database where datname = current_database()`.execute(
    db,
  );
  const [{ home, oid } = { home: '', oid: '' }] = rows;
  const folders = [join(home, 'base', oid), join(home, 'pg_wal')];
  try {
    for (const folder of folders) readdirSync(folder);
    return folders;
  } catch {
    return null;
  }
}
