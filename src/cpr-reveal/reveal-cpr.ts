import { silent, unknownCitizen } from '../access/citizen-shown.ts';
import type { Share } from '../access/decide-share.ts';
import { openCitizenId } from '../access/global-id.ts';
import { once } from '../access/once.ts';
import type { Context } from '../context.ts';
import type { Cpr } from '../domain/cpr.ts';
import { areasToReveal } from '../domain/cpr-reveal.ts';
import type { Refusal } from '../domain/refusal.ts';
import { no, yes, type Result } from '../domain/result.ts';
import type { SourceState } from '../domain/source.ts';
import { statedReason } from '../domain/stated-reason.ts';
import type { RevealCprInput } from '../generated/schema.ts';

/**
 * Shows a citizen's whole CPR number to somebody who has them in an area of their own. Access is decided anew for the same key
 * as well, and the number is in no answer that is kept: only that it was revealed, and why, is in the audit trail.
 */
export async function revealCpr(input: RevealCprInput, context: Context): Promise<Result<Cpr, Refusal>> {
  const reason = statedReason(input.reason);
  if (!reason.ok) return reason;
  const found = await citizenToReveal(input.citizenId, context);
  if (!found.ok) return found;
  const revealed = await once<object>('revealCpr', input, context, {
    decide: async () =>
      yes({
        answer: {},
        citizens: [found.value],
        did: [JSON.stringify(['REVEAL_CPR', reason.value])],
        save: async () => true,
      }),
    again: yes,
  });
  return revealed.ok ? found : revealed;
}

/** The citizen whom an own area's system knows now; who has only another area's word for them is not in need of the number. */
async function citizenToReveal(id: string, context: Context): Promise<Result<Cpr, Refusal>> {
  const { guard, caller } = context;
  const opened = openCitizenId(context, id);
  const view = opened && (await guard.citizen(opened.cpr, opened.purpose));
  if (!view) return no(unknownCitizen);
  if (!view.entitled) return no(silent);
  const own = areasToReveal(caller);
  const shares = await Promise.all(view.areas.filter(({ key }) => own.has(key)).map((area) => view.share(area)));
  if (shares.some((share) => share.kind === 'content' && share.person && share.report.state === 'FRESH'))
    return yes(view.cpr);
  return no(shares.some(isSilent) ? silent : notYours);
}

const unanswered: readonly SourceState[] = ['STALE', 'FAILED', 'TIMED_OUT', 'DISABLED'];
const isSilent = ({ report }: Share): boolean => unanswered.includes(report.state);

const notYours: Refusal = {
  code: 'NotAllowed',
  message: 'Det hele CPR-nummer vises kun til dem, der har borgeren i deres eget område og har brug for nummeret dér.',
};
