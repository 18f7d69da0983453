import type { Context } from '../context.ts';
import { isBlank } from '../domain/free-text.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { CreateReferralInput } from '../generated/schema.ts';
import { sendingEffects } from './effects.ts';
import type { ReferralRecord } from './records.ts';
import { executeReferralCommand, type Decided } from './once.ts';
import { prepare } from './prepare.ts';
import { isAsPreviewed } from './preview-referral.ts';

const reasonsIn = ({ staleReason }: CreateReferralInput): string[] =>
  typeof staleReason === 'string' && !isBlank(staleReason) ? [staleReason] : [];

const stale: Refusal = {
  code: 'StalePreview',
  message: 'Noget er ændret siden forhåndsvisningen, eller det kan ikke bekræftes nu. Se den igen, før du sender.',
};

/** Sends a referral (henvisning) and queues it for both areas' systems: all of it is saved, or none of it. */
export const createReferral = (
  input: CreateReferralInput,
  context: Context,
): Promise<Result<ReferralRecord, Refusal>> =>
  executeReferralCommand('createReferral', input, context, () => toSend(input, context));

/** What it comes to when a referral is sent, or why it cannot be. */
export async function toSend(input: CreateReferralInput, context: Context): Promise<Result<Decided, Refusal>> {
  const prepared = await prepare(input, context);
  if (!prepared.ok) return prepared;
  if (typeof input.previewToken === 'string' && !(await isAsPreviewed(input.previewToken, prepared.value, context)))
    return err(stale);
  const { filed, event, dueOn } = prepared.value;
  const { messages, fields } = sendingEffects(filed, dueOn, context.keys);
  const answer = { ...filed, fieldsWritten: fields };
  const { version, citizen } = filed.referral;
  const changes = [{ filed: answer, before: null, happened: { version, event } }];
  return ok({ citizen, changes, messages, answer, reasons: reasonsIn(input) });
}
