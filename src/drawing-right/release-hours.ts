import type { Context } from '../context.ts';
import { mayReserve } from '../domain/drawing-people.ts';
import { release } from '../domain/drawing-steps.ts';
import type { Refusal } from '../domain/refusal.ts';
import { no, yes, type Result } from '../domain/result.ts';
import type { ReleaseBostoetteHoursInput } from '../generated/schema.ts';
import { enter, notYours, signBy, type Entered } from './enter.ts';
import { reservationToUse } from './reservation.ts';
import { minutesOf, whyIn } from './said.ts';

/** Gives hours of a reservation back to the pool: so many, or all that is left. */
export const releaseHours = (input: ReleaseBostoetteHoursInput, context: Context): Promise<Result<Entered, Refusal>> =>
  enter('releaseBostoetteHours', input, context, async () => {
    if (!mayReserve(context.caller, context.policy.drawingRight)) return no(notYours('RESERVE', context));
    const [why, minutes] = [whyIn(input), typeof input.hours === 'number' ? minutesOf(input.hours, 1) : yes(null)];
    if (!why.ok) return why;
    if (!minutes.ok) return minutes;
    const found = await reservationToUse(input, context);
    if (!found.ok) return found;
    const { made, book, citizen } = found.value;
    const order = { reservation: made.id, citizen, minutes: minutes.value };
    const entries = release(book, order, signBy(input, why.value, context));
    return entries.ok ? yes({ book, entries: entries.value, made }) : entries;
  });
