import { createdId } from '../command/idempotency.ts';
import type { Context } from '../context.ts';
import { mayReserve } from '../domain/drawing-right/people.ts';
import { reserve } from '../domain/drawing-right/steps.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { ReserveBostoetteHoursInput } from '../generated/schema.ts';
import { bookOf, periodNow } from './books.ts';
import { citizenToActOn, hasOpenCase } from './citizen-seen.ts';
import { executeDrawingCommand, notYours, signBy, type DrawingChange } from './execute-drawing-command.ts';
import { minutesOf, reasonIn } from './input.ts';

/** Reserves hours of the current period for a citizen who was moved; never more than there are. */
export const reserveHours = (
  input: ReserveBostoetteHoursInput,
  context: Context,
): Promise<Result<DrawingChange, Refusal>> =>
  executeDrawingCommand('reserveBostoetteHours', input, context, async () => {
    const policy = context.policy.drawingRight;
    if (!mayReserve(context.caller, policy)) return err(notYours('RESERVE', context));
    const [why, minutes] = [reasonIn(input), minutesOf(input.hours, 1)];
    if (!why.ok) return why;
    if (!minutes.ok) return minutes;
    const view = await citizenToActOn(input.citizenId, unknownCitizen, context);
    if (!view.ok) return view;
    const openCase = await hasOpenCase(policy.area, view.value);
    if (!openCase.ok) return openCase;
    const book = await bookOf(periodNow(context), context);
    const { movedOn } = input;
    const order = { citizen: view.value.cpr, minutes: minutes.value, movedOn, openCase: openCase.value };
    // Not the same for everybody: two who open a period at once are told apart by the number of their entries alone.
    const allotId = createdId(context.keys, 'drawing-allotment', context.caller, input.idempotencyKey);
    const entries = reserve(book, order, signBy(input, why.value, context), { policy, allotId });
    return entries.ok ? ok({ book, entries: entries.value, made: null }) : entries;
  });

const unknownCitizen: Refusal = {
  code: 'UnknownCitizen',
  message: 'Borgeren findes ikke, eller du har ikke adgang til vedkommende.',
};
