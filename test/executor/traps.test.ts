import { buildSchema, execute, getIntrospectionQuery, parse, type GraphQLSchema } from 'graphql';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { expect, test } from 'vitest';
import { compiledExecutor } from '../../src/executor/executor.ts';

const later = <Value>(value: Value) => Promise.resolve(value);

/** The answer of our executor, once it is seen that graphql-js gives the very same. */
async function asked(schema: GraphQLSchema, text: string, variableValues: Record<string, unknown> = {}) {
  const document = parse(text);
  const executed = compiledExecutor(schema);
  const first = JSON.stringify(await executed({ document, variableValues }));
  const again = JSON.stringify(await executed({ document, variableValues }));
  expect(first).toBe(JSON.stringify(await execute({ schema, document, variableValues })));
  expect(again).toBe(first);
  return JSON.parse(first) as { data: unknown; errors?: { message: string; path: (string | number)[] }[] };
}

test('a type that is only known later is waited for', async () => {
  const schema = makeExecutableSchema({
    typeDefs: `type Query { pets: [Pet] } interface Pet { name: String } type Dog implements Pet { name: String barks: Boolean }
      type Cat implements Pet { name: String }`,
    resolvers: {
      Query: { pets: () => [{ name: 'Rex', barks: true }, { name: 'Mis' }] },
      Pet: { __resolveType: (pet: object) => later('barks' in pet ? 'Dog' : 'Cat') },
    },
  });
  const { data } = await asked(schema, '{ pets { __typename ... on Dog { barks } name } }');
  expect(data).toEqual({
    pets: [
      { __typename: 'Dog', barks: true, name: 'Rex' },
      { __typename: 'Cat', name: 'Mis' },
    ],
  });
});

test('an item of a list that fails is null with an error, or takes the list with it where it may not be null', async () => {
  const items = () => [later('a'), Promise.reject(new Error('b is broken')), 'c'];
  const schema = makeExecutableSchema({
    typeDefs: 'type Query { some: [String] all: [String!] }',
    resolvers: { Query: { some: items, all: items } },
  });
  const { data, errors } = await asked(schema, '{ some all }');
  expect(data).toEqual({ some: ['a', null, 'c'], all: null });
  expect(errors?.map(({ path }) => path)).toEqual([
    ['some', 1],
    ['all', 1],
  ]);
});

test('defaults, those of input fields too, and exactly one of @oneOf reach the resolver', async () => {
  const schema = makeExecutableSchema({
    typeDefs: `type Query { said(what: What = { word: "hej" }, by: By): String }
      input What { word: String!, times: Int! = 2 } input By @oneOf { name: String, number: Int }`,
    resolvers: { Query: { said: (_, args: object) => JSON.stringify(args) } },
  });
  const text =
    'query ($what: What, $by: By, $n: Int! = 7) { a: said b: said(what: $what, by: $by) c: said(by: { number: $n }) }';
  const { data } = await asked(schema, text, { what: { word: 'farvel' }, by: { name: 'Mette' } });
  expect(data).toEqual({
    a: '{"what":{"word":"hej","times":2}}',
    b: '{"what":{"word":"farvel","times":2},"by":{"name":"Mette"}}',
    c: '{"what":{"word":"hej","times":2},"by":{"number":7}}',
  });
  const { errors } = await asked(schema, text, { by: { name: 'Mette', number: 1 } });
  expect(errors?.[0]?.message).toContain('Exactly one key must be specified');
});

