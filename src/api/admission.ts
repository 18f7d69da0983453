import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import type { Context } from '../context.ts';
import { forbidden } from '../platform/errors.ts';
import { walk, type Visibility } from './operation.ts';

/** Finds out what an operation asks for before it runs, and turns it away when the caller's roles do not open all of it. */
export function admission(schema: GraphQLSchema, visibility: Visibility): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ document, operation, request, contextValue }) {
        if (!operation) return;
        const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
        const roles = new Set(contextValue.caller.functions.map((one) => one.role));
        const { asked, closed } = walk(schema, document, operation, coerced ?? {}, roles, visibility);
        contextValue.asked = asked;
        if (!closed) return;
        contextValue.denied = closed;
        throw forbidden(`Your roles do not open ${closed}.`);
      },
    }),
  };
}
