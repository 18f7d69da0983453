import {
  GraphQLError,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  responsePathAsArray,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import type { Turns } from './turns.ts';

/** What a world is: everything in it follows from the seed and from where it is asked for. `ill`: how many answers in a hundred are wrong. */
export type World = { seed: number; ill: number; schema: GraphQLSchema; turns: Turns };

type Thing = { readonly __typename?: string; readonly idOf: string };

/** FNV-1a: the same text is always the same number. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return sum;
}

const drawn = ({ seed }: World, what: string, id: string, below: number) => hash(`${seed} ${what} ${id}`) % below;

/** Gives every type of a schema resolvers that answer from the world in the context, or leaves them to read a property. */
export function answered(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const read = hash(`${type.name}.${field.name}`) % 2 === 0;
      if (!read)
        field.resolve = (source, args, world: World, info) => given(world, field.type, idIn(source, args, info));
    }
  }
  return schema;
}

/** Everything that a resolver is told is in the id, so that it shows in the answer. */
function idIn(source: unknown, args: object, info: GraphQLResolveInfo): string {
  const { path, fieldNodes, parentType, returnType, operation, variableValues, fragments } = info;
  const facts = [
    responsePathAsArray(path),
    fieldNodes.length,
    parentType.name,
    String(returnType),
    operation.operation,
  ];
  const told = [(source as Thing | undefined)?.idOf, args, ...facts, variableValues, Object.keys(fragments)];
  return String(hash(JSON.stringify(told)));
}

/** A value for a type, or an error: at once, or by a promise that settles at a turn of its own. */
function given(world: World, type: GraphQLOutputType, id: string): unknown {
  const make = () => value(world, type, id);
  const how = drawn(world, 'how', id, 10);
  if (how < 6) return make();
  const promise = world.turns.after(1 + drawn(world, 'turns', id, 50), id, make);
  // Not every thenable is a promise.
  // oxlint-disable-next-line unicorn/no-thenable -- that is the point
  return how < 9 ? promise : { then: promise.then.bind(promise) };
}

function value(world: World, type: GraphQLOutputType, id: string): unknown {
  if (isNonNullType(type)) return value({ ...world, ill: world.ill / 2 }, type.ofType, id);
  if (drawn(world, 'ill', id, 100) < world.ill) return wrong(world, id);
  if (isListType(type)) return list(world, type.ofType, id);
  if (isLeafType(type)) return leaf(world, type, id);
  const types = isAbstractType(type) ? world.schema.getPossibleTypes(type) : [type];
  return thing(world, types[drawn(world, 'type', id, types.length)] as GraphQLObjectType, id);
}

function wrong(world: World, id: string): unknown {
  const message = `Wrong ${hash(id)}`;
  const ways: (() => unknown)[] = [
    () => null,
    () => undefined,
    () => new Error(message),
    () => ({ neither: 'leaf nor list' }),
    () => [],
    () => Symbol.iterator,
    () => {
      throw new Error(message);
    },
    () => {
      throw new GraphQLError(message, { extensions: { code: 'OURS' } });
    },
    () => {
      throw new GraphQLError(message, { path: ['elsewhere'] });
    },
    () => {
      // oxlint-disable-next-line typescript/only-throw-error -- resolvers can
      throw message;
    },
    () => {
      // oxlint-disable-next-line typescript/only-throw-error -- resolvers can
      throw { message };
    },
  ];
  return ways[drawn(world, 'wrong', id, ways.length)]?.();
}

function list(world: World, of: GraphQLOutputType, id: string): Iterable<unknown> {
  const item = (_: unknown, at: number) => {
    try {
      return given(world, of, `${id}/${at}`);
    } catch (error) {
      return error instanceof Error ? error : null;
    }
  };
  const items = Array.from({ length: drawn(world, 'length', id, 4) }, item);
  const shapes = [() => items, () => items, () => new Set(items), () => items.values()];
  return (shapes[drawn(world, 'shape', id, shapes.length)] as () => Iterable<unknown>)();
}

function leaf(world: World, type: GraphQLNamedOutputType, id: string): unknown {
  if (isEnumType(type)) return type.getValues()[drawn(world, 'value', id, type.getValues().length)]?.value;
  const number = drawn(world, 'value', id, 1_000);
  if (type.name === 'Int' || type.name === 'Float') return number;
  return type.name === 'Boolean' ? number % 2 === 0 : `${number} ${hash(id)}`;
}

/** An object that has a property for each field, some of them methods. */
export function thing(world: World, type: GraphQLObjectType, id: string): Thing {
  const fields = type.getFields();
  const names = drawn(world, 'named', id, 100) >= world.ill;
  const target: Thing = { idOf: id, ...(names && { __typename: type.name }) };
  return new Proxy(target, {
    get(its, name) {
      const field = typeof name === 'string' ? fields[name] : undefined;
      if (!field) return Reflect.get(its, name);
      const method = drawn(world, 'method', field.name, 5) === 0;
      if (!method) return given(world, field.type, `${id}.${field.name}`);
      return (args: object, _: unknown, info: GraphQLResolveInfo) => given(world, field.type, idIn(its, args, info));
    },
  });
}

/** Which of the types that a value could be it says that it is, truly or not, at once or later. */
export const typeFrom = (value: Thing, world: World): unknown => said(world, 'type', value, value.__typename);

/** Whether a value is of a type, for types that ask. */
export const isOf = (name: string) => (value: Thing, world: World) =>
  said(world, name, value, value.__typename === name) as boolean;

function said(world: World, what: string, value: Thing, truth: unknown): unknown {
  const make = () => {
    if (drawn(world, `${what} ill`, value.idOf, 200) >= world.ill) return truth;
    const lies = ['Query', 'Nobody', 'Color', null, 7, world.schema.getQueryType()];
    const lie = drawn(world, `${what} lie`, value.idOf, lies.length + 1);
    if (lie === lies.length) throw new Error('It cannot be said');
    return lies[lie];
  };
  if (drawn(world, `${what} how`, value.idOf, 3) > 0) return make();
  return world.turns.after(1 + drawn(world, `${what} turns`, value.idOf, 50), `${what} ${value.idOf}`, make);
}
