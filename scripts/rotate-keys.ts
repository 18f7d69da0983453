import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { requireKnownKeys } from '../src/platform/database/known-keys.ts';
import type { Database } from '../src/platform/database/open-database.ts';
import { reencrypt, underOtherKeys } from '../src/platform/database/reencrypt.ts';
import { everyMs } from '../src/platform/key-ring-followed.ts';
import { addKey, readExistingKeyRing, removeKey, useLastKey } from '../src/platform/key-ring.ts';
import { loadKeys, type Keys } from '../src/platform/keys.ts';
import { createLog } from '../src/platform/log.ts';
import { existingKeys, explain, keyFile, openStore } from './gateway-store.ts';

/**
 * `npm run keys:rotate`: a new key to write with, and everything that is encrypted brought under it while gateways run.
 * `-- --add` only puts it in the ring, for rings that are copied to several machines; the next run uses it. `-- --continue` goes
 * on where a run was broken off. `-- --retire k1` takes a key out of the ring, when nothing is left under it. Finds ring and
 * database as the gateway does: DATABASE_URL, DATA_DIR, KEY_FILE. See docs/keys.md.
 */
const usage = 'Usage: npm run keys:rotate [-- --add | --continue | --retire k1]';
const most = 10;

type Store = { database: Database; keys: Keys };

async function rotate(database: Database, only: { add: boolean; continue: boolean }): Promise<void> {
  const ring = readExistingKeyRing(keyFile);
  if (!only.continue) {
    const last = Math.max(...ring.keys.keys());
    const added = last === ring.current ? addKey(keyFile) : last;
    await requireKnownKeys(database.db, loadKeys({ keyFile }));
    console.log(`k${added} is in the key ring.`);
    if (only.add) return console.log('Copy the ring to wherever a gateway reads it, then run npm run keys:rotate.');
    useLastKey(keyFile);
  }
  // By then every gateway has read the ring.
  await wait(2 * everyMs);
  const fresh = loadKeys({ keyFile });
  console.log(`k${fresh.current()} is what is written with now.`);
  let unreadable = 0;
  for (let time = 0; time < most; time += 1) {
    const done = await reencrypt(database, fresh);
    unreadable = done.unreadable;
    console.log(`${done.count} values came under k${fresh.current()}.`);
    if (done.count === 0) break;
  }
  if (unreadable > 0) {
    console.error(`${unreadable} values do not open and were left as they are.`);
    process.exitCode = 1;
  }
  await report({ database, keys: fresh });
}

async function report({ database, keys }: Store): Promise<void> {
  const left = await underOtherKeys(database, keys);
  for (const { where, key, count } of left) console.log(`${where}: ${count} under k${key}`);
  if (left.length === 0) console.log('Nothing is left under an older key.');
}

async function retire({ database, keys }: Store, id: string): Promise<void> {
  const number = Number(/^k(\d{1,3})$/.exec(id)?.[1]);
  if (number === keys.current()) throw new Error(`${id} is the key that is written with now: it cannot be retired`);
  // Twice, further apart than gateways look at the ring: none of them writes with it any more.
  for (const again of [false, true]) {
    if (again) await wait(2 * everyMs);
    const left = (await underOtherKeys(database, keys)).filter(({ key }) => key === number);
    for (const { where, count } of left) console.log(`${where}: ${count} under ${id}`);
    if (left.length > 0) throw new Error(`${id} cannot be retired: something can only be read with it`);
  }
  await database.db.deleteFrom('key_fingerprint').where('key_id', '=', id).execute();
  removeKey(keyFile, number);
  console.log(`${id} is no more. Ids and cursors that clients kept from its time open nothing.`);
}

const { values } = parseArgs({
  options: {
    add: { type: 'boolean', default: false },
    continue: { type: 'boolean', default: false },
    retire: { type: 'string' },
  },
});
if (Number(values.add) + Number(values.continue) + Number(values.retire !== undefined) > 1) {
  console.error(usage);
  process.exit(2);
}
const log = createLog('warn');
try {
  const keys = existingKeys(log);
  const database = await openStore(keys, log);
  try {
    await (values.retire === undefined ? rotate(database, values) : retire({ database, keys }, values.retire));
  } finally {
    await database.close();
  }
} catch (error) {
  explain(error, 'The keys could not be rotated');
  process.exitCode = 1;
}
