import {
  isEnumType,
  isInterfaceType,
  isListType,
  Kind,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { expect, test } from 'vitest';
import { visibilityIn } from '../../src/api/schema/visibility.ts';
import { roles } from '../../src/domain/access/caller.ts';
import { ourSchema, ownTypes } from '../support/our-schema.ts';

const schema = await ourSchema();
const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
const objects = ownTypes(schema).filter(isObjectType);

const visibility = visibilityIn(schema);

/** Tells whether `@visibleTo` stands there, with either a group or roles. */
function saysWhoSees({ astNode }: Pick<GraphQLObjectType | GraphQLField<unknown, unknown>, 'astNode'>): boolean {
  const directive = astNode?.directives?.find(({ name }) => name.value === 'visibleTo');
  const [said, ...more] = directive?.arguments ?? [];
  const isEmpty = said?.value.kind === Kind.LIST && said.value.values.length === 0;
  return said !== undefined && more.length === 0 && !isEmpty;
}

const whoSees = ({ name }: GraphQLObjectType) => [...(visibility(name) ?? ['ANYONE'])].join();
const valuesOf = (name: string) => {
  const type = schema.getType(name);
  return isEnumType(type) ? type.getValues() : [];
};

test('@visibleTo: on every object type', () => {
  const silent = objects.filter((type) => !roots.has(type) && !saysWhoSees(type));
  expect(silent.map((type) => type.name)).toEqual([]);
});

test('@visibleTo: on every root field', () => {
  const waysIn = [...roots].flatMap((type) => Object.values(type?.getFields() ?? {}));
  expect(waysIn.length).toBeGreaterThan(0);
  expect(waysIn.filter((field) => !saysWhoSees(field)).map((field) => field.name)).toEqual([]);
});

test('@visibleTo of a list: equal to its items’', () => {
  const lists = objects.filter((type) => /(Connection|List)$/.test(type.name));
  const differing = lists.filter((list) => {
    const nodes = list.getFields()['nodes']?.type;
    const item = isListType(nodes) && isNonNullType(nodes.ofType) ? nodes.ofType.ofType : null;
    const types = isInterfaceType(item) ? schema.getPossibleTypes(item) : [item].filter(isObjectType);
    return types.length === 0 || types.some((type) => whoSees(type) !== whoSees(list));
  });
  expect(lists.length).toBeGreaterThan(0);
  expect(differing.map((type) => type.name)).toEqual([]);
});

test('the schema’s roles are the domain’s', () => {
  expect(valuesOf('Role').map(({ name }) => name)).toEqual(roles);
});

test('a group of roles is those that it comprises; only ANYONE is whoever is logged on', () => {
  const open = valuesOf('RoleGroup').filter(({ astNode }) => astNode?.directives?.length === 0);
  expect(open.map(({ name }) => name)).toEqual(['ANYONE']);
  expect(visibility('PageInfo')).toBeNull();
  expect([...(visibility('Citizen') ?? [])]).toEqual([
    'CASEWORKER',
    'INTAKE',
    'LEADER',
    'SUPPORT_WORKER',
    'FACILITATOR',
  ]);
  expect([...(visibility('Query', 'breakGlassReviews') ?? [])]).toEqual(['LEADER']);
});
