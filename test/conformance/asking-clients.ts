import { CombinedGraphQLErrors, gql, ServerError } from '@apollo/client';
import { ClientError } from 'graphql-request';
import { apolloClient } from './clients/apollo-client.ts';
import { requestClient } from './clients/graphql-request.ts';
import { urqlClient } from './clients/urql.ts';

/** What became of an operation, as a client tells it: the codes of its errors, or the status where it tells no more. */
type Told = {
  // oxlint-disable-next-line typescript/no-explicit-any -- a test reads what it asked for, and fails where it is not there
  data: any;
  errors: (string | number)[];
};

type Variables = Record<string, unknown>;

/** A client of Helhed, by what a front end does with it. */
type AskingClient = {
  ask(query: string, variables?: Variables): Promise<Told>;
  /** Asks, and gives what takes the question back. */
  askAndLeave(query: string, variables: Variables): () => void;
};

type Connect = (url: string, token: () => Promise<string>) => AskingClient;

const byApollo: Connect = (url, token) => {
  const client = apolloClient(url, token);
  return {
    async ask(text, variables = {}) {
      const document = gql(text);
      const asked = text.startsWith('mutation')
        ? client.mutate({ mutation: document, variables })
        : client.query({ query: document, variables, fetchPolicy: 'network-only' });
      return asked.then(
        ({ data }) => ({ data, errors: [] }),
        (error: unknown) => {
          if (ServerError.is(error)) return { data: undefined, errors: [error.statusCode] };
          if (!CombinedGraphQLErrors.is(error)) throw error;
          return { data: error.data, errors: codesOf(error.errors) };
        },
      );
    },
    askAndLeave(text, variables) {
      const asking = client.watchQuery({ query: gql(text), variables }).subscribe({ error: () => {} });
      return () => asking.unsubscribe();
    },
  };
};

const byUrql: Connect = (url, token) => {
  const client = urqlClient(url, token);
  return {
    async ask(text, variables = {}) {
      const asked = text.startsWith('mutation') ? client.mutation(text, variables) : client.query(text, variables);
      const { data, error } = await asked.toPromise();
      if (error?.networkError) throw error.networkError;
      return { data, errors: codesOf(error?.graphQLErrors ?? []) };
    },
    askAndLeave: (text, variables) => client.query(text, variables).subscribe(() => {}).unsubscribe,
  };
};

const byRequest: Connect = (url, token) => {
  const client = requestClient(url, token);
  return {
    ask: (text, variables = {}) =>
      client.request<unknown>(text, variables).then(
        (data) => ({ data, errors: [] }),
        (error: unknown) => {
          if (!(error instanceof ClientError)) throw error;
          return { data: error.response.data, errors: codesOf(error.response.errors ?? []) };
        },
      ),
    askAndLeave(text, variables) {
      const leaving = new AbortController();
      client.request({ document: text, variables, signal: leaving.signal }).catch(() => {});
      return () => leaving.abort();
    },
  };
};

const codesOf = (errors: readonly { extensions?: Record<string, unknown> | undefined }[]) =>
  errors.map(({ extensions }) => String(extensions?.['code']));

/** The clients of docs/clients.md that front ends ask with. */
export const askingClients = { 'Apollo Client': byApollo, urql: byUrql, 'graphql-request': byRequest };
