import type { OperationContext } from '../kit/operation.ts';

/**
 * A store with delayed reads: writes show 1 to 3 seconds later by the mock's clock, in the order of writing. `row` null: the
 * record is gone.
 */
export type DelayedStore<Row> = {
  written: Map<string, Row>;
  shown: Map<string, Row>;
  waiting: { key: string; row: Row | null; showsAt: number }[];
};

/** Makes a delayed store with these rows, which writers and readers see at once. */
export const delayedStore = <Row>(rows: Iterable<[string, Row]>): DelayedStore<Row> => {
  const written = new Map(rows);
  return { written, shown: new Map(written), waiting: [] };
};

/** Writes a record, or replaces it. */
export function put<Row>(
  on: DelayedStore<Row>,
  key: string,
  row: Row,
  context: Omit<OperationContext<unknown>, 'state'>,
): void {
  on.written.set(key, row);
  show(on, key, row, context);
}

/** Takes a record away: reads show it for a while still. */
export function takeAway<Row>(
  on: DelayedStore<Row>,
  key: string,
  context: Omit<OperationContext<unknown>, 'state'>,
): void {
  on.written.delete(key);
  show(on, key, null, context);
}

function show<Row>(
  on: DelayedStore<Row>,
  key: string,
  row: Row | null,
  { now, random }: Omit<OperationContext<unknown>, 'state'>,
): void {
  const showsAt = now().getTime() + 1_000 + Math.floor(random() * 2_000);
  on.waiting.push({ key, row, showsAt: Math.max(showsAt, on.waiting.at(-1)?.showsAt ?? 0) });
}

/** Removes a record, for writers and readers alike. */
export function remove<Row>(on: DelayedStore<Row>, key: string): void {
  on.written.delete(key);
  on.shown.delete(key);
  on.waiting = on.waiting.filter((one) => one.key !== key);
}

/** Returns the records that reads see by now. */
export function shown<Row>(
  on: DelayedStore<Row>,
  { now }: Pick<OperationContext<unknown>, 'now'>,
): ReadonlyMap<string, Row> {
  const at = now().getTime();
  while (on.waiting[0] && on.waiting[0].showsAt <= at) {
    const { key, row } = on.waiting.shift() as (typeof on.waiting)[number];
    if (row === null) on.shown.delete(key);
    else on.shown.set(key, row);
  }
  return on.shown;
}
