import { createClient, type Client } from 'graphql-sse';

/** `token` gives an access token that has not expired; it is asked for one again before each connection. */
export function sseClient(url: string, token: () => Promise<string>): Client {
  let answer: Response | null = null;
  return createClient({
    url,
    headers: async () => ({ authorization: `Bearer ${await token()}` }),
    fetchFn: async (...asked: Parameters<typeof fetch>) => {
      answer = null;
      return (answer = await fetch(...asked));
    },
    retryAttempts: Infinity,
    // Asking again helps neither a token that is not believed nor a request that is wrong.
    async retry(times) {
      const status = answer?.status ?? 0;
      if (status >= 400 && status < 500 && status !== 429) throw new Error(`Helhed answered ${status}`);
      const least = Number(answer?.headers.get('retry-after') ?? 0);
      const seconds = Math.max(least, Math.min(2 ** times, 60)) + Math.random();
      await new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
    },
  });
}
