import { z } from 'zod';
import type { MockReply, MockRequest } from '../kit/operation.ts';
import { problem } from './problem.ts';

const asked = z.object({
  term: z.string().default(''),
  filters: z.array(z.object({ fieldName: z.string(), values: z.array(z.string()) })).default([]),
  columns: z.array(z.string()).optional(),
  sort: z.array(z.object({ fieldName: z.string(), ascending: z.boolean() })).default([]),
  paging: z.object({ pageNumber: z.int().min(0), pageSize: z.int().min(1).max(500) }).optional(),
});
type Row = Record<string, unknown> & { id: string };

/** What a search looks through: which fields it can be filtered by, where its page count begins, what a term is part of. */
export type Searched = {
  rows: Iterable<Row>;
  filterBy: readonly string[];
  firstPage?: 0 | 1;
  textOf?(row: Row): string;
  /** The record as it is answered, when more is to be worked out for the few on the page. */
  whole?(row: Row): Row;
};

const broad = 100;
const always = ['id', 'citizenId'];

/** The CPR numbers or ids that a search filters a field by. */
export function valuesOf(request: MockRequest, fieldName: string): readonly string[] {
  const search = asked.safeParse(request.body);
  return search.success
    ? search.data.filters.filter((one) => one.fieldName === fieldName).flatMap((one) => one.values)
    : [];
}

/** The vendor's search by POST: 204 when nothing is found, 504 when it is asked too broadly, 400 when it is asked wrongly. */
export function search(
  request: MockRequest,
  { rows, filterBy, firstPage = 0, textOf, whole = (row) => row }: Searched,
): MockReply {
  const parsed = asked.safeParse(request.body);
  if (!parsed.success) return problem(400, 'The search is malformed.');
  const { term, filters, columns, sort, paging = { pageNumber: firstPage, pageSize: 20 } } = parsed.data;
  if (paging.pageNumber < firstPage) return problem(400, `Pages count from ${firstPage}.`);
  const strange = filters.find((one) => !filterBy.includes(one.fieldName));
  if (strange) return problem(400, `There is no filter on ${strange.fieldName}.`);
  if (term === '' && filters.length === 0 && paging.pageSize > broad) return problem(504, 'The search took too long.');
  const wanted = filters.map((one) => ({ fieldName: one.fieldName, values: new Set(one.values) }));
  const part = term.toLocaleLowerCase('da');
  const found = [...rows].filter(
    (row) =>
      wanted.every((one) => one.values.has(String(row[one.fieldName]))) &&
      (textOf?.(row) ?? '').toLocaleLowerCase('da').includes(part),
  );
  const start = (paging.pageNumber - firstPage) * paging.pageSize;
  const page = found.toSorted(bySorting(sort)).slice(start, start + paging.pageSize);
  if (page.length === 0) return { status: 204 };
  const data = page.map((row) => onlyColumns(whole(row), columns));
  return { status: 200, body: { data, hasMore: start + page.length < found.length, totalSearchCount: found.length } };
}

const alphabet = new Intl.Collator('da');

function bySorting(sort: readonly { fieldName: string; ascending: boolean }[]): (a: Row, b: Row) => number {
  return (a, b) => {
    for (const { fieldName, ascending } of sort) {
      const order = alphabet.compare(textIn(a, fieldName), textIn(b, fieldName));
      if (order !== 0) return ascending ? order : -order;
    }
    return 0;
  };
}

const textIn = (row: Row, fieldName: string): string => {
  const value = row[fieldName];
  return typeof value === 'string' ? value : '';
};

const onlyColumns = (row: Row, columns: readonly string[] | undefined): object =>
  columns
    ? Object.fromEntries(Object.entries(row).filter(([key]) => always.includes(key) || columns.includes(key)))
    : row;
