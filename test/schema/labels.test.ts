import { isEnumType } from 'graphql';
import { expect, test } from 'vitest';
import { labelIn, pastLabelIn } from '../../scripts/client-files.ts';
import { ourSchema } from '../support/our-schema.ts';

test('labels: the first sentence of an enum value’s description is short, and reads without a programmer', async () => {
  const labels = Object.values((await ourSchema()).getTypeMap())
    .filter(isEnumType)
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => type.getValues().map((one) => [`${type.name}.${one.name}`, labelIn(one.description ?? '')]));
  expect(labels.length).toBeGreaterThan(250);
  expect(labels.filter(([, label = '']) => label.length < 2 || label.length > 45 || /[`;:_]/.test(label))).toEqual([]);
});

test('labels: the actions of a history say what they are called when they are done, each of them', async () => {
  const schema = await ourSchema();
  const acted = ['ReferralAction', 'PlanAction', 'MeetingAction', 'CommitteeCaseAction', 'NotificationAction'];
  for (const name of acted) {
    const type = schema.getType(name);
    const values = isEnumType(type) ? type.getValues() : [];
    expect(values.length, name).toBeGreaterThan(5);
    const past = values.map((one) => pastLabelIn(one.description ?? ''));
    expect(
      past.filter((one) => !one || one.length > 45),
      name,
    ).toEqual([]);
    expect(
      past.filter((one, index) => one === labelIn(values[index]?.description ?? '')),
      name,
    ).toEqual([]);
  }
});
