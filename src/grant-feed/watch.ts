import { sql, type Transaction } from 'kysely';
import type { Instant } from '../domain/dates.ts';
import { leasesOn, type Claimed } from '../platform/database/lease.ts';
import type { Tables } from '../platform/database/tables.ts';

/** The longest that anything here waits, in milliseconds: what is due later says so by another system's number (promise 12). */
export const longestWaitMs = 2 * 86_400_000;

/** Leases on grants that are to be read, the latest changed first: what is news goes before what is history. */
export const watchLeases = leasesOn('grant_watch', {
  key: ['area', 'number'],
  order: sql`changed_at desc`,
  longestWaitMs,
});

/** A grant that was claimed to be read. */
export type ClaimedWatch = Claimed<'grant_watch'>;

/**
 * The outcome of reading a grant: it is read; or read, and to be read again on a day, since its citizen is not informed yet; or to
 * be read again. `unusable`: why no decision can be made of it. `citizen`: whose it is, as a pseudonym; null where that is not
 * known.
 */
export type ReadOutcome =
  | { kind: 'read'; version: number }
  | { kind: 'waits'; version: number; at: Instant; citizen: string }
  | { kind: 'again'; at: Instant; unusable: string | null; citizen: string | null };

/** Releases a grant as part of a transaction; false, and the rest must not be saved, when it was claimed again since. */
export async function settleWatch(
  tx: Transaction<Tables>,
  watch: ClaimedWatch,
  outcome: ReadOutcome,
  now: Instant,
): Promise<boolean> {
  const held = await watchLeases.hold(tx, watch);
  return held !== null && watchLeases.release(tx, held, changesBy(outcome, held, { attempts: watch.attempts, now }));
}

function changesBy(outcome: ReadOutcome, held: ClaimedWatch, { attempts, now }: { attempts: number; now: Instant }) {
  if (outcome.kind === 'again') {
    return {
      unusable_reason: outcome.unusable ?? held.unusable_reason,
      unusable_since: outcome.unusable === null ? held.unusable_since : (held.unusable_since ?? now),
      attempts: attempts + 1,
      due_at: outcome.at,
      citizen: outcome.citizen ?? held.citizen,
    };
  }
  const again = outcome.kind === 'waits' ? outcome.at : null;
  return {
    read_version: outcome.version,
    unusable_reason: null,
    unusable_since: null,
    attempts: 0,
    due_at: held.wanted_version > outcome.version ? now : again,
    ...(outcome.kind === 'waits' && { citizen: outcome.citizen }),
  };
}
