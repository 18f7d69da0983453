import type { Context } from '../context.ts';
import { disclosureIn } from '../domain/disclosure.ts';
import type { Action } from '../domain/referral-steps.ts';
import { take, type StepInput } from '../domain/take-step.ts';
import type { Refusal } from '../domain/refusal.ts';
import { no, yes, type Result } from '../domain/result.ts';
import { stepEffects } from './effects.ts';
import type { Filed } from './filed.ts';
import { once, unknownReferral, type Decided } from './once.ts';
import { visibleReferral } from './find-referral.ts';

/** What every step on an existing referral is told. */
export type OnReferral = { idempotencyKey: string; id: string; expectedVersion: number };

/** Takes a step with a referral: who may, from where and with what, the rules decide; both systems are told. */
export function takeStep(
  mutation: string,
  input: OnReferral,
  action: Action,
  given: Omit<StepInput, 'expectedVersion'>,
  context: Context,
): Promise<Result<Filed, Refusal>> {
  return once(mutation, input, context, async (): Promise<Result<Decided, Refusal>> => {
    const { owner } = given;
    const unfit = disclosureIn({ ...given, owner: owner ? [owner.id, owner.name] : null });
    if (unfit) return no(unfit);
    const filed = await visibleReferral(input.id, context);
    if (!filed) return no(unknownReferral);
    return stepped(filed, action, { ...given, expectedVersion: input.expectedVersion }, context);
  });
}

/** What a step with a referral comes to. */
export function stepped(filed: Filed, action: Action, input: StepInput, context: Context): Result<Decided, Refusal> {
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
  return yes({ citizen: referral.citizen, changes: [change], messages, answer });
}
