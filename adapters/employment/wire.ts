import { z } from 'zod';
import { err, ok, type Result } from '../../src/domain/result.ts';
import { shape } from '../http.ts';
import { numberOf } from '../kit/records.ts';

// How the employment system answers, whatever the answer is about.

const number = z.union([z.number(), z.string()]).nullish();
const page = z.object({
  data: z.array(z.unknown()).nullable(),
  hasMore: z.boolean().nullish(),
  totalSearchCount: number,
});
const created = z.object({ id: z.string().min(1) });

/** A page of a search, its records yet unread. `total` null: not told; `hasMore` null: only the total tells. */
export type Page = { data: readonly unknown[]; hasMore: boolean | null; total: number | null };

type Read<Value> = (body: unknown, status: number) => Result<Value, 'not-understood'>;

const anyList = shape(z.array(z.unknown()));
const anyPage = shape(page);
const anyCreated = shape(created);
const nothing: Page = { data: [], hasMore: false, total: 0 };

// The system says `null` or nothing at all where it could have said an empty list.
const saysNothing = (body: unknown, status: number): boolean => body === null || (status === 204 && body === undefined);

/** A page of a search; 404 is an empty one where the call accepts it. */
export const readPage: Read<Page> = (body, status) => {
  if (saysNothing(body, status) || status === 404) return ok(nothing);
  const read = anyPage(body);
  if (!read.ok) return read;
  const { data, hasMore = null, totalSearchCount } = read.value;
  return ok({ data: data ?? [], hasMore, total: numberOf(totalSearchCount) });
};

/** A plain list, its records yet unread. */
export const readList: Read<unknown[]> = (body, status) => (saysNothing(body, status) ? ok([]) : anyList(body));

/** A list, or a page that is all there is. */
export const readListOrPage: Read<unknown[]> = (body, status) => {
  const list = readList(body, status);
  if (list.ok) return list;
  const one = readPage(body, status);
  return one.ok && !one.value.hasMore && (one.value.total ?? 0) <= one.value.data.length
    ? ok([...one.value.data])
    : list;
};

/** The id of what was written; null where the system tells none. */
export const readCreated: Read<string | null> = (body) => {
  if (body === undefined || body === null) return ok(null);
  if (typeof body === 'string') return body === '' ? err('not-understood') : ok(body);
  const read = anyCreated(body);
  return read.ok ? ok(read.value.id) : read;
};

/** Holds the answer to a change: refused (400), done without a body (null), or the record as it is now. */
export type StateChange = 'refused' | null | { id: string };
export const readStateChange: Read<StateChange> = (body, status) => {
  if (status === 400) return ok('refused');
  return body === undefined || body === null ? ok(null) : anyCreated(body);
};
