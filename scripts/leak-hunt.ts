import { huntLeaks, type Hunt } from './leak-hunt/hunt.ts';
import { freshDatabase } from './fresh-database.ts';

/**
 * `npm run leak-hunt`: drives a gateway in production mode hard, then searches its output, metrics, errors, database and disk
 * for every number, name, text, token and secret that it met. Says what it found and where, never the value; the exit code is
 * 1 when it found anything. With TEST_DATABASE_URL on PostgreSQL as well.
 */
const scale = { personas: ['mette', 'ali', 'jonas', 'sara', 'karen', 'bo', 'tove', 'inge', 'drift'], people: 8 };

function report(where: string, { findings, megabytes, places, secrets, unseen }: Hunt): void {
  for (const { where: place, kind, whose, mark, times } of findings)
    console.log(`✗ ${place}: ${kind} of “${whose}” (${mark}), ${times} times`);
  for (const one of unseen) console.log(`? ${one}: could not be looked at`);
  const outcome = findings.length === 0 ? 'nothing found' : `${findings.length} found`;
  console.log(`${where}: ${outcome}; ${secrets} secrets in ${places} places, ${megabytes.toFixed(1)} MB`);
  if (findings.length > 0) process.exitCode = 1;
}

report('the embedded database', await huntLeaks({ scale, thorough: true }));
const server = process.env['TEST_DATABASE_URL'];
if (server) {
  const { url, drop } = await freshDatabase(server);
  try {
    report('PostgreSQL', await huntLeaks({ scale, thorough: true, databaseUrl: url }));
  } finally {
    await drop();
  }
}
