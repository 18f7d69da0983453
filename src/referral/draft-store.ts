import type { Insertable, Kysely } from 'kysely';
import type { ReferralDraft } from '../domain/referral/draft.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Keys } from '../platform/keys.ts';

const bodyPlace = (id: string) => `referral_draft.body.${id}`;

/** What is written lies encrypted in `body`; the other columns are what is searched by. */
function rowOf(keys: Keys, draft: ReferralDraft): Insertable<Tables['referral_draft']> {
  const { id, citizen, author, version, createdAt, savedAt } = draft;
  return {
    id,
    citizen: keys.pseudonym(citizen),
    author_id: author.id,
    version,
    created_at: createdAt,
    saved_at: savedAt,
    body: keys.encrypt(bodyPlace(id), JSON.stringify(draft)),
  };
}

/** The draft that a row keeps. */
export const draftIn = (keys: Keys, { id, body }: { id: string; body: string }): ReferralDraft =>
  JSON.parse(keys.decrypt(bodyPlace(id), body)) as ReferralDraft;

/** Keeps a draft; false when there is another version by now than the one before (promise 16). */
export async function keepDraft(tx: Kysely<Tables>, keys: Keys, draft: ReferralDraft): Promise<boolean> {
  const { id, ...row } = rowOf(keys, draft);
  if (draft.version === 1) {
    const conflict = tx.insertInto('referral_draft').values({ id, ...row });
    const kept = await conflict.onConflict((same) => same.column('id').doNothing()).executeTakeFirst();
    return kept.numInsertedOrUpdatedRows === 1n;
  }
  const changed = await tx
    .updateTable('referral_draft')
    .set(row)
    .where('id', '=', id)
    .where('version', '=', draft.version - 1)
    .where('citizen', '=', row.citizen)
    .executeTakeFirst();
  return changed.numUpdatedRows === 1n;
}

/** Removes a draft in that version; false when it is not there, or in another version. */
export async function removeDraft(
  tx: Kysely<Tables>,
  { id, version }: Pick<ReferralDraft, 'id' | 'version'>,
): Promise<boolean> {
  const gone = await tx
    .deleteFrom('referral_draft')
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return gone.numDeletedRows === 1n;
}

/** The draft with an id, whoever wrote it. */
export async function draftById(db: Kysely<Tables>, keys: Keys, id: string): Promise<ReferralDraft | null> {
  const row = await db.selectFrom('referral_draft').select(['id', 'body']).where('id', '=', id).executeTakeFirst();
  return row ? draftIn(keys, row) : null;
}
