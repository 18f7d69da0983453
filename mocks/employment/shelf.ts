import type { Desk } from '../kit/operation.ts';

/** Records that reads see later than they were written, 1 to 3 seconds by the mock's clock, in the order of writing. */
export type Shelf<Row> = {
  written: Map<string, Row>;
  shown: Map<string, Row>;
  waiting: { key: string; row: Row; showsAt: number }[];
};

/** A shelf on which these stand, for writers and readers alike. */
export const shelf = <Row>(rows: Iterable<[string, Row]>): Shelf<Row> => {
  const written = new Map(rows);
  return { written, shown: new Map(written), waiting: [] };
};

/** Writes a record, or replaces it. */
export function put<Row>(on: Shelf<Row>, key: string, row: Row, { now, random }: Omit<Desk<unknown>, 'state'>): void {
  on.written.set(key, row);
  const showsAt = now().getTime() + 1_000 + Math.floor(random() * 2_000);
  on.waiting.push({ key, row, showsAt: Math.max(showsAt, on.waiting.at(-1)?.showsAt ?? 0) });
}

/** Takes a record away, from writers and readers alike. */
export function remove<Row>(on: Shelf<Row>, key: string): void {
  on.written.delete(key);
  on.shown.delete(key);
  on.waiting = on.waiting.filter((one) => one.key !== key);
}

/** What reads see by now. */
export function shown<Row>(on: Shelf<Row>, { now }: Pick<Desk<unknown>, 'now'>): ReadonlyMap<string, Row> {
  const at = now().getTime();
  while (on.waiting[0] && on.waiting[0].showsAt <= at) {
    const { key, row } = on.waiting.shift() as (typeof on.waiting)[number];
    on.shown.set(key, row);
  }
  return on.shown;
}
