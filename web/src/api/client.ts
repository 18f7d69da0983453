import { cacheExchange, Client, fetchExchange, mapExchange } from 'urql';
import { session } from './session.ts';

/** Makes a client with an empty store. Answers are kept whole, by operation: what was seen for two purposes is never mixed. */
export const createClient = (): Client =>
  new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: { credentials: 'same-origin', headers: { accept: 'application/graphql-response+json' } },
    exchanges: [mapExchange({ onResult: noteSession }), cacheExchange, fetchExchange],
  });

function noteSession({ error, data }: { error?: { response?: unknown } | undefined; data?: unknown }): void {
  const { status } = (error?.response ?? {}) as { status?: number };
  if (status === 401) session.refused();
  else if (data !== undefined && data !== null) session.accepted();
}
