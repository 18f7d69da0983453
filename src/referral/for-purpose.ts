import type { Context } from '../context.ts';
import { holdingOf } from '../delivery/holding.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import { nothingHeld } from '../domain/referral/holding.ts';
import { mayShowForSanction } from '../domain/law/voluntary-support.ts';
import { repliesTo } from './external-replies.ts';
import type { ReferralRecord } from './records.ts';
import { eventsOf } from './store.ts';

/** The referral as it is looked at for a purpose; null where it may be about voluntary support, and a sanction is considered (D75). */
export async function shownFor(
  purpose: Purpose,
  filed: ReferralRecord,
  context: Context,
): Promise<ReferralRecord | null> {
  if (purpose === 'SANCTION' && !(await isNoSupport(filed, context))) return null;
  return { ...(await withHolding(filed, context)), purpose };
}

/** The referral with when it was held from its receiver: one that is told by consent, where the consent is over. */
export async function withHolding(
  filed: ReferralRecord,
  { database, keys, now }: Pick<Context, 'database' | 'keys' | 'now'>,
): Promise<ReferralRecord> {
  const { id, citizen, content, from, to } = filed.referral;
  if (content.legalBasis !== 'CONSENT') return { ...filed, holding: nothingHeld };
  const sharing = { citizen, from: from.area, to: to.area };
  return { ...filed, holding: await holdingOf(database.db, { type: 'referral', id }, sharing, { keys, now: now() }) };
}

/** Those of several that are shown, in their order. */
export async function allShownFor(
  purpose: Purpose,
  filed: readonly ReferralRecord[],
  context: Context,
): Promise<ReferralRecord[]> {
  const shown = await Promise.all(filed.map((one) => shownFor(purpose, one, context)));
  return shown.filter((one) => one !== null);
}

/** By both areas, its legal basis, and every word that anybody wrote about it, here or in a system. */
async function isNoSupport({ referral, names }: ReferralRecord, context: Context): Promise<boolean> {
  const { database, keys, policy } = context;
  const { content, from, to } = referral;
  const { purpose, desiredOutcome, background, legalBasis } = content;
  const [events, there] = await Promise.all([
    eventsOf(database.db, keys, referral.id),
    repliesTo(database.db, keys, referral.id),
  ]);
  const texts = [
    purpose,
    desiredOutcome,
    background,
    names.sender.unit,
    names.receiver.unit,
    ...events.flatMap(({ event: { text, questions, answers } }) => [text, ...questions, ...answers]),
    ...there.map(({ text }) => text),
    ...referral.questions,
  ];
  return [from, to].every(({ area }) => mayShowForSanction({ area, kind: legalBasis, texts }, policy.access.sanctions));
}
