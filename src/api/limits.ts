import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import { getDirectiveValues, GraphQLError, isCompositeType, getNamedType, type GraphQLSchema } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import type { Context } from '../context.ts';

/** How large an operation may be (promise 25): well above the largest that the front ends and the documentation use. */
export const limits = {
  tokens: 1_000,
  recursiveSelections: 1_000,
  depth: 12,
  aliases: 30,
  directives: 30,
  cost: 20_000,
};

/** Depth, aliases and directives. Its own token and cost limits stay off: they answer 500, and ignore variables. */
export const shapeLimits = new ApolloArmor({
  maxDepth: { n: limits.depth, exposeLimits: true },
  maxAliases: { n: limits.aliases, exposeLimits: true },
  maxDirectives: { n: limits.directives, exposeLimits: true },
  maxTokens: { enabled: false },
  costLimit: { enabled: false },
  blockFieldSuggestion: { enabled: false },
}).protect();

/** Objects count one (or their `@cost`), times the page sizes around them, also when those come in variables; scalars are free. */
export function costLimit(schema: GraphQLSchema): ApolloServerPlugin<Context> {
  const cost = schema.getDirective('cost');
  const estimator: ComplexityEstimator = ({ field, args, childComplexity }) => {
    const weight =
      cost && field.astNode ? (getDirectiveValues(cost, field.astNode)?.['weight'] as number | undefined) : undefined;
    const own = weight ?? (isCompositeType(getNamedType(field.type)) ? 1 : 0);
    const times = typeof args['first'] === 'number' && args['first'] > 0 ? args['first'] : 1;
    return own + times * childComplexity;
  };
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ request, document, operation }) {
        const { coerced: variables } = getVariableValues(
          schema,
          operation?.variableDefinitions ?? [],
          request.variables ?? {},
        );
        // Variables that do not fit are refused when the operation is to run.
        if (!variables) return;
        const named = request.operationName ? { operationName: request.operationName } : {};
        const cost = getComplexity({
          estimators: [estimator],
          schema,
          query: document,
          variables: request.variables ?? {},
          ...named,
        });
        if (cost <= limits.cost) return;
        throw new GraphQLError(
          `The operation asks for too much at once; ask for smaller pages (limit ${limits.cost}).`,
          {
            extensions: { code: 'OPERATION_TOO_COSTLY', http: { status: 400 } },
          },
        );
      },
    }),
  };
}
