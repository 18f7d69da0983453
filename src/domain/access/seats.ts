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
  const seats = new Set(caller.functions.flatMap((one) => seatsIn(one, caller.id)));
  for (const area of ownAreas(caller)) {
    const name = caller.caseworkerIds[area];
    if (name !== undefined) seats.add(namedSeat(area, name));
  }
  seatsOfCaller.set(caller, seats);
  return seats;
}

// Asked for each thing in a list.
const seatsOfCaller = new WeakMap<Caller, ReadonlySet<string>>();

const seatsIn = ({ role, area, unit }: Caller['functions'][number], id: string): string[] =>
  area && unit
    ? [unit, null].flatMap((one) => {
        const place = { area, unit: one };
        const staff = withCitizens.has(role) ? [staffSeat(place), staffSeat(place, id)] : [];
        return [roleSeat(role, place), roleSeat(role, place, id), ...staff];
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
): Waiting<What> | null {
  const waiting = wait && waitingOn(wait.awaited, today);
  return waiting && isConcerned(wait.audience, waiting, { id: caller.id, seats: seatsOf(caller) }) ? waiting : null;
}
