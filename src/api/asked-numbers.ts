import {
  getArgumentValues,
  isInputObjectType,
  isListType,
  isNonNullType,
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';

/** The scalars by which an argument can name somebody. */
type Naming = 'CPR' | 'ID';

/** Whether a CPR number or an id can be among a field's arguments. */
export const namesSomebody = ({ args }: GraphQLField<unknown, unknown>): boolean =>
  args.some(({ type }) => holds(type, 'CPR') || holds(type, 'ID'));

/** The CPR numbers, or the ids, in a field's arguments, however deep in its inputs. `variables` are coerced already. */
export function argumentsOf(
  scalar: Naming,
  definition: GraphQLField<unknown, unknown>,
  field: FieldNode,
  variables: Record<string, unknown>,
): unknown[] {
  const naming = definition.args.filter(({ type }) => holds(type, scalar));
  if (naming.length === 0) return [];
  const values = getArgumentValues(definition, field, variables);
  return naming.flatMap(({ name, type }) => valuesIn(type, values[name], scalar));
}

const known = { CPR: new WeakMap<GraphQLInputType, boolean>(), ID: new WeakMap<GraphQLInputType, boolean>() };

function holds(type: GraphQLInputType, scalar: Naming): boolean {
  if (isListType(type) || isNonNullType(type)) return holds(type.ofType, scalar);
  if (!isInputObjectType(type)) return type.name === scalar;
  const before = known[scalar].get(type);
  if (before !== undefined) return before;
  // An input that holds itself holds no more of them for that.
  known[scalar].set(type, false);
  const found = Object.values(type.getFields()).some((field) => holds(field.type, scalar));
  known[scalar].set(type, found);
  return found;
}

function valuesIn(type: GraphQLInputType, value: unknown, scalar: Naming): unknown[] {
  if (value === null || value === undefined || !holds(type, scalar)) return [];
  if (isNonNullType(type)) return valuesIn(type.ofType, value, scalar);
  if (isListType(type)) return (value as unknown[]).flatMap((one) => valuesIn(type.ofType, one, scalar));
  if (!isInputObjectType(type)) return [value];
  const given = value as Record<string, unknown>;
  return Object.values(type.getFields()).flatMap((field) => valuesIn(field.type, given[field.name], scalar));
}
