import type { Answer, Call, Fault } from '../../src/domain/area-system.ts';
import { no, yes } from '../../src/domain/result.ts';
import type { SystemHttp } from '../http.ts';
import { readList, readPage, type Page } from './wire.ts';

/**
 * A search as the system takes it: for the records where each named field has one of the values. Which columns, in which order,
 * is JSON already: they never change, and writing them is most of what writing a search costs.
 */
export type Search = {
  call: string;
  path: string;
  term?: string;
  filters: readonly { fieldName: string; values: readonly string[] }[];
  columns: string;
  sort: string;
  fresh?: boolean;
};

export type Paging = { pageNumber: number; pageSize: number };

const accepts = [204];
const wholePage = 500;
const mostPages = 10;

/** The order of a search, as JSON: by these fields in turn. */
export const ascendingBy = (...fieldNames: string[]): string =>
  JSON.stringify(fieldNames.map((fieldName) => ({ fieldName, ascending: true })));

/** A fault for an answer that came, but cannot be right. */
export const notUnderstood = (area: string, call: string): Fault => ({
  kind: 'not-understood',
  area,
  call,
  retryAt: null,
});

/** One page of a search, counted from 0. Searching is a POST at this vendor, but changes nothing. */
export function searchPage(
  http: SystemHttp,
  { call, path, fresh = false, term = '', filters, columns, sort }: Search,
  paging: Paging,
  within: Call,
): Promise<Answer<Page>> {
  const [where, which] = [JSON.stringify(filters), JSON.stringify(paging)];
  const json = `{"term":${JSON.stringify(term)},"filters":${where},"columns":${columns},"sort":${sort},"paging":${which}}`;
  return http.send({ call, path, fresh, json, method: 'POST', idempotent: true, reads: readPage, accepts }, within);
}

/** Every record of a search, as old as its first page; not understood where the pages would not end. */
export async function searchAll(
  http: SystemHttp,
  area: string,
  search: Search,
  within: Call,
): Promise<Answer<unknown[]>> {
  const first = await searchPage(http, search, { pageNumber: 0, pageSize: wholePage }, within);
  if (!first.ok) return first;
  let page = first.value.value;
  if (!page.hasMore) return yes({ ...first.value, value: page.data });
  const records = [...page.data];
  for (let pageNumber = 1; page.hasMore; pageNumber++) {
    if (page.data.length === 0 || pageNumber === mostPages) return no(notUnderstood(area, search.call));
    const next = await searchPage(http, search, { pageNumber, pageSize: wholePage }, within);
    if (!next.ok) return next;
    page = next.value.value;
    records.push(...page.data);
  }
  return yes({ ...first.value, value: records });
}

/** A list that the system gives whole. */
export const list = (
  http: SystemHttp,
  asked: { call: string; path: string; fresh?: boolean },
  within: Call,
): Promise<Answer<unknown[]>> =>
  http.send({ ...asked, method: 'GET', idempotent: true, reads: readList, accepts }, within);
