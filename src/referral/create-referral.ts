import { executeCommand, type PreparedChange } from '../command/execute-command.ts';
import { isAsPreviewed } from '../command/preview.ts';
import type { Context } from '../context.ts';
import { isBlank } from '../domain/free-text.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { CreateReferralInput } from '../generated/schema.ts';
import { ifStillVisible, shownAnswer } from './access.ts';
import { preparedReferralChange } from './change.ts';
import { askAboutReferral, checkReferral, decideReferral, previewFacts } from './prepare-referral.ts';
import type { ReferralRecord } from './records.ts';

/** Sends a new referral (henvisning), with entries in both areas' systems. */
export async function createReferral(
  input: CreateReferralInput,
  context: Context,
): Promise<Result<ReferralRecord, Refusal>> {
  const prepare = () => prepareSending(input, context);
  const done = await executeCommand('createReferral', input, context, prepare, ifStillVisible(context));
  return shownAnswer(done, context);
}

/** Prepares the sending of a new referral: checks the input, asks the systems, and decides. */
export async function prepareSending(
  input: CreateReferralInput,
  context: Context,
): Promise<Result<PreparedChange<ReferralRecord>, Refusal>> {
  const checked = checkReferral(input, context);
  if (!checked.ok) return checked;
  const known = await askAboutReferral(input, checked.value, context);
  if (!known.ok) return known;
  const token = input.previewToken ?? null;
  const facts = token === null ? null : await previewFacts(checked.value, known.value, context);
  const decided = decideReferral(input, checked.value, known.value, context);
  if (!decided.ok) return decided;
  const { version, effects } = decided.value;
  if (token !== null && !isAsPreviewed(context.keys, 'createReferral', token, { effects, facts })) return err(stale);
  const change = preparedReferralChange([version], effects, context);
  return ok({ ...change, auditDetails: [...change.auditDetails, ...reasonsIn(input)] });
}

const reasonsIn = ({ staleReason }: CreateReferralInput): string[] =>
  typeof staleReason === 'string' && !isBlank(staleReason) ? [staleReason] : [];

const stale: Refusal = {
  code: 'STALE_PREVIEW',
  message: 'Noget er ændret siden forhåndsvisningen, eller det kan ikke bekræftes nu. Se den igen, før du sender.',
};
