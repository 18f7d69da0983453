import type { Arrival, Departure } from './bare-http.ts';
import { bearer } from './bearer.ts';

type Row = Record<string, unknown> & { id: string };

/** All rows of one search, in the order of their ids as the mock has it, and the field they are searched by. */
export type Shelf = { rows: readonly Row[]; by: string };

type Search = {
  filters: { fieldName: string; values: string[] }[];
  columns?: string[];
  paging?: { pageSize: number };
};
type Printed = { rank: number; json: string };

const always = ['id', 'citizenId'];

/** The employment system, out of what its mock said: the same rows for the same search, printed once for each set of columns. */
export function employment(shelves: ReadonlyMap<string, Shelf>) {
  const printed = new Map<string, Map<string, Printed[]>>();
  const shelfOf = (path: string, { rows, by }: Shelf, columns: readonly string[] | undefined) => {
    const name = `${path} ${columns?.join(' ') ?? '*'}`;
    const known = printed.get(name) ?? printRows(rows, by, columns);
    printed.set(name, known);
    return known;
  };
  return ({ method, path, head, body }: Arrival): Departure => {
    if (path === '/oauth2/token') return ok({ access_token: bearer, token_type: 'Bearer', expires_in: 3_600 });
    if (!head.includes(`Bearer ${bearer}`) || !/\r\napikey: helhed-apikey/i.test(head))
      return { status: 401, body: '{}' };
    const shelf = shelves.get(path);
    if (method !== 'POST' || !shelf) return { status: 404, body: '{}' };
    const { filters, columns, paging } = JSON.parse(body) as Search;
    const [filter] = filters;
    if (filters.length !== 1 || filter?.fieldName !== shelf.by) return { status: 400, body: '{}' };
    const by = shelfOf(path, shelf, columns);
    const found = filter.values.flatMap((value) => by.get(value) ?? []).toSorted((a, b) => a.rank - b.rank);
    if (found.length === 0) return { status: 204, body: '' };
    if (found.length > (paging?.pageSize ?? 20)) return { status: 400, body: '{}' };
    const data = found.map((one) => one.json).join(',');
    return { status: 200, body: `{"data":[${data}],"hasMore":false,"totalSearchCount":${found.length}}` };
  };
}

function printRows(rows: readonly Row[], by: string, columns: readonly string[] | undefined): Map<string, Printed[]> {
  const wanted = (row: Row) =>
    columns
      ? Object.fromEntries(Object.entries(row).filter(([key]) => always.includes(key) || columns.includes(key)))
      : row;
  const all = rows.map((row, rank) => ({ key: String(row[by]), rank, json: JSON.stringify(wanted(row)) }));
  return Map.groupBy(all, ({ key }) => key);
}

const ok = (body: object): Departure => ({ status: 200, body: JSON.stringify(body) });
