import { makeExecutableSchema } from '@graphql-tools/schema';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { systemClock } from '../../src/platform/clock.ts';
import { logUnhandledRejections } from '../../src/start/unhandled-rejections.ts';
import { startApi, visibleTo } from '../support/api-server.ts';
import { openedDatabase } from '../support/database.ts';

// How operations are executed, through the gateway's own route: whatever engine is behind it, clients see this.

const typeDefs = /* GraphQL */ `
  ${visibleTo}
  type Query @visibleTo(group: ANYONE) {
    a: Int b: Int c: Int
    pets: [Pet] some: [String] all: [String!]
    said(what: What = { word: "hej" }, by: By): String
    box: Box slow: String crates: [Crate!] items: [Item]
    silent: String loud: String thrown: String refused: String
  }
  type Mutation @visibleTo(group: ANYONE) { change(name: String!): String }
  interface Pet { name: String }
  type Dog implements Pet @visibleTo(group: ANYONE) { name: String barks: Boolean }
  type Cat implements Pet @visibleTo(group: ANYONE) { name: String }
  type Box @visibleTo(group: ANYONE) { a: String! b: String! c: String }
  type Crate @visibleTo(group: ANYONE) { content: String! }
  type Item @visibleTo(group: ANYONE) { name(up: Boolean): String }
  input What { word: String!, times: Int! = 2 }
  input By @oneOf { name: String, number: Int }
`;

const personal = 'Jens Hansen 0101905530';
const turn = () => new Promise<void>((over) => void setImmediate(over));
const turns = async (count: number) => {
  for (let past = 0; past < count; past += 1) await turn();
};
const later = async <Value>(value: Value) => value;
const fails = (message: string) => () => Promise.reject(new Error(message));
const changes: string[] = [];
const seen: object[] = [];

const resolvers = {
  Query: {
    a: () => later(1),
    b: () => 2,
    c: () => later(3),
    pets: () => [{ name: 'Rex', barks: true }, { name: 'Mis' }],
    some: () => [later('a'), fails('b is broken')(), 'c'],
    all: () => [later('a'), fails('b is broken')(), 'c'],
    said: (_: unknown, args: object) => JSON.stringify(args),
    box: () => ({}),
    slow: () => turns(5).then(() => 'there'),
    crates: () => [{ at: 'later' }, { at: 'once' }],
    items: () => [{}, {}],
    silent: () => null,
    loud: fails(`Nobody is called ${personal}`),
    thrown: () => {
      throw new TypeError(`Cannot read ${personal}`);
    },
    refused: () => new RangeError(personal),
  },
  Pet: { __resolveType: (pet: object) => later('barks' in pet ? 'Dog' : 'Cat') },
  Box: {
    a: () => turn().then(fails('a')),
    b: () => turns(2).then(fails('b')),
    c: () => turns(2).then(() => 'c'),
  },
  Crate: {
    content: ({ at }: { at: string }) => {
      if (at === 'once') throw new Error(personal);
      return turns(5).then(fails(personal));
    },
  },
  Item: { name: (_: unknown, args: object) => void seen.push({ ...args }) },
  Mutation: {
    async change(_: unknown, { name }: { name: string }) {
      changes.push(`${name} begins`);
      await turn();
      changes.push(`${name} is over`);
      return name;
    },
  },
};

type Answer = { data: unknown; errors?: { message: string; path?: unknown[]; extensions: { code: string } }[] };

const database = openedDatabase();
let api: Awaited<ReturnType<typeof startApi>>;
const others = process.listeners('unhandledRejection');

beforeAll(async () => {
  api = await startApi(makeExecutableSchema({ typeDefs, resolvers }), { clock: systemClock, database });
  process.removeAllListeners('unhandledRejection');
  logUnhandledRejections(api.log);
});
afterAll(async () => {
  process.removeAllListeners('unhandledRejection');
  for (const other of others) process.on('unhandledRejection', other);
  await api.close();
});
beforeEach(() => {
  changes.length = seen.length = api.logged.length = 0;
});

/** The answer as text; asked twice, since the second time the document is in the server's store. */
async function ask(query: string, variables: object = {}): Promise<Answer> {
  const headers = { 'content-type': 'application/json', authorization: await api.header() };
  const once = async () =>
    (await fetch(api.url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })).text();
  const [first, again] = [await once(), await once()];
  const reference = /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g;
  expect(again.replaceAll(reference, 'reference')).toBe(first.replaceAll(reference, 'reference'));
  return JSON.parse(first) as Answer;
}

