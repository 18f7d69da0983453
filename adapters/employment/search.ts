import type { Answer } from '../../src/domain/citizen/answer.ts';
import { ok } from '../../src/domain/result.ts';
import type { EmploymentSession } from './session.ts';
import { readPage, type Page } from './wire.ts';

/** One field that a search goes by; `customFilter` where the system wants to be told how. */
export type Filter = { customFilter?: string; fieldName: string; values: readonly (string | null)[] };

/**
 * A search as the system takes it: for the records where each named field has one of the values. Which columns, in which order
 * and whatever else its body says is JSON already: that never changes, and writing it is most of what writing a search costs.
 */
export type Search = {
  call: string;
  path: string;
  filters: readonly Filter[];
  /** The rest of its body, each `"key":value`. */
  rest: string;
  term?: string;
  /** The number of records in a page; the system counts pages from 0. */
  pageSize: number;
  fresh?: boolean;
  /** True if the system may say that there is nothing by 404. */
  nothingBy404?: boolean;
};

const mostPages = 30;

/** The order of a search, as JSON: by these fields in turn. */
export const ascendingBy = (...fieldNames: string[]): string =>
  JSON.stringify(fieldNames.map((fieldName) => ({ fieldName, ascending: true })));

/** Reads one page of a search. Searching is a POST at this vendor, but changes nothing. */
export function searchPage(session: EmploymentSession, search: Search, pageNumber: number): Promise<Answer<Page>> {
  const { call, path, fresh = false, term, filters, rest, pageSize, nothingBy404 } = search;
  const asked = term === undefined ? '' : `"term":${JSON.stringify(term)},`;
  const json = `{${asked}"filters":${JSON.stringify(filters)},${rest}"paging":{"pageNumber":${pageNumber},"pageSize":${pageSize}}}`;
  const accepts = nothingBy404 ? [204, 404] : [204];
  return session.send({ call, path, fresh, json, method: 'POST', idempotent: true, reads: readPage, accepts });
}

/**
 * Tells whether there are more records behind so many: by the page's own word, or by how many there are in all. Neither
 * told: none.
 */
export const isMore = ({ hasMore, total }: Page, seen: number): boolean =>
  hasMore === true || (total !== null && total > seen);

/** Reads every record of a search, as old as its first page; not understood where the pages do not end, or end too soon. */
export async function searchAll(session: EmploymentSession, search: Search): Promise<Answer<readonly unknown[]>> {
  const first = await searchPage(session, search, 0);
  if (!first.ok) return first;
  let page = first.value.value;
  const records = [...page.data];
  for (let pageNumber = 1; isMore(page, records.length); pageNumber++) {
    if (page.data.length === 0 || pageNumber === mostPages) {
      session.incomplete(search.call);
      return session.notUnderstood(search.call);
    }
    const next = await searchPage(session, search, pageNumber);
    if (!next.ok) return next;
    page = next.value.value;
    records.push(...page.data);
  }
  return ok({ ...first.value, value: records });
}