test('what fails twice counts once, and others are waited for all the same', async () => {
  const turn = () => new Promise<void>((over) => void setImmediate(over));
  const schema = makeExecutableSchema({
    typeDefs: 'type Query { box: Box slow: String } type Box { a: String! b: String! c: String }',
    resolvers: {
      Query: {
        box: () => ({}),
        slow: async () => {
          for (let turns = 0; turns < 5; turns += 1) await turn();
          return 'there';
        },
      },
      Box: {
        a: () => turn().then(() => Promise.reject(new Error('a'))),
        b: () =>
          turn()
            .then(() => turn())
            .then(() => Promise.reject(new Error('b'))),
        c: () =>
          turn()
            .then(() => turn())
            .then(() => 'c'),
      },
    },
  });
  const { data, errors } = await asked(schema, '{ box { a b c } slow }');
  expect(data).toEqual({ box: null, slow: 'there' });
  expect(errors?.map(({ message }) => message)).toEqual(['a']);
});

test('a field that is later keeps its place among the others', async () => {
  const schema = makeExecutableSchema({
    typeDefs: 'type Query { a: Int b: Int c: Int }',
    resolvers: { Query: { a: () => later(1), b: () => 2, c: () => later(3) } },
  });
  expect(Object.keys((await asked(schema, '{ c a b }')).data as object)).toEqual(['c', 'a', 'b']);
});

test('of a mutation, each change begins when the one before it is over', async () => {
  const log: string[] = [];
  const change = async (_: unknown, { name }: { name: string }) => {
    log.push(`${name} begins`);
    await later(null);
    log.push(`${name} is over`);
    return name;
  };
  const schema = makeExecutableSchema({
    typeDefs: 'type Query { a: Int } type Mutation { change(name: String!): String }',
    resolvers: { Mutation: { change } },
  });
  const document = parse('mutation { a: change(name: "a") b: change(name: "b") }');
  await compiledExecutor(schema)({ document });
  expect(log).toEqual(['a begins', 'a is over', 'b begins', 'b is over']);
});

test('one document with different conditions is a different question', async () => {
  const schema = buildSchema('type Query { a: Int, b: Int }');
  const executed = compiledExecutor(schema);
  const document = parse('query ($a: Boolean!) { a @include(if: $a) ...B } fragment B on Query { b @skip(if: $a) }');
  const answers = [true, false, true].map((a) =>
    executed({ document, variableValues: { a }, rootValue: { a: 1, b: 2 } }),
  );
  expect((await Promise.all(answers)).map(({ data }) => ({ ...data }))).toEqual([{ a: 1 }, { b: 2 }, { a: 1 }]);
});

test('each object of a list gets the same arguments, which nobody can change', async () => {
  const seen: object[] = [];
  const schema = makeExecutableSchema({
    typeDefs: 'type Query { items: [Item] } type Item { name(up: Boolean): String }',
    resolvers: { Query: { items: () => [{}, {}] }, Item: { name: (_, args: object) => void seen.push(args) } },
  });
  await compiledExecutor(schema)({ document: parse('{ items { name(up: true) no: name(up: false) } }') });
  expect(seen).toEqual([{ up: true }, { up: false }, { up: true }, { up: false }]);
  expect(seen.every((args) => Object.isFrozen(args))).toBe(true);
});

test('the schema tells about itself, and no name of a field is special', async () => {
  const schema = buildSchema('type Query { a: Int }');
  expect((await asked(schema, getIntrospectionQuery())).errors).toBeUndefined();
  const { data } = await compiledExecutor(schema)({ document: parse('{ __proto__: a }'), rootValue: { a: 1 } });
  expect(JSON.stringify(data)).toBe('{"__proto__":1}');
});

test('arguments are read for a field that nobody resolves, too', async () => {
  const schema = buildSchema('type Query { a(n: Int! = 1): Int }');
  const { errors } = await asked(schema, 'query ($n: Int) { a(n: $n) }', { n: null });
  expect(errors?.[0]?.message).toContain('must not be null');
});

test('what cannot be run is told in the same words', async () => {
  const schema = buildSchema('type Query { a: Int }');
  for (const text of ['mutation { a }', '{ a } query B { a }', 'fragment F on Query { a }', 'query ($n: Int!) { a }'])
    expect((await asked(schema, text)).errors).toHaveLength(1);
});
