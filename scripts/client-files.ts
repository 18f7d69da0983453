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
  const labels = types
    .filter(isEnumType)
    .flatMap((type) => [[type.name, labelsOf(type)] as const, ...pastLabelsOf(type)]);
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

/** Returns the labels of what was done: those of the actions that a history shows, under the enum's name and `Done`. */
function pastLabelsOf(type: GraphQLEnumType): (readonly [string, Record<string, string>])[] {
  const past = type.getValues().map(({ name, description }) => [name, pastLabelIn(description ?? '')] as const);
  const told = past.filter((one): one is readonly [string, string] => one[1] !== null);
  return told.length === 0 ? [] : [[`${type.name}Done`, Object.fromEntries(told)]];
}

/** Returns what a description says that an action is called when it is done ("Udført: Sagt ja."); null where it does not. */
export const pastLabelIn = (description: string): string | null =>
  /(?:^|\s)Udført: ([^.]+)\.$/.exec(description)?.[1] ?? null;

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
