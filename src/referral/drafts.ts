import { hasConflictOfInterest, conflictsOfInterestFor } from '../access/conflicts-of-interest.ts';
import type { CitizenView } from '../access/citizen-view.ts';
import type { Context } from '../context.ts';
import { settle } from '../domain/citizen/source.ts';
import { descending, type ListOrder } from '../domain/list-order.ts';
import type { ReferralDraft } from '../domain/referral/draft.ts';
import { connection, type PageArgs } from '../platform/paging.ts';
import { drafts } from './store.ts';

/** A draft as the schema has it. */
export type ShownDraft = { draft: ReferralDraft };

/** Returns the draft with a global id; null when there is none, or it is not the caller's: the two look the same (promise 20). */
export async function ownDraft(id: string, context: Context): Promise<ShownDraft | null> {
  const own = context.keys.unseal('referral-draft', id);
  const draft = own === null ? null : await drafts.byId(context.database.db, context.keys, own);
  if (!draft || draft.author.id !== context.caller.id) return null;
  if (await hasConflictOfInterest(draft.citizen, context)) return null;
  return { draft };
}

/** Returns the caller's draft about a citizen, the one saved last; null where there is none, and for a sanction (D75). */
export async function draftAbout(
  { cpr, purpose, entitled }: CitizenView,
  { database, caller, keys }: Context,
): Promise<ShownDraft | null> {
  if (!entitled || purpose === 'SANCTION') return null;
  const rows = await database.db
    .selectFrom('referral_draft')
    .select(['id', 'body'])
    .where('author_id', '=', caller.id)
    .where('citizen', '=', keys.pseudonym(cpr))
    .execute();
  const own = rows.map((row) => drafts.read(keys, row));
  const last = own.toSorted((one, other) => other.savedAt.localeCompare(one.savedAt)).at(0);
  return last ? { draft: last } : null;
}

const savedLastFirst: ListOrder<ShownDraft> = [
  descending(({ draft }) => draft.savedAt),
  descending(({ draft }) => draft.id),
];

/** Lists the caller's drafts, the one saved last first. */
export async function listDrafts(args: PageArgs, context: Context) {
  const { database, caller, keys } = context;
  const rows = await database.db
    .selectFrom('referral_draft')
    .select(['id', 'body'])
    .where('author_id', '=', caller.id)
    .where('citizen', 'not in', ['', ...(await conflictsOfInterestFor(context))])
    .execute();
  const own = rows.map((row): ShownDraft => ({ draft: drafts.read(keys, row) }));
  return connection(settle(own, []), { name: ['referral-drafts'], order: savedLastFirst }, args, context);
}
