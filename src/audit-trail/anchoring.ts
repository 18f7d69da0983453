import { instant, type Instant } from '../domain/dates.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/open-database.ts';
import type { Keys } from '../platform/keys.ts';
import { addAnchor, readAnchors } from './anchors.ts';
import { beginningOf, type Link } from './chain.ts';
import { checkpointsIn } from './checkpoint.ts';
import { headsOf } from './store.ts';
import { breakAt, entriesIn, type Break } from './walk-chains.ts';

/** The dependencies of anchoring; `found` is told of every chain that does not hold. */
type Parts = { database: Database; keys: Keys; clock: Clock; anchorFile: string; found(one: Break): void };

/**
 * Signs how far every chain goes, as anchors in a file outside the database. Each time it walks what came since the last
 * one: nothing is signed that does not follow from what was signed before, or that no gateway stored.
 */
export class Anchoring {
  readonly #parts: Parts;
  readonly #broken = new Set<string>();
  #last: Map<string, Link> | null = null;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Adds an anchor, where any chain has moved since the last one. */
  async anchor(): Promise<void> {
    const { database, keys, clock, anchorFile } = this.#parts;
    const last = (this.#last ??= await this.#anchored());
    const heads = await headsOf(database);
    const checkpoints = await checkpointsIn(database, keys);
    for (const [chain, { seq, forged }] of checkpoints)
      if (forged) this.#found({ chain, seq, problem: 'forged-checkpoint' });
    for (const [chain, { seq }] of last) {
      const end = Math.max(heads.get(chain)?.seq ?? 0, checkpoints.get(chain)?.seq ?? 0);
      if (end < seq) this.#found({ chain, seq: end + 1, problem: 'cut-off' });
    }
    const moved = new Map<string, Link>();
    for (const [chain, head] of heads) {
      const [before, covered] = [last.get(chain) ?? beginningOf(chain), checkpoints.get(chain)];
      if (this.#broken.has(chain) || head.seq <= before.seq) continue;
      const end = await this.#follow(chain, covered && covered.seq > before.seq ? covered : before);
      if (end) moved.set(chain, end);
    }
    if (moved.size === 0) return;
    await addAnchor(anchorFile, { at: instant(clock.now()) as Instant, heads: moved }, keys);
    for (const [chain, link] of moved) last.set(chain, link);
  }

  /** Returns the heads that the file vouches for; only those signed by us count. */
  async #anchored(): Promise<Map<string, Link>> {
    const anchors = await readAnchors(this.#parts.anchorFile, this.#parts.keys);
    for (const chain of anchors?.forged ?? []) this.#found({ chain, seq: 1, problem: 'forged-anchor' });
    return new Map(anchors?.heads);
  }

  /** The chain's last link, by way of every entry since one that is known; null where one does not follow. */
  async #follow(chain: string, from: Link): Promise<Link | null> {
    const { database, keys } = this.#parts;
    let last: Link = { seq: from.seq, hash: from.hash };
    for await (const row of entriesIn(database.db, { chain, seq: from.seq }, true)) {
      const broken = await breakAt(database.db, row, last, keys.signature);
      if (broken) {
        // Another gateway may have removed what is too old meanwhile; then the next time tells.
        const covered = (await checkpointsIn(database, keys)).get(chain)?.seq ?? 0;
        if (covered <= last.seq) this.#found(broken);
        return null;
      }
      last = { seq: row.seq, hash: row.hash };
    }
    return last;
  }

  #found(one: Break): void {
    this.#broken.add(one.chain);
    this.#parts.found(one);
  }
}