test('interface type resolved later: waited for', async () => {
  const { data } = await ask('{ pets { __typename ... on Dog { barks } name } }');
  expect(data).toEqual({
    pets: [
      { __typename: 'Dog', barks: true, name: 'Rex' },
      { __typename: 'Cat', name: 'Mis' },
    ],
  });
});

test('failing list item: null with an error, or the whole list where it is non-null', async () => {
  const { data, errors } = await ask('{ some all }');
  expect(data).toEqual({ some: ['a', null, 'c'], all: null });
  expect(errors?.map(({ path }) => path)).toEqual([
    ['some', 1],
    ['all', 1],
  ]);
});

test('arguments: defaults, also of input fields, and @oneOf reach the resolver', async () => {
  const text =
    'query ($what: What, $by: By, $n: Int! = 7) { a: said b: said(what: $what, by: $by) c: said(by: { number: $n }) }';
  const { data } = await ask(text, { what: { word: 'farvel' }, by: { name: 'Mette' } });
  expect(data).toEqual({
    a: '{"what":{"word":"hej","times":2}}',
    b: '{"what":{"word":"farvel","times":2},"by":{"name":"Mette"}}',
    c: '{"what":{"word":"hej","times":2},"by":{"number":7}}',
  });
  const { errors } = await ask(text, { by: { name: 'Mette', number: 1 } });
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
});

test('two failures below one non-null parent: one error, other fields are waited for', async () => {
  const { data, errors } = await ask('{ box { a b c } slow }');
  expect(data).toEqual({ box: null, slow: 'there' });
  expect(errors?.map(({ path }) => path)).toEqual([['box', 'a']]);
});

test('fields: in the order asked, no special names', async () => {
  expect(Object.keys((await ask('{ c a b }')).data as object)).toEqual(['c', 'a', 'b']);
  expect(JSON.stringify((await ask('{ __proto__: b constructor: b }')).data)).toBe('{"__proto__":2,"constructor":2}');
});

test('mutation fields: one after the other', async () => {
  await ask('mutation { a: change(name: "a") b: change(name: "b") }');
  const once = ['a begins', 'a is over', 'b begins', 'b is over'];
  expect(changes).toEqual([...once, ...once]);
});

test('@include and @skip: by each request’s variables', async () => {
  const text = 'query ($a: Boolean!) { a @include(if: $a) ...B } fragment B on Query { b @skip(if: $a) }';
  const answers = [];
  for (const a of [true, false, true]) answers.push((await ask(text, { a })).data);
  expect(answers).toEqual([{ a: 1 }, { b: 2 }, { a: 1 }]);
});

test('list items: each gets its field’s arguments', async () => {
  await ask('{ items { name(up: true) no: name(up: false) } }');
  const once = [{ up: true }, { up: false }, { up: true }, { up: false }];
  expect(seen).toEqual([...once, ...once]);
});

test('failing field: leaves the others, reveals only a reference that is in the log', async () => {
  const answer = await ask('{ silent loud thrown refused b }');
  expect(answer.data).toEqual({ silent: null, loud: null, thrown: null, refused: null, b: 2 });
  expect(answer.errors?.map(({ path }) => path)).toEqual([['thrown'], ['refused'], ['loud']]);
  for (const { message, extensions } of answer.errors ?? []) {
    expect(extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', reference: expect.any(String) });
    const { reference } = extensions as unknown as { reference: string };
    expect(message).toBe(`Der skete en fejl. Oplys reference ${reference}, hvis du skriver til driften.`);
    expect(api.logged.filter((line) => line.includes(reference))).toHaveLength(1);
  }
  expect(JSON.stringify(answer) + api.logged.join('')).not.toMatch(/Jens|Hansen|0101905530/);
});

test('item that fails after its list: only logged, the process goes on', async () => {
  const answer = await ask('{ crates { content } b }');
  expect(answer.data).toEqual({ crates: null, b: 2 });
  expect(answer.errors?.map(({ path }) => path)).toEqual([['crates', 1, 'content']]);
  await turns(20);
  expect(api.logged.filter((line) => line.includes('A promise that nobody waits for failed'))).toHaveLength(2);
  expect(JSON.stringify(answer) + api.logged.join('')).not.toMatch(/Jens|Hansen|0101905530/);
});
