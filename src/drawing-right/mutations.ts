import { openId } from '../access/global-id.ts';
import { executeCommand } from '../command/execute-command.ts';
import { createdId } from '../command/idempotency.ts';
import type { Context } from '../context.ts';
import { mayCorrect, mayReserve, sharesIn } from '../domain/drawing-right/people.ts';
import { correct, draw, release, reserve } from '../domain/drawing-right/steps.ts';
import { entryConflict } from '../domain/drawing-right/versions.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type {
  CorrectBostoetteHoursInput,
  DrawBostoetteHoursInput,
  ReleaseBostoetteHoursInput,
  ReserveBostoetteHoursInput,
} from '../generated/schema.ts';
import { drawingChange, ifStillShared, notYours, signBy, type DrawingChange } from './change.ts';
import { checkDeliverer, checkHours, checkReason } from './check-input.ts';
import { currentPeriod, readBook } from './ledger.ts';
import { citizenToReserveFor, hasOpenCase, reservationToUse, sealedAs } from './preconditions.ts';
import { entriesById, isGrantedTo, periodOfEntry } from './store.ts';

type Changed = Promise<Result<DrawingChange, Refusal>>;

/** Reserves hours of the current period for a citizen who was moved; never more than there are. */
export const reserveBostoetteHours = (input: ReserveBostoetteHoursInput, context: Context): Changed =>
  executeCommand(
    'reserveBostoetteHours',
    input,
    context,
    async () => {
      const policy = context.policy.drawingRight;
      if (!mayReserve(context.caller, policy)) return err(notYours('RESERVE', context));
      const [why, minutes] = [checkReason(input), checkHours(input.hours, 1)];
      if (!why.ok) return why;
      if (!minutes.ok) return minutes;
      const view = await citizenToReserveFor(input.citizenId, context);
      if (!view.ok) return view;
      const openCase = await hasOpenCase(policy.area, view.value);
      if (!openCase.ok) return openCase;
      const book = await readBook(currentPeriod(context), context);
      const order = {
        citizen: view.value.cpr,
        minutes: minutes.value,
        movedOn: input.movedOn,
        openCase: openCase.value,
      };
      // Not the same for everybody: two who open a period at once are told apart by the number of their entries alone.
      const allotId = createdId(context.keys, 'drawing-allotment', context.caller, input.idempotencyKey);
      const entries = reserve(book, order, signBy(input, why.value, context), { policy, allotId });
      return entries.ok ? ok(drawingChange({ book, entries: entries.value, made: null }, context)) : entries;
    },
    ifStillShared(context),
  );

/** Draws hours of a reservation: on a decision that grants that same citizen something, delivered by somebody named. */
export const drawBostoetteHours = (input: DrawBostoetteHoursInput, context: Context): Changed =>
  executeCommand(
    'drawBostoetteHours',
    input,
    context,
    async () => {
      const { caller, database, keys, policy } = context;
      if (!sharesIn(caller, policy.drawingRight)) return err(notYours('DRAW', context));
      const [why, minutes, deliverer] = [
        checkReason(input),
        checkHours(input.hours, 1),
        checkDeliverer(input.deliverer),
      ];
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
      return entries.ok ? ok(drawingChange({ book, entries: entries.value, made }, context)) : entries;
    },
    ifStillShared(context),
  );

/** Releases hours of a reservation back to the pool: so many, or all that is left. */
export const releaseBostoetteHours = (input: ReleaseBostoetteHoursInput, context: Context): Changed =>
  executeCommand(
    'releaseBostoetteHours',
    input,
    context,
    async () => {
      if (!mayReserve(context.caller, context.policy.drawingRight)) return err(notYours('RESERVE', context));
      const why = checkReason(input);
      const minutes = typeof input.hours === 'number' ? checkHours(input.hours, 1) : ok(null);
      if (!why.ok) return why;
      if (!minutes.ok) return minutes;
      const found = await reservationToUse(input, context);
      if (!found.ok) return found;
      const { made, book, citizen } = found.value;
      const order = { reservation: made.id, citizen, minutes: minutes.value };
      const entries = release(book, order, signBy(input, why.value, context));
      return entries.ok ? ok(drawingChange({ book, entries: entries.value, made }, context)) : entries;
    },
    ifStillShared(context),
  );

/** Corrects an entry by another one; a leader answers for it, who need not have to do with the citizen. */
export const correctBostoetteHours = (input: CorrectBostoetteHoursInput, context: Context): Changed =>
  executeCommand(
    'correctBostoetteHours',
    input,
    context,
    async () => {
      const { caller, database, keys, policy } = context;
      if (!mayCorrect(caller, policy.drawingRight)) return err(notYours('CORRECT', context));
      const [why, minutes] = [checkReason(input), checkHours(input.hours, 0)];
      if (!why.ok) return why;
      if (!minutes.ok) return minutes;
      const id = keys.unseal(sealedAs.entry, input.entryId);
      const [of] = id === null ? [] : await entriesById(database.db, keys, [id]);
      if (!of) return err(unknownEntry);
      const book = await readBook(periodOfEntry(of), context);
      const outdated = entryConflict(of, { ...book, expectedVersion: input.expectedVersion });
      if (outdated) return err(outdated);
      const entries = correct(book, { of, minutes: minutes.value }, signBy(input, why.value, context));
      if (!entries.ok) return entries;
      const reservations = entries.value.flatMap(({ reservation }) => reservation ?? []);
      const [made] = await entriesById(database.db, keys, reservations);
      return ok(drawingChange({ book, entries: entries.value, made: made ?? null }, context));
    },
    ifStillShared(context),
  );

const unknownDecision: Refusal = {
  code: 'UnknownDecision',
  message: 'Der er ingen sådan gældende bevilling til borgeren, eller du har ikke adgang til den.',
};
const unknownEntry: Refusal = { code: 'UnknownEntry', message: 'Posteringen findes ikke.' };
