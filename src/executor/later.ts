/** Where a value goes, or the error in its stead. */
type Place = { hold(value: unknown): void; fail(error: unknown): void };

/** For what a list leaves behind that has come to nothing meanwhile. */
const nowhere: Place = { hold: () => {}, fail: () => {} };

/** A value that is not there yet. Whoever is handed one gives it its place at once. */
export class Later {
  place = nowhere;
}

/** What `make` makes of a promise's value, maybe later still. There is one reaction to each promise, and no promise of ours. */
export function after<Value>(promise: PromiseLike<Value>, make: (value: Value) => unknown): Later {
  const later = new Later();
  Promise.resolve(promise).then(
    (value) => {
      let made: unknown;
      try {
        made = make(value);
      } catch (error) {
        return later.place.fail(error);
      }
      if (made instanceof Later) made.place = later.place;
      else later.place.hold(made);
    },
    (error: unknown) => later.place.fail(error),
  );
  return later;
}

/** The value as a promise. */
export const arrived = <Value>(later: Later): Promise<Value> =>
  new Promise((hold, fail) => {
    later.place = { hold, fail };
  });

/** An object or a list that lacks values: there with the last of them, failed with the first that may not be null. */
export class Join extends Later {
  readonly #values: Record<string | number, unknown>;
  #missing = 0;
  #failed = false;
  #doom: { error: unknown } | null = null;

  constructor(values: object) {
    super();
    this.#values = values as Record<string | number, unknown>;
  }

  /** Waits for a value. `instead` gives what stands in its place if it fails, or throws what the whole then fails with. */
  add(key: string | number, later: Later, instead: (error: unknown) => null): void {
    // Keys stay in the order that they are asked for in.
    this.#values[key] = undefined;
    this.#missing += 1;
    later.place = {
      hold: (value) => this.#fill(key, value),
      fail: (error) => {
        try {
          this.#fill(key, instead(error));
        } catch (located) {
          this.#fail(located);
        }
      },
    };
  }

  /** Will fail with this error, but not before what was begun is through or has failed. */
  doom(error: unknown): this {
    this.#doom = { error };
    return this;
  }

  #fill(key: string | number, value: unknown): void {
    this.#values[key] = value;
    this.#missing -= 1;
    if (this.#missing > 0) return;
    if (this.#doom) this.#fail(this.#doom.error);
    else this.place.hold(this.#values);
  }

  #fail(error: unknown): void {
    if (this.#failed) return;
    this.#failed = true;
    this.place.fail(this.#doom ? this.#doom.error : error);
  }
}
