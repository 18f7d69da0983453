import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLNamedType } from 'graphql';
import { expect, test } from 'vitest';
import { ourSchema, ownTypes } from '../support/our-schema.ts';

type Described = { name: string; description?: string | null | undefined };
type Part = { path: string; description: string };

const part = (path: string, { description }: Described): Part => ({ path, description: description ?? '' });

function partsOf(type: GraphQLNamedType): Part[] {
  const own = part(type.name, type);
  if (isEnumType(type)) return [own, ...type.getValues().map((value) => part(`${type.name}.${value.name}`, value))];
  if (isInputObjectType(type))
    return [own, ...Object.values(type.getFields()).map((field) => part(`${type.name}.${field.name}`, field))];
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  const fields = Object.values(type.getFields()).flatMap((field) => [
    part(`${type.name}.${field.name}`, field),
    ...field.args.map((arg) => part(`${type.name}.${field.name}(${arg.name})`, arg)),
  ]);
  return [own, ...fields];
}

/** English function words that are no Danish words, nor parts of one (»Notér«); what stands in backticks is code, and code is English. */
const english =
  /(?<!\p{L})(the|and|of|with|this|that|which|are|not|when|where|from|may|who|has|only|its|their|whether|what)(?!\p{L})/iu;
const isEnglish = (text: string) => english.test(text.replace(/`[^`]*`/g, ''));

const schema = await ourSchema();
const parts = [
  ...ownTypes(schema).flatMap(partsOf),
  ...schema
    .getDirectives()
    .filter((one) => one.astNode)
    .map((one) => part(`@${one.name}`, one)),
];

test('descriptions: on every type, field, argument, value and directive', () => {
  expect(parts.length).toBeGreaterThan(100);
  expect(parts.filter(({ description }) => description.trim() === '').map(({ path }) => path)).toEqual([]);
});

test('descriptions: in Danish', () => {
  expect(parts.filter(({ description }) => isEnglish(description)).map(({ path }) => path)).toEqual([]);
  expect(isEnglish('The name of the citizen.')).toBe(true);
  expect(isEnglish('Notér, hvad borgeren sagde.')).toBe(false);
  expect(isEnglish('Navnet; kun `the whole list` er kode.')).toBe(false);
});
