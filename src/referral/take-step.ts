import type { Context } from '../context.ts';
import { disclosureIn } from '../domain/disclosure.ts';
import type { Action } from '../domain/referral/steps.ts';
import { take } from '../domain/referral/take-step.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { stepEffects } from './effects.ts';
import type { ReferralRecord } from './records.ts';
import { executeReferralCommand, unknownReferral, type Decided } from './once.ts';
import { visibleReferral } from './find-referral.ts';
import type { StepInput } from '../domain/referral/step-input.ts';

/** What every step on an existing referral is told. */
export type OnReferral = { idempotencyKey: string; id: string; expectedVersion: number };

/** Takes a step with a referral: who may, from where and with what, the rules decide; both systems are told. */
export function takeStep(
  mutation: string,
  input: OnReferral,
  action: Action,
  given: Omit<StepInput, 'expectedVersion'>,
  context: Context,
): Promise<Result<ReferralRecord, Refusal>> {
  return executeReferralCommand(mutation, input, context, async (): Promise<Result<Decided, Refusal>> => {
    const { owner } = given;
    const unfit = disclosureIn({ ...given, owner: owner ? [owner.id, owner.name] : null });
    if (unfit) return err(unfit);
    const filed = await visibleReferral(input.id, context);
    if (!filed) return err(unknownReferral);
    return stepped(filed, action, { ...given, expectedVersion: input.expectedVersion }, context);
  });
}

/** What a step with a referral comes to. */
export function stepped(
  filed: ReferralRecord,
  action: Action,
  input: StepInput,
  context: Context,
): Result<Decided, Refusal> {
  const { caller, keys, now, policy } = context;
  const taken = take(action, filed.referral, caller, input, {
    now: now(),
    policy: policy.referrals,
    holding: filed.holding,
  });
  if (!taken.ok) return taken;
  const { referral, event } = taken.value;
  const happened = { version: referral.version, event };
  const { messages, fields } = stepEffects({ ...filed, referral }, happened, keys, filed.referral.state);
  const answer = { ...filed, referral, fieldsWritten: filed.fieldsWritten + fields };
  const change = { filed: answer, before: filed.referral.version, happened };
  return ok({ citizen: referral.citizen, changes: [change], messages, answer });
}
