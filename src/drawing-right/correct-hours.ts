import type { Context } from '../context.ts';
import { mayCorrect } from '../domain/drawing-people.ts';
import { correct } from '../domain/drawing-steps.ts';
import { entryConflict } from '../domain/drawing-versions.ts';
import type { Refusal } from '../domain/refusal.ts';
import { no, yes, type Result } from '../domain/result.ts';
import type { CorrectBostoetteHoursInput } from '../generated/schema.ts';
import { bookOf } from './books.ts';
import { enter, notYours, signBy, type Entered } from './enter.ts';
import { sealedAs } from './reservation.ts';
import { minutesOf, whyIn } from './said.ts';
import { entriesById, periodOfEntry } from './store.ts';

/** Puts an entry right by another one; a leader answers for it, who need not have to do with the citizen. */
export const correctHours = (input: CorrectBostoetteHoursInput, context: Context): Promise<Result<Entered, Refusal>> =>
  enter('correctBostoetteHours', input, context, async () => {
    const { caller, database, keys, policy } = context;
    if (!mayCorrect(caller, policy.drawingRight)) return no(notYours('CORRECT', context));
    const [why, minutes] = [whyIn(input), minutesOf(input.hours, 0)];
    if (!why.ok) return why;
    if (!minutes.ok) return minutes;
    const own = keys.unseal(sealedAs.entry, input.entryId);
    const [of] = own === null ? [] : await entriesById(database.db, keys, [own]);
    if (!of) return no(unknownEntry);
    const book = await bookOf(periodOfEntry(of), context);
    const outdated = entryConflict(of, { ...book, expectedVersion: input.expectedVersion });
    if (outdated) return no(outdated);
    const entries = correct(book, { of, minutes: minutes.value }, signBy(input, why.value, context));
    if (!entries.ok) return entries;
    const [made] = await entriesById(
      database.db,
      keys,
      entries.value.flatMap(({ reservation }) => reservation ?? []),
    );
    return yes({ book, entries: entries.value, made: made ?? null });
  });

const unknownEntry: Refusal = { code: 'UnknownEntry', message: 'Posteringen findes ikke.' };
