import type { Context } from '../context.ts';
import { mayCorrect } from '../domain/drawing-right/people.ts';
import { correct } from '../domain/drawing-right/steps.ts';
import { entryConflict } from '../domain/drawing-right/versions.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { CorrectBostoetteHoursInput } from '../generated/schema.ts';
import { bookOf } from './books.ts';
import { executeDrawingCommand, notYours, signBy, type DrawingChange } from './execute-drawing-command.ts';
import { sealedAs } from './reservation.ts';
import { minutesOf, reasonIn } from './input.ts';
import { entriesById, periodOfEntry } from './store.ts';

/** Puts an entry right by another one; a leader answers for it, who need not have to do with the citizen. */
export const correctHours = (
  input: CorrectBostoetteHoursInput,
  context: Context,
): Promise<Result<DrawingChange, Refusal>> =>
  executeDrawingCommand('correctBostoetteHours', input, context, async () => {
    const { caller, database, keys, policy } = context;
    if (!mayCorrect(caller, policy.drawingRight)) return err(notYours('CORRECT', context));
    const [why, minutes] = [reasonIn(input), minutesOf(input.hours, 0)];
    if (!why.ok) return why;
    if (!minutes.ok) return minutes;
    const own = keys.unseal(sealedAs.entry, input.entryId);
    const [of] = own === null ? [] : await entriesById(database.db, keys, [own]);
    if (!of) return err(unknownEntry);
    const book = await bookOf(periodOfEntry(of), context);
    const outdated = entryConflict(of, { ...book, expectedVersion: input.expectedVersion });
    if (outdated) return err(outdated);
    const entries = correct(book, { of, minutes: minutes.value }, signBy(input, why.value, context));
    if (!entries.ok) return entries;
    const [made] = await entriesById(
      database.db,
      keys,
      entries.value.flatMap(({ reservation }) => reservation ?? []),
    );
    return ok({ book, entries: entries.value, made: made ?? null });
  });

const unknownEntry: Refusal = { code: 'UnknownEntry', message: 'Posteringen findes ikke.' };
