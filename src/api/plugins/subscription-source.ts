import type { ApolloServerPlugin } from '@apollo/server';
import { createSourceEventStream, GraphQLError, type GraphQLSchema } from 'graphql';
import type { Context } from '../../context.ts';

/**
 * Lets a subscription begin where its answers can be streamed: before the first of them is read, so that no change is missed
 * between the two. Each answer is then an operation like any other, through the same limits, admission and audit trail.
 */
export function subscriptionSource(schema: GraphQLSchema): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ operation, contextValue }) {
        if (operation?.operation === 'subscription' && !contextValue.stream) throw notHere();
      },
      async responseForOperation({ document, operation, request, contextValue }) {
        const { stream } = contextValue;
        if (operation.operation !== 'subscription' || !stream || stream.source) return null;
        const source = await createSourceEventStream({
          schema,
          document,
          contextValue,
          variableValues: request.variables ?? {},
          operationName: request.operationName,
        });
        // What stands in the way of a source (variables that do not fit) is told by the first answer, which is then the last.
        if (Symbol.asyncIterator in source) stream.source = source;
        return null;
      },
    }),
  };
}

const notHere = () =>
  new GraphQLError('Et abonnement besvares som en strøm: der skal bedes om text/event-stream.', {
    extensions: { code: 'BAD_REQUEST', http: { status: 406 } },
  });
