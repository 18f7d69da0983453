import { nameOf, unitsOfArea } from '../access/units.ts';
import { executeCommand, type PreparedChange } from '../command/execute-command.ts';
import { createdId } from '../command/idempotency.ts';
import type { Context } from '../context.ts';
import { disclosureIn } from '../domain/disclosure.ts';
import { answerDueOn } from '../domain/referral/clocks.ts';
import { isReturn, redirect } from '../domain/referral/redirect-referral.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { RedirectReferralInput } from '../generated/schema.ts';
import { ifStillVisible, shownAnswer, unknownReferral, visibleReferral } from './access.ts';
import { nextVersion, preparedReferralChange } from './change.ts';
import { sendingEffects, stepEffects } from './effects.ts';
import type { ReferralRecord } from './records.ts';
import { prepareStep } from './take-step.ts';

/** Closes a referral that came to the wrong unit and opens it anew at the right one, with its lineage (D103). */
export async function redirectReferral(
  input: RedirectReferralInput,
  context: Context,
): Promise<Result<ReferralRecord, Refusal>> {
  const prepare = () => prepareRedirect(input, context);
  const done = await executeCommand('redirectReferral', input, context, prepare, ifStillVisible(context));
  return shownAnswer(done, context);
}

async function prepareRedirect(
  input: RedirectReferralInput,
  context: Context,
): Promise<Result<PreparedChange<ReferralRecord>, Refusal>> {
  const unfit = disclosureIn({ text: input.text });
  if (unfit) return err(unfit);
  const record = await visibleReferral(input.id, context);
  if (!record) return err(unknownReferral);
  const to = { area: input.receiver.area, unit: input.receiver.unit };
  if (isReturn(record.referral, to)) return prepareStep(record, 'RETURN', input, context);
  const units = await unitsOfArea(to.area, context);
  const { caller, keys } = context;
  const policy = context.policy.referrals;
  const now = context.now();
  const newId = createdId(keys, 'referral', caller, input.idempotencyKey);
  const order = { to, newId, text: input.text ?? null, expectedVersion: input.expectedVersion };
  const redirected = redirect(record.referral, caller, order, { units, now, policy, holding: record.holding });
  if (!redirected.ok) return redirected;
  const { closed, opened } = redirected.value;
  const closing = stepEffects(closed.referral, closed.event, record.referral.state, keys);
  const names = { ...record.names, receiver: nameOf(to, units, context) };
  const next = { ...record, referral: opened.referral, names, createdAt: now, fieldsWritten: 0 };
  const sending = sendingEffects(next, answerDueOn(opened.referral, policy), keys);
  const versions = [
    nextVersion(record, closed, closing),
    { ...nextVersion(next, opened, sending), before: null },
  ] as const;
  return ok(preparedReferralChange(versions, [...closing, ...sending], context));
}
