/** After so many removals the entries move to a new map. */
const renewAfter = 64;

/**
 * A map that stays while its entries come and go. A `Map` of V8's leaves a table behind each time that it makes room, and the
 * table holds what was in it, and the next table, until all of memory is looked through: for what is gone within milliseconds
 * that was most of what collecting garbage cost.
 */
export class ShortLivedMap<Key, Value> {
  #entries = new Map<Key, Value>();
  #removed = 0;

  get size(): number {
    return this.#entries.size;
  }

  get(key: Key): Value | undefined {
    return this.#entries.get(key);
  }

  set(key: Key, value: Value): void {
    this.#entries.set(key, value);
  }

  delete(key: Key): boolean {
    const removed = this.#entries.delete(key);
    if (removed && ++this.#removed % renewAfter === 0) this.#entries = new Map(this.#entries);
    return removed;
  }

  /** The entry that has been there for the longest. */
  first(): [Key, Value] | undefined {
    const { value } = this.#entries.entries().next();
    return value;
  }

  clear(): void {
    this.#entries = new Map();
  }
}
