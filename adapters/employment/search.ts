import { err, ok } from '../../src/domain/result.ts';
import { notUnderstood, type EmploymentSession } from './session.ts';
import { readList, readPage, type Page } from './wire.ts';
import type { Answer, Call } from '../../src/domain/citizen/answer.ts';

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
  /** How many records a page has; the system counts pages from 0. */
  pageSize: number;
  fresh?: boolean;
  /** True if the system may say that there is nothing by 404. */
  nothingBy404?: boolean;
};

const accepts = [204];
const mostPages = 30;

/** The order of a search, as JSON: by these fields in turn. */
export const ascendingBy = (...fieldNames: string[]): string =>
  JSON.stringify(fieldNames.map((fieldName) => ({ fieldName, ascending: true })));

/** One page of a search. Searching is a POST at this vendor, but changes nothing. */
export function searchPage({ http }: EmploymentSession, search: Search, pageNumber: number, within: Call): Promise<Answer<Page>> {
  const { call, path, fresh = false, term, filters, rest, pageSize, nothingBy404 = false } = search;
  const asked = term === undefined ? '' : `"term":${JSON.stringify(term)},`;
  const json = `{${asked}"filters":${JSON.stringify(filters)},${rest}"paging":{"pageNumber":${pageNumber},"pageSize":${pageSize}}}`;
  const taken = nothingBy404 ? [...accepts, 404] : accepts;
  const request = {
    call,
    path,
    fresh,
    json,
    method: 'POST',
    idempotent: true,
    reads: readPage,
    accepts: taken,
  } as const;
  return http.send(request, within);
}

/**
 * Tells whether there are more records behind so many: by the page's own word, or by how many there are in all. Neither
 * told: none.
 */
export const isMore = ({ hasMore, total }: Page, seen: number): boolean =>
  hasMore === true || (total !== null && total > seen);

/** Every record of a search, as old as its first page; not understood where the pages do not end, or end too soon. */
export async function searchAll(session: EmploymentSession, search: Search, within: Call): Promise<Answer<readonly unknown[]>> {
  const first = await searchPage(session, search, 0, within);
  if (!first.ok) return first;
  let page = first.value.value;
  const records = [...page.data];
  for (let pageNumber = 1; isMore(page, records.length); pageNumber++) {
    if (page.data.length === 0 || pageNumber === mostPages) {
      session.alarm('upstream-invalid', { area: session.area, call: search.call });
      return err(notUnderstood(session, search.call));
    }
    const next = await searchPage(session, search, pageNumber, within);
    if (!next.ok) return next;
    page = next.value.value;
    records.push(...page.data);
  }
  return ok({ ...first.value, value: records });
}

/** Reads a list that the system gives whole, by one GET. */
export const list = (
  { http }: EmploymentSession,
  asked: { call: string; path: string; query?: Record<string, string>; fresh?: boolean },
  within: Call,
  reads: (body: unknown, status: number) => ReturnType<typeof readList> = readList,
): Promise<Answer<unknown[]>> => http.send({ ...asked, method: 'GET', idempotent: true, reads, accepts }, within);

/** Asks one by one, so many at a time: whoever asks for fifty leaves places to others. */
export async function askEach<Key, Reply>(keys: readonly Key[], ask: (key: Key) => Promise<Reply>): Promise<Reply[]> {
  const replies: Reply[] = [];
  let next = 0;
  const work = async () => {
    for (let mine = next++; mine < keys.length; mine = next++) replies[mine] = await ask(keys[mine] as Key);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, keys.length) }, work));
  return replies;
}

const atOnce = 8;
