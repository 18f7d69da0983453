import type { ApolloServerOptions } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import type { Execute } from '../executor/executor.ts';

/** What executes operations: our own executor, or that of graphql-js, which it is held against (ADR 21). */
export type Executor = 'compiled' | 'reference';

type Gateway = NonNullable<ApolloServerOptions<Context>['gateway']>;

/** Has an executor of ours run the operations. Apollo takes another than its own from a gateway only. */
export function executedBy(execute: Execute, schema: GraphQLSchema): { gateway: Gateway } {
  const gateway: Gateway = {
    onSchemaLoadOrUpdate(listener) {
      listener({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      executor: async ({ document, request: { operationName, variables }, context }) =>
        context.begun?.result ?? execute({ document, operationName, variableValues: variables, contextValue: context }),
    }),
    stop: async () => {},
  };
  return { gateway };
}
