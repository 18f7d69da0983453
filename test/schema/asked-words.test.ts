import { getDirectiveValues, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { kindsOf } from '../../src/audit/words.ts';
import { ourSchema, ownTypes } from '../support/our-schema.ts';

const schema = await ourSchema();
const directive = schema.getDirective('visibleTo');

/** Parts of what has a word of its own, and never asked for without it; and what parents are not to read that somebody asked. */
const parts = ['Employee', 'Fact', 'Receipt', 'Sf2900Receipt', 'UnderretningRoute'];

/** What is about how Helhed runs, and about no citizen. */
const operators = ['OPERATOR', 'MACHINE'];

test('whatever tells of a citizen has a Danish word in the log', () => {
  const wordless = ownTypes(schema)
    .filter(isObjectType)
    .filter(({ name }) => !/^(Query|Mutation|Subscription)$|(Edge|Connection|List|Payload)$/.test(name))
    .filter(({ name }) => !parts.includes(name))
    .filter(({ astNode }) => {
      const roles = (directive && astNode && getDirectiveValues(directive, astNode)?.['roles']) as string[] | undefined;
      return roles?.some((role) => role !== 'ANYONE' && !operators.includes(role));
    })
    .filter((type) => {
      const [field] = Object.keys(type.getFields()).toReversed();
      return kindsOf([`${type.name}.${field}`]).length === 0;
    });
  expect(wordless.map(({ name }) => name)).toEqual([]);
  expect(kindsOf(['Query.underretningRoute', 'UnderretningRoute.unit'])).toEqual([]);
  expect(kindsOf(['Query.citizenByCpr', 'Citizen.cases', 'Case.title', 'PageInfo.hasNextPage'])).toEqual(['Sager']);
});
