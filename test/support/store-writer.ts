import { sql } from 'kysely';
import { openDatabase } from '../../src/platform/database/open-database.ts';
import { createLog } from '../../src/platform/log.ts';

/** A process that adds number after number to its database, and says each aloud once it is stored. Argument: the directory. */
const { db } = await openDatabase({ dataDir: process.argv[2]!, log: createLog('silent') });
await sql`create table if not exists said (number bigint primary key)`.execute(db);
const { rows } = await sql<{ next: number }>`select coalesce(max(number), 0) + 1 as next from said`.execute(db);
process.stdout.write('open\n');
for (let number = rows[0]!.next; ; number += 1) {
  await sql`insert into said values (${number})`.execute(db);
  process.stdout.write(`${number}\n`);
}
