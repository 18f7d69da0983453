import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, Observable } from '@apollo/client';
import type { FieldMergeFunction, FieldPolicy, FieldReadFunction } from '@apollo/client/cache';
import { SetContextLink } from '@apollo/client/link/context';
import { relayStylePagination } from '@apollo/client/utilities';
import { OperationTypeNode, print } from 'graphql';
import type { Sink } from 'graphql-sse';
import { sseClient } from './graphql-sse.ts';

/** `token` gives an access token that has not expired; `links` see an operation before it is sent. */
export function apolloClient(url: string, token: () => Promise<string>, ...links: ApolloLink[]): ApolloClient {
  const sse = sseClient(url, token);
  const stream = new ApolloLink(({ query, variables, extensions }) => {
    const text = extensions['persistedQuery'] ? '' : print(query);
    return new Observable((sink) => sse.subscribe({ query: text, variables, extensions }, sink as Sink));
  });
  const post = new SetContextLink(async () => ({ headers: { authorization: `Bearer ${await token()}` } }));
  const isSubscription = ({ operationType }: ApolloLink.Operation) => operationType === OperationTypeNode.SUBSCRIPTION;
  return new ApolloClient({
    link: ApolloLink.from([
      ...links,
      ApolloLink.split(isSubscription, stream, post.concat(new HttpLink({ uri: url }))),
    ]),
    cache: new InMemoryCache({
      typePolicies: {
        Query: { fields: { citizens: pages('filter', 'order', 'purpose') } },
        Citizen: { fields: { cases: pages('filter') } },
      },
    }),
  });
}

/** A list read page by page. One that is not known stays `null`; relayStylePagination alone would make it an empty one. */
function pages(...keyArgs: string[]): FieldPolicy {
  const known = relayStylePagination(keyArgs) as { merge: FieldMergeFunction; read: FieldReadFunction };
  return {
    keyArgs,
    merge: (before, page, options) =>
      page?.edges === null ? page : known.merge(before?.edges ? before : undefined, page, options),
    read: (list, options) => (list?.edges === null ? list : known.read(list, options)),
  };
}
