import {
  getArgumentValues,
  isInputObjectType,
  isListType,
  isNonNullType,
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import type { Context } from '../../context.ts';
import type { Cpr } from '../../domain/cpr.ts';

/** Scalars by which an argument can name a person. */
type PersonScalar = 'CPR' | 'ID';

/** A field of an operation that can be given CPR numbers or ids. */
export type PersonField = { definition: GraphQLField<unknown, unknown>; field: FieldNode };

/** Tells whether a CPR number or an id can be among a field's arguments. */
export const takesPersons = ({ args }: GraphQLField<unknown, unknown>): boolean =>
  args.some(({ type }) => holds(type, 'CPR') || holds(type, 'ID'));

/** Collects the CPR numbers and the ids in the arguments of fields, however deep in their inputs. `variables` are coerced already. */
export function personsNamed(fields: readonly PersonField[], variables: Record<string, unknown>): Context['named'] {
  const all = (scalar: PersonScalar) => fields.flatMap((field) => argumentsOf(scalar, field, variables));
  return { cprs: new Set(all('CPR') as Cpr[]), ids: new Set(all('ID') as string[]) };
}

function argumentsOf(scalar: PersonScalar, { definition, field }: PersonField, variables: Record<string, unknown>) {
  const fitting = definition.args.filter(({ type }) => holds(type, scalar));
  if (fitting.length === 0) return [];
  const values = getArgumentValues(definition, field, variables);
  return fitting.flatMap(({ name, type }) => valuesIn(type, values[name], scalar));
}

const known = { CPR: new WeakMap<GraphQLInputType, boolean>(), ID: new WeakMap<GraphQLInputType, boolean>() };

function holds(type: GraphQLInputType, scalar: PersonScalar): boolean {
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

function valuesIn(type: GraphQLInputType, value: unknown, scalar: PersonScalar): unknown[] {
  if (value === null || value === undefined || !holds(type, scalar)) return [];
  if (isNonNullType(type)) return valuesIn(type.ofType, value, scalar);
  if (isListType(type)) return (value as unknown[]).flatMap((one) => valuesIn(type.ofType, one, scalar));
  if (!isInputObjectType(type)) return [value];
  const given = value as Record<string, unknown>;
  return Object.values(type.getFields()).flatMap((field) => valuesIn(field.type, given[field.name], scalar));
}
