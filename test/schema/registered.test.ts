import { makeExecutableSchema } from '@graphql-tools/schema';
import { getNamedType, graphql, isInterfaceType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { registerForAudit } from '../../src/api/schema/audit-registration.ts';
import { subjects } from '../../src/api/schema/subjects.ts';
import { ourSchema } from '../support/our-schema.ts';

const schema = await ourSchema();

test('audit registration: every type about a citizen has an owner function, or the schema is not built', () => {
  expect(Object.keys(subjects).filter((name) => !isObjectType(schema.getType(name)))).toEqual([]);
  expect(() => registerForAudit(schema)).not.toThrow();
  const citizen = 'type Citizen { name: String }';
  for (const field of ['cprMasked: String!', 'citizen: Citizen', 'citizen: Citizen!']) {
    const planted = makeExecutableSchema({
      typeDefs: `type Query { planted: Planted } type Planted { ${field} } ${citizen}`,
    });
    expect(() => registerForAudit(planted)).toThrow('The registry of subjects lacks the type Planted');
  }
});

test('nodes: every type that is a Node can be found by its id, and told from the others', () => {
  const node = schema.getType('Node');
  if (!isInterfaceType(node)) throw new Error('The schema has no Node');
  const registered = subjects as Record<string, { find?: unknown; recognises?: unknown }>;
  const lacking = schema
    .getPossibleTypes(node)
    .filter(({ name }) => !registered[name]?.find || !registered[name].recognises)
    .map(({ name }) => name);
  expect(lacking).toEqual([]);
});

/** A room that hands out records and never thinks of the audit. */
const forgetful = registerForAudit(
  makeExecutableSchema({
    typeDefs: /* GraphQL */ `
      type Query { one: Referral all: [Referral!] page: Page found: Node nobody: Referral unsaid: Consent }
      type Page { totalKnown: Int edges: [Edge!] }
      type Edge { cursor: String node: Referral! }
      interface Node { id: ID }
      type Referral implements Node { id: ID title: String }
      type Consent { id: ID }
    `,
    resolvers: {
      Query: {
        one: () => record('0101905530'),
        all: async () => ['0101905530', '1505953019'].map(record),
        page: () => ({ totalKnown: 1, edges: [{ cursor: 'x', node: record('2211853006') }] }),
        found: async () => record('2211853006'),
        nobody: () => null,
        unsaid: () => ({ id: '1' }),
      },
      Node: { __resolveType: () => 'Referral' },
    },
  }),
);
const record = (citizen: string) => ({ referral: { citizen } });

test.each([
  ['one record', '{ one { title } }', ['0101905530']],
  ['nothing but the type of a record', '{ one { __typename } }', ['0101905530']],
  ['a list', '{ all { id } }', ['0101905530', '1505953019']],
  ['an edge of a page', '{ page { edges { node { __typename } } } }', ['2211853006']],
  ['a node', '{ found { __typename } }', ['2211853006']],
  ['no record', '{ nobody { id } page { totalKnown edges { cursor } } }', []],
])('a room that forgets the audit, and hands out %s, has it registered all the same', async (_, source, citizens) => {
  const contextValue = { handedOut: new Set<string>() };
  expect((await graphql({ schema: forgetful, source, contextValue })).errors).toBeUndefined();
  expect([...contextValue.handedOut]).toEqual(citizens);
});

test('audit registration: a record without a citizen is not handed out', async () => {
  const contextValue = { handedOut: new Set<string>() };
  const { data, errors } = await graphql({ schema: forgetful, source: '{ unsaid { id } }', contextValue });
  expect(data).toEqual({ unsaid: null });
  expect(errors?.[0]?.message).toBe('A record of type Consent does not tell whom it is about');
});

test('mutations: the refusal is in one place, for the audit', () => {
  for (const field of Object.values(schema.getMutationType()!.getFields())) {
    const answer = getNamedType(field.type);
    expect([field.name, isObjectType(answer) && String(answer.getFields()['refusal']?.type)]).toEqual([
      field.name,
      'Refusal',
    ]);
  }
});
