import { attempt, withOneRetry, type Means } from './attempts.ts';
import type { Exchange } from './exchange.ts';
import type { Outcome, Reading } from './outcome.ts';
import type { Tokens } from './token.ts';
import type { Wanted } from './waiting.ts';

/** What is sent to a path, how its answer is read, and whether a second try is harmless; `body` is JSON. */
export type Ask<Value> = Reading<Value> & {
  method: string;
  path: string;
  body: string | null;
  idempotent: boolean;
};

/** Asks in the gateway's name. A refused token (401) is replaced once for each attempt; refused again, it is `refused-us`. */
export function authorised(api: Exchange, tokens: Tokens, apiKey: string | undefined, means: Means) {
  const headersWith = headersFor(apiKey);
  const once = async <Value>(ask: Ask<Value>, wanted: Wanted, again: boolean): Promise<Outcome<Value>> => {
    const held = tokens.held();
    const token = held === null ? await tokens.fetched() : { ok: true as const, value: held };
    if (!token.ok) return token;
    const { method, path, body } = ask;
    const message = { method, path, headers: headersWith(token.value, method), body };
    const send = (by: Wanted | null) => api.send(message, means.limits.attemptMs, by);
    const outcome = await attempt(send, ask, wanted, means);
    if (outcome.ok || !outcome.worn) return outcome;
    tokens.drop(token.value);
    return again ? once(ask, wanted, false) : outcome;
  };
  return <Value>(ask: Ask<Value>, wanted: Wanted): Promise<Outcome<Value>> =>
    withOneRetry(() => once(ask, wanted, true), ask.idempotent, wanted, means);
}

/** The headers of every message: the same two lists for as long as a token is. */
function headersFor(apiKey: string | undefined): (token: string, method: string) => string[] {
  const listed = (headers: Record<string, string>) => Object.entries(headers).flat();
  let latest: { token: string; get: string[]; other: string[] } | null = null;
  return (token, method) => {
    if (latest?.token !== token) {
      const key = apiKey === undefined ? {} : { apikey: apiKey };
      const get = listed({ accept: 'application/json', authorization: `Bearer ${token}`, ...key });
      latest = { token, get, other: [...get, 'content-type', 'application/json'] };
    }
    return method === 'GET' ? latest.get : latest.other;
  };
}
