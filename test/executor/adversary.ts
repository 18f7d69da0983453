import { buildSchema, isObjectType, type GraphQLSchema } from 'graphql';
import { answered, isOf, typeFrom } from './generated-answers.ts';

const words = /* GraphQL */ `
  type Query {
    self: Query
    must: Query!
    node(id: ID = "1", flag: Boolean): Node
    nodes(filter: Filter, first: Int! = 2): [Node!]!
    things: [[Thing]!]
    kin: [[Node!]!]!
    both: [Both]
    one(of: One!): Both!
    leaf(as: Color = RED, of: One, list: [Int!] = [1, 2]): String!
    leaves: [[Int!]]!
    moment(at: Moment = "now"): Moment
    color: Color!
    a: A!
  }

  type Mutation {
    first(input: Filter!): A
    second: B!
    third(times: [Int]): Int!
    fourth: Query
  }

  interface Node {
    id: ID!
    name: String
    kin: [Node]
  }

  interface Thing implements Node {
    id: ID!
    name: String
    kin: [Node]
    size: Float!
  }

  type A implements Node & Thing {
    id: ID!
    name: String
    kin: [Node]
    size: Float!
    must: A!
    b(color: [Color!]): B
  }

  type B implements Node {
    id: ID!
    name: String
    kin: [Node]
    flag: Boolean!
    things: [Thing!]!
  }

  type C implements Node & Thing {
    id: ID!
    name: String
    kin: [Node]
    size: Float!
    moments: [Moment!]
  }

  union Both = A | C

  enum Color {
    RED
    GREEN
  }

  scalar Moment

  input Filter {
    color: Color = GREEN
    one: One
    nested: Filter
    min: Int! = 3
    tags: [String]
  }

  input One @oneOf {
    a: Int
    b: String
  }
`;

/** A schema with everything that executors get wrong: types that are found out later, and nulls where none may be. */
export function adversary(): GraphQLSchema {
  const schema = answered(buildSchema(words));
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name === 'Moment' && 'serialize' in type) type.serialize = written;
    if (type.name === 'Node' && 'resolveType' in type) type.resolveType = typeFrom as typeof type.resolveType;
    if (isObjectType(type) && ['A', 'C'].includes(type.name)) type.isTypeOf = isOf(type.name) as typeof type.isTypeOf;
  }
  return schema;
}

/** A scalar that does not write every value. */
function written(moment: unknown): unknown {
  if (typeof moment !== 'string') throw new TypeError('A moment is a text');
  return moment.endsWith('7') ? undefined : { moment };
}
