import { getNamedType, getNullableType, isListType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { ourSchema, ownTypes } from '../support/our-schema.ts';

const schema = await ourSchema();
const objects = ownTypes(schema).filter(isObjectType);
const lists = objects.filter((type) => /(Connection|List)$/.test(type.name));
const connections = lists.filter((type) => type.name.endsWith('Connection'));
const fieldType = (type: (typeof objects)[number], field: string) => String(type.getFields()[field]?.type);

test.each(lists.map((type) => [type.name, type] as const))(
  '%s can say that it does not know, and whom it asked',
  (_, list) => {
    expect(fieldType(list, 'nodes')).toMatch(/^\[\w+!\]$/);
    expect(fieldType(list, 'totalKnown')).toBe('Int');
    expect(fieldType(list, 'completeness')).toBe('Completeness!');
    expect(fieldType(list, 'sources')).toBe('[SourceReport!]!');
  },
);

test.each(connections.map((type) => [type.name, type] as const))('%s: can be paged', (name, connection) => {
  const edge = name.replace(/Connection$/, 'Edge');
  expect(fieldType(connection, 'edges')).toBe(`[${edge}!]`);
  expect(fieldType(connection, 'pageInfo')).toBe('PageInfo!');
  const leadingHere = objects
    .flatMap((type) => Object.values(type.getFields()))
    .filter((field) => getNamedType(field.type) === connection);
  for (const field of leadingHere) {
    const args = Object.fromEntries(
      field.args.map((arg) => [arg.name, `${String(arg.type)} = ${String(arg.defaultValue)}`]),
    );
    expect(args, field.name).toMatchObject({ first: 'Int! = 50', after: 'String = undefined' });
  }
});

/** Helhed makes them with the thing that has them, so whoever knows that thing knows all of them: no source could be silent. */
const madeWithIt = ['BostoetteDecision.notifications'];

const tellsItself = (type: (typeof objects)[number]) =>
  ['completeness', 'sources'].every((field) => type.getFields()[field] !== undefined);

test('lists from sources: never bare, with completeness', () => {
  const listed = new Set(lists.map((type) => getNamedType(type.getFields()['nodes']?.type)));
  const bare = objects.flatMap((type) =>
    Object.values(type.getFields())
      .filter(
        (field) =>
          isListType(getNullableType(field.type)) && listed.has(getNamedType(field.type)) && !tellsItself(type),
      )
      .map((field) => `${type.name}.${field.name}`),
  );
  expect(bare).toEqual(madeWithIt);
});
