import { executeCommand } from '../command/execute-command.ts';
import { unknownCitizen } from '../access/citizen-to-act-on.ts';
import { createdId } from '../command/idempotency.ts';
import type { Context } from '../context.ts';
import { parseCpr, type Cpr } from '../domain/cpr.ts';
import { draftActions, draftRefusal, type ReferralDraft } from '../domain/referral/draft.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { DeleteReferralDraftInput, SaveReferralDraftInput } from '../generated/schema.ts';
import { keepDraft, removeDraft } from './draft-store.ts';
import { ownDraft, type ShownDraft } from './find-draft.ts';
import { contentOf } from './prepare.ts';
import { asActor } from '../domain/parties.ts';

/** What an idempotency key is answered by: never what was written, which is gone when the draft is. */
type Kept = { id: string; version: number };

/** Saves a draft, a new one or the next version of one. Only its author sees it, and no system hears of it. */
export async function saveDraft(input: SaveReferralDraftInput, context: Context): Promise<Result<ShownDraft, Refusal>> {
  const { keys } = context;
  const saved = await executeCommand<Kept>(
    'saveReferralDraft',
    input,
    context,
    async () => {
      const drafted = await drafting(input, context);
      if (!drafted.ok) return drafted;
      const draft = drafted.value;
      const { id, version, citizen } = draft;
      const auditDetails = [JSON.stringify([id, version, 'EDIT'])];
      return ok({
        answer: { id, version },
        citizens: [citizen],
        auditDetails,
        save: (tx) => keepDraft(tx, keys, draft),
      });
    },
    (kept) => ok(kept),
  );
  if (!saved.ok) return saved;
  const draft = await ownDraft(keys.seal('referral-draft', saved.value.id), context);
  return draft ? ok(draft) : err(unknownDraft);
}

async function drafting(input: SaveReferralDraftInput, context: Context): Promise<Result<ReferralDraft, Refusal>> {
  const { caller, keys, now } = context;
  const written = { content: contentOf(input), from: input.sender ?? null, to: input.receiver ?? null };
  const unfit = draftRefusal(written);
  if (unfit) return err(unfit);
  if (typeof input.id !== 'string') {
    const citizen = await toWriteAbout(input.citizenId, context);
    if (citizen === null) return err(unknownCitizen);
    const id = createdId(keys, 'referral-draft', caller, input.idempotencyKey);
    const at = now();
    return ok({ ...written, id, citizen, author: asActor(caller), version: 1, createdAt: at, savedAt: at });
  }
  const before = await draftSeen(input.id, input.expectedVersion ?? null, context);
  if (!before.ok) return before;
  const { citizen, version } = before.value;
  if (keys.unseal('citizen', input.citizenId) !== citizen) return err(otherCitizen);
  return ok({ ...before.value, ...written, version: version + 1, savedAt: now() });
}

/** The caller's draft in the version that they saw, or why not. */
export async function draftSeen(
  id: string,
  expectedVersion: number | null,
  context: Context,
): Promise<Result<ReferralDraft, Refusal>> {
  const found = await ownDraft(id, context);
  if (!found) return err(unknownDraft);
  if (expectedVersion === null) return err(whichVersion);
  const { version } = found.draft;
  return version === expectedVersion ? ok(found.draft) : err(changedSince(version));
}

/** Removes a draft; nothing of what was written is left. Says which it was. */
export function deleteDraft(input: DeleteReferralDraftInput, context: Context): Promise<Result<string, Refusal>> {
  return executeCommand<string>(
    'deleteReferralDraft',
    input,
    context,
    async () => {
      const seen = await draftSeen(input.id, input.expectedVersion, context);
      if (!seen.ok) return seen;
      const { id, version, citizen } = seen.value;
      const auditDetails = [JSON.stringify([id, version, 'DISCARD'])];
      return ok({
        answer: input.id,
        citizens: [citizen],
        auditDetails,
        save: (tx) => removeDraft(tx, { id, version }),
      });
    },
    (id) => ok(id),
  );
}

/** Whom a new draft is about: a citizen whom the caller has to do with, though no system need have answered yet. */
async function toWriteAbout(id: string, { keys, guard }: Context): Promise<Cpr | null> {
  const cpr = parseCpr(keys.unseal('citizen', id) ?? '');
  return cpr.ok && (await guard.citizen(cpr.value)) ? cpr.value : null;
}

/** The same words whether there is no such draft, or it is somebody else's. */
const unknownDraft: Refusal = {
  code: 'UnknownReferral',
  message: 'Kladden findes ikke, eller den er ikke din.',
};
const otherCitizen: Refusal = {
  code: 'NotPossible',
  message: 'En kladde skifter ikke borger. Lav en ny.',
  state: 'DRAFT',
  allowed: draftActions,
};
const whichVersion: Refusal = {
  code: 'Missing',
  message: 'Der mangler den version, du så.',
  fields: ['expectedVersion'],
};
const changedSince = (version: number): Refusal => ({
  code: 'VersionConflict',
  message: 'Kladden er ændret, siden du så den. Se den igen først.',
  currentVersion: version,
  currentState: 'DRAFT',
});
