import { attempt, withOneRetry, type Ask, type Asking, type Means } from './attempts.ts';
import type { Exchange } from './exchange.ts';
import type { Outcome } from './outcome.ts';
import type { Tokens } from './token.ts';
import type { Wanted } from './wanted.ts';

/** Asks in the gateway's name. A refused token (401) is replaced once for each attempt; refused again, it is `refused-us`. */
export function authorised(api: Exchange, tokens: Tokens, apiKey: string | undefined, means: Means): Asking {
  const headersWith = headersFor(apiKey);
  const { attemptMs } = means.limits;
  const once = <Value>(ask: Ask<Value>, wanted: Wanted, again = true): Promise<Outcome<Value>> => {
    const held = tokens.held();
    if (held !== null) return withToken(held, ask, wanted, again);
    return tokens.fetched().then((token) => (token.ok ? withToken(token.value, ask, wanted, again) : token));
  };
  const withToken = <Value>(token: string, ask: Ask<Value>, wanted: Wanted, again: boolean) => {
    const { request, path, body } = ask;
    const message = { method: request.method, path, headers: headersWith(token, request.method), body };
    return attempt((by) => api.send(message, attemptMs, by), request, wanted, means).then((outcome) => {
      if (outcome.ok || !outcome.worn) return outcome;
      tokens.drop(token);
      return again ? once(ask, wanted, false) : outcome;
    });
  };
  return withOneRetry(once, means);
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
