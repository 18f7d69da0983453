import {
  buildASTSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isIntrospectionType,
  isObjectType,
  type DocumentNode,
  type GraphQLEnumType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** Returns the files of `packages/client` that follow from the schema. */
export function clientFiles(document: DocumentNode): Record<string, string> {
  const schema = buildASTSchema(document);
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
  const labels = types.filter(isEnumType).map((type) => [type.name, labelsOf(type)] as const);
  return {
    'packages/client/labels.da.json': `${inOrder(labels)}\n`,
    'packages/client/cache-facts.js': [
      '// generated from schema/*.graphql by `npm run generate`: never edit',
      `export const possibleTypes = ${inOrder(possibleTypes(schema, types.filter(isAbstractType)))};`,
      `export const pagedFields = ${inOrder(types.filter(isObjectType).flatMap(pagedFieldsOf))};`,
      '',
    ].join('\n'),
  };
}

const inOrder = (entries: readonly (readonly [string, unknown])[]): string =>
  JSON.stringify(Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1))), null, 2);

/** Returns the Danish label of each value: the first sentence of its description. */
const labelsOf = (type: GraphQLEnumType): Record<string, string> =>
  Object.fromEntries(type.getValues().map(({ name, description }) => [name, labelIn(description ?? name)]));

/** Returns the first sentence of a description, without its full stop. */
export const labelIn = (description: string): string => description.split(/\.(?:\s|$)/)[0] ?? description;

const possibleTypes = (schema: GraphQLSchema, abstract: readonly Parameters<GraphQLSchema['getPossibleTypes']>[0][]) =>
  abstract.map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)] as const);

/** Returns the fields of a type that are read page by page, each with the arguments that make it another list. */
function pagedFieldsOf(type: GraphQLObjectType): (readonly [string, Record<string, readonly string[]>])[] {
  const paged = Object.values(type.getFields()).filter((field) => getNamedType(field.type).name.endsWith('Connection'));
  if (paged.length === 0) return [];
  const listArgs = (field: (typeof paged)[number]) =>
    field.args.map(({ name }) => name).filter((name) => name !== 'first' && name !== 'after');
  return [[type.name, Object.fromEntries(paged.map((field) => [field.name, listArgs(field)]))]];
}
