import { sql } from 'kysely';
import type { Instant } from '../domain/dates.ts';
import type { Database } from '../platform/database/open-database.ts';
import type { Keys } from '../platform/keys.ts';
import type { Anchors } from './anchors.ts';
import { beginningOf, type Link } from './chain.ts';
import { checkpointsIn } from './checkpoint.ts';
import { breakAt, entriesIn, type Break, type Stored } from './walk-chains.ts';

/** Holds independent knowledge of the chains: how far they go at least, and by which hash. */
export type Witness = Pick<Anchors, 'heads' | 'forged'>;

/** Where nothing is known from elsewhere. */
export const noWitness: Witness = { heads: new Map(), forged: [] };

/** Entries that no witness vouches for yet: how many, and when the first and the last of them were stored. */
type Unwitnessed = { entries: number; from: Instant | null; until: Instant | null };

/** Holds the outcome of checking every chain: of each one that is broken, where that first shows. */
export type Verified = { entries: number; chains: number; breaks: readonly Break[]; unwitnessed: Unwitnessed };

type Walk = { heads: Map<string, Link>; breaks: Map<string, Break>; entries: number; unwitnessed: Unwitnessed };

/** Walks through all chains as they are at one moment, from their checkpoints on; without keys, signatures and MACs are not looked at. */
export function verifyChains(
  database: Database,
  keys: Pick<Keys, 'signature'> | null,
  witness: Witness,
): Promise<Verified> {
  return database.transaction(async (tx) => {
    await sql`set transaction isolation level repeatable read`.execute(tx);
    const walk: Walk = {
      heads: new Map(),
      breaks: new Map(),
      entries: 0,
      unwitnessed: { entries: 0, from: null, until: null },
    };
    const found = ({ chain, seq }: { chain: string; seq: number }, problem: Break['problem'] | undefined) => {
      if (problem && !walk.breaks.has(chain)) walk.breaks.set(chain, { chain, seq, problem });
    };
    for (const chain of witness.forged) found({ chain, seq: 1 }, 'forged-anchor');
    for (const one of (await checkpointsIn({ db: tx }, keys)).values()) {
      found(one, one.forged ? 'forged-checkpoint' : rewritten(one, witness));
      walk.heads.set(one.chain, { seq: one.seq, hash: one.hash });
    }
    for await (const row of entriesIn(tx)) {
      const before = walk.heads.get(row.chain) ?? beginningOf(row.chain);
      const broken = walk.breaks.has(row.chain) ? null : await breakAt(tx, row, before, keys?.signature ?? null);
      if (broken) walk.breaks.set(row.chain, broken);
      else found(row, rewritten(row, witness));
      count(row, walk, witness);
    }
    for (const [chain, { seq }] of witness.heads) {
      const last = walk.heads.get(chain)?.seq ?? 0;
      if (last < seq) found({ chain, seq: last + 1 }, 'cut-off');
    }
    const { entries, heads, breaks, unwitnessed } = walk;
    return { entries, chains: heads.size, breaks: [...breaks.values()], unwitnessed };
  });
}

/** Every hash may fit and still not be the one that was vouched for. */
function rewritten({ chain, seq, hash }: Link & { chain: string }, { heads }: Witness): 'rewritten' | undefined {
  const known = heads.get(chain);
  return known?.seq === seq && known.hash !== hash ? 'rewritten' : undefined;
}

function count({ chain, seq, hash, recorded_at: at }: Stored, walk: Walk, { heads }: Witness): void {
  walk.entries += 1;
  walk.heads.set(chain, { seq, hash });
  if (seq <= (heads.get(chain)?.seq ?? 0)) return;
  const { entries, from, until } = walk.unwitnessed;
  walk.unwitnessed = {
    entries: entries + 1,
    from: from && from < at ? from : at,
    until: until && until > at ? until : at,
  };
}
