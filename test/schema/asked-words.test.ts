import { isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { visibilityIn } from '../../src/api/schema/visibility.ts';
import { kindsOf } from '../../src/audit/words.ts';
import type { Role } from '../../src/domain/access/caller.ts';
import { ourSchema, ownTypes } from '../support/our-schema.ts';

const schema = await ourSchema();
const visibility = visibilityIn(schema);

/** Parts of what has a word of its own, and never asked for without it; what parents are not to read that somebody asked; and what is about nobody. */
const parts = ['Employee', 'PolicySetting', 'Fact', 'Receipt', 'Sf2900Receipt', 'UnderretningRoute'];

/** What is about how Helhed runs, and about no citizen. */
const operators: readonly Role[] = ['OPERATOR', 'MACHINE'];

test('access log: a Danish word for every field about a citizen', () => {
  const wordless = ownTypes(schema)
    .filter(isObjectType)
    .filter(({ name }) => !/^(Query|Mutation|Subscription)$|(Edge|Connection|List|Payload)$/.test(name))
    .filter(({ name }) => !parts.includes(name))
    .filter(({ name }) => [...(visibility(name) ?? [])].some((role) => !operators.includes(role)))
    .filter((type) => {
      const [field] = Object.keys(type.getFields()).toReversed();
      return kindsOf([`${type.name}.${field}`]).length === 0;
    });
  expect(wordless.map(({ name }) => name)).toEqual([]);
  expect(kindsOf(['Query.underretningRoute', 'UnderretningRoute.unit'])).toEqual([]);
  expect(kindsOf(['Query.citizenByCpr', 'Citizen.cases', 'Case.title', 'PageInfo.hasNextPage'])).toEqual(['Sager']);
});
