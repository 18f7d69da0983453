import { readAnchors, type Anchors } from '../src/audit-trail/anchors.ts';
import { noWitness, verifyChains, type Verified } from '../src/audit-trail/verify-chains.ts';
import type { Keys } from '../src/platform/keys.ts';
import { createLog } from '../src/platform/log.ts';
import { anchorFile, existingKeys, explain, openStore } from './gateway-store.ts';

/**
 * `npm run audit:verify`: checks every chain of the audit trail, its checkpoints and its anchors, and names what is altered,
 * missing, reordered or cut off. Exit code 0: whole; 1: not whole; 2: it could not be checked. Finds database, key ring and
 * anchors as the gateway does: DATABASE_URL, DATA_DIR, KEY_FILE, ANCHOR_FILE. See docs/audit.md.
 */

/** A gateway anchors every minute: what came in for longer than that, and was not, was not left alone. */
const longestUnanchoredMs = 10 * 60_000;

/** Prints the findings. Returns true where the trail is whole and anchored. */
function report({ entries, chains, breaks, unwitnessed }: Verified, anchors: Anchors | null): boolean {
  console.log(`${entries} entries in ${chains} chains.`);
  for (const { chain, seq, problem } of breaks) console.error(`${problem}: chain ${chain}, entry ${seq}`);
  if (anchors) console.log(`Anchored until ${anchors.lastAt ?? 'never'}; ${unwitnessed.entries} entries came after.`);
  else console.error(`There are no anchors at ${anchorFile}: a chain that was cut off, or made anew, does not show.`);
  const { from, until } = unwitnessed;
  const unanchored = from && until && Date.parse(until) - Date.parse(from) > longestUnanchoredMs;
  if (unanchored) console.error(`not-anchored: entries from ${from} until ${until}`);
  return breaks.length === 0 && !unanchored;
}

async function verify(keys: Keys): Promise<boolean> {
  // Read first: the chains only ever get longer than the anchors say.
  const anchors = await readAnchors(anchorFile, keys);
  const database = await openStore(keys, createLog('silent'));
  try {
    return report(await verifyChains(database, keys, anchors ?? noWitness), anchors);
  } finally {
    await database.close();
  }
}

try {
  const keys = existingKeys();
  console.log(`Ours is what this key has signed:\n${keys.signature.publicKey.trim()}`);
  const whole = await verify(keys);
  if (whole) console.log('The audit trail is whole.');
  else console.error('The audit trail is not whole.');
  process.exitCode = whole ? 0 : 1;
} catch (error) {
  explain(error, 'The audit trail could not be checked');
  process.exitCode = 2;
}
