import { ApolloArmor } from '@escape.tech/graphql-armor';
import {
  getDirectiveValues,
  getNamedType,
  isCompositeType,
  TypeInfo,
  ValidationContext,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { createComplexityRule, type ComplexityEstimator } from 'graphql-query-complexity';
import { badInput } from '../platform/errors.ts';
import { pageSize } from '../platform/paging.ts';

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

/** What a validated operation costs with those variables, which are coerced already. */
export type CostOf = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
) => number;

/** Objects count one (or their `@cost`), times the page sizes around them, also when those come in variables; scalars are free. */
export function costIn(schema: GraphQLSchema): CostOf {
  const cost = schema.getDirective('cost');
  const estimator: ComplexityEstimator = ({ field, args, childComplexity }) => {
    const weight =
      cost && field.astNode ? (getDirectiveValues(cost, field.astNode)?.['weight'] as number | undefined) : undefined;
    const own = weight ?? (isCompositeType(getNamedType(field.type)) ? 1 : 0);
    // Refused before anybody is looked for, wherever it stands: its time must tell nothing.
    const times = typeof args['first'] === 'number' ? pageSize(args['first']) : 1;
    return own + times * childComplexity;
  };
  const rule = createComplexityRule({ maximumComplexity: Infinity, estimators: [estimator] });
  return (document, operation, variables) => {
    const context = new ValidationContext(schema, document, new TypeInfo(schema), () => {
      throw badInput('An argument that must have a value is given null.');
    });
    // Handed over as they are: by its usual way in, the library would coerce them once more.
    const counting = Object.assign(rule(context), { variableValues: variables });
    return counting.nodeComplexity(operation, schema.getRootType(operation.operation) ?? undefined);
  };
}
