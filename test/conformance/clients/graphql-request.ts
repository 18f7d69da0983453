import { GraphQLClient } from 'graphql-request';

/** `token` gives an access token that has not expired. */
export function requestClient(url: string, token: () => Promise<string>): GraphQLClient {
  return new GraphQLClient(url, {
    requestMiddleware: async (request) => {
      const headers = new Headers(request.headers);
      headers.set('authorization', `Bearer ${await token()}`);
      return { ...request, headers };
    },
  });
}
