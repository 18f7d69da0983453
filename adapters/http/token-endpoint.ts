import axios, { isAxiosError } from 'axios';
import { unreached, type Broken, type Reply } from './exchange.ts';
import type { Limits } from './limits.ts';

/**
 * Asks a token endpoint with a form; never throws, follows no redirect, knows no proxy. What axios costs does not matter to a
 * call that is made once an hour.
 */
export function tokenEndpoint(
  url: string,
  form: Record<string, string>,
  { attemptMs, bodyBytes }: Pick<Limits, 'attemptMs' | 'bodyBytes'>,
): () => Promise<Reply | Broken> {
  const client = axios.create({
    headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
    decompress: false,
    maxContentLength: bodyBytes,
    maxRedirects: 0,
    proxy: false,
    // The body as it came: what reads it here is what reads all other answers.
    responseType: 'arraybuffer',
    transformResponse: [],
    validateStatus: null,
  });
  return async () => {
    // Unlike axios' own timeout, this ends a dripping body too.
    const signal = AbortSignal.timeout(attemptMs);
    try {
      const { status, headers, data } = await client.post<Buffer>(url, new URLSearchParams(form), { signal });
      const text = (name: string) => (typeof headers[name] === 'string' ? headers[name] : undefined);
      const [date, retryAfter, contentType] = [text('date'), text('retry-after'), text('content-type')];
      return { status, date, retryAfter, contentType, bytes: data };
    } catch (error) {
      // The error holds our secret: only its kind goes on.
      if (signal.aborted) return 'late';
      return isAxiosError(error) && error.code === 'ERR_BAD_RESPONSE' ? 'oversized' : unreached(error);
    }
  };
}
