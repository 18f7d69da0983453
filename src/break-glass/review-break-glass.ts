import { executeCommand } from '../command/execute-command.ts';
import { unitKey } from '../access/units.ts';
import type { Context } from '../context.ts';
import type { BreakGlass } from '../domain/access/break-glass.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { reviewBreakGlass as review } from '../domain/access/review-break-glass.ts';
import type { ReviewBreakGlassInput } from '../generated/schema.ts';
import { reviewable } from './find-break-glass.ts';
import { keepReview } from './store.ts';

/** A leader's verdict on broken glass; the answer is what is kept now. */
export async function reviewBreakGlassUse(
  input: ReviewBreakGlassInput,
  context: Context,
): Promise<Result<BreakGlass, Refusal>> {
  const { caller, keys, now } = context;
  const done = await executeCommand<object>('reviewBreakGlass', input, context, async () => {
    const glass = await reviewable(input.id, context);
    if (!glass) return err(unknownBreakGlass);
    const reviewed = review(glass, caller, { ...input, text: input.text ?? null }, now());
    if (!reviewed.ok) return reviewed;
    return ok({
      answer: {},
      citizens: [glass.citizen],
      auditDetails: [JSON.stringify([glass.id, 'REVIEW', input.verdict])],
      async save(tx) {
        if (!(await keepReview(tx, keys, reviewed.value))) return false;
        await context.bus.publish(tx, 'work-queue', unitKey(glass.unit));
        return true;
      },
    });
  });
  if (!done.ok) return done;
  const glass = await reviewable(input.id, context);
  return glass ? ok(glass) : err(unknownBreakGlass);
}

/** The same words whether there is none, or none for the caller to review. */
const unknownBreakGlass: Refusal = {
  code: 'UnknownBreakGlass',
  message: 'Der er ingen sådan nødadgang, eller det er ikke dig, der skal tage stilling til den.',
};
