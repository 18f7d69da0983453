import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** A part of an operation that asks for everything about something: the types on the way, and the field at its end. */
export type Reached = { type: string; field: string; selection: string };

/** The greatest depth of an operation, with what it is put into. */
const deepest = 9;

/**
 * Lists selections of a type that together ask for every field of every type reachable from it, each field by each way
 * into its type. Types that `closed` names are entered, and not left again. Throws for a field whose required argument
 * is not in `given` (`Type.field`).
 */
export function everyField(
  schema: GraphQLSchema,
  from: string,
  { closed, given }: { closed: ReadonlySet<string>; given: Readonly<Record<string, string>> },
): Reached[] {
  const start = schema.getType(from);
  if (!isCompositeType(start)) throw new Error(`${from} has no fields`);
  const ways = new Map<string, (inner: string) => string>();
  const found: Reached[] = [];
  const waiting: { type: GraphQLObjectType; way: (inner: string) => string; depth: number }[] = [];
  const enter = (type: GraphQLCompositeType, way: (inner: string) => string, depth: number) => {
    for (const one of concreteOf(schema, type)) {
      const inside = one === type ? way : (inner: string) => way(`... on ${one.name} { ${inner} }`);
      found.push({ type: one.name, field: '', selection: inside(leavesOf(one, given)) });
      if (ways.has(one.name)) continue;
      ways.set(one.name, inside);
      waiting.push({ type: one, way: inside, depth });
    }
  };
  enter(start, (inner) => inner, 0);
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { type, way, depth } = next;
    if (closed.has(type.name) || depth >= deepest) continue;
    for (const field of Object.values(type.getFields())) {
      const inner = getNamedType(field.type);
      if (isLeafType(inner)) continue;
      const called = `${field.name}${argumentsOf(type, field, given)}`;
      const before = found.length;
      enter(inner as GraphQLCompositeType, (more) => way(`${called} { ${more} }`), depth + 1);
      for (const one of found.slice(before)) one.field = `${type.name}.${field.name}`;
    }
  }
  return found;
}

const concreteOf = (schema: GraphQLSchema, type: GraphQLCompositeType): readonly GraphQLObjectType[] =>
  isInterfaceType(type) || isUnionType(type) ? schema.getPossibleTypes(type) : [type];

function leavesOf(type: GraphQLObjectType, given: Readonly<Record<string, string>>): string {
  const leaves = Object.values(type.getFields()).filter((field) => isLeafType(getNamedType(field.type)));
  // Aliases, since two types of a union may have the same field with another nullability.
  const named = leaves.map((field) => `${type.name}_${field.name}: ${field.name}${argumentsOf(type, field, given)}`);
  return ['__typename', ...(named.length <= 25 ? named : leaves.map(({ name }) => name))].join(' ');
}

function argumentsOf(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  given: Readonly<Record<string, string>>,
): string {
  const told = given[`${type.name}.${field.name}`];
  if (told !== undefined) return told;
  const missing = field.args.filter((one) => isNonNullType(one.type) && one.defaultValue === undefined);
  if (missing.length > 0) throw new Error(`Nobody has said how to ask for ${type.name}.${field.name}`);
  return field.args.some(({ name }) => name === 'first') ? '(first: 20)' : '';
}

/** Lists the fields of a root type. */
export const rootFields = (schema: GraphQLSchema, name: 'Query' | 'Subscription'): GraphQLField<unknown, unknown>[] => {
  const type = schema.getType(name);
  return isObjectType(type) ? Object.values(type.getFields()) : [];
};
