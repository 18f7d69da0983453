import fs, { mkdirSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { dirname } from 'node:path';

/**
 * Loaded before a process and its threads (`--import`), this stands between it and its disk, told by the environment:
 * - DISK_ROOT, DISK_AFTER_CUT: keeps at the second what the first would hold after a power cut. Only what was synced is there.
 * - DISK_FULL_AFTER: the write-ahead log can be written that many times; then the disk is full.
 * - DISK_STICKS_AT: the writing of a file so named never ends.
 * - DISK_SAYS_SYNCS: each sync of the write-ahead log is said aloud.
 */
const {
  DISK_ROOT: root = '\0',
  DISK_AFTER_CUT: shadow,
  DISK_FULL_AFTER: fullAfter,
  DISK_STICKS_AT: stuck,
  DISK_SAYS_SYNCS: says,
} = process.env;
const real = { ...fs };
const realWriteFile = fs.promises.writeFile;
const paths = new Map<number, string>();
const unsynced = new Map<string, { bytes: Buffer; at: number }[]>();
let walWrites = 0;

const inShadow = (path: string) => (shadow && path.startsWith(root) ? path.replace(root, shadow) : null);
const isWal = (path: string | undefined) => path?.includes('/pg_wal/') ?? false;

/** Names are taken to reach the disk at once; contents only when synced. */
function alsoInShadow(change: (...targets: string[]) => void, ...targets: unknown[]): void {
  const shadows = targets.map((path) => inShadow(String(path)));
  if (shadows.every((path) => path !== null)) change(...shadows);
}

fs.openSync = (path, ...rest) => {
  const descriptor = real.openSync(path, ...rest);
  paths.set(descriptor, String(path));
  return descriptor;
};

fs.writeSync = ((descriptor: number, buffer: Uint8Array, offset: number, length: number, position: number) => {
  const path = paths.get(descriptor);
  if (fullAfter && isWal(path) && (walWrites += 1) > Number(fullAfter))
    throw Object.assign(new Error('full'), { code: 'ENOSPC' });
  if (path && inShadow(path)) {
    const bytes = Buffer.from(buffer.slice(offset, offset + length).buffer);
    unsynced.set(path, [...(unsynced.get(path) ?? []), { bytes, at: position }]);
  }
  return real.writeSync(descriptor, buffer, offset, length, position);
}) as typeof fs.writeSync;

fs.fsyncSync = (descriptor) => {
  real.fsyncSync(descriptor);
  const path = paths.get(descriptor);
  if (says && isWal(path)) real.writeSync(1, 'synced\n');
  const target = path && inShadow(path);
  if (!target || !unsynced.has(path)) return;
  mkdirSync(dirname(target), { recursive: true });
  const file = real.openSync(target, real.constants.O_CREAT | real.constants.O_WRONLY);
  for (const { bytes, at } of unsynced.get(path) ?? []) real.writeSync(file, bytes, 0, bytes.length, at);
  real.closeSync(file);
  unsynced.delete(path);
};

fs.renameSync = (from, to) => {
  real.renameSync(from, to);
  alsoInShadow((a, b) => real.existsSync(a) && real.renameSync(a, b), from, to);
  unsynced.set(String(to), unsynced.get(String(from)) ?? []);
};

fs.unlinkSync = (path) => {
  real.unlinkSync(path);
  alsoInShadow((a) => real.rmSync(a, { force: true }), path);
  unsynced.delete(String(path));
};

fs.promises.writeFile = (file, ...rest) =>
  stuck && typeof file === 'string' && file.endsWith(stuck) ? new Promise(() => {}) : realWriteFile(file, ...rest);

syncBuiltinESMExports();
