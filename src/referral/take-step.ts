import { executeCommand, type PreparedChange } from '../command/execute-command.ts';
import type { Context } from '../context.ts';
import { disclosureIn } from '../domain/disclosure.ts';
import type { StepInput } from '../domain/referral/step-input.ts';
import type { Action } from '../domain/referral/steps.ts';
import { take } from '../domain/referral/take-step.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { ifStillVisible, shownAnswer, unknownReferral, visibleReferral } from './access.ts';
import { nextVersion, preparedReferralChange } from './change.ts';
import { stepEffects } from './effects.ts';
import type { ReferralRecord } from './records.ts';

/** The input that every step on an existing referral has. */
type OnReferral = { idempotencyKey: string; id: string; expectedVersion: number };

/** Takes a step with a referral, decided by the step table, with its notes in the systems. */
export async function takeStep(
  mutation: string,
  input: OnReferral,
  action: Action,
  given: Omit<StepInput, 'expectedVersion'>,
  context: Context,
): Promise<Result<ReferralRecord, Refusal>> {
  const prepare = async () => {
    const { owner } = given;
    const unfit = disclosureIn({ ...given, owner: owner ? [owner.id, owner.name] : null });
    if (unfit) return err(unfit);
    const record = await visibleReferral(input.id, context);
    if (!record) return err(unknownReferral);
    return prepareStep(record, action, { ...given, expectedVersion: input.expectedVersion }, context);
  };
  const done = await executeCommand(mutation, input, context, prepare, ifStillVisible(context));
  return shownAnswer(done, context);
}

/** Prepares a step with a referral that the caller sees. */
export function prepareStep(
  record: ReferralRecord,
  action: Action,
  input: StepInput,
  context: Context,
): Result<PreparedChange<ReferralRecord>, Refusal> {
  const { caller, keys, policy } = context;
  const time = { now: context.now(), policy: policy.referrals, holding: record.holding };
  const taken = take(action, record.referral, caller, input, time);
  if (!taken.ok) return taken;
  const { referral, event } = taken.value;
  const effects = stepEffects(referral, event, record.referral.state, keys);
  return ok(preparedReferralChange([nextVersion(record, taken.value, effects)], effects, context));
}
