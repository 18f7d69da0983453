import type { Context } from '../context.ts';
import type { Purpose } from '../domain/access/access-rules.ts';
import { completenessOf } from '../domain/citizen/source.ts';
import { dateInDenmark } from '../domain/dates.ts';
import { sharesIn } from '../domain/drawing-right/people.ts';
import { periodNamed, periodOf, type Period } from '../domain/drawing-right/period.ts';
import { agreedFor, hasEnded, type Book } from '../domain/drawing-right/steps.ts';
import { balanceOf, entryVersion, ledgerOf, reservationVersion, type Balance, type Held } from '../domain/ledger.ts';
import { newestEntryFirst } from '../platform/database/book-store.ts';
import { badInput } from '../platform/errors.ts';
import { storedPage, type PageArgs } from '../platform/paging.ts';
import { drawingBooks, type NumberedEntry } from './store.ts';

/** A period of the drawing right, and its balance. */
export type DrawingRight = { period: Period; ended: boolean; balance: Balance };

/** A reservation as it stands: the entry that made it, and what became of its hours. */
export type Reservation = { entry: NumberedEntry; held: Held; ended: boolean; version: number };

/** An entry, with the reservation that it belongs to or made. */
export type LedgerEntry = { entry: NumberedEntry; version: number; reservation: Reservation | null };

/** Finds a period of the drawing right, the current one where none is named; null for those who work in neither area. */
export async function findDrawingRight(
  name: string | null,
  purpose: Purpose,
  context: Context,
): Promise<DrawingRight | null> {
  context.purposes.add(purpose);
  // The hours are of voluntary support (D75).
  if (purpose === 'SANCTION' || !sharesIn(context.caller, context.policy.drawingRight)) return null;
  const period = name === null ? currentPeriod(context) : periodNamed(name);
  if (!period) throw badInput('Perioden ("period") skal være en måned, et kvartal eller et år, som 2026-Q4.');
  return standingOf(await readBook(period, context), context);
}

/** Lists the entries of a period, newest first. */
export async function listEntries({ period }: DrawingRight, args: PageArgs, context: Context) {
  const { database, keys } = context;
  const book = await readBook(period, context);
  const list = { name: ['drawing-entries', period.name], order: newestEntryFirst };
  const page = await storedPage<LedgerEntry>(list, args, context, async (key, most) => {
    const found = await drawingBooks.behind(database.db, keys, { book: period.name, key, most });
    const here = new Set(found.map(({ id }) => id));
    const elsewhere = new Set(found.flatMap(({ reservation }) => reservation ?? []).filter((id) => !here.has(id)));
    const reservations = await drawingBooks.byIds(database.db, keys, [...elsewhere]);
    return ledgerEntries(found, [...found, ...reservations], book);
  });
  return { ...page, totalKnown: book.lines.length, completeness: completenessOf([]), sources: [] };
}

/** Returns the period that hours are reserved in now. */
export const currentPeriod = ({ now, policy }: Context): Period =>
  periodOf(dateInDenmark(now()), policy.drawingRight.period);

/** Reads the book of a period, as it is today. */
export const readBook = async (period: Period, { database, now }: Context): Promise<Book> => ({
  period,
  today: dateInDenmark(now()),
  lines: await drawingBooks.linesOf(database.db, period.name),
});

/** Adds up a period. One that nobody has used has what is agreed now; nothing, if it is over. */
export function standingOf(book: Book, { policy }: Pick<Context, 'policy'>): DrawingRight {
  const ended = hasEnded(book);
  const balance = balanceOf(ledgerOf(book.lines), ended);
  if (book.lines.length > 0 || ended) return { period: book.period, ended, balance };
  const agreed = agreedFor(policy.drawingRight);
  return { period: book.period, ended, balance: { ...balance, pool: agreed, available: agreed } };
}

/** Finds the reservation of each entry among the entries that made one. */
export function ledgerEntries(
  entries: readonly NumberedEntry[],
  made: readonly NumberedEntry[],
  book: Book,
): LedgerEntry[] {
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
