import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const busy = 5;

/**
 * Makes this process the only one with this directory, until released or ended, however it ends. A second process would
 * corrupt the database without a word; it is refused, with the directory named. Made if missing.
 */
export function lockDirectory(directory: string): { release(): void } {
  mkdirSync(directory, { recursive: true });
  const lock = new DatabaseSync(join(directory, 'in-use.sqlite'));
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if ((error as { errcode?: number }).errcode !== busy) throw error;
    throw new Error(`Another process is using the database in ${directory}: stop it, or choose another DATA_DIR`, {
      cause: error,
    });
  }
  return { release: () => lock.close() };
}
