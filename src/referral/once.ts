import { executeCommand as onceOf, type PreparedChange } from '../command/execute-command.ts';
import type { Transaction } from 'kysely';
import type { Context } from '../context.ts';
import type { Tables } from '../platform/database/tables.ts';
import type { Cpr } from '../domain/cpr.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { ReferralRecord } from './records.ts';
import { withHolding } from './for-purpose.ts';
import { mayView } from './in-reach.ts';
import { saveChange, type Change } from './save-change.ts';
import type { OutboxMessage } from '../delivery/message.ts';

/** What one mutation comes to: what it changes, what the systems are to be told, and what the caller is answered. */
export type Decided = {
  citizen: Cpr;
  changes: readonly Change[];
  messages: readonly OutboxMessage[];
  answer: ReferralRecord;
  /** Why it was done although something spoke against it, for the audit trail. */
  reasons?: readonly string[];
  /** What else is saved with it; false when somebody else was faster. */
  also?(tx: Transaction<Tables>): Promise<boolean>;
};

/** Does a thing with referrals once for a caller's idempotency key; all that it changes is saved, or none of it. */
export async function executeReferralCommand(
  mutation: string,
  input: { idempotencyKey: string },
  context: Context,
  decide: () => Promise<Result<Decided, Refusal>>,
): Promise<Result<ReferralRecord, Refusal>> {
  const done = await onceOf<ReferralRecord>(
    mutation,
    input,
    context,
    async () => {
      const decided = await decide();
      return decided.ok ? ok(deedOf(decided.value, context)) : decided;
    },
    (filed) => (mayView(filed.referral, context.caller) ? ok(filed) : err(unknownReferral)),
  );
  if (!done.ok) return done;
  context.alsoAbout.add(done.value.referral.citizen);
  return ok(await withHolding(done.value, context));
}

function deedOf(
  { citizen, changes, messages, answer, reasons = [], also }: Decided,
  context: Context,
): PreparedChange<ReferralRecord> {
  return {
    answer,
    citizens: [citizen],
    auditDetails: [
      ...changes.map(({ filed, happened }) =>
        JSON.stringify([filed.referral.id, happened.version, happened.event.action]),
      ),
      ...reasons,
    ],
    async save(tx) {
      for (const change of changes) if (!(await saveChange(tx, change, context))) return false;
      if (also && !(await also(tx))) return false;
      await context.outbox.enqueue(tx, messages);
      return true;
    },
  };
}

/** The same words whether there is no such referral, or none for the caller. */
export const unknownReferral: Refusal = {
  code: 'UnknownReferral',
  message: 'Henvisningen findes ikke, eller du har ikke adgang til den.',
};
