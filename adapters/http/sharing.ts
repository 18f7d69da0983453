import { ShortLivedMap } from '../../src/domain/short-lived-map.ts';
import { abandon, partyOf, wantedWithin, type Party, type Waiter } from './waiting.ts';
import type { Call } from '../../src/domain/citizen/answer.ts';
import type { Gone, Wanted } from './wanted.ts';

/** Lets callers who ask the same thing meanwhile share one call. */
export type Sharing = {
  /**
   * Waits for the call of that name, which is begun unless one is under way; without a name it is the caller's own. The same
   * name must mean the same value, which nobody may change. Each waits no longer than it may: the call goes on for the most
   * patient of them, and is abandoned when the last has gone.
   */
  ask<Value>(
    name: string | null,
    within: Call,
    begin: (wanted: Wanted) => Promise<Value>,
  ): { joined: boolean; answer: Promise<Value | Gone> };
  /** What is under way is joined by nobody from now on: what it reads may have changed since it began. */
  seal(): void;
};

/** Nothing under way yet; `now` in epoch milliseconds. */
export function sharing(now: () => number): Sharing {
  const open = new ShortLivedMap<string, Flight>();
  const close = (flight: Flight) => {
    if (flight.name !== null && open.get(flight.name) === flight) open.delete(flight.name);
  };
  const start = (name: string | null, within: Call, begin: (wanted: Wanted) => Promise<unknown>): Flight => {
    const flight = new Flight(name, within, close);
    flight.follow(begin(flight.wanted));
    if (name !== null) open.set(name, flight);
    return flight;
  };
  return {
    ask<Value>(name: string | null, within: Call, begin: (wanted: Wanted) => Promise<Value>) {
      const underWay = name === null ? undefined : open.get(name);
      const flight = underWay ?? start(name, within, begin);
      return { joined: Boolean(underWay), answer: flight.join(within, now) as Promise<Value | Gone> };
    },
    seal: () => open.clear(),
  };
}

/** One call under way, and those who wait for it. Classes, since of these there is a new one for each call. */
class Flight {
  readonly name: string | null;
  readonly wanted: Wanted;
  readonly #close: (flight: Flight) => void;
  #passengers: Passenger[] | null = null;
  #aboard = 0;

  constructor(name: string | null, within: Call, close: (flight: Flight) => void) {
    this.name = name;
    this.wanted = wantedWithin(within);
    this.#close = close;
  }

  follow(work: Promise<unknown>) {
    work.then(
      (value) => this.#end('resolve', value),
      (bug: unknown) => this.#end('reject', bug),
    );
  }

  join(within: Call, now: () => number) {
    this.#aboard += 1;
    this.wanted.until = Math.max(this.wanted.until, within.deadline);
    return new Promise<unknown>((resolve, reject) => {
      const passenger = new Passenger(this, partyOf(within, now), resolve, reject);
      if (this.#passengers) this.#passengers.push(passenger);
      else this.#passengers = [passenger];
    });
  }

  left(why: Gone) {
    this.#aboard -= 1;
    if (this.#aboard > 0) return;
    this.#close(this);
    abandon(this.wanted, why);
  }

  #end(how: 'resolve' | 'reject', what: unknown) {
    this.#close(this);
    for (const passenger of this.#passengers ?? []) {
      passenger.party.leave(passenger);
      passenger[how](what);
    }
  }
}

class Passenger implements Waiter {
  readonly #flight: Flight;
  readonly party: Party;
  readonly resolve: (value: unknown) => void;
  readonly reject: (bug: unknown) => void;

  constructor(flight: Flight, party: Party, resolve: (value: unknown) => void, reject: (bug: unknown) => void) {
    this.#flight = flight;
    this.party = party;
    this.resolve = resolve;
    this.reject = reject;
    party.join(this);
  }

  gone(why: Gone) {
    this.resolve(why);
    this.#flight.left(why);
  }
}
