import { getNamedType, isInputObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { textsRefusal } from '../../src/api/schema/text-screening.ts';
import { inputOf, textsIn } from '../support/input-of.ts';
import { ourSchema } from '../support/our-schema.ts';

const schema = await ourSchema();
/** No texts that anybody reads. */
const keys = new Set(['idempotencyKey', 'previewToken']);

const texts = Object.values(schema.getMutationType()!.getFields()).flatMap(({ name, args }) => {
  const type = getNamedType(args[0]!.type);
  if (!isInputObjectType(type)) throw new Error('Mutations take an input');
  return textsIn(type)
    .filter((way) => !keys.has(way))
    .map((way) => [name, way, type] as const);
});

test.each(texts)('%s refuses a CPR number in %s, however it is typed', (_, way, type) => {
  const [field] = way.split('.');
  for (const number of ['711290-9204', 'Se 711290 - 9204', '711290–9204', '711290\u00A09204', '711290- 9204']) {
    const input = inputOf(
      type,
      (scalar, here) => (here === way ? number : scalar === 'String' ? 'x' : null),
      way.split('.'),
    );
    expect(textsRefusal(type, input)).toMatchObject({ code: 'INVALID_TEXT', field });
  }
  const clean = inputOf(type, (scalar) => (scalar === 'String' ? 'Sag 20/123' : null), way.split('.'));
  expect(textsRefusal(type, clean)).toBeNull();
});

test('free texts of the schema: all are tried', () => expect(texts.length).toBeGreaterThan(40));
