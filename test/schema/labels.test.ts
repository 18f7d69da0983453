import { isEnumType } from 'graphql';
import { expect, test } from 'vitest';
import { labelIn } from '../../scripts/client-files.ts';
import { ourSchema } from '../support/our-schema.ts';

test('labels: the first sentence of an enum value’s description is short, and reads without a programmer', async () => {
  const labels = Object.values((await ourSchema()).getTypeMap())
    .filter(isEnumType)
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => type.getValues().map((one) => [`${type.name}.${one.name}`, labelIn(one.description ?? '')]));
  expect(labels.length).toBeGreaterThan(250);
  expect(labels.filter(([, label = '']) => label.length < 2 || label.length > 45 || /[`;:_]/.test(label))).toEqual([]);
});
