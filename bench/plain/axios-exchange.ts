// oxlint-disable-next-line no-restricted-imports -- this is how axios is used where nobody minds what it costs
import axios from 'axios';
import type { Exchange, Reply } from '../../adapters/http/exchange.ts';

/** The same exchange by axios with its defaults: its own transport, and keep-alive agents as Node has them. */
export function exchangeWith(origin: string): Exchange {
  const client = axios.create({ baseURL: origin, responseType: 'arraybuffer', validateStatus: () => true });
  return {
    async send({ method, path, headers, body }, ms, wanted) {
      const ending = new AbortController();
      const { signal } = ending;
      const timer = setTimeout(() => ending.abort(), ms);
      if (wanted) wanted.work = { end: () => ending.abort() };
      try {
        const named = Object.fromEntries(Array.from({ length: headers.length / 2 }, (_, at) => headers.slice(2 * at)));
        const reply = await client.request<Buffer>({ method, url: path, headers: named, data: body, signal });
        const { status, data: bytes, headers: told } = reply;
        const {
          date,
          'retry-after': retryAfter,
          'content-type': contentType,
        } = told as Record<string, string | undefined>;
        return { status, date, retryAfter, contentType, bytes } satisfies Reply;
      } catch {
        return wanted?.gone ? 'unwanted' : signal.aborted ? 'late' : 'unreachable';
      } finally {
        clearTimeout(timer);
        if (wanted) wanted.work = null;
      }
    },
    close: async () => {},
  };
}

export const unreached = () => 'unreachable' as const;
