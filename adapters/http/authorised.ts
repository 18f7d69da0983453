import type { Call } from '../../src/domain/area-system.ts';
import { attempt, withOneRetry, type Means } from './attempts.ts';
import type { Exchange } from './exchange.ts';
import type { Outcome, Reader } from './outcome.ts';
import type { Tokens } from './token.ts';

/** What is sent to a path, how its answer is read, and whether a second try is harmless. */
export type Ask<Value> = {
  method: string;
  headers?: Record<string, string>;
  body?: unknown;
  idempotent: boolean;
  reads: Reader<Value>;
  accepts?: readonly number[];
};

/** Asks in the gateway's name. A refused token (401) is replaced once for each attempt; refused again, it is `refused-us`. */
export function authorised(api: Exchange, tokens: Tokens, apiKey: string | undefined, means: Means) {
  const once = async <Value>(ask: Ask<Value>, path: string, within: Call, again: boolean): Promise<Outcome<Value>> => {
    const token = await tokens.current();
    if (!token.ok) return token;
    const { method, body } = ask;
    const message = {
      method,
      path,
      headers: headersFor(ask, token.value, apiKey),
      body: body === undefined ? body : JSON.stringify(body),
    };
    const outcome = await attempt(api, message, ask, within, means);
    if (outcome.ok || !outcome.worn) return outcome;
    tokens.drop(token.value);
    return again ? once(ask, path, within, false) : outcome;
  };
  return <Value>(ask: Ask<Value>, path: string, within: Call): Promise<Outcome<Value>> =>
    withOneRetry(() => once(ask, path, within, true), ask.idempotent, within, means);
}

const headersFor = ({ headers, method }: Ask<unknown>, token: string, apiKey: string | undefined) => ({
  ...headers,
  accept: 'application/json',
  ...(method === 'GET' ? {} : { 'content-type': 'application/json' }),
  authorization: `Bearer ${token}`,
  ...(apiKey === undefined ? {} : { apikey: apiKey }),
});
