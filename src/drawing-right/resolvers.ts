import { areaOf } from '../access/units.ts';
import type { Context } from '../context.ts';
import { reservationState } from '../domain/ledger.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { Result } from '../domain/result.ts';
import type { Resolvers } from '../generated/schema.ts';
import { refusalOf, type DrawingChange } from './change.ts';
import { findDrawingRight, listEntries, type Reservation } from './ledger.ts';
import {
  correctBostoetteHours,
  drawBostoetteHours,
  releaseBostoetteHours,
  reserveBostoetteHours,
} from './mutations.ts';
import { sealedAs, shownNow } from './preconditions.ts';
import type { NumberedEntry } from './store.ts';

/** Gives the payload of a mutation: the entry, with the reservation and the period that it belongs to. */
async function payload(command: Promise<Result<DrawingChange, Refusal>>) {
  const done = await command;
  if (!done.ok) return { reservation: null, entry: null, drawingRight: null, warnings: [], refusal: done.error };
  const { reservation, standing, warnings } = done.value;
  return { reservation, entry: done.value, drawingRight: standing, warnings, refusal: null };
}

/** Gives a value only to those who have to do with the citizen that an entry is about; those of the pool to all. */
async function ifTheirs<Value>({ citizen }: NumberedEntry, context: Context, value: Value): Promise<Value | null> {
  return citizen === null || (await shownNow(citizen, context)) ? value : null;
}

/** Lists what the caller may do with a reservation about a citizen of theirs: as long as something is left of it. */
function reservationActions({ held, ended }: Reservation, context: Context): ('DRAW' | 'RELEASE')[] {
  if (reservationState(held, ended) !== 'OPEN') return [];
  const allowed = { DRAW: refusalOf('DRAW', context), RELEASE: refusalOf('RESERVE', context) };
  return (['DRAW', 'RELEASE'] as const).filter((action) => allowed[action] === null);
}

/** Resolves the drawing right; a citizen in it goes through the guard, and so do the fields about them. */
export const drawingRightResolvers: Resolvers = {
  Query: { drawingRight: (_, { period, purpose }, context) => findDrawingRight(period ?? null, purpose, context) },
  Mutation: {
    reserveBostoetteHours: (_, { input }, context) => payload(reserveBostoetteHours(input, context)),
    drawBostoetteHours: (_, { input }, context) => payload(drawBostoetteHours(input, context)),
    releaseBostoetteHours: (_, { input }, context) => payload(releaseBostoetteHours(input, context)),
    correctBostoetteHours: (_, { input }, context) => payload(correctBostoetteHours(input, context)),
  },
  DrawingRight: {
    area: (_, _args, context) => areaOf(context.policy.drawingRight.area, context),
    from: (_, _args, context) => areaOf(context.policy.drawingRight.from, context),
    period: ({ period }) => period.name,
    startsOn: ({ period }) => period.from,
    endsOn: ({ period }) => period.to,
    poolMinutes: ({ balance }) => balance.pool,
    reservedMinutes: ({ balance }) => balance.reserved,
    drawnMinutes: ({ balance }) => balance.drawn,
    availableMinutes: ({ balance }) => balance.available,
    lapsedMinutes: ({ balance }) => balance.lapsed,
    entries: (right, args, context) => listEntries(right, args, context),
  },
  DrawingEntry: {
    id: ({ entry }, _, { keys }) => keys.seal(sealedAs.entry, entry.id),
    version: ({ version }) => version,
    kind: ({ entry }) => entry.kind,
    minutes: ({ entry }) => entry.units,
    at: ({ entry }) => entry.at,
    by: ({ entry }) => entry.by,
    text: ({ entry }, _, context) => ifTheirs(entry, context, entry.why),
    citizen: ({ entry }, _, { guard }) => (entry.citizen ? guard.subject(entry.citizen) : null),
    decisionId: ({ entry }, _, context) =>
      ifTheirs(entry, context, entry.decision && context.keys.seal('decision', entry.decision)),
    deliverer: ({ entry }) => entry.deliverer,
    correctsId: ({ entry }, _, { keys }) => entry.corrects && keys.seal(sealedAs.entry, entry.corrects),
    // A correction is corrected by correcting the entry again.
    allowedActions: ({ entry }, _, context) =>
      entry.kind !== 'CORRECT' && refusalOf('CORRECT', context) === null ? ['CORRECT'] : [],
  },
  DrawingReservation: {
    id: ({ entry }, _, { keys }) => keys.seal(sealedAs.reservation, entry.id),
    version: ({ version }) => version,
    period: ({ entry }) => entry.book,
    citizen: ({ entry }, _, { guard }) => (entry.citizen ? guard.subject(entry.citizen) : null),
    movedOn: ({ entry }, _, context) => ifTheirs(entry, context, entry.movedOn),
    state: ({ held, ended }) => reservationState(held, ended),
    reservedMinutes: ({ held }) => held.reserved,
    drawnMinutes: ({ held }) => held.drawn,
    releasedMinutes: ({ held }) => held.released,
    remainingMinutes: ({ held, ended }) => (ended ? 0 : held.left),
    allowedActions: async (reservation, _, context) =>
      (await ifTheirs(reservation.entry, context, reservationActions(reservation, context))) ?? [],
  },
};
