import type { Context } from '../context.ts';
import { mayReserve } from '../domain/drawing-right/people.ts';
import { release } from '../domain/drawing-right/steps.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { ReleaseBostoetteHoursInput } from '../generated/schema.ts';
import { executeDrawingCommand, notYours, signBy, type DrawingChange } from './execute-drawing-command.ts';
import { reservationToUse } from './reservation.ts';
import { minutesOf, reasonIn } from './input.ts';

/** Gives hours of a reservation back to the pool: so many, or all that is left. */
export const releaseHours = (
  input: ReleaseBostoetteHoursInput,
  context: Context,
): Promise<Result<DrawingChange, Refusal>> =>
  executeDrawingCommand('releaseBostoetteHours', input, context, async () => {
    if (!mayReserve(context.caller, context.policy.drawingRight)) return err(notYours('RESERVE', context));
    const [why, minutes] = [reasonIn(input), typeof input.hours === 'number' ? minutesOf(input.hours, 1) : ok(null)];
    if (!why.ok) return why;
    if (!minutes.ok) return minutes;
    const found = await reservationToUse(input, context);
    if (!found.ok) return found;
    const { made, book, citizen } = found.value;
    const order = { reservation: made.id, citizen, minutes: minutes.value };
    const entries = release(book, order, signBy(input, why.value, context));
    return entries.ok ? ok({ book, entries: entries.value, made }) : entries;
  });
