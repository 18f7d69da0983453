import { openId } from '../access/global-id.ts';
import type { Context } from '../context.ts';
import { sharesIn } from '../domain/drawing-right/people.ts';
import { draw } from '../domain/drawing-right/steps.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { DrawBostoetteHoursInput } from '../generated/schema.ts';
import { executeDrawingCommand, notYours, signBy, type DrawingChange } from './execute-drawing-command.ts';
import { reservationToUse } from './reservation.ts';
import { delivererIn, minutesOf, reasonIn } from './input.ts';
import { isGrantedTo } from './store.ts';

/** Draws hours of a reservation: on a decision that grants that same citizen something, delivered by somebody named. */
export const drawHours = (input: DrawBostoetteHoursInput, context: Context): Promise<Result<DrawingChange, Refusal>> =>
  executeDrawingCommand('drawBostoetteHours', input, context, async () => {
    const { caller, database, keys, policy } = context;
    if (!sharesIn(caller, policy.drawingRight)) return err(notYours('DRAW', context));
    const [why, minutes, deliverer] = [reasonIn(input), minutesOf(input.hours, 1), delivererIn(input.deliverer)];
    if (!why.ok) return why;
    if (!minutes.ok) return minutes;
    if (!deliverer.ok) return deliverer;
    const found = await reservationToUse(input, context);
    if (!found.ok) return found;
    const { made, book, citizen } = found.value;
    const opened = openId(context, 'decision', input.decisionId);
    const decision = opened && opened.purpose !== 'SANCTION' ? opened.text : null;
    if (decision === null || !(await isGrantedTo(database.db, keys, decision, citizen))) return err(unknownDecision);
    const order = { reservation: made.id, citizen, minutes: minutes.value, decision, deliverer: deliverer.value };
    const entries = draw(book, order, signBy(input, why.value, context));
    return entries.ok ? ok({ book, entries: entries.value, made }) : entries;
  });

const unknownDecision: Refusal = {
  code: 'UnknownDecision',
  message: 'Der er ingen sådan gældende bevilling til borgeren, eller du har ikke adgang til den.',
};
