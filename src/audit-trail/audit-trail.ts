import { randomUUID } from 'node:crypto';
import { instant, type Instant } from '../domain/dates.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/open-database.ts';
import type { Keys } from '../platform/keys.ts';
import type { Log } from '../platform/log.ts';
import { beginningOf, linkAfter, macOf, type Link } from './chain.ts';
import type { AuditEntry } from './entry.ts';
import { headOf, storeRows, type Row } from './store.ts';
import { groupCommit } from './group-commit.ts';
import { verifyChains } from './verify-chains.ts';
import type { Break } from './walk-chains.ts';

/** Where an entry stands, and the version of everybody's grounds for access when it was stored. */
type Recorded = { seq: number; accessVersion: number };

/**
 * The audit trail: who saw what about whom, when and why. It is added to before anything is shown, never changed
 * (promise 19).
 */
export type AuditTrail = {
  /** This process's own chain. */
  readonly chain: string;
  /** Resolves when the entry is stored to stay; rejects when it could not be, and then nothing may be shown. */
  record(entry: AuditEntry): Promise<Recorded>;
  /** Checks every chain there is, this process's own by the end that it remembers; anchors tell more (audit-anchors.ts). */
  verify(): Promise<Result<{ entries: number; chains: number }, Break>>;
  /** Takes no more entries; resolves when those taken are stored or rejected. */
  close(): Promise<void>;
};

/** Where an entry's search criteria are, for opening them. */
export const criteriaPlace = (chain: string, seq: number): string => `audit_entry.entry.${chain}.${seq}`;

/** An entry that took longer to store, in milliseconds, is there too late: its answer does not leave any more. */
export const latestMs = 45_000;

type Parts = { database: Database; keys: Keys; clock: Clock; log: Log };

/** Keeps this process's chain of the trail. Entries that wait go in together, at most 500 with one statement. */
export function auditTrail({ database, keys, clock, log }: Parts): AuditTrail {
  const chain = randomUUID();
  /** null while in doubt: a connection lost at the wrong moment does not say whether the rows are in. */
  let head: Link | null = beginningOf(chain);
  let closed = false;

  const entries = groupCommit(500, async (some: readonly AuditEntry[]) => {
    try {
      const before: Link = head ?? (await headOf(database, chain));
      head = null;
      const recordedAt = instant(clock.now()) as Instant;
      const rows = chained(some, { chain, before, recordedAt, keys });
      const accessVersion = await storeRows(database, chain, rows);
      head = rows.at(-1) ?? before;
      if (clock.now().getTime() - Date.parse(recordedAt) > latestMs)
        throw new Error('The entries were stored too late');
      return rows.map(({ seq }) => ({ seq, accessVersion }));
    } catch (error) {
      log.error('Audit entries could not be stored', { count: some.length, error });
      throw error;
    }
  });

  return {
    chain,
    async record(entry) {
      if (closed) throw new Error('The audit trail takes no more entries');
      return entries.add(entry);
    },
    async verify() {
      const witness = new Map(head && head.seq > 0 ? [[chain, head] as const] : []);
      const { entries, chains, breaks } = await verifyChains(database, keys, { heads: witness, forged: [] });
      return breaks[0] ? err(breaks[0]) : ok({ entries, chains });
    },
    async close() {
      closed = true;
      await entries.settled();
    },
  };
}

/** Entries as they are stored, each linked to the one before. */
function chained(
  some: readonly AuditEntry[],
  { chain, before, recordedAt, keys }: { chain: string; before: Link; recordedAt: Instant; keys: Keys },
): Row[] {
  let last = before;
  return some.map((one) => {
    const place = criteriaPlace(chain, last.seq + 1);
    const entry = JSON.stringify({ ...one, criteria: one.criteria.map((text) => keys.encrypt(place, text)) });
    last = linkAfter(last, recordedAt, entry);
    const mac = macOf({ chain, ...last, recordedAt }, keys.signature);
    return { ...last, recordedAt, entry, mac, pseudonyms: one.citizens.map(({ pseudonym }) => pseudonym) };
  });
}
