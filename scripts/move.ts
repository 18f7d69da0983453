import { headsOf } from '../src/audit-trail/store.ts';
import { verifyChains } from '../src/audit-trail/verify-chains.ts';
import { copyDatabase } from '../src/platform/database/copy-database.ts';
import { openDatabase } from '../src/platform/database/open-database.ts';
import { createLog } from '../src/platform/log.ts';
import { explain } from './gateway-store.ts';

/**
 * `npm run move -- FROM TO`: copies all that a gateway keeps into an empty database, `file:DIR` or `postgres://…` either
 * way, and checks that the audit trail arrived whole. Stop the gateways first; the key ring moves by itself (KEY_FILE).
 */
const [from, to] = process.argv.slice(2);
if (!from || !to || from === to) {
  console.error('Usage: npm run move -- FROM TO, each file:DIR or postgres://…');
  process.exit(2);
}
const log = createLog('silent');
const source = await openDatabase({ url: from, dataDir: '.', log });
const target = await openDatabase({ url: to, dataDir: '.', log });
try {
  for (const [table, count] of await copyDatabase(source, target)) console.log(`${table}: ${count}`);
  const { breaks, ...whole } = await verifyChains(target, null, { heads: await headsOf(source), forged: [] });
  for (const { chain, seq, problem } of breaks)
    console.error(`The audit trail is not whole: ${problem} at ${chain} ${seq}. Do not use the copy.`);
  if (breaks.length > 0) process.exitCode = 1;
  else console.log(`The audit trail is whole: ${whole.entries} entries in ${whole.chains} chains.`);
} catch (error) {
  explain(error, 'The move failed');
  process.exitCode = 1;
} finally {
  await source.close();
  await target.close();
}
