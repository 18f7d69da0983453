import { isEnumType, isInterfaceType } from 'graphql';
import { expect, test } from 'vitest';
import { refusalResolvers } from '../../src/api/schema/refusals.ts';
import type { Refusal } from '../../src/domain/refusal.ts';
import { ourSchema } from '../support/our-schema.ts';

test('refusals: each code has a type of its own, named as the code', async () => {
  const schema = await ourSchema();
  const codes = schema.getType('RefusalCode');
  const refusal = schema.getType('Refusal');
  if (!isEnumType(codes) || !isInterfaceType(refusal)) throw new Error('The schema has no refusals');
  const named = codes.getValues().map(({ name }) => typeOf(name as Refusal['code']));
  expect(new Set(named)).toEqual(new Set(schema.getPossibleTypes(refusal).map(({ name }) => name)));
  expect(named.length).toBe(schema.getPossibleTypes(refusal).length);
});

function typeOf(code: Refusal['code']): unknown {
  const resolve = refusalResolvers.Refusal?.__resolveType;
  if (!resolve) throw new Error('Nothing resolves the type of a refusal');
  return Reflect.apply(resolve, undefined, [{ code, message: '' }]);
}
