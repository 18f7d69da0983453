import { sql, type RawBuilder } from 'kysely';
import type { SortBy, SortKey } from '../../domain/list-order.ts';

/** The order of a list that lies in columns of a store; all of them go the same way, so that an index has it. */
export type StoredOrder<Item> = readonly (SortBy<Item> & { column: string })[];

/** Returns the order by some columns, each with the value that items have in it, none of which is ever null. */
export const storedOrder = <Item>(
  direction: 'asc' | 'desc',
  columns: Readonly<Record<string, (item: Item) => string | number>>,
): StoredOrder<Item> =>
  Object.entries(columns).map(([column, value]) => ({
    column,
    value,
    descending: direction === 'desc',
    danish: false,
  }));

/** Tells of each row whether it is behind a sort key; all of them are behind none. */
export const isBehind = <Item>(order: StoredOrder<Item>, key: SortKey | null): RawBuilder<boolean> =>
  key
    ? sql`(${sql.join(columnsOf(order))}) ${sql.raw(isDescending(order) ? '<' : '>')} (${sql.join([...key])})`
    : sql`true`;

/** Sorts rows into the order. */
export function sortedBy<Item>(order: StoredOrder<Item>): RawBuilder<unknown> {
  const direction = sql.raw(isDescending(order) ? 'desc' : 'asc');
  return sql.join(columnsOf(order).map((column) => sql`${column} ${direction}`));
}

const columnsOf = <Item>(order: StoredOrder<Item>) => order.map(({ column }) => sql.ref(column));

const isDescending = <Item>(order: StoredOrder<Item>): boolean => order.some(({ descending }) => descending);
