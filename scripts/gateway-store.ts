import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase, type Database } from '../src/platform/database/open-database.ts';
import { loadKeys, type Keys } from '../src/platform/keys.ts';
import type { Log } from '../src/platform/log.ts';

const { DATABASE_URL: url, DATA_DIR: dataDir = '.data' } = process.env;

/** The gateway's key ring and anchors, found as the gateway finds them: KEY_FILE, ANCHOR_FILE, DATA_DIR. */
export const {
  KEY_FILE: keyFile = join(dataDir, 'keys.json'),
  ANCHOR_FILE: anchorFile = join(dataDir, 'anchors.jsonl'),
} = process.env;

/** Loads the gateway's keys. Throws where there is no key ring, since loading would make one. */
export function existingKeys(log?: Log): Keys {
  if (!existsSync(keyFile)) throw new Error(`There is no key ring at ${keyFile}: set KEY_FILE to the gateway's`);
  return loadKeys({ keyFile, ...(log && { log }) });
}

/** Opens the gateway's database, found as the gateway finds it: DATABASE_URL, DATA_DIR. */
export const openStore = (keys: Keys, log: Log): Promise<Database> =>
  openDatabase({ ...(url && { url }), dataDir, keys, log });

/** Prints why a script failed. */
export const explain = (error: unknown, otherwise: string): void =>
  console.error(error instanceof Error ? error.message : otherwise);
