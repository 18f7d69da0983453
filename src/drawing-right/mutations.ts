import { openId } from '../access/global-id.ts';
import { executeCommand } from '../command/execute-command.ts';
import { createdId } from '../command/idempotency.ts';
import type { Context } from '../context.ts';
import type { Entry } from '../domain/drawing-right/drawing-right.ts';
import { checkMovedOn, correct, draw, release, reserve, type Book, type Sign } from '../domain/drawing-right/steps.ts';
import { dateInDenmark } from '../domain/dates.ts';
import { checkAll, type ValuesOf } from '../domain/problems.ts';
import { entryConflict } from '../domain/drawing-right/versions.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type {
  CorrectBostoetteHoursInput,
  DrawBostoetteHoursInput,
  ReleaseBostoetteHoursInput,
  ReserveBostoetteHoursInput,
} from '../generated/schema.ts';
import { drawingChange, refusalOf, signBy, type DrawingAction, type DrawingChange, type Step } from './change.ts';
import { checkDeliverer, checkMinutes, checkReason } from './check-input.ts';
import { currentPeriod, readBook } from './ledger.ts';
import { citizenToReserveFor, hasOpenCase, reservationToUse, sealedAs } from './preconditions.ts';
import { drawingBooks, isGrantedTo, periodOfEntry, type NumberedEntry } from './store.ts';

type Changed = Promise<Result<DrawingChange, Refusal>>;

type Checks = Readonly<Record<string, Result<unknown, Refusal>>>;

/** A mutation that adds entries to a book, and the role that it takes. */
type Adding = { mutation: string; action: DrawingAction };

/**
 * Executes a mutation that adds entries to a book, for a reason; `checks` are of the fields of its input beside the reason. Its
 * answer is repeated to a caller who still works in either area.
 */
const addToBook = <Checked extends Checks>(
  { mutation, action }: Adding,
  input: { idempotencyKey: string; text: string },
  context: Context,
  checks: Checked,
  decide: (sign: Sign, checked: ValuesOf<Checked>) => Promise<Result<Step, Refusal>>,
): Changed =>
  executeCommand(
    mutation,
    input,
    context,
    async () => {
      const refused = refusalOf(action, context);
      if (refused) return err(refused);
      const why = checkReason(input);
      const checked = checkAll({ ...checks, text: why });
      if (!checked.ok) return checked;
      if (!why.ok) return why;
      const step = await decide(signBy(input, why.value, context), checked.value);
      return step.ok ? ok(drawingChange(step.value, context)) : step;
    },
    (change) => {
      const refused = refusalOf('DRAW', context);
      return refused ? err(refused) : ok(change);
    },
  );

const stepIn = (
  book: Book,
  entries: Result<readonly Entry[], Refusal>,
  made: NumberedEntry | null = null,
): Result<Step, Refusal> => (entries.ok ? ok({ book, entries: entries.value, made }) : entries);

/** Reserves hours of the current period for a citizen who was moved; never more than there are. */
export function reserveBostoetteHours(input: ReserveBostoetteHoursInput, context: Context): Changed {
  const policy = context.policy.drawingRight;
  const adding = { mutation: 'reserveBostoetteHours', action: 'RESERVE' } as const;
  const today = dateInDenmark(context.now());
  const checks = { minutes: checkMinutes(input.minutes, 1), movedOn: checkMovedOn(input.movedOn, today) };
  return addToBook(adding, input, context, checks, async (sign, { minutes, movedOn }) => {
    const view = await citizenToReserveFor(input.citizenId, context);
    if (!view.ok) return view;
    const openCase = await hasOpenCase(policy.area, view.value);
    if (!openCase.ok) return openCase;
    const book = await readBook(currentPeriod(context), context);
    const { cpr: citizen } = view.value;
    const order = { citizen, minutes, movedOn, openCase: openCase.value };
    // Not the same for everybody: two who open a period at once are told apart by the number of their entries alone.
    const allotId = createdId(context.keys, 'drawing-allotment', context.caller, input.idempotencyKey);
    return stepIn(book, reserve(book, order, sign, { policy, allotId }));
  });
}

/** Draws hours of a reservation: on a decision that grants that same citizen something, delivered by somebody named. */
export function drawBostoetteHours(input: DrawBostoetteHoursInput, context: Context): Changed {
  const adding = { mutation: 'drawBostoetteHours', action: 'DRAW' } as const;
  const checks = { minutes: checkMinutes(input.minutes, 1), deliverer: checkDeliverer(input.deliverer) };
  return addToBook(adding, input, context, checks, async (sign, { minutes, deliverer }) => {
    const found = await reservationToUse(input, context);
    if (!found.ok) return found;
    const { made, book, citizen } = found.value;
    const opened = openId(context, 'decision', input.decisionId);
    const decision = opened && opened.purpose !== 'SANCTION' ? opened.text : null;
    if (decision === null || !(await isGrantedTo(context.database.db, context.keys, decision, citizen)))
      return err(unknownDecision);
    const order = { reservation: made.id, citizen, minutes, decision, deliverer };
    return stepIn(book, draw(book, order, sign), made);
  });
}

/** Releases hours of a reservation back to the pool: so many, or all that is left. */
export function releaseBostoetteHours(input: ReleaseBostoetteHoursInput, context: Context): Changed {
  const adding = { mutation: 'releaseBostoetteHours', action: 'RESERVE' } as const;
  const checks = { minutes: typeof input.minutes === 'number' ? checkMinutes(input.minutes, 1) : ok(null) };
  return addToBook(adding, input, context, checks, async (sign, { minutes }) => {
    const found = await reservationToUse(input, context);
    if (!found.ok) return found;
    const { made, book, citizen } = found.value;
    return stepIn(book, release(book, { reservation: made.id, citizen, minutes }, sign), made);
  });
}

/** Corrects an entry by another one; a leader answers for it, who need not have to do with the citizen. */
export function correctBostoetteHours(input: CorrectBostoetteHoursInput, context: Context): Changed {
  const adding = { mutation: 'correctBostoetteHours', action: 'CORRECT' } as const;
  const checks = { minutes: checkMinutes(input.minutes, 0) };
  return addToBook(adding, input, context, checks, async (sign, { minutes }) => {
    const { database, keys } = context;
    const id = keys.unseal(sealedAs.entry, input.entryId);
    const [of] = id === null ? [] : await drawingBooks.byIds(database.db, keys, [id]);
    if (!of) return err(unknownEntry);
    const book = await readBook(periodOfEntry(of), context);
    const outdated = entryConflict(of, { ...book, expectedVersion: input.expectedVersion });
    if (outdated) return err(outdated);
    const entries = correct(book, { of, minutes }, sign);
    const reservations = entries.ok ? entries.value.flatMap(({ reservation }) => reservation ?? []) : [];
    const [made = null] = await drawingBooks.byIds(database.db, keys, reservations);
    return stepIn(book, entries, made);
  });
}

const unknownDecision: Refusal = {
  code: 'UNKNOWN_DECISION',
  message: 'Der er ingen sådan gældende bevilling til borgeren, eller du har ikke adgang til den.',
};
const unknownEntry: Refusal = { code: 'UNKNOWN_ENTRY', message: 'Posteringen findes ikke.' };
