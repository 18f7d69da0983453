import { createKeyRing } from '../src/platform/key-ring.ts';
import { explain, keyFile } from './gateway-store.ts';

/**
 * `npm run keys:create`: makes the key ring of a new gateway, which in production is never made by a start: a lost ring would
 * then be replaced unseen, and what was written with it never read again. Refuses where there is one. Finds its place as the
 * gateway does: KEY_FILE, DATA_DIR.
 */
try {
  createKeyRing(keyFile);
  console.log(
    `${keyFile} is made. Keep a copy of it apart from the database: what is encrypted cannot be read without it.`,
  );
} catch (error) {
  explain(error, 'The key ring could not be made');
  process.exitCode = 1;
}
