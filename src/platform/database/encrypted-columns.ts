import type { Tables } from './tables.ts';

/** A column whose values are encrypted, and the columns that its place is made of: `table.column.a.b` (see Keys). */
export type EncryptedColumn = { column: string; place: readonly string[] };

const by = (...place: string[]): readonly EncryptedColumn[] => [{ column: 'body', place }];
const none: readonly EncryptedColumn[] = [];

/**
 * Names the encrypted columns of every table: a new table says so here, or that nothing is. The search criteria within
 * `audit_entry.entry` are encrypted as well, but the chain's hashes are over those very bytes: they stay under the key
 * they were written with.
 */
export const encryptedColumns: Record<keyof Tables, readonly EncryptedColumn[]> = {
  audit_entry: none,
  audit_citizen: none,
  audit_checkpoint: none,
  audit_sample: by('id'),
  audit_draw: by('sample_id'),
  audit_verdict: by('sample_id', 'place', 'version'),
  key_fingerprint: none,
  referral: by('id'),
  referral_draft: by('id'),
  referral_event: by('referral_id', 'version'),
  referral_reply: by('referral_id', 'id'),
  decision: by('id'),
  notification: by('id'),
  notification_event: by('notification_id', 'version'),
  discrepancy: by('id'),
  discrepancy_event: by('discrepancy_id', 'version'),
  plan: by('id'),
  plan_event: by('plan_id', 'version'),
  plan_reply: by('plan_id', 'id'),
  coordinator_left: none,
  grant_feed: none,
  grant_watch: none,
  drawing_entry: by('id'),
  mandate_entry: by('id'),
  meeting: by('id'),
  sparring_item: by('id'),
  meeting_event: by('meeting_id', 'version'),
  committee_case: by('id'),
  committee_case_event: by('committee_case_id', 'version'),
  committee_members: by('version'),
  consent: by('id'),
  break_glass: by('id'),
  conflict_of_interest: by('citizen', 'caller_id'),
  waiting: none,
  handled_work: by('id'),
  citizen_opening: none,
  waiting_change: none,
  web_session: [{ column: 'tokens', place: ['id'] }],
  access_version: none,
  cpr_alias: none,
  idempotency: [{ column: 'answer', place: ['key'] }],
  message_group: none,
  reply_poll: none,
  outbox: by('effect_id'),
  receipt: none,
  external_reply: none,
};
