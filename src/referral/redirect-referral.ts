import { createdId } from '../command/idempotency.ts';
import { nameOf, unitsOfArea } from '../access/units.ts';
import type { Context } from '../context.ts';
import { disclosureIn } from '../domain/disclosure.ts';
import type { Refusal } from '../domain/refusal.ts';
import { isReturn, redirect } from '../domain/referral/redirect-referral.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { RedirectReferralInput } from '../generated/schema.ts';
import { answerDueOn } from '../domain/referral/clocks.ts';
import { sendingEffects, stepEffects } from './effects.ts';
import type { ReferralRecord } from './records.ts';
import { visibleReferral } from './find-referral.ts';
import { executeReferralCommand, unknownReferral, type Decided } from './once.ts';
import { stepped } from './take-step.ts';

/** Closes a referral that came to the wrong unit and opens it anew at the right one, with its lineage (D103). */
export const redirectReferral = (
  input: RedirectReferralInput,
  context: Context,
): Promise<Result<ReferralRecord, Refusal>> =>
  executeReferralCommand('redirectReferral', input, context, async (): Promise<Result<Decided, Refusal>> => {
    const unfit = disclosureIn({ text: input.text });
    if (unfit) return err(unfit);
    const filed = await visibleReferral(input.id, context);
    if (!filed) return err(unknownReferral);
    const { caller, keys, now, policy } = context;
    const to = { area: input.receiver.area, unit: input.receiver.unit };
    if (isReturn(filed.referral, to)) return stepped(filed, 'RETURN', input, context);
    const units = await unitsOfArea(to.area, context);
    const newId = createdId(keys, 'referral', caller, input.idempotencyKey);
    const said = { to, newId, text: input.text ?? null, expectedVersion: input.expectedVersion };
    const redirected = redirect(filed.referral, caller, said, {
      units,
      now: now(),
      policy: policy.referrals,
      holding: filed.holding,
    });
    if (!redirected.ok) return redirected;
    const { closed, opened } = redirected.value;
    const happened = { version: closed.referral.version, event: closed.event };
    const before = { ...filed, referral: closed.referral };
    const closing = stepEffects(before, happened, keys, filed.referral.state);
    const names = { ...filed.names, receiver: nameOf(to, units, context) };
    const after = { ...filed, referral: opened.referral, names, createdAt: now(), fieldsWritten: 0 };
    const sending = sendingEffects(after, answerDueOn(opened.referral, policy.referrals), keys);
    const answer = { ...before, fieldsWritten: filed.fieldsWritten + closing.fields };
    return ok({
      citizen: filed.referral.citizen,
      changes: [
        { filed: answer, before: filed.referral.version, happened },
        {
          filed: { ...after, fieldsWritten: sending.fields },
          before: null,
          happened: { version: opened.referral.version, event: opened.event },
        },
      ],
      messages: [...closing.messages, ...sending.messages],
      answer,
    });
  });
