import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { createDatabase } from './first-start.ts';
import { SyncingFileSystem } from './syncing-file-system.ts';
import type { Passing } from './wire.ts';

/** Settings of the embedded database's thread: where the database lives, and how often to tidy it, in milliseconds. */
export type Assignment = { home: string; tidyEvery: number };

const { home, tidyEvery } = workerData as Assignment;
const port = parentPort;
if (!port) throw new Error('The embedded database runs in a thread of its own');

await createDatabase(home);
const disk = new SyncingFileSystem(home);
const settings = [
  'fsync=on',
  'wal_sync_method=fsync',
  'shared_buffers=16MB',
  'log_min_messages=fatal',
  'log_line_prefix=helhed> ',
];
const database = await PGlite.create({
  fs: disk,
  startParams: [...PGlite.defaultStartParams.filter((one) => one !== '-F'), ...settings.flatMap((one) => ['-c', one])],
  onStderr: (line) => {
    // After a PANIC (say, a full disk) every query would hang. PostgreSQL indents what others wrote: it cannot look like this.
    if (/^helhed> (PANIC|FATAL):/.test(line)) process.exit(1);
    return false;
  },
});

/** Never PGlite's own queries: those keep a second, different account of what goes on in the one session there is. */
const exchange = (bytes: Uint8Array, onRawData: (raw: Uint8Array) => void) =>
  void database.execProtocolRawStream(bytes, { syncToFs: false, onRawData });

function run(statement: string): void {
  const text = Buffer.from(`${statement}\0`);
  const head = Buffer.from('Q\0\0\0\0');
  head.writeInt32BE(text.length + 4, 1);
  exchange(new Uint8Array(Buffer.concat([head, text])), () => {});
}

const syncsBefore = disk.syncs;
run("SELECT pg_logical_emit_message(true, 'helhed', 'started')");
if (disk.syncs === syncsBefore)
  throw new Error('The embedded database does not sync what it commits, so nothing could be promised');

let [session, syncsWhenTidy] = [0, 0];
const tidying = setInterval(() => {
  if (database.isInTransaction() || disk.syncs === syncsWhenTidy) return;
  run('VACUUM (ANALYZE)');
  run('CHECKPOINT');
  syncsWhenTidy = disk.syncs;
}, tidyEvery).unref();

function stop(): void {
  // A closed database cannot be asked anything.
  clearInterval(tidying);
  void database.close().then(() => port?.close());
}

port.on('message', (message: Passing | 'stop') => {
  if (message === 'stop') return stop();
  if (message.session !== session) {
    run('ROLLBACK');
    run('DISCARD ALL');
    session = message.session;
  }
  exchange(message.bytes, (raw) => {
    const bytes = new Uint8Array(raw);
    port.postMessage({ session, bytes } satisfies Passing, [bytes.buffer]);
  });
});

port.postMessage('ready');
