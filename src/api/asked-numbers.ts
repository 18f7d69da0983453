import {
  getArgumentValues,
  isInputObjectType,
  isListType,
  isNonNullType,
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import type { Cpr } from '../domain/cpr.ts';

/** Whether a CPR number can be among a field's arguments. */
export const takesNumbers = ({ args }: GraphQLField<unknown, unknown>): boolean =>
  args.some(({ type }) => holdsCpr(type));

/** The CPR numbers in a field's arguments, however deep in its inputs. `variables` are coerced already. */
export function numbersAskedFor(
  definition: GraphQLField<unknown, unknown>,
  field: FieldNode,
  variables: Record<string, unknown>,
): Cpr[] {
  const numbered = definition.args.filter(({ type }) => holdsCpr(type));
  const values = getArgumentValues(definition, field, variables);
  return numbered.flatMap(({ name, type }) => numbersIn(type, values[name]));
}

const known = new WeakMap<GraphQLInputType, boolean>();

function holdsCpr(type: GraphQLInputType): boolean {
  if (isListType(type) || isNonNullType(type)) return holdsCpr(type.ofType);
  if (!isInputObjectType(type)) return type.name === 'CPR';
  const before = known.get(type);
  if (before !== undefined) return before;
  // An input that holds itself holds no more numbers for that.
  known.set(type, false);
  const holds = Object.values(type.getFields()).some((field) => holdsCpr(field.type));
  known.set(type, holds);
  return holds;
}

function numbersIn(type: GraphQLInputType, value: unknown): Cpr[] {
  if (value === null || value === undefined || !holdsCpr(type)) return [];
  if (isNonNullType(type)) return numbersIn(type.ofType, value);
  if (isListType(type)) return (value as unknown[]).flatMap((one) => numbersIn(type.ofType, one));
  if (!isInputObjectType(type)) return [value as Cpr];
  const given = value as Record<string, unknown>;
  return Object.values(type.getFields()).flatMap((field) => numbersIn(field.type, given[field.name]));
}
