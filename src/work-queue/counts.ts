import type { WorkKind } from '../generated/schema.ts';
import { areaOf } from '../access/units.ts';
import type { Context } from '../context.ts';
import { worksIn } from '../domain/access/caller.ts';
import { someSeatsOf } from '../domain/access/seats.ts';
import { actionFor, kindOf } from './actions.ts';
import { findShown } from './find-shown.ts';
import type { WorkCounts } from './work-counts.ts';

/** Counts a queue by what is to be done, the most first. */
export const countsByAction = ({ counts }: WorkCounts) =>
  [...counts]
    .map(([waitingFor, count]) => ({ action: actionFor[waitingFor], waitingFor, count }))
    .toSorted((one, other) => other.count - one.count || one.action.localeCompare(other.action));

/** Counts a queue by the kind of work, the most first. */
export function countsByKind({ counts }: WorkCounts) {
  const byKind = new Map<WorkKind, number>();
  for (const [waitingFor, count] of counts)
    byKind.set(kindOf[waitingFor], (byKind.get(kindOf[waitingFor]) ?? 0) + count);
  return [...byKind]
    .map(([kind, count]) => ({ kind, count }))
    .toSorted((one, other) => other.count - one.count || one.kind.localeCompare(other.kind));
}

/** Counts a queue in each of the caller's units. */
export function countsByUnit({ query }: WorkCounts, context: Context) {
  const { caller } = context;
  const units = new Map(
    caller.functions.flatMap(({ area, unit }) =>
      area && unit && worksIn(caller, area, unit) ? [[`${area}/${unit}`, { area, unit }] as const] : [],
    ),
  );
  return Promise.all(
    [...units.values()].map(async (place) => {
      const there = [...someSeatsOf(caller, { mine: false, place })];
      const seats = new Set(there.filter((seat) => query.seats?.has(seat) ?? true));
      const { total: count } = await findShown({ ...query, seats, after: null, most: 0 }, context);
      return { area: areaOf(place.area, context), unit: place.unit, count };
    }),
  );
}
