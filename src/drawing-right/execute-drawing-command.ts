import { createdId } from '../command/idempotency.ts';
import { areaOf } from '../access/units.ts';
import { executeCommand } from '../command/execute-command.ts';
import type { Context } from '../context.ts';
import type { Entry } from '../domain/drawing-right/drawing-right.ts';
import { sharesIn } from '../domain/drawing-right/people.ts';
import type { Book, Sign } from '../domain/drawing-right/steps.ts';
import { warningsAfter, type DrawingWarning } from '../domain/drawing-right/warnings.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { ledgerEntry, standingOf, type DrawingRight, type LedgerEntry } from './books.ts';
import { addEntries, type Kept } from './store.ts';
import { listed } from '../domain/words.ts';

/** What a mutation adds to a book; `made` is the reservation's first entry, where it is not among those. */
export type Step = { book: Book; entries: readonly Entry[]; made: Kept | null };

/** What a mutation came to: the entry, the reservation and the period as they stood right after. */
export type DrawingChange = LedgerEntry & { standing: DrawingRight; warnings: readonly DrawingWarning[] };

/** Adds to the ledger once for a caller's idempotency key. Whoever adds to the same period meanwhile makes it decide anew. */
export function executeDrawingCommand(
  mutation: string,
  input: { idempotencyKey: string },
  context: Context,
  decide: () => Promise<Result<Step, Refusal>>,
): Promise<Result<DrawingChange, Refusal>> {
  const { keys, caller, policy } = context;
  return executeCommand<DrawingChange>(
    mutation,
    input,
    context,
    async () => {
      const decided = await decide();
      if (!decided.ok) return decided;
      const { book, entries } = decided.value;
      const place = { period: book.period.name, after: book.lines.length };
      return ok({
        answer: enteredBy(decided.value, context),
        citizens: [...new Set(entries.flatMap(({ citizen }) => citizen ?? []))],
        auditDetails: entries.map(({ id, kind, units }) => JSON.stringify([place.period, id, kind, units])),
        save: (tx) => addEntries(tx, keys, place, entries),
      });
    },
    (entered) => (sharesIn(caller, policy.drawingRight) ? ok(entered) : err(notYours('DRAW', context))),
  );
}

function enteredBy({ book, entries, made }: Step, context: Context): DrawingChange {
  const after = { ...book, lines: [...book.lines, ...entries] };
  const kept = entries.map((one, index): Kept => {
    return { ...one, period: book.period.name, seq: book.lines.length + index + 1 };
  });
  const [last] = ledgerEntry(kept.slice(-1), made ? [made] : kept, after);
  if (!last) throw new Error('A step makes an entry');
  const warnings = warningsAfter(last.entry, after.lines, context.policy.drawingRight);
  return { ...last, standing: standingOf(after, context), warnings };
}

/** Who makes the entry, when and why; its id follows from the idempotency key. */
export function signBy(input: { idempotencyKey: string }, why: string, { caller, keys, now }: Context): Sign {
  const id = createdId(keys, 'drawing-entry', caller, input.idempotencyKey);
  return { id, at: now(), by: { id: caller.id, name: caller.name }, why };
}

/** Who may do a thing with the drawing right: those who reserve, draw or correct. */
type Those = 'RESERVE' | 'DRAW' | 'CORRECT';

/** The caller has nothing to do with it, whoever it is about; it says who has, by the names of the areas. */
export function notYours(those: Those, { policy, loader }: Pick<Context, 'policy' | 'loader'>): Refusal {
  const { area, from } = policy.drawingRight;
  const [drawing, both] = [areaOf(area, { loader }).name, [area, from].map((key) => areaOf(key, { loader }).name)];
  const who: Record<Those, string> = {
    RESERVE: `sagsbehandlere og ledere i ${drawing}`,
    DRAW: `de medarbejdere, der arbejder med borgere i ${listed(both, 'eller')}`,
    CORRECT: `ledere i ${listed(both, 'eller')}`,
  };
  return { code: 'NotAllowed', message: `Du kan ikke gøre dette med trækningsretten. Det kan ${who[those]}.` };
}
