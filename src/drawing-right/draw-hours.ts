import { openId } from '../access/global-id.ts';
import type { Context } from '../context.ts';
import { sharesIn } from '../domain/drawing-people.ts';
import { draw } from '../domain/drawing-steps.ts';
import type { Refusal } from '../domain/refusal.ts';
import { no, yes, type Result } from '../domain/result.ts';
import type { DrawBostoetteHoursInput } from '../generated/schema.ts';
import { enter, notYours, signBy, type Entered } from './enter.ts';
import { reservationToUse } from './reservation.ts';
import { delivererIn, minutesOf, whyIn } from './said.ts';
import { isGrantedTo } from './store.ts';

/** Draws hours of a reservation: on a decision that grants that same citizen something, delivered by somebody named. */
export const drawHours = (input: DrawBostoetteHoursInput, context: Context): Promise<Result<Entered, Refusal>> =>
  enter('drawBostoetteHours', input, context, async () => {
    const { caller, database, keys, policy } = context;
    if (!sharesIn(caller, policy.drawingRight)) return no(notYours('DRAW', context));
    const [why, minutes, deliverer] = [whyIn(input), minutesOf(input.hours, 1), delivererIn(input.deliverer)];
    if (!why.ok) return why;
    if (!minutes.ok) return minutes;
    if (!deliverer.ok) return deliverer;
    const found = await reservationToUse(input, context);
    if (!found.ok) return found;
    const { made, book, citizen } = found.value;
    const opened = openId(context, 'decision', input.decisionId);
    const decision = opened && opened.purpose !== 'SANCTION' ? opened.text : null;
    if (decision === null || !(await isGrantedTo(database.db, keys, decision, citizen))) return no(unknownDecision);
    const order = { reservation: made.id, citizen, minutes: minutes.value, decision, deliverer: deliverer.value };
    const entries = draw(book, order, signBy(input, why.value, context));
    return entries.ok ? yes({ book, entries: entries.value, made }) : entries;
  });

const unknownDecision: Refusal = {
  code: 'UnknownDecision',
  message: 'Der er ingen sådan gældende bevilling til borgeren, eller du har ikke adgang til den.',
};
