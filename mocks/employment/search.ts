import { z } from 'zod';
import type { MockReply, MockRequest } from '../kit/operation.ts';
import { textForm } from '../kit/text-form.ts';
import { problem } from './problem.ts';

const asked = z.object({
  term: z.string().default(''),
  filters: z
    .array(
      z.object({ customFilter: z.string().optional(), fieldName: z.string(), values: z.array(z.string().nullable()) }),
    )
    .default([]),
  columns: z.array(z.string()).optional(),
  sort: z.array(z.object({ fieldName: z.string(), ascending: z.boolean() })).default([]),
  paging: z.object({ pageNumber: z.int().min(0), pageSize: z.int().min(1).max(1_000) }).optional(),
});
type Row = Record<string, unknown>;

/** A search's rows, filters and form of answer. */
export type Searched<Record extends object> = {
  rows: Iterable<Record>;
  /** The fields that it can be filtered by; those in `ignored` accept any value. */
  filterBy: readonly string[];
  ignored?: readonly string[];
  firstPage?: 0 | 1;
  textOf?(row: Record): string;
  /** The record in the shape that it is answered in. */
  shape(row: Record): object;
  /** The way to announce further pages, and the answer where nothing is found. */
  pageInfo: 'hasMore' | 'totalSearchCount' | 'both';
  whenEmpty?: MockReply;
  /** true: returns only the columns asked for; the recorded searches ignore them. */
  byColumn?: boolean;
};

const broad = 100;

/** Returns the CPR numbers or ids that a search filters a field by. */
export function valuesOf(request: MockRequest, fieldName: string): readonly string[] {
  const search = asked.safeParse(request.body);
  return search.success
    ? search.data.filters
        .filter((one) => one.fieldName === fieldName)
        .flatMap((one) => one.values.filter((value) => value !== null))
    : [];
}

/** Answers the vendor's search by POST: 504 when it is too broad, 400 when it is malformed. */
export function search<Record extends object>(request: MockRequest, searched: Searched<Record>): MockReply {
  const {
    rows,
    filterBy,
    ignored = [],
    firstPage = 0,
    textOf,
    shape,
    pageInfo,
    whenEmpty,
    byColumn = false,
  } = searched;
  const parsed = asked.safeParse(request.body);
  if (!parsed.success) return problem(400, 'The search is malformed.');
  const { term, filters, columns, sort, paging = { pageNumber: firstPage, pageSize: 20 } } = parsed.data;
  if (paging.pageNumber < firstPage) return problem(400, `Pages count from ${firstPage}.`);
  const strange = filters.find(({ fieldName }) => !filterBy.includes(fieldName) && !ignored.includes(fieldName));
  if (strange) return problem(400, `There is no filter on ${strange.fieldName}.`);
  const part = term === '*' ? '' : textForm(term);
  if (part === '' && filters.length === 0 && paging.pageSize > broad) return problem(504, 'The search took too long.');
  const wanted = filters
    .filter(({ fieldName }) => filterBy.includes(fieldName))
    .map(({ fieldName, values }) => ({ fieldName, values: new Set(values) }));
  const found = [...rows].filter(
    (row) =>
      wanted.every(({ fieldName, values }) => values.has(String((row as Row)[fieldName]))) &&
      textForm(textOf?.(row) ?? '').includes(part),
  );
  const start = (paging.pageNumber - firstPage) * paging.pageSize;
  const page = found.toSorted(bySorting(sort)).slice(start, start + paging.pageSize);
  if (found.length === 0 && whenEmpty) return whenEmpty;
  const data = page.map((row) => onlyColumns(shape(row), byColumn ? columns : undefined));
  const hasMore = start + page.length < found.length;
  return {
    status: 200,
    body: {
      data,
      ...(pageInfo === 'totalSearchCount' ? {} : { hasMore }),
      ...(pageInfo === 'hasMore' ? {} : { totalSearchCount: found.length }),
    },
  };
}

const alphabet = new Intl.Collator('da');

function bySorting(sort: readonly { fieldName: string; ascending: boolean }[]): (a: object, b: object) => number {
  return (a, b) => {
    for (const { fieldName, ascending } of sort) {
      const order = alphabet.compare(textIn(a, fieldName), textIn(b, fieldName));
      if (order !== 0) return ascending ? order : -order;
    }
    return 0;
  };
}

const textIn = (row: object, fieldName: string): string => {
  const value = (row as Row)[fieldName];
  return typeof value === 'string' ? value : '';
};

const always = ['id', 'citizenId'];

const onlyColumns = (row: object, columns: readonly string[] | undefined): object =>
  columns
    ? Object.fromEntries(Object.entries(row).filter(([key]) => always.includes(key) || columns.includes(key)))
    : row;
