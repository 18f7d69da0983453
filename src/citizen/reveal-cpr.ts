import type { AreaResult } from '../access/area-result.ts';
import { sourceUnavailable, unknownCitizen } from '../access/citizen-to-act-on.ts';
import { openCitizenId } from '../access/global-id.ts';
import { executeCommand } from '../command/execute-command.ts';
import type { Context } from '../context.ts';
import { areasToReveal } from '../domain/access/cpr-reveal.ts';
import { statedReason } from '../domain/access/stated-reason.ts';
import type { SourceState } from '../domain/citizen/source.ts';
import type { Cpr } from '../domain/cpr.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { RevealCprInput } from '../generated/schema.ts';

/**
 * Reveals a citizen's whole CPR number to somebody who has them in an area of their own: the only way in which one leaves Helhed
 * (promise 23). Access is decided anew for the same idempotency key, and the number is in no answer that is kept: the audit trail
 * has only that it was revealed, and why.
 */
export async function revealCpr(input: RevealCprInput, context: Context): Promise<Result<Cpr, Refusal>> {
  const reason = statedReason(input.reason);
  if (!reason.ok) return reason;
  const cpr = await cprToReveal(input.citizenId, context);
  if (!cpr.ok) return cpr;
  const revealed = await executeCommand<object>('revealCpr', input, context, async () =>
    ok({
      answer: {},
      citizens: [cpr.value],
      auditDetails: [JSON.stringify(['REVEAL_CPR', reason.value])],
      save: async () => true,
    }),
  );
  return revealed.ok ? cpr : revealed;
}

/** Finds the number of a citizen whom an own area's system knows now; another area's word alone gives no need of the number. */
async function cprToReveal(id: string, context: Context): Promise<Result<Cpr, Refusal>> {
  const { guard, caller } = context;
  const opened = openCitizenId(context, id);
  const view = opened && (await guard.citizen(opened.cpr, opened.purpose));
  if (!view) return err(unknownCitizen);
  if (!view.entitled) return err(sourceUnavailable);
  const own = areasToReveal(caller);
  const results = await Promise.all(view.areas.filter(({ key }) => own.has(key)).map((area) => view.areaResult(area)));
  if (results.some((one) => one.kind === 'content' && one.person && one.report.state === 'FRESH')) return ok(view.cpr);
  return err(results.some(isSilent) ? sourceUnavailable : notYours);
}

const unanswered: readonly SourceState[] = ['STALE', 'FAILED', 'TIMED_OUT', 'DISABLED'];
const isSilent = ({ report }: AreaResult): boolean => unanswered.includes(report.state);

const notYours: Refusal = {
  code: 'NotAllowed',
  message: 'Det hele CPR-nummer vises kun til dem, der har borgeren i deres eget område og har brug for nummeret dér.',
};
