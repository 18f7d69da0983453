import type { Kysely } from 'kysely';
import { unitKey } from '../access/units.ts';
import type { ReferralDraft } from '../domain/referral/draft.ts';
import type { ReferralEvent } from '../domain/referral/referral.ts';
import { isFinal } from '../domain/referral/steps.ts';
import { eventStore, recordStore } from '../platform/database/record-store.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';
import type { ReferralRecord } from './records.ts';

/** The referrals, each as it is now. */
export const referrals = recordStore(
  'referral',
  ({ referral, createdAt }: ReferralRecord, keys) => ({
    id: referral.id,
    citizen: keys.pseudonym(referral.citizen),
    state: referral.state,
    open: !isFinal(referral.state),
    version: referral.version,
    from_unit: unitKey(referral.from),
    to_unit: unitKey(referral.to),
    author_id: referral.author.id,
    owner_id: referral.owner?.id ?? null,
    previous_id: referral.previous,
    created_at: createdAt,
  }),
  ['purpose', 'holding'],
);

/** The histories of the referrals. */
export const referralEvents = eventStore<ReferralEvent>('referral');

/** The drafts, each as it was saved last. */
export const drafts = recordStore(
  'referral_draft',
  ({ id, citizen, author, version, createdAt, savedAt }: ReferralDraft, keys) => ({
    id,
    citizen: keys.pseudonym(citizen),
    author_id: author.id,
    version,
    created_at: createdAt,
    saved_at: savedAt,
  }),
);

/** Returns the referral that one was redirected into. */
export async function referralAfter(db: Kysely<Tables>, keys: Keys, id: string): Promise<ReferralRecord | null> {
  const row = await db.selectFrom('referral').select(['id', 'body']).where('previous_id', '=', id).executeTakeFirst();
  return row ? referrals.read(keys, row) : null;
}

/** Returns a referral that came to the wrong unit, and all that it was redirected into, in that order. */
export async function chainOf(db: Kysely<Tables>, keys: Keys, root: string): Promise<ReferralRecord[]> {
  const chain: ReferralRecord[] = [];
  for (let one = await referrals.byId(db, keys, root); one; one = await referralAfter(db, keys, one.referral.id))
    chain.push(one);
  return chain;
}
