import type { Context } from '../context.ts';
import type { Cpr } from '../domain/cpr.ts';
import type { Book } from '../domain/drawing-steps.ts';
import type { Refusal } from '../domain/refusal.ts';
import { no, yes, type Result } from '../domain/result.ts';
import { bookOf } from './books.ts';
import { toActOn } from './citizen-seen.ts';
import { entriesById, periodOfEntry, type Kept } from './store.ts';

/** The kinds that ids are sealed with. */
export const sealedAs = { reservation: 'drawing-reservation', entry: 'drawing-entry' } as const;

/** A reservation to draw from or release, about a citizen whom the caller has to do with, and its period's entries. */
export async function reservationToUse(
  id: string,
  context: Context,
): Promise<Result<{ made: Kept; book: Book; citizen: Cpr }, Refusal>> {
  const own = context.keys.unseal(sealedAs.reservation, id);
  const [made] = own === null ? [] : await entriesById(context.database.db, context.keys, [own]);
  if (!made?.citizen) return no(unknownReservation);
  const view = await toActOn(made.citizen, unknownReservation, context);
  if (!view.ok) return view;
  return yes({ made, book: await bookOf(periodOfEntry(made), context), citizen: made.citizen });
}

const unknownReservation: Refusal = {
  code: 'UnknownReservation',
  message: 'Reservationen findes ikke, eller du har ikke adgang til borgeren.',
};
