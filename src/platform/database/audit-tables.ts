import type { Instant } from '../../domain/dates.ts';

/** The audit trail and what it is answered with: rows can be added and read; entries are removed by checkpoints only. */
export type AuditTables = {
  audit_entry: {
    chain: string;
    seq: number;
    recorded_at: Instant;
    /** JSON, kept as text: the hash is over these very bytes. */
    entry: string;
    /** SHA-256 in hex. */
    hash: string;
    /** HMAC-SHA-256 under the key ring, over where the entry stands, when, and its hash. */
    mac: string | null;
  };
  /** The citizens of an entry of the audit trail. */
  audit_citizen: { pseudonym: string; chain: string; seq: number };
  /** From where a chain goes on: what came before was removed when this was stored. `recorded_at` of the entry it stands for. */
  audit_checkpoint: {
    chain: string;
    seq: number;
    hash: string;
    recorded_at: Instant;
    at: Instant;
    signature: string;
  };
  /** Sample checks that somebody committed to. `body`, encrypted, holds the seed until it is revealed by a draw. */
  audit_sample: {
    id: string;
    period_from: Instant;
    period_until: Instant;
    size: number;
    seed_hash: string;
    at: Instant;
    body: string;
  };
  /** The entries of a sample, as JSON, in the order drawn. */
  audit_draw: { sample_id: string; seed: string; population: number; drawn: string; at: Instant; body: string };
  /** The verdicts on the entries drawn; the newest version counts. */
  audit_verdict: { sample_id: string; place: number; version: number; at: Instant; body: string };
};
