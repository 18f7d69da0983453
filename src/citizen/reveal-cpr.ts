import { sourceUnavailable, unknownCitizen } from '../access/citizen-to-act-on.ts';
import type { CitizenView } from '../access/citizen-view.ts';
import { openCitizenId } from '../access/global-id.ts';
import { knownInAreas } from '../access/known-in-areas.ts';
import { executeCommand } from '../command/execute-command.ts';
import type { Context } from '../context.ts';
import { areasToReveal } from '../domain/access/cpr-reveal.ts';
import { statedReason } from '../domain/access/stated-reason.ts';
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
  const known = await knownInAreas(areasToReveal(caller), view);
  if (known === 'known') return ok(view.cpr);
  return err(known === 'silent' ? sourceUnavailable : notYours);
}

/** Tells whether a citizen's number is the caller's to have shown: an area where they need it has the citizen, or is silent. */
export async function mayReveal(view: CitizenView, { caller }: Context): Promise<boolean> {
  const areas = areasToReveal(caller);
  return areas.size > 0 && (await knownInAreas(areas, view)) !== 'unknown';
}

const notYours: Refusal = {
  code: 'NOT_ALLOWED',
  message: 'Det hele CPR-nummer vises kun til dem, der har borgeren i deres eget område og har brug for nummeret dér.',
};
