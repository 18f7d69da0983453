import { readdirSync, readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import {
  concatAST,
  getDirectiveValues,
  isObjectType,
  Kind,
  parse,
  visit,
  type DocumentNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { areaResolvers } from '../area/resolvers.ts';
import { citizenResolvers } from '../citizen/resolvers.ts';
import type { Role } from '../domain/access.ts';
import { viewerResolvers } from '../viewer/resolvers.ts';
import type { Visibility } from './operation.ts';
import { scalars } from './scalars.ts';

const folder = new URL('../../schema/', import.meta.url);

/** The schema as written in `schema/`, one file per word, put together in the order of the files' names. */
function typeDefs(): DocumentNode {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .toSorted();
  return concatAST(files.map((file) => parse(readFileSync(new URL(file, folder), 'utf8'))));
}

/** The schema with its resolvers. Types tell in their description who may see them. */
export const executableSchema = (): GraphQLSchema =>
  makeExecutableSchema({
    typeDefs: visit(typeDefs(), { ObjectTypeDefinition: tellingWhoSees }),
    resolvers: [scalars, viewerResolvers, areaResolvers, citizenResolvers],
  });

/** Who may ask for what, read off the schema's `@visibleTo` once. */
export function visibilityIn(schema: GraphQLSchema): Visibility {
  const directive = schema.getDirective('visibleTo');
  if (!directive) throw new Error('The schema declares @visibleTo');
  const rolesOf = (node: GraphQLObjectType['astNode'] | GraphQLField<unknown, unknown>['astNode']) => {
    const roles = node
      ? (getDirectiveValues(directive, node)?.['roles'] as (Role | 'ANYONE')[] | undefined)
      : undefined;
    return roles ? new Set(roles) : null;
  };
  const known = new Map<string, ReadonlySet<Role | 'ANYONE'> | null>();
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    known.set(type.name, rolesOf(type.astNode));
    for (const field of Object.values(type.getFields()))
      known.set(`${type.name}.${field.name}`, rolesOf(field.astNode));
  }
  return (type, field) => known.get(field ? `${type}.${field}` : type) ?? null;
}

const roleNames: Record<string, string> = {
  ANYONE: 'alle',
  CASEWORKER: 'sagsbehandlere',
  INTAKE: 'visitatorer',
  LEADER: 'ledere',
  SUPPORT_WORKER: 'bostøttemedarbejdere',
  FACILITATOR: 'tovholdere',
  AUDITOR: 'kontrol',
  OPERATOR: 'drift',
  MACHINE: 'fagsystemer',
};

function tellingWhoSees(node: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode {
  const roles = node.directives?.find((one) => one.name.value === 'visibleTo')?.arguments?.[0]?.value;
  if (roles?.kind !== Kind.LIST || !node.description) return node;
  const names = roles.values.map((one) => (one.kind === Kind.ENUM ? (roleNames[one.value] ?? one.value) : ''));
  const value = `${node.description.value}\n\nSes af: ${names.join(', ')}.`;
  return { ...node, description: { ...node.description, value } };
}
