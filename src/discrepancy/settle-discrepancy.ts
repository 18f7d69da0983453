import { openId } from '../access/global-id.ts';
import { sourceUnavailable } from '../access/citizen-to-act-on.ts';
import { executeCommand, type PreparedChange } from '../command/execute-command.ts';
import type { Context } from '../context.ts';
import { parseCpr } from '../domain/cpr.ts';
import { askCorrection, confirmBothRight, type SettlementAttempt } from '../domain/discrepancy/settle.ts';
import type { SettlementChange } from '../domain/discrepancy/settlement.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { SettleDiscrepancyAsBothRightInput, SettleDiscrepancyByCorrectionInput } from '../generated/schema.ts';
import { reference } from '../platform/reference.ts';
import { settlementChange } from './change.ts';
import { basisOf, freshDiscrepancies, type CitizensDiscrepancy } from './find-discrepancies.ts';
import { prepareTasks } from './prepare-tasks.ts';

/** Settles a discrepancy by a correction: one area's value is right, and the others get a task in their own systems. */
export const settleDiscrepancyByCorrection = (input: SettleDiscrepancyByCorrectionInput, context: Context) =>
  settleDiscrepancy('settleDiscrepancyByCorrection', input, context, (attempt) =>
    askCorrection(attempt, input.rightArea),
  );

/** Settles a discrepancy as none: both values are right, for a reason. */
export const settleDiscrepancyAsBothRight = (input: SettleDiscrepancyAsBothRightInput, context: Context) =>
  settleDiscrepancy('settleDiscrepancyAsBothRight', input, context, (attempt) =>
    confirmBothRight(attempt, input.reason),
  );

/** The input of every mutation that settles a discrepancy. */
type OnDiscrepancy = { idempotencyKey: string; id: string; expectedVersion: number; basis: string };

/**
 * Settles a discrepancy by a step that the rules decide. The answer is read anew through the guard, so that whoever repeats it
 * sees no more than they may now.
 */
async function settleDiscrepancy(
  mutation: string,
  input: OnDiscrepancy,
  context: Context,
  decide: (attempt: SettlementAttempt) => Result<SettlementChange, Refusal>,
): Promise<Result<CitizensDiscrepancy, Refusal>> {
  const settled = await executeCommand(mutation, input, context, async () => {
    const found = await discrepancyToSettle(input.id, context);
    if (!found.ok) return found;
    const discrepancy = found.value;
    const { cpr: citizen, field, settlement: before } = discrepancy;
    const { caller, keys } = context;
    const { expectedVersion } = input;
    const id = reference(keys, ['discrepancy', keys.pseudonym(citizen), field]);
    const isAsSeen = input.basis === basisOf(discrepancy, context);
    const decided = decide({ caller, discrepancy, before, id, citizen, expectedVersion, isAsSeen, now: context.now() });
    return decided.ok ? prepareChange(discrepancy, decided.value, context) : decided;
  });
  return settled.ok ? discrepancyToSettle(input.id, context) : settled;
}

async function prepareChange(
  discrepancy: CitizensDiscrepancy,
  change: SettlementChange,
  context: Context,
): Promise<Result<PreparedChange<null>, Refusal>> {
  const prepared = await prepareTasks(discrepancy, change.settlement, context);
  if (!prepared.ok) return prepared;
  const { tasks, render } = prepared.value;
  const settlement = { ...change.settlement, tasks };
  const { id, citizen, field, version, right } = settlement;
  return ok({
    ...settlementChange(discrepancy.settlement, { ...change, settlement }, context, render),
    answer: null,
    citizens: [citizen],
    auditDetails: [JSON.stringify([id, version, change.event.action, field, right])],
  });
}

/** Finds the discrepancy with a global id as the systems tell it just now, if the caller may see both values. */
async function discrepancyToSettle(id: string, context: Context): Promise<Result<CitizensDiscrepancy, Refusal>> {
  const opened = openId(context, 'discrepancy', id);
  const [cprText, field] = JSON.parse(opened?.text ?? '[]') as [string?, string?];
  const cpr = parseCpr(cprText ?? '');
  const view = cpr.ok ? await context.guard.citizen(cpr.value, opened?.purpose) : null;
  if (!view) return err(unknownDiscrepancy);
  const { found, silent } = await freshDiscrepancies(view, context);
  const discrepancy = found.find((one) => one.field === field);
  if (discrepancy) return ok(discrepancy);
  return err(silent ? sourceUnavailable : unknownDiscrepancy);
}

const unknownDiscrepancy: Refusal = {
  code: 'UNKNOWN_DISCREPANCY',
  message: 'Fagsystemerne er ikke længere uenige om det, eller du ser ikke begge værdier.',
};
