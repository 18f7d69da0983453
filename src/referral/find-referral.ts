import { hasConflictOfInterest } from '../access/conflicts-of-interest.ts';
import { openId } from '../access/global-id.ts';
import type { Context } from '../context.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import type { ReferralRecord } from './records.ts';
import { shownFor } from './for-purpose.ts';
import { mayView } from './in-reach.ts';
import { referralAfter, referralById } from './store.ts';

/** The referral with a global id; null when there is none, or none for the caller: the two look the same (promise 20). */
export async function visibleReferral(
  id: string,
  context: Context,
  asked?: Purpose | null,
): Promise<ReferralRecord | null> {
  const opened = openId(context, 'referral', id, asked);
  return opened && visibleById(opened.text, context, opened.purpose);
}

/** The same by its own id. */
export const visibleById = async (id: string, context: Context, purpose?: Purpose): Promise<ReferralRecord | null> =>
  ifVisible(await referralById(context.database.db, context.keys, id), context, purpose);

/** What a referral was redirected into, if the caller may see that one too. */
export const visibleAfter = async (id: string, context: Context, purpose?: Purpose): Promise<ReferralRecord | null> =>
  ifVisible(await referralAfter(context.database.db, context.keys, id), context, purpose);

async function ifVisible(
  filed: ReferralRecord | null,
  context: Context,
  purpose: Purpose = 'CASEWORK',
): Promise<ReferralRecord | null> {
  if (!filed || !mayView(filed.referral, context.caller)) return null;
  if (await hasConflictOfInterest(filed.referral.citizen, context)) return null;
  context.alsoAbout.add(filed.referral.citizen);
  return shownFor(purpose, filed, context);
}
