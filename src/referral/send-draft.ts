import { unitToAct } from '../access/units.ts';
import type { Context } from '../context.ts';
import { missing } from '../domain/free-text.ts';
import { lackingIn } from '../domain/referral/draft.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { SendReferralDraftInput } from '../generated/schema.ts';
import { toSend } from './create-referral.ts';
import { removeDraft } from './draft-store.ts';
import type { ReferralRecord } from './records.ts';
import { executeReferralCommand, type Decided } from './once.ts';
import { draftSeen } from './save-draft.ts';

/** Sends a draft as the referral that it describes, and removes it in the same moment: both, or neither. */
export const sendDraft = (input: SendReferralDraftInput, context: Context): Promise<Result<ReferralRecord, Refusal>> =>
  executeReferralCommand('sendReferralDraft', input, context, async (): Promise<Result<Decided, Refusal>> => {
    const seen = await draftSeen(input.id, input.expectedVersion, context);
    if (!seen.ok) return seen;
    const { from, to, content, citizen, id, version } = seen.value;
    const own = unitToAct('REFER', from, context.caller);
    const lacking = lackingIn(seen.value, !own.ok && own.error === 'which');
    if (lacking.length > 0 || to === null) return err(missing(lacking));
    const { idempotencyKey, previewToken = null, staleReason = null } = input;
    const citizenId = context.keys.seal('citizen', citizen);
    const order = { idempotencyKey, citizenId, sender: from, receiver: to, ...content, previewToken, staleReason };
    const decided = await toSend(order, context);
    return decided.ok ? ok({ ...decided.value, also: (tx) => removeDraft(tx, { id, version }) }) : decided;
  });
