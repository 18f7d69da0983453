import type { AreaKey } from '../area.ts';
import type { CalendarDate } from '../dates.ts';
import { isConcerned, waitingOn, type Wait, type Waiting } from '../waiting.ts';
import { ownAreas, withCitizens, type Caller, type Role } from './caller.ts';

/** Names a unit of an area, or with null all of its units. */
type Place = { area: AreaKey; unit: string | null };

/**
 * Returns the seats of somebody as texts: where they work and in which roles, alone and with their own id, and the name that an
 * area's system has for them. A part in a thing is held by whoever has a seat of it, and queries compare the same texts.
 */
export function seatsOf(caller: Caller): ReadonlySet<string> {
  const known = seatsOfCaller.get(caller);
  if (known) return known;
  const seats = new Set([...functionSeats(caller.functions, caller.id), ...namedSeats(caller)]);
  seatsOfCaller.set(caller, seats);
  return seats;
}

/** Returns the seats of somebody that are theirs alone (`mine`), or those they have in one of their units, or both. */
export function someSeatsOf(
  caller: Caller,
  { mine, place }: { mine: boolean; place: { area: AreaKey; unit: string } | null },
): ReadonlySet<string> {
  const there = caller.functions.filter(({ area, unit }) => !place || (area === place.area && unit === place.unit));
  const seats = [...functionSeats(there, caller.id), ...(place ? [] : namedSeats(caller))];
  const shared = new Set(functionSeats(there, null));
  return new Set(mine ? seats.filter((one) => !shared.has(one)) : seats);
}

/** Lists the seats in some functions: those that everybody in them has, and where an id is given those of that person. */
const functionSeats = (functions: Caller['functions'], id: string | null): string[] =>
  functions.flatMap((one) => seatsIn(one, id));

const namedSeats = (caller: Caller): string[] =>
  [...ownAreas(caller)].flatMap((area) => {
    const name = caller.caseworkerIds[area];
    return name === undefined ? [] : [namedSeat(area, name)];
  });

// Asked for each thing in a list.
const seatsOfCaller = new WeakMap<Caller, ReadonlySet<string>>();

const seatsIn = ({ role, area, unit }: Caller['functions'][number], id: string | null): string[] =>
  area && unit
    ? [unit, null].flatMap((one) => {
        const place = { area, unit: one };
        const ids = id === null ? [undefined] : [undefined, id];
        return ids.flatMap((own) => [
          roleSeat(role, place, own),
          ...(withCitizens.has(role) ? [staffSeat(place, own)] : []),
        ]);
      })
    : [];

/** Returns the seat of a role in a place, or of one person in it. */
export const roleSeat = (role: Role, place: Place, id?: string): string => seat(role, place, id);

/** Returns the seat of everybody who works with citizens in a place, or of one of them. */
export const staffSeat = (place: Place, id?: string): string => seat('STAFF', place, id);

/** Returns the seat of whoever works with citizens in an area and has this name in its system. */
export const namedSeat = (area: AreaKey, caseworker: string): string => seat('NAMED', { area, unit: null }, caseworker);

const seat = (kind: Role | 'STAFF' | 'NAMED', { area, unit }: Place, id?: string): string =>
  [kind, `${area}/${unit ?? ''}`, ...(id === undefined ? [] : [id])].join(' ');

/** Returns the parts that a caller has in a thing, by the seats of each part. */
export function partsFor<Part extends string>(
  caller: Caller,
  seats: Readonly<Record<Part, readonly string[]>>,
): ReadonlySet<Part> {
  const own = seatsOf(caller);
  return new Set((Object.keys(seats) as Part[]).filter((part) => seats[part].some((one) => own.has(one))));
}

/** Returns what is awaited as it stands on a day, if it waits on a caller then; else null. */
export function waitsOn<What extends string>(
  caller: Caller,
  wait: Wait<What> | null,
  today: CalendarDate,
  seats: ReadonlySet<string> = seatsOf(caller),
): Waiting<What> | null {
  const waiting = wait && waitingOn(wait.awaited, today);
  return waiting && isConcerned(wait.audience, waiting, { id: caller.id, seats }) ? waiting : null;
}
