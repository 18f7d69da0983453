import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSchema, type GraphQLNamedType, type GraphQLSchema } from 'graphql';

const folder = join(import.meta.dirname, '../../schema');

/** Builds the schema of schema/*.graphql, without resolvers. */
export async function ourSchema(): Promise<GraphQLSchema> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.graphql'));
  return buildSchema((await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')))).join('\n'));
}

/** Lists the types that the schema itself defines: no introspection types, no built-in scalars. */
export const ownTypes = (schema: GraphQLSchema): GraphQLNamedType[] =>
  Object.values(schema.getTypeMap()).filter((type) => type.astNode);
