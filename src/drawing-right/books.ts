import type { Context } from '../context.ts';
import { dateInDenmark } from '../domain/dates.ts';
import { periodOf, type Period } from '../domain/drawing-right/period.ts';
import { agreedFor, hasEnded, type Book } from '../domain/drawing-right/steps.ts';
import { linesOf, type Kept } from './store.ts';
import { balanceOf, ledgerOf, type Balance, type Held, entryVersion, reservationVersion } from '../domain/ledger.ts';

/** A period of the drawing right, and how it stands. */
export type DrawingRight = { period: Period; ended: boolean; balance: Balance };

/** A reservation as it stands: the entry that made it, and what became of its hours. */
export type Reservation = { entry: Kept; held: Held; ended: boolean; version: number };

/** An entry, with the reservation that it belongs to or made. */
export type LedgerEntry = { entry: Kept; version: number; reservation: Reservation | null };

/** The entries of a period, as they are today. */
export const bookOf = async (period: Period, { database, now }: Context): Promise<Book> => ({
  period,
  today: dateInDenmark(now()),
  lines: await linesOf(database.db, period.name),
});

/** The period that hours are reserved in now. */
export const periodNow = ({ now, policy }: Context): Period =>
  periodOf(dateInDenmark(now()), policy.drawingRight.period);

/** How a period stands. One that nobody has used has what is agreed now; nothing, if it is over. */
export function standingOf(book: Book, { policy }: Pick<Context, 'policy'>): DrawingRight {
  const ended = hasEnded(book);
  const balance = balanceOf(ledgerOf(book.lines), ended);
  const pool = book.lines.length > 0 || ended ? balance.pool : agreedFor(policy.drawingRight);
  const available = book.lines.length > 0 || ended ? balance.available : pool;
  return { period: book.period, ended, balance: { ...balance, pool, available } };
}

/** Finds the reservation of each entry among the entries that made one. */
export function ledgerEntry(entries: readonly Kept[], made: readonly Kept[], book: Book): LedgerEntry[] {
  const { reservations } = ledgerOf(book.lines);
  const ended = hasEnded(book);
  const byId = new Map(made.map((one) => [one.id, one]));
  return entries.map((entry) => {
    const id = entry.reservation ?? entry.id;
    const [first, held] = [byId.get(id), reservations.get(id)];
    const version = entryVersion(book.lines, entry.id);
    if (!first || !held) return { entry, version, reservation: null };
    return { entry, version, reservation: { entry: first, held, ended, version: reservationVersion(book.lines, id) } };
  });
}
