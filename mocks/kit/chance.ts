/** Repeatable chance: the same seed gives the same numbers in the same order. `mark` and `rewind` play a stretch again. */
export type Chance = { random(): number; newUuid(): string; mark(): number; rewind(mark: number): void };

/** The mulberry32 generator: good enough for test data, worthless for secrets. */
export function chance(seed: number): Chance {
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

/** One of the items, by chance. */
export function oneOf<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('Nothing to choose from');
  return item;
}
