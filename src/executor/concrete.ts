import { GraphQLError, isObjectType, type GraphQLAbstractType, type GraphQLObjectType } from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';
import type { FieldPlan, Run } from './plan.ts';

/** The type of object that a value of an abstract type is said to be; throws, in the words of graphql-js, if it cannot be that. */
export function concreteType(
  named: unknown,
  of: GraphQLAbstractType,
  { schema }: Run,
  { nodes, parent, definition }: FieldPlan,
  value: unknown,
): GraphQLObjectType {
  const abstract = `Abstract type "${of.name}"`;
  const resolving = `${abstract} must resolve to an Object type at runtime for field "${parent.name}.${definition.name}"`;
  if (named === null || named === undefined)
    throw new GraphQLError(
      `${resolving}. Either the "${of.name}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`,
      { nodes },
    );
  if (isObjectType(named))
    throw new GraphQLError(
      'Support for returning GraphQLObjectType from resolveType was removed in graphql-js@16.0.0 please return type name instead.',
    );
  if (typeof named !== 'string')
    throw new GraphQLError(`${resolving} with value ${inspect(value)}, received "${inspect(named)}".`);
  const type = schema.getType(named);
  if (!type)
    throw new GraphQLError(`${abstract} was resolved to a type "${named}" that does not exist inside the schema.`, {
      nodes,
    });
  if (!isObjectType(type))
    throw new GraphQLError(`${abstract} was resolved to a non-object type "${named}".`, { nodes });
  if (!schema.isSubType(of, type))
    throw new GraphQLError(`Runtime Object type "${type.name}" is not a possible type for "${of.name}".`, { nodes });
  return type;
}
