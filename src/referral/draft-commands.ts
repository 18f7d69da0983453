import { unknownCitizen } from '../access/citizen-to-act-on.ts';
import { unitToAct } from '../access/units.ts';
import { executeCommand, type PreparedChange } from '../command/execute-command.ts';
import { createdId } from '../command/idempotency.ts';
import type { Context } from '../context.ts';
import { parseCpr, type Cpr } from '../domain/cpr.ts';
import { dateInDenmark } from '../domain/dates.ts';
import { missing } from '../domain/free-text.ts';
import { refuseAll } from '../domain/problems.ts';
import { contentRefusals, legalBasisRefusal, referralForm } from '../domain/referral/content.ts';
import { draftActions, draftRefusal, lackingIn, type ReferralDraft } from '../domain/referral/draft.ts';
import { asActor } from '../domain/parties.ts';
import { versionConflict, type Refusal } from '../domain/refusal.ts';
import type { Field } from '../domain/words.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { DeleteReferralDraftInput, SaveReferralDraftInput, SendReferralDraftInput } from '../generated/schema.ts';
import { ifStillVisible, shownAnswer } from './access.ts';
import { prepareSending } from './create-referral.ts';
import { ownDraft, type ShownDraft } from './drafts.ts';
import { contentOf } from './prepare-referral.ts';
import type { ReferralRecord } from './records.ts';
import { drafts } from './store.ts';

/** The answer kept for a saved draft: never what was written, which is gone when the draft is. */
type SavedDraft = { id: string; version: number };

/** Saves a draft, a new one or the next version of one. Only its author sees it, and no system hears of it. */
export async function saveDraft(input: SaveReferralDraftInput, context: Context): Promise<Result<ShownDraft, Refusal>> {
  const { keys } = context;
  const saved = await executeCommand<SavedDraft>('saveReferralDraft', input, context, async () => {
    const next = await nextDraft(input, context);
    if (!next.ok) return next;
    const draft = next.value;
    const { id, version, citizen } = draft;
    return ok({
      answer: { id, version },
      citizens: [citizen],
      auditDetails: [JSON.stringify([id, version, 'EDIT'])],
      save: (tx) => (version === 1 ? drafts.insert(tx, keys, draft) : drafts.change(tx, keys, draft, version - 1)),
    });
  });
  if (!saved.ok) return saved;
  const draft = await ownDraft(keys.seal('referral-draft', saved.value.id), context);
  return draft ? ok(draft) : err(unknownDraft);
}

async function nextDraft(input: SaveReferralDraftInput, context: Context): Promise<Result<ReferralDraft, Refusal>> {
  const { caller, keys, now, policy } = context;
  const written = { content: contentOf(input), from: input.sender ?? null, to: input.receiver ?? null };
  const unfit = draftRefusal(written) ?? legalBasisRefusal(written.content, policy.referrals.legalBases);
  if (unfit) return err(unfit);
  if (typeof input.id !== 'string') {
    const citizen = await citizenToReferLater(input.citizenId, context);
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

/** Removes a draft, and returns its id; nothing of what was written is left. */
export const deleteDraft = (input: DeleteReferralDraftInput, context: Context): Promise<Result<string, Refusal>> =>
  executeCommand('deleteReferralDraft', input, context, async () => {
    const seen = await draftSeen(input.id, input.expectedVersion, context);
    if (!seen.ok) return seen;
    const { id, version, citizen } = seen.value;
    return ok({
      answer: input.id,
      citizens: [citizen],
      auditDetails: [JSON.stringify([id, version, 'DISCARD'])],
      save: (tx) => drafts.remove(tx, { id, version }),
    });
  });

/** Sends a draft as the referral that it describes, and removes it in the same transaction. */
export async function sendDraft(
  input: SendReferralDraftInput,
  context: Context,
): Promise<Result<ReferralRecord, Refusal>> {
  const prepare = () => prepareSendingDraft(input, context);
  const done = await executeCommand('sendReferralDraft', input, context, prepare, ifStillVisible(context));
  return shownAnswer(done, context);
}

async function prepareSendingDraft(
  input: SendReferralDraftInput,
  context: Context,
): Promise<Result<PreparedChange<ReferralRecord>, Refusal>> {
  const seen = await draftSeen(input.id, input.expectedVersion, context);
  if (!seen.ok) return seen;
  const draft = seen.value;
  const own = unitToAct('REFER', draft.from, context.caller);
  const lacking = lackingIn(draft, !own.ok && own.error === 'which');
  if (lacking.length > 0 || draft.to === null) return err(lackingRefusal(lacking, draft, context));
  const { idempotencyKey, previewToken = null, staleReason = null } = input;
  const citizenId = context.keys.seal('citizen', draft.citizen);
  const parties = { sender: draft.from, receiver: draft.to };
  const order = { idempotencyKey, citizenId, ...parties, ...draft.content, previewToken, staleReason };
  const prepared = await prepareSending(order, context);
  if (!prepared.ok) return prepared;
  const change = prepared.value;
  return ok({ ...change, save: async (tx) => (await change.save(tx)) && (await drafts.remove(tx, draft)) });
}

/** Refuses a draft that lacks something, with all else that is wrong with it. */
const lackingRefusal = (lacking: readonly Field[], { content }: ReferralDraft, { now }: Context): Refusal =>
  refuseAll([missing(lacking), ...contentRefusals(content, dateInDenmark(now()))], referralForm) ?? missing(lacking);

/** Returns the caller's draft in the version that they saw, or the refusal. */
async function draftSeen(
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

/** Returns the citizen of a new draft: one the caller has to do with, though no system need have answered yet. */
async function citizenToReferLater(id: string, { keys, guard }: Context): Promise<Cpr | null> {
  const cpr = parseCpr(keys.unseal('citizen', id) ?? '');
  return cpr.ok && (await guard.citizen(cpr.value)) ? cpr.value : null;
}

/** Refuses in the same words whether there is no such draft, or it is somebody else's. */
const unknownDraft: Refusal = {
  code: 'UNKNOWN_REFERRAL',
  message: 'Kladden findes ikke, eller den er ikke din.',
};
const otherCitizen: Refusal = {
  code: 'NOT_POSSIBLE',
  message: 'En kladde skifter ikke borger. Lav en ny.',
  state: 'DRAFT',
  allowed: draftActions,
};
const whichVersion: Refusal = {
  code: 'MISSING',
  message: 'Der mangler den version, du så.',
  fields: ['expectedVersion'],
};
const changedSince = (version: number): Refusal =>
  versionConflict(version, 'DRAFT', 'Kladden er ændret, siden du så den. Se den igen først.');
