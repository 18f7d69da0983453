import type { ApolloServerOptions } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import { compiledExecutor } from '../executor/executor.ts';

/** What executes operations: our own executor, or that of graphql-js, which it is held against (ADR 21). */
export type Executor = 'compiled' | 'reference';

type Gateway = NonNullable<ApolloServerOptions<Context>['gateway']>;

/** The schema with what executes it. Apollo takes another executor than its own from a gateway only. */
export function executing(schema: GraphQLSchema, executor: Executor): { schema: GraphQLSchema } | { gateway: Gateway } {
  if (executor === 'reference') return { schema };
  const execute = compiledExecutor(schema);
  const gateway: Gateway = {
    onSchemaLoadOrUpdate(listener) {
      listener({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      executor: ({ document, request: { operationName, variables }, context }) =>
        execute({ document, operationName, variableValues: variables, contextValue: context }),
    }),
    stop: async () => {},
  };
  return { gateway };
}
