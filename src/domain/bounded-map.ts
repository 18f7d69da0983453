/** After so many removals, or as many as there are entries, the entries move to a new map. */
const renewAfter = 64;

/**
 * A map of at most so many entries, which stays while they come and go: what was set longest ago makes room. A `Map` of V8's leaves
 * a table behind each time that it makes room, and the table holds what was in it, and the next table, until all of memory is
 * looked through (ADR 28): so the entries move to a new map now and then.
 */
export class BoundedMap<Key, Value> {
  #entries = new Map<Key, Value>();
  #removed = 0;
  readonly #most: number;

  constructor(most = Infinity) {
    this.#most = most;
  }

  get size(): number {
    return this.#entries.size;
  }

  get(key: Key): Value | undefined {
    return this.#entries.get(key);
  }

  /** Sets an entry, which is the latest then. */
  set(key: Key, value: Value): void {
    this.delete(key);
    this.#entries.set(key, value);
    if (this.size > this.#most) this.deleteFirstWhile(() => this.size > this.#most);
  }

  delete(key: Key): boolean {
    const removed = this.#entries.delete(key);
    if (removed && ++this.#removed >= Math.max(renewAfter, this.size)) {
      this.#entries = new Map(this.#entries);
      this.#removed = 0;
    }
    return removed;
  }

  /** Deletes the entries set longest ago for as long as they are such. */
  deleteFirstWhile(isSuch: (value: Value) => boolean): void {
    for (let first = this.first(); first && isSuch(first[1]); first = this.first()) this.delete(first[0]);
  }

  /** Returns the entry that was set longest ago. */
  first(): [Key, Value] | undefined {
    return this[Symbol.iterator]().next().value;
  }

  [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.#entries.entries();
  }

  clear(): void {
    this.#entries = new Map();
    this.#removed = 0;
  }
}

/** Memoizes the results for the latest so many arguments. */
export function memoize<From, To>(make: (from: From) => To, most: number): (from: From) => To {
  const made = new BoundedMap<From, { result: To }>(most);
  return (from) => {
    const known = made.get(from);
    if (known) return known.result;
    const result = make(from);
    made.set(from, { result });
    return result;
  };
}
