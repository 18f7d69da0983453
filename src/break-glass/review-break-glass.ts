import { unitKey } from '../access/units.ts';
import { executeCommand } from '../command/execute-command.ts';
import type { Context } from '../context.ts';
import type { BreakGlass } from '../domain/access/break-glass.ts';
import { reviewBreakGlass as review } from '../domain/access/review-break-glass.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { ReviewBreakGlassInput } from '../generated/schema.ts';
import { reviewable } from './find-break-glass.ts';
import { breakGlasses } from './store.ts';

/** Reviews a use of break-glass as its leader; the answer is what is stored now. */
export async function reviewBreakGlass(
  input: ReviewBreakGlassInput,
  context: Context,
): Promise<Result<BreakGlass, Refusal>> {
  const { caller, keys, now } = context;
  const done = await executeCommand<object>('reviewBreakGlass', input, context, async () => {
    const opened = await reviewable(input.id, context);
    if (!opened) return err(unknownBreakGlass);
    const reviewed = review(opened, caller, { ...input, text: input.text ?? null }, now());
    if (!reviewed.ok) return reviewed;
    return ok({
      answer: {},
      citizens: [opened.citizen],
      auditDetails: [JSON.stringify([opened.id, 'REVIEW', input.verdict])],
      topics: [['work-queue', unitKey(opened.unit)]],
      save: (tx) => breakGlasses.change(tx, keys, reviewed.value, opened.version),
    });
  });
  if (!done.ok) return done;
  const stored = await reviewable(input.id, context);
  return stored ? ok(stored) : err(unknownBreakGlass);
}

/** The refusal of a use that is unknown, or none for the caller to review: the same words for both. */
const unknownBreakGlass: Refusal = {
  code: 'UNKNOWN_BREAK_GLASS',
  message: 'Der er ingen sådan nødadgang, eller det er ikke dig, der skal tage stilling til den.',
};
