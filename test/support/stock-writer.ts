import { PGlite } from '@electric-sql/pglite';

/** As store-writer, on PGlite as it comes. Argument: the directory. */
const database = await PGlite.create(`${process.argv[2]}/postgres`);
await database.exec('create table said (number bigint primary key)');
process.stdout.write('open\n');
for (let number = 1; ; number += 1) {
  await database.query('insert into said values ($1)', [number]);
  process.stdout.write(`${number}\n`);
}
