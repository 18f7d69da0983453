import { areaOf } from '../access/units.ts';
import type { PreparedChange } from '../command/execute-command.ts';
import { createdId } from '../command/idempotency.ts';
import type { Context } from '../context.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import type { Entry } from '../domain/drawing-right/drawing-right.ts';
import { mayCorrect, mayReserve, sharesIn } from '../domain/drawing-right/people.ts';
import type { Book, Sign } from '../domain/drawing-right/steps.ts';
import { warningsAfter, type DrawingWarning } from '../domain/drawing-right/warnings.ts';
import { asActor } from '../domain/parties.ts';
import type { Refusal } from '../domain/refusal.ts';
import { listed } from '../domain/words.ts';
import { ledgerEntries, standingOf, type DrawingRight, type LedgerEntry } from './ledger.ts';
import { drawingBooks, type NumberedEntry } from './store.ts';

/** The entries that a mutation adds to a book; `made` is the reservation's first entry, where it is not among them. */
export type Step = { book: Book; entries: readonly Entry[]; made: NumberedEntry | null };

/** The answer of a mutation: the entry, the reservation and the period as they stood right after. */
export type DrawingChange = LedgerEntry & { standing: DrawingRight; warnings: readonly DrawingWarning[] };

/** Prepares the change that adds entries to a book; another change to the same period meanwhile has it decided anew. */
export function drawingChange(step: Step, context: Context): PreparedChange<DrawingChange> {
  const { book, entries } = step;
  const place = { book: book.period.name, after: book.lines.length };
  return {
    answer: answerOf(step, context),
    citizens: [...new Set(entries.flatMap(({ citizen }) => citizen ?? []))],
    auditDetails: entries.map(({ id, kind, units }) => JSON.stringify([place.book, id, kind, units])),
    save: (tx) => drawingBooks.add(tx, context.keys, place, entries),
  };
}

function answerOf({ book, entries, made }: Step, context: Context): DrawingChange {
  const after = { ...book, lines: [...book.lines, ...entries] };
  const numbered = entries.map((one, index): NumberedEntry => {
    return { ...one, book: book.period.name, seq: book.lines.length + index + 1 };
  });
  const [last] = ledgerEntries(numbered.slice(-1), made ? [made] : numbered, after);
  if (!last) throw new Error('A step makes an entry');
  const warnings = warningsAfter(last.entry, after.lines, context.policy.drawingRight);
  return { ...last, standing: standingOf(after, context), warnings };
}

/** Signs an entry: who makes it, when and why; its id follows from the idempotency key. */
export function signBy(input: { idempotencyKey: string }, why: string, { caller, keys, now }: Context): Sign {
  const id = createdId(keys, 'drawing-entry', caller, input.idempotencyKey);
  return { id, at: now(), by: asActor(caller), why };
}

/** An action on the drawing right that some may take. */
export type DrawingAction = 'RESERVE' | 'DRAW' | 'CORRECT';

const mayTake = { RESERVE: mayReserve, DRAW: sharesIn, CORRECT: mayCorrect };

/** Refuses a caller who may not take an action, whoever it is about, and says who may, by the names of the areas; null for others. */
export function refusalOf(action: DrawingAction, { caller, policy, loader }: Context): Refusal | null {
  if (mayTake[action](caller, policy.drawingRight)) return null;
  const { area, from } = policy.drawingRight;
  const [drawing, both] = [areaOf(area, { loader }).name, [area, from].map((key) => areaOf(key, { loader }).name)];
  const who: Record<DrawingAction, string> = {
    RESERVE: `sagsbehandlere og ledere i ${drawing}`,
    DRAW: `de medarbejdere, der arbejder med borgere i ${listed(both, 'eller')}`,
    CORRECT: `ledere i ${listed(both, 'eller')}`,
  };
  return { code: 'NOT_ALLOWED', message: `Du kan ikke gøre dette med trækningsretten. Det kan ${who[action]}.` };
}

/** Tells whether the caller may reserve hours for a citizen; never where a sanction is considered, for the hours are of voluntary support (D75). */
export const mayReserveFor = ({ purpose }: { purpose: Purpose }, context: Context): boolean =>
  purpose !== 'SANCTION' && refusalOf('RESERVE', context) === null;
