import { sourceUnavailable, unknownCitizen } from '../../access/citizen-to-act-on.ts';
import type { AreaResult } from '../../access/area-result.ts';
import { openCitizenId } from '../../access/global-id.ts';
import { executeCommand } from '../../command/execute-command.ts';
import type { Context } from '../../context.ts';
import type { Cpr } from '../../domain/cpr.ts';
import { areasToReveal } from '../../domain/access/cpr-reveal.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { SourceState } from '../../domain/citizen/source.ts';
import { statedReason } from '../../domain/access/stated-reason.ts';
import type { RevealCprInput } from '../../generated/schema.ts';

/**
 * Shows a citizen's whole CPR number to somebody who has them in an area of their own. Access is decided anew for the same key
 * as well, and the number is in no answer that is kept: only that it was revealed, and why, is in the audit trail.
 */
export async function revealCpr(input: RevealCprInput, context: Context): Promise<Result<Cpr, Refusal>> {
  const reason = statedReason(input.reason);
  if (!reason.ok) return reason;
  const found = await citizenToReveal(input.citizenId, context);
  if (!found.ok) return found;
  const revealed = await executeCommand<object>('revealCpr', input, context, async () =>
    ok({
      answer: {},
      citizens: [found.value],
      auditDetails: [JSON.stringify(['REVEAL_CPR', reason.value])],
      save: async () => true,
    }),
  );
  return revealed.ok ? found : revealed;
}

/** The citizen whom an own area's system knows now; who has only another area's word for them is not in need of the number. */
async function citizenToReveal(id: string, context: Context): Promise<Result<Cpr, Refusal>> {
  const { guard, caller } = context;
  const opened = openCitizenId(context, id);
  const view = opened && (await guard.citizen(opened.cpr, opened.purpose));
  if (!view) return err(unknownCitizen);
  if (!view.entitled) return err(sourceUnavailable);
  const own = areasToReveal(caller);
  const shares = await Promise.all(view.areas.filter(({ key }) => own.has(key)).map((area) => view.areaResult(area)));
  if (shares.some((share) => share.kind === 'content' && share.person && share.report.state === 'FRESH'))
    return ok(view.cpr);
  return err(shares.some(isSilent) ? sourceUnavailable : notYours);
}

const unanswered: readonly SourceState[] = ['STALE', 'FAILED', 'TIMED_OUT', 'DISABLED'];
const isSilent = ({ report }: AreaResult): boolean => unanswered.includes(report.state);

const notYours: Refusal = {
  code: 'NotAllowed',
  message: 'Det hele CPR-nummer vises kun til dem, der har borgeren i deres eget område og har brug for nummeret dér.',
};
