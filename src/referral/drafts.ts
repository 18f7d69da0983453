import { hasConflictOfInterest, conflictsOfInterestFor } from '../access/conflicts-of-interest.ts';
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
