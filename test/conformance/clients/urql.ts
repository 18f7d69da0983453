import { cacheExchange, Client, fetchExchange, subscriptionExchange } from '@urql/core';
import { sseClient } from './graphql-sse.ts';

/** `token` gives an access token that has not expired. */
export function urqlClient(url: string, token: () => Promise<string>): Client {
  const sse = sseClient(url, token);
  return new Client({
    url,
    // Else urql puts queries and their variables into the address, and Helhed does not answer those.
    preferGetMethod: false,
    fetch: async (address, how) => {
      const all = new Headers(how?.headers);
      all.set('authorization', `Bearer ${await token()}`);
      return fetch(address, { ...how, headers: all });
    },
    exchanges: [
      cacheExchange,
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query = '', variables }) => ({
          subscribe: (sink) => ({ unsubscribe: sse.subscribe({ query, ...(variables && { variables }) }, sink) }),
        }),
      }),
    ],
  });
}
