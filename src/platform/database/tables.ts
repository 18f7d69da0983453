import type { Instant } from '../../domain/dates.ts';

/** Every table, as queries see it. Rows of the audit trail can be added and read, nothing else. */
export type Tables = {
  audit_entry: {
    chain: string;
    seq: number;
    recorded_at: Instant;
    /** JSON, kept as text: the hash is over these very bytes. */
    entry: string;
    /** SHA-256 in hex. */
    hash: string;
  };
  /** Whom an entry of the audit trail is about. */
  audit_citizen: { pseudonym: string; chain: string; seq: number };
  /** The keys that something in this database was written with, told apart by fingerprint. */
  key_fingerprint: { key_id: string; fingerprint: string };
};
