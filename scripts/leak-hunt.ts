import { huntLeaks, type Hunt } from './leak-hunt/hunt.ts';

/**
 * `npm run leak-hunt`: drives a gateway in production mode, then searches its output, metrics, errors, database and disk
 * for every number, name, text, token and secret that it met. Prints the kind and the place of what it found, never the value; the exit code is
 * 1 when it found anything. With TEST_DATABASE_URL on PostgreSQL as well.
 */
const scale = { personas: ['mette', 'ali', 'jonas', 'sara', 'karen', 'bo', 'tove', 'inge', 'drift'], people: 8 };

function report(where: string, { findings, megabytes, places, secrets, unseen }: Hunt): void {
  for (const { where: place, kind, whose, mark, times } of findings)
    console.log(`✗ ${place}: ${kind} of “${whose}” (${mark}), ${times} times`);
  for (const one of unseen) console.log(`? ${one}: could not be searched`);
  const outcome = findings.length === 0 ? 'nothing found' : `${findings.length} found`;
  console.log(`${where}: ${outcome}; ${secrets} secrets in ${places} places, ${megabytes.toFixed(1)} MB`);
  if (findings.length > 0) process.exitCode = 1;
}

report('the embedded database', await huntLeaks({ scale, thorough: true }));
const databaseUrl = process.env['TEST_DATABASE_URL'];
if (databaseUrl) report('PostgreSQL', await huntLeaks({ scale, thorough: true, databaseUrl }));
