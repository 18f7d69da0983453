import { once } from '../access/once.ts';
import { unitKey } from '../access/units.ts';
import type { Context } from '../context.ts';
import type { BreakGlass } from '../domain/break-glass.ts';
import type { Refusal } from '../domain/refusal.ts';
import { no, yes, type Result } from '../domain/result.ts';
import { reviewGlass as review } from '../domain/review-glass.ts';
import type { ReviewBreakGlassInput } from '../generated/schema.ts';
import { reviewable } from './find-glass.ts';
import { keepReview } from './glass-store.ts';

/** A leader's verdict on broken glass; the answer is what is kept now. */
export async function reviewGlass(
  input: ReviewBreakGlassInput,
  context: Context,
): Promise<Result<BreakGlass, Refusal>> {
  const { caller, keys, now } = context;
  const done = await once<object>('reviewBreakGlass', input, context, {
    async decide() {
      const glass = await reviewable(input.id, context);
      if (!glass) return no(unknownBreakGlass);
      const reviewed = review(glass, caller, { ...input, text: input.text ?? null }, now());
      if (!reviewed.ok) return reviewed;
      return yes({
        answer: {},
        citizens: [glass.citizen],
        did: [JSON.stringify([glass.id, 'REVIEW', input.verdict])],
        async save(tx) {
          if (!(await keepReview(tx, keys, reviewed.value))) return false;
          await context.bus.publish(tx, 'work-queue', unitKey(glass.unit));
          return true;
        },
      });
    },
    again: yes,
  });
  if (!done.ok) return done;
  const glass = await reviewable(input.id, context);
  if (!glass) return no(unknownBreakGlass);
  context.alsoAbout.add(glass.citizen);
  return yes(glass);
}

/** The same words whether there is none, or none for the caller to review. */
const unknownBreakGlass: Refusal = {
  code: 'UnknownBreakGlass',
  message: 'Der er ingen sådan nødadgang, eller det er ikke dig, der skal tage stilling til den.',
};
