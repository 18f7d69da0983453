import type { Exchange } from '../../adapters/http/exchange.ts';

/** A call that an adapter made, and what it was told; `path` begins at the origin. */
export type Said = { origin: string; method: string; path: string; body: string | null; text: string };

/** What was said since somebody last took it. */
let said: Said[] = [];

/** Takes all that was said, in the order in which it came. */
export function takeSaid(): Said[] {
  const taken = said;
  said = [];
  return taken;
}

/** The exchange of the adapters, by fetch; it keeps what it is told, and throws at anything but success. */
export function exchangeWith(origin: string): Exchange {
  return {
    async send({ method, path, headers: list, body }) {
      const headers = Object.fromEntries(Array.from({ length: list.length / 2 }, (_, at) => list.slice(2 * at)));
      const message = { method, headers, body };
      const answer = await fetch(`${origin}${path}`, message);
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
      const bytes = Buffer.from(await answer.arrayBuffer());
      said.push({ origin, method, path, body, text: bytes.toString() });
      return { status: 200, date: undefined, retryAfter: undefined, contentType: undefined, bytes };
    },
    close: async () => {},
  };
}

export const unreached = () => 'unreachable' as const;
