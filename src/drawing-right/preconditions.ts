import type { CitizenView } from '../access/citizen-view.ts';
import { unknownCitizen } from '../access/citizen-to-act-on.ts';
import { openCitizenId } from '../access/global-id.ts';
import type { Context } from '../context.ts';
import type { AreaKey } from '../domain/area.ts';
import type { Cpr } from '../domain/cpr.ts';
import { hasEnded, type Book } from '../domain/drawing-right/steps.ts';
import { reservationConflict } from '../domain/drawing-right/versions.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { readBook } from './ledger.ts';
import { drawingBooks, periodOfEntry, type NumberedEntry } from './store.ts';

/** The kinds that ids are sealed as. */
export const sealedAs = { reservation: 'drawing-reservation', entry: 'drawing-entry' } as const;

/** Finds the citizen as some system showed them to the caller just now; null where none did: then nothing of theirs is shown. */
export async function shownNow(cpr: Cpr, { guard }: Context): Promise<CitizenView | null> {
  const view = await guard.citizen(cpr);
  return view && (await view.personRecords({ fresh: true })).length > 0 ? view : null;
}

/** Finds the citizen with a global id, to act on. */
export async function citizenToReserveFor(id: string, context: Context): Promise<Result<CitizenView, Refusal>> {
  const opened = openCitizenId(context, id);
  // The hours are of voluntary support (D75).
  return opened && opened.purpose !== 'SANCTION' ? toActOn(opened.cpr, unknownCitizen, context) : err(unknownCitizen);
}

async function toActOn(cpr: Cpr, unknown: Refusal, context: Context): Promise<Result<CitizenView, Refusal>> {
  if (!(await context.guard.citizen(cpr))) return err(unknown);
  const view = await shownNow(cpr, context);
  return view ? ok(view) : err(notAnswered);
}

/** Tells whether an area has an open case about the citizen, by its own system; a silent one cannot be passed over. */
export async function hasOpenCase(area: AreaKey, view: CitizenView): Promise<Result<boolean, Refusal>> {
  const parts = (await view.section('cases', area)).filter(({ report }) => report.area.key === area);
  const fresh = parts.filter(({ report }) => report.state === 'FRESH');
  if (fresh.some(({ items }) => items.some(({ progress }) => progress !== 'CLOSED'))) return ok(true);
  const whole = parts.length > 0 && parts.every(({ report }) => report.state === 'FRESH' && report.whole);
  return whole ? ok(false) : err(notAnswered);
}

/** A reservation to draw from or release: its first entry, its citizen, and its period's book. */
type UsableReservation = { made: NumberedEntry; book: Book; citizen: Cpr };

/** Finds a reservation about a citizen whom the caller has to do with, unchanged since they saw it. */
export async function reservationToUse(
  { reservationId, expectedVersion }: { reservationId: string; expectedVersion: number },
  context: Context,
): Promise<Result<UsableReservation, Refusal>> {
  const id = context.keys.unseal(sealedAs.reservation, reservationId);
  const [made] = id === null ? [] : await drawingBooks.byIds(context.database.db, context.keys, [id]);
  if (!made?.citizen) return err(unknownReservation);
  const view = await toActOn(made.citizen, unknownReservation, context);
  if (!view.ok) return view;
  const book = await readBook(periodOfEntry(made), context);
  const outdated = reservationConflict(made.id, { ...book, ended: hasEnded(book), expectedVersion });
  return outdated ? err(outdated) : ok({ made, book, citizen: made.citizen });
}

const notAnswered: Refusal = {
  code: 'SOURCE_UNAVAILABLE',
  message: 'Et fagsystem, der skal spørges først, svarer ikke lige nu. Prøv igen om lidt.',
};
const unknownReservation: Refusal = {
  code: 'UNKNOWN_RESERVATION',
  message: 'Reservationen findes ikke, eller du har ikke adgang til borgeren.',
};
