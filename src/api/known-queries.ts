import {
  HeaderMap,
  type ApolloServerPlugin,
  type GraphQLRequestContextDidResolveOperation as Resolved,
  type GraphQLRequestContextWillSendResponse as Answered,
  type GraphQLResponse,
  type HTTPGraphQLResponse,
} from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { Context } from '../context.ts';
import type { Execute } from '../executor/executor.ts';
import { keepLatest } from '../platform/keep-latest.ts';

type Plugin = ApolloServerPlugin<Context>;
type Asked = { query: string; operationName: string | null; variables: Record<string, unknown> | null };
type Known = { document: DocumentNode; operation: OperationDefinitionNode };

/** Queries that the GraphQL server has let in before, answered without it: its hooks are ours and run as they do there (ADR 26). */
export type KnownQueries = {
  /** Null for what is to be answered by the GraphQL server, which is told by `begun` of the context what has been done already. */
  answer(request: FastifyRequest, context: Context): Promise<HTTPGraphQLResponse | null>;
  /** Hears how the GraphQL server answered a request. */
  heard(request: FastifyRequest, answer: HTTPGraphQLResponse): void;
  /** Learns from the GraphQL server which queries are good. */
  learning: Plugin;
};

/** Texts that are remembered, and how long one may be; media types by what clients say that they accept. */
const [mostTexts, longestText, mostTypes] = [500, 10_000, 50];

/** `plugins` are those of the GraphQL server that have a say in how a query is answered. */
export function knownQueries(plugins: readonly Plugin[], execute: Execute): KnownQueries {
  const known = new Map<string, Map<string | null, Known>>();
  const types = new Map<string | undefined, string>();
  return {
    async answer({ method, headers, body }, context) {
      const asked = method === 'POST' ? askedBy(body) : null;
      const operation = asked && known.get(asked.query)?.get(asked.operationName);
      const type = types.get(headers.accept);
      if (!operation || !type) return null;
      const answered = await answerTo(asked, operation, context, { plugins, execute });
      return answered && written(answered, type);
    },
    heard({ headers }, { status = 200, headers: answered }) {
      const type = answered.get('content-type');
      if (status === 200 && type) keepLatest(types, headers.accept, type, mostTypes);
    },
    learning: {
      requestDidStart: async () => ({
        async executionDidStart({ source, request: { operationName = null }, document, operation }) {
          if (operation.operation !== 'query' || source.length > longestText) return;
          const operations = known.get(source) ?? new Map<string | null, Known>();
          keepLatest(known, source, operations.set(operationName, { document, operation }), mostTexts);
        },
      }),
    },
  };
}

/** The steps that the GraphQL server takes, as far as they concern a query that is as good as it was before. */
async function answerTo(
  { query, operationName, variables }: Asked,
  { document, operation }: Known,
  contextValue: Context,
  { plugins, execute }: { plugins: readonly Plugin[]; execute: Execute },
): Promise<GraphQLResponse | null> {
  const request = { query, variables: variables ?? {}, ...(operationName && { operationName }) };
  const response = { http: { status: undefined, headers: new HeaderMap() } } as unknown as GraphQLResponse;
  const told = { request, response, contextValue, document, operation, operationName: operation.name?.value ?? null };
  // Of what the GraphQL server tells its plugins, no more than ours read.
  const context = told as unknown as Resolved<Context> & Answered<Context>;
  const steps = [];
  for (const plugin of plugins) steps.push(await plugin.requestDidStart?.(context));
  try {
    for (const step of steps) await step?.didResolveOperation?.(context);
  } catch (error) {
    contextValue.begun = { refused: error as Error, result: null };
    return null;
  }
  const result = await execute({ document, operationName, variableValues: request.variables, contextValue });
  if (result.errors) {
    contextValue.begun = { refused: null, result };
    return null;
  }
  response.body = { kind: 'single', singleResult: { data: result.data ?? null } };
  for (const step of steps) await step?.willSendResponse?.(context);
  return response;
}

/** What the body of a request asks; null where the GraphQL server should have a look at it. */
function askedBy(body: unknown): Asked | null {
  if (typeof body !== 'object' || body === null) return null;
  const { query, operationName = null, variables = null, extensions = null } = body as Record<string, unknown>;
  if (typeof query !== 'string' || extensions !== null) return null;
  if (operationName !== null && typeof operationName !== 'string') return null;
  if (typeof variables !== 'object' || Array.isArray(variables)) return null;
  return { query, operationName, variables: variables as Asked['variables'] };
}

function written({ http, body }: GraphQLResponse, type: string): HTTPGraphQLResponse {
  if (body.kind !== 'single') throw new Error('A query is answered once');
  http.headers.set('content-type', type);
  const { errors, data, extensions } = body.singleResult;
  return { ...http, body: { kind: 'complete', string: `${JSON.stringify({ errors, data, extensions })}\n` } };
}
