import type { Kysely } from 'kysely';
import { hasConflictOfInterest } from '../access/conflicts-of-interest.ts';
import { openId } from '../access/global-id.ts';
import { unitKeysOf } from '../access/units.ts';
import type { Context } from '../context.ts';
import { holdPeriods } from '../delivery/hold-periods.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import { worksIn, type Caller } from '../domain/access/caller.ts';
import { mayShowForSanction } from '../domain/law/voluntary-support.ts';
import type { Instant } from '../domain/dates.ts';
import { nothingHeld, type Holding } from '../domain/referral/holding.ts';
import type { Referral } from '../domain/referral/referral.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Database } from '../platform/database/open-database.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';
import { repliesTo } from './external-replies.ts';
import type { ReferralRecord } from './records.ts';
import { referralAfter, referralEvents, referrals } from './store.ts';

/** Tells whether a caller may see a referral: the two units, the author and the owner do; for all others it does not exist. */
const mayView = ({ from, to, author, owner }: Referral, caller: Caller): boolean =>
  author.id === caller.id ||
  owner?.id === caller.id ||
  [from, to].some(({ area, unit }) => worksIn(caller, area, unit));

/** A column of referrals, and the value that puts one within a caller's reach. */
export type Place = readonly [column: 'author_id' | 'owner_id' | 'from_unit' | 'to_unit', value: string];

/** Returns the same rule for lists: the caller sees what has them or their units in one of these places, on one side or both. */
export function placesOf(caller: Caller, side: 'SENT' | 'RECEIVED' | null = null): Place[] {
  const units = new Set(unitKeysOf(caller));
  const at = (column: 'from_unit' | 'to_unit') => [...units].map((unit): Place => [column, unit]);
  const sent: Place[] = [['author_id', caller.id], ...at('from_unit')];
  const received: Place[] = [['owner_id', caller.id], ...at('to_unit')];
  return [...(side === 'RECEIVED' ? [] : sent), ...(side === 'SENT' ? [] : received)];
}

/** Selects the referrals in any of these places, without the citizens (by pseudonym) whom the caller has a conflict of interest with. */
export const reachable = (db: Kysely<Tables>, places: readonly Place[], conflicts: ReadonlySet<string>) =>
  db
    .selectFrom('referral')
    .where((row) => row.or(places.map(([column, value]) => row(column, '=', value))))
    .where('citizen', 'not in', ['', ...conflicts]);

/** Returns the referral with a global id; null when there is none, or none for the caller: the two look the same (promise 20). */
export async function visibleReferral(
  id: string,
  context: Context,
  asked?: Purpose | null,
): Promise<ReferralRecord | null> {
  const opened = openId(context, 'referral', id, asked);
  return opened && visibleById(opened.text, context, opened.purpose);
}

/** Returns the same by its own id. */
export const visibleById = async (id: string, context: Context, purpose?: Purpose): Promise<ReferralRecord | null> =>
  ifVisible(await referrals.byId(context.database.db, context.keys, id), context, purpose);

/** Returns the referral that one was redirected into, if the caller may see that one too. */
export const visibleAfter = async (id: string, context: Context, purpose?: Purpose): Promise<ReferralRecord | null> =>
  ifVisible(await referralAfter(context.database.db, context.keys, id), context, purpose);

async function ifVisible(
  record: ReferralRecord | null,
  context: Context,
  purpose: Purpose = 'CASEWORK',
): Promise<ReferralRecord | null> {
  if (!record || !mayView(record.referral, context.caller)) return null;
  if (await hasConflictOfInterest(record.referral.citizen, context)) return null;
  return shownFor(purpose, record, context);
}

/** Refuses a kept answer to a caller who may no longer see the referral. */
export const ifStillVisible =
  ({ caller }: Context) =>
  (record: ReferralRecord): Result<ReferralRecord, Refusal> =>
    mayView(record.referral, caller) ? ok(record) : err(unknownReferral);

/** Returns a command's answer as the caller sees it. */
export async function shownAnswer(
  done: Result<ReferralRecord, Refusal>,
  context: Context,
): Promise<Result<ReferralRecord, Refusal>> {
  return done.ok ? ok(await withHolding(done.value, context)) : done;
}

/** Refuses in the same words whether there is no such referral, or none for the caller. */
export const unknownReferral: Refusal = {
  code: 'UNKNOWN_REFERRAL',
  message: 'Henvisningen findes ikke, eller du har ikke adgang til den.',
};

/** Returns the referral as it is looked at for a purpose; null where it is not shown for it. */
async function shownFor(purpose: Purpose, record: ReferralRecord, context: Context): Promise<ReferralRecord | null> {
  if (!(await isReferralShownFor(purpose, record, context))) return null;
  return { ...(await withHolding(record, context)), purpose };
}

/** Tells whether a referral is shown for a purpose: not where it may be about voluntary support, and a sanction is considered (D75). */
export const isReferralShownFor = async (
  purpose: Purpose,
  record: ReferralRecord,
  context: Context,
): Promise<boolean> => purpose !== 'SANCTION' || isNoSupport(record, context);

/** Returns those of several referrals that are shown for a purpose, in their order. */
export async function allShownFor(
  purpose: Purpose,
  records: readonly ReferralRecord[],
  context: Context,
): Promise<ReferralRecord[]> {
  const shown = await Promise.all(records.map((one) => shownFor(purpose, one, context)));
  return shown.filter((one) => one !== null);
}

/** Returns the referral with when it was held from its receiver: one that is shared by consent, where the consent is over. */
export async function withHolding(
  record: ReferralRecord,
  { database, keys, now }: { database: Pick<Database, 'db'>; keys: Keys; now(): Instant },
): Promise<ReferralRecord & { holding: Holding }> {
  const { id, citizen, content, from, to } = record.referral;
  if (content.legalBasis !== 'CONSENT') return { ...record, holding: nothingHeld };
  const sharing = { citizen, from: from.area, to: to.area };
  return {
    ...record,
    holding: await holdPeriods(database.db, { type: 'referral', id }, sharing, { keys, now: now() }),
  };
}

/** Judges by both areas, the legal basis, and every word that anybody wrote about it, here or in a system. */
async function isNoSupport({ referral, names }: ReferralRecord, context: Context): Promise<boolean> {
  const { database, keys, policy } = context;
  const { content, from, to } = referral;
  const { purpose, desiredOutcome, background, legalBasis } = content;
  const [events, replies] = await Promise.all([
    referralEvents.of(database.db, keys, referral.id),
    repliesTo(database.db, keys, referral.id),
  ]);
  const texts = [
    purpose,
    desiredOutcome,
    background,
    names.sender.unit,
    names.receiver.unit,
    ...events.flatMap(({ event: { text, questions, answers } }) => [text, ...questions, ...answers]),
    ...replies.map(({ text }) => text),
    ...referral.questions,
  ];
  return [from, to].every(({ area }) => mayShowForSanction({ area, kind: legalBasis, texts }, policy.access.sanctions));
}
