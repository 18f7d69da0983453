/** A seeded random source: the same seed gives the same numbers in the same order. `rewind` goes back to a `mark`. */
export type RandomSource = { random(): number; newUuid(): string; mark(): number; rewind(mark: number): void };

/** Makes a random source by mulberry32: good enough for test data, worthless for secrets. */
export function randomSource(seed: number): RandomSource {
  let state = seed >>> 0;
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const hex = (digits: number) => Array.from({ length: digits }, () => Math.floor(random() * 16).toString(16)).join('');
  const variant = () => '89ab'.charAt(Math.floor(random() * 4));
  return {
    random,
    newUuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-${variant()}${hex(3)}-${hex(12)}`,
    mark: () => state,
    rewind(mark) {
      state = mark;
    },
  };
}

/** Returns one of the items at random. */
export function oneOf<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('Nothing to choose from');
  return item;
}
