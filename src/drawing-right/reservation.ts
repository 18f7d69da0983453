import type { Context } from '../context.ts';
import type { Cpr } from '../domain/cpr.ts';
import { hasEnded, type Book } from '../domain/drawing-right/steps.ts';
import { reservationConflict } from '../domain/drawing-right/versions.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { bookOf } from './books.ts';
import { toActOn } from './citizen-seen.ts';
import { entriesById, periodOfEntry, type Kept } from './store.ts';

/** The kinds that ids are sealed with. */
export const sealedAs = { reservation: 'drawing-reservation', entry: 'drawing-entry' } as const;

/** A reservation to draw from or release, about a citizen whom the caller has to do with, and its period's entries. */
export async function reservationToUse(
  { reservationId, expectedVersion }: { reservationId: string; expectedVersion: number },
  context: Context,
): Promise<Result<{ made: Kept; book: Book; citizen: Cpr }, Refusal>> {
  const own = context.keys.unseal(sealedAs.reservation, reservationId);
  const [made] = own === null ? [] : await entriesById(context.database.db, context.keys, [own]);
  if (!made?.citizen) return err(unknownReservation);
  const view = await toActOn(made.citizen, unknownReservation, context);
  if (!view.ok) return view;
  const book = await bookOf(periodOfEntry(made), context);
  const outdated = reservationConflict(made.id, { ...book, ended: hasEnded(book), expectedVersion });
  return outdated ? err(outdated) : ok({ made, book, citizen: made.citizen });
}

const unknownReservation: Refusal = {
  code: 'UnknownReservation',
  message: 'Reservationen findes ikke, eller du har ikke adgang til borgeren.',
};
