import type { Context } from '../context.ts';
import { sharesIn } from '../domain/drawing-right/people.ts';
import { ledgerEntries, readBook, type LedgerEntry, type Reservation } from './ledger.ts';
import { sealedAs } from './preconditions.ts';
import { drawingBooks, periodOfEntry } from './store.ts';

/** Finds the entry with a global id, for those who work in either area of the drawing right. */
export const visibleEntry = (id: string, context: Context): Promise<LedgerEntry | null> =>
  entryWithId(context.keys.unseal(sealedAs.entry, id), context);

/** Finds the reservation with a global id, for those who work in either area of the drawing right. */
export async function visibleReservation(id: string, context: Context): Promise<Reservation | null> {
  const entry = await entryWithId(context.keys.unseal(sealedAs.reservation, id), context);
  return entry?.reservation ?? null;
}

async function entryWithId(id: string | null, context: Context): Promise<LedgerEntry | null> {
  const { caller, policy, database, keys } = context;
  if (id === null || !sharesIn(caller, policy.drawingRight)) return null;
  const [entry] = await drawingBooks.byIds(database.db, keys, [id]);
  if (!entry) return null;
  const made = entry.reservation === null ? [] : await drawingBooks.byIds(database.db, keys, [entry.reservation]);
  const book = await readBook(periodOfEntry(entry), context);
  return ledgerEntries([entry], [entry, ...made], book)[0] ?? null;
}
