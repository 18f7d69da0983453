/** A value that lists are sorted by; null comes last, whichever way the others go. */
type SortValue = string | number | boolean | null;

/** One of the values that a list is sorted by. */
export type SortBy<Item> = { value(item: Item): SortValue; descending: boolean; danish: boolean };

/** The total order of a list: what it is sorted by, the most important first. No two items have all of the values alike. */
export type ListOrder<Item> = readonly SortBy<Item>[];

/** The values that an item is sorted by: its place in the order, whether or not it is there any more. */
export type SortKey = readonly SortValue[];

/** Texts are compared by their beginning (characters): the whole of one could be too long for a cursor. */
const comparedLength = 80;

/** Sorts the least first. */
export const ascending = <Item>(value: (item: Item) => SortValue): SortBy<Item> => ({
  value,
  descending: false,
  danish: false,
});

/** Sorts the greatest first. */
export const descending = <Item>(value: (item: Item) => SortValue): SortBy<Item> => ({
  value,
  descending: true,
  danish: false,
});

/** Sorts texts as a Danish dictionary does. */
export const danish = <Item>(value: (item: Item) => string): SortBy<Item> => ({
  value: (item) => value(item).slice(0, comparedLength),
  descending: false,
  danish: true,
});

/** Returns the sort key of an item. */
export const sortKey = <Item>(order: ListOrder<Item>, item: Item): SortKey => order.map(({ value }) => value(item));

const { compare: compareDanish } = new Intl.Collator('da');

/** Compares two sort keys: negative where the first comes before the other. */
export function compareKeys<Item>(order: ListOrder<Item>, one: SortKey, other: SortKey): number {
  for (const [index, by] of order.entries()) {
    const compared = compareValues(by, one[index] ?? null, other[index] ?? null);
    if (compared !== 0) return compared;
  }
  return 0;
}

function compareValues({ descending, danish }: Omit<SortBy<never>, 'value'>, a: SortValue, b: SortValue): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  const compared = danish ? compareDanish(String(a), String(b)) : a < b ? -1 : 1;
  return descending ? -compared : compared;
}

/** Sorts items into an order. */
export const inOrder = <Item>(order: ListOrder<Item>, items: readonly Item[]): Item[] =>
  items
    .map((item) => ({ item, key: sortKey(order, item) }))
    .toSorted((one, other) => compareKeys(order, one.key, other.key))
    .map(({ item }) => item);
