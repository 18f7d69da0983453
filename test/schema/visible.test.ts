import {
  getDirectiveValues,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { expect, test } from 'vitest';
import { roles } from '../../src/domain/access/caller.ts';
import { ourSchema, ownTypes } from '../support/our-schema.ts';

const schema = await ourSchema();
const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
const objects = ownTypes(schema).filter(isObjectType);

function visibleTo({
  astNode,
}: Pick<GraphQLObjectType | GraphQLField<unknown, unknown>, 'astNode'>): readonly string[] {
  const directive = schema.getDirective('visibleTo');
  return directive && astNode ? ((getDirectiveValues(directive, astNode)?.['roles'] ?? []) as string[]) : [];
}

test('every object type says who may see it', () => {
  const silent = objects.filter((type) => !roots.has(type) && visibleTo(type).length === 0);
  expect(silent.map((type) => type.name)).toEqual([]);
});

test('every way in says who may use it', () => {
  const waysIn = [...roots].flatMap((type) => Object.values(type?.getFields() ?? {}));
  expect(waysIn.length).toBeGreaterThan(0);
  expect(waysIn.filter((field) => visibleTo(field).length === 0).map((field) => field.name)).toEqual([]);
});

test('a list is seen by exactly those who see what is on it', () => {
  const lists = objects.filter((type) => /(Connection|List)$/.test(type.name));
  const differing = lists.filter((list) => {
    const nodes = list.getFields()['nodes']?.type;
    const item = isListType(nodes) && isNonNullType(nodes.ofType) ? nodes.ofType.ofType : null;
    return !isObjectType(item) || visibleTo(item).join() !== visibleTo(list).join();
  });
  expect(lists.length).toBeGreaterThan(0);
  expect(differing.map((type) => type.name)).toEqual([]);
});

test('the schema’s roles are the domain’s, and one more for everyone who is logged on', () => {
  const type = schema.getType('Role');
  const names = type && 'getValues' in type ? type.getValues().map((value) => value.name) : [];
  expect(names.toSorted()).toEqual([...roles, 'ANYONE'].toSorted());
});
