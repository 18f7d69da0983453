import type { Context } from '../context.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import { sharesIn } from '../domain/drawing-right/people.ts';
import { periodNamed } from '../domain/drawing-right/period.ts';
import { badInput } from '../platform/errors.ts';
import { bookOf, periodNow, standingOf, type DrawingRight } from './books.ts';

/** How a period stands, the current one where none is named; null for those who work in neither area. */
export async function seeDrawingRight(
  name: string | null,
  purpose: Purpose,
  context: Context,
): Promise<DrawingRight | null> {
  context.purposes.add(purpose);
  // The hours are of voluntary support (D75).
  if (purpose === 'SANCTION' || !sharesIn(context.caller, context.policy.drawingRight)) return null;
  const period = name === null ? periodNow(context) : periodNamed(name);
  if (!period) throw badInput('The argument "period" must be like 2026-11, 2026-Q4 or 2026.');
  return standingOf(await bookOf(period, context), context);
}
