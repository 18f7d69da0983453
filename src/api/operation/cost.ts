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
import { badInput } from '../../platform/errors.ts';
import { pageSize } from '../../platform/paging.ts';

/** Computes the cost of a validated operation with its variables, which are coerced already. */
export type CostOf = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
) => number;

/** Computes costs: objects count one (or their `@cost`), times the page sizes around them; scalars are free. */
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
      throw badInput('Et argument, der skal have en værdi, er null.');
    });
    // Handed over as they are: by its usual way in, the library would coerce them once more.
    const counting = Object.assign(rule(context), { variableValues: variables });
    return counting.nodeComplexity(operation, schema.getRootType(operation.operation) ?? undefined);
  };
}
