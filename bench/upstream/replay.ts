import type { Arrival, Departure } from './bare-http.ts';
import { bearer } from './bearer.ts';
import type { Recording } from './recording-adapter.ts';

type Search = { filters: { fieldName: string; values: string[] }[]; paging: { pageSize: number } };

/**
 * A system out of what its mock said. The same call gets the same answer; a search for many finds the same rows for each of them,
 * whoever else is asked for with it. `credentials`: what the head of every call must hold.
 */
export function replay(said: readonly Recording[], credentials: readonly RegExp[]): (arrival: Arrival) => Departure {
  const [answers, rows] = [new Map<string, string>(), new Map<string, string[]>()];
  for (const { method, path, body, text } of said) {
    const [filter] = searchIn(body)?.filters ?? [];
    if (filter) addRows(rows, path, filter.fieldName, text);
    else answers.set(`${method} ${path} ${body ?? ''}`, text);
  }
  return ({ method, path, head, body }) => {
    if (path.endsWith('/token')) return ok(granted);
    if (!credentials.every((one) => one.test(head))) return { status: 401, body: '{}' };
    const search = searchIn(body);
    if (search) return found(search, path, rows);
    const answer = answers.get(`${method} ${path} ${body}`);
    return answer === undefined ? { status: 404, body: '{}' } : ok(answer);
  };
}

function addRows(rows: Map<string, string[]>, path: string, fieldName: string, text: string): void {
  const page = JSON.parse(text) as { data: Record<string, unknown>[] } | null;
  for (const row of page?.data ?? []) {
    const key = `${path} ${String(row[fieldName])}`;
    const known = rows.get(key) ?? [];
    rows.set(key, [...known, JSON.stringify(row)]);
  }
}

function found({ filters: [filter], paging }: Search, path: string, rows: ReadonlyMap<string, string[]>): Departure {
  const data = filter?.values.flatMap((value) => rows.get(`${path} ${value}`) ?? []) ?? [];
  if (data.length > paging.pageSize) return { status: 400, body: '{}' };
  return ok(`{"data":[${data.join(',')}],"hasMore":false,"totalSearchCount":${data.length}}`);
}

/** Returns the search of a call that is one for many; null for others. */
const searchIn = (body: string | null): Search | null =>
  body?.includes('"filters":') ? (JSON.parse(body) as Search) : null;

const ok = (body: string): Departure => ({ status: 200, body });
const granted = JSON.stringify({ access_token: bearer, token_type: 'Bearer', expires_in: 3_600 });
